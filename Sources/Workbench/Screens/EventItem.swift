import Workshop

/// Where the board leads when an event comes in.
extension SessionEvent {
  /// The thing on the board that it is about, also where that is not what a replay tells; `nil` where it
  /// is about none, or about all of them.
  var item: SpokenID? {
    switch self {
    case .cards(.added(let card)): card.id
    case .notes(.added(let note)): note.id
    case .actions(let event): event.action
    case .asks(.answered(let id, _, _)), .asks(.reworded(let id, _)): id
    case .asks(.made(let ask)): ask.id
    case .drafts(.added(let draft)): draft.id
    case .clusters(.made(let cluster)): cluster.id
    case .clusters(.filled(let id, _)), .clusters(.named(let id, _)): id
    case .people(.added(let person, _, _, _, _, _)): person
    case .rounds(.spoke(_, let person, _)), .rounds(.passed(_, let person)): person
    case .agreeing(.concernRaised(let id, _, _, _, _)), .agreeing(.concernSettled(let id, _, _, _)):
      id
    case .people(.changed(let person, _, _, _)), .people(.permitted(let person, _)),
      .people(.arrived(let person)), .people(.seated(let person, _)):
      person
    default: about
    }
  }

  /// Whether it is something that the room is asked, or sees together, from the first row.
  var isSeenFromTheTop: Bool {
    switch self {
    case .agreeing(.concernRaised), .agreeing(.concernSettled): false
    case .agreeing, .drafts(.versionAdded), .choosing(.revealed), .confidence(.revealed): true
    default: false
    }
  }
}
