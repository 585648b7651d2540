internal import Workshop

/// By which event each thing was first said.
struct Moments {
  /// An event and its place among the events of its session, from 0.
  struct Moment {
    var place: Int
    var event: RecordedEvent
  }

  /// The moment of each id.
  private(set) var said: [SpokenID: Moment] = [:]
  /// The opening.
  private(set) var opening: Moment?
  /// What was said in rounds.
  private(set) var turns: [Moment] = []
  /// When each person last said what would help.
  private(set) var needs: [SpokenID: Moment] = [:]

  /// Goes through the events of a session; what was undone was not said.
  init(_ history: SessionHistory) {
    said.reserveCapacity(history.events.count)
    for (place, event) in history.events.enumerated() {
      guard !history.undone.contains(event.id) else { continue }
      let moment = Moment(place: place, event: event)
      if let id = event.event.said {
        if said[id] == nil { said[id] = moment }
        continue
      }
      switch event.event {
      case .opening(.opened): opening = opening ?? moment
      case .rounds(.spoke): turns.append(moment)
      case .people(.needing(let person, _)): needs[person] = moment
      default: break
      }
    }
  }
}

extension SessionEvent {
  /// The id of what this event says for the first time.
  fileprivate var said: SpokenID? {
    switch self {
    case .cards(.added(let card)): card.id
    case .actions(.added(let action)): action.id
    case .notes(.added(let note)): note.id
    case .parking(.parked(let point, _, _)): point
    case .closing(.reflected(let reflection)): reflection.id
    case .drafts(.added(let draft)), .drafts(.versionAdded(let draft)): draft.id
    case .clusters(.made(let cluster)): cluster.id
    case .agreeing(.concernRaised(let concern, _, _, _, _)): concern
    case .agreeing(.minorityNoted(let minority, _, _)): minority
    case .agreeing(.brought(let version, _, _, _)): version
    case .asks(.made(let ask)): ask.id
    default: nil
    }
  }
}
