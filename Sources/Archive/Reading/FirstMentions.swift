internal import Workshop

/// The event in which each thing was first said.
struct FirstMentions {
  /// An event and its place among the events of its session, from 0.
  struct Moment {
    var place: Int
    var event: RecordedEvent
  }

  /// The opening.
  private(set) var opening: Moment?
  /// What was said in rounds.
  private(set) var turns: [Moment] = []
  /// When each person last said what would help.
  private(set) var needs: [SpokenID: Moment] = [:]
  private let history: ShownHistory
  private var places: [SpokenID: Int] = [:]

  /// Goes through the events of a session; what was undone was not said.
  init(_ history: ShownHistory) {
    self.history = history
    places.reserveCapacity(history.count)
    for place in 0..<history.count {
      let recorded = history[place]
      if !history.counts(recorded) { continue }
      if let id = recorded.event.given {
        if places[id] == nil { places[id] = place }
        continue
      }
      switch recorded.event {
      case .opening(.opened): opening = opening ?? moment(place)
      case .rounds(.spoke): turns.append(moment(place))
      case .people(.needing(let person, _)): needs[person] = moment(place)
      default: break
      }
    }
  }

  /// When something was first said; `nil` where no event says it.
  subscript(id: SpokenID) -> Moment? { places[id].map(moment) }

  /// The place of the event that first said something.
  func place(_ id: SpokenID) -> Int? { places[id] }

  private func moment(_ place: Int) -> Moment { Moment(place: place, event: history[place]) }
}
