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
    switch event {
    case .cards(.added(let card)): reserve(card.id)
    case .actions(.added(let action)): reserve(action.id)
    case .notes(.added(let note)): reserve(note.id)
    case .parking(.parked(let point, _, _)), .parking(.brought(let point, _, _, _)): reserve(point)
    case .closing(.reflected(let reflection)): reserve(reflection.id)
    case .drafts(.added(let draft)), .drafts(.versionAdded(let draft)): reserve(draft.id)
    case .clusters(.made(let cluster)): reserve(cluster.id)
    case .agreeing(.concernRaised(let concern, _, _, _, _)): reserve(concern)
    case .agreeing(.minorityNoted(let minority, _, _)): reserve(minority)
    case .agreeing(.brought(let version, _, _, _)): reserve(version)
    case .asks(.made(let ask)): reserve(ask.id)
    case .people(.added(let person, _, _, _, _, _)): reserve(person)
    case .people(.counted(let people, _)): reserve(SpokenID(.person, people))
    default: break
    }
  }

  mutating func reserve(_ id: SpokenID) {
    given[id.kind] = max(given[id.kind] ?? 0, id.number)
  }
}
