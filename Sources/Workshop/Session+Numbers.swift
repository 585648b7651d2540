/// Numbers that people say aloud.
extension Session {
  /// The next free id of a kind; refused where its number would be too long to be read back.
  func nextID(_ kind: SpokenID.Kind) throws(Rejection) -> SpokenID {
    let last = given[kind] ?? 0
    let highest = kind == .person ? People.most : SpokenID.highest
    guard last < highest else {
      throw Rejection("\(kind.rawValue)\(last) was the last number. Go on in a new session.")
    }
    return SpokenID(kind, last + 1)
  }

  /// The id that a thing had in an earlier session, if no number from it on was given out here yet.
  ///
  /// People have said it aloud. Otherwise it is the next free one.
  func nextID(_ kind: SpokenID.Kind, preferring earlier: SpokenID?) throws(Rejection) -> SpokenID {
    let highest = kind == .person ? People.most : SpokenID.highest
    let given = given[kind] ?? 0
    // A file that was made to spoil others must not use up the numbers of this one.
    guard let earlier, earlier.kind == kind, earlier.number > given,
      earlier.number <= min(highest, given + 1000)
    else { return try nextID(kind) }
    return earlier
  }

  /// Takes the id that an event gives out, so that no other thing gets it.
  ///
  /// Also called for undone events: somebody may have said the number aloud.
  mutating func reserve(_ event: SessionEvent) {
    if let id = event.given { reserve(id) }
  }

  mutating func reserve(_ id: SpokenID) {
    given[id.kind] = max(given[id.kind] ?? 0, id.number)
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
    case .people(.counted(let people, _)): SpokenID(.person, people)
    default: nil
    }
  }
}
