/// Numbers that people say aloud.
extension Session {
  /// Takes the id that an event gives out, so that no other thing gets it.
  ///
  /// Also called for undone events: somebody may have said the number aloud.
  mutating func reserve(_ event: SessionEvent) {
    if let id = event.given { numbers.reserve(id) }
  }
}

extension SessionEvent {
  /// The id that it gives out to something new; of several people, the highest.
  public var given: SpokenID? {
    switch self {
    case .cards(.added(let card)): card.id
    case .actions(.added(let action)): action.id
    case .notes(.added(let note)): note.id
    case .parking(.parked(let point, _, _)), .parking(.brought(let point, _, _, _)): point
    case .closing(.reflected(let reflection)): reflection.id
    case .drafts(.added(let draft)), .drafts(.versionAdded(let draft)): draft.id
    case .clusters(.made(let cluster)): cluster.id
    case .agreeing(.concernRaised(let concern, _, _, _, _)): concern
    case .agreeing(.minorityNoted(let minority, _, _)): minority
    case .agreeing(.brought(let version, _, _, _)): version
    case .asks(.made(let ask)): ask.id
    case .people(.added(let person, _, _, _, _, _)): person
    case .people(.listed(let people)): people.map(\.person).max()
    case .people(.counted(let people, _, let codes)):
      SpokenID(.person, codes?.upperBound ?? people)
    default: nil
    }
  }
}
