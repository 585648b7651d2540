/// Numbers that people say aloud.
extension Session {
  /// The next free id of a kind.
  func nextID(_ kind: SpokenID.Kind) -> SpokenID { SpokenID(kind, (given[kind] ?? 0) + 1) }

  /// Takes the id that an event gives out, so that no other thing gets it.
  ///
  /// Also called for undone events: somebody may have said the number aloud.
  mutating func reserve(_ event: SessionEvent) {
    switch event {
    case .cards(.added(let card)): reserve(card.id)
    case .actions(.added(let action)): reserve(action.id)
    case .notes(.added(let note)): reserve(note.id)
    case .parking(.parked(let point, _, _)): reserve(point)
    case .closing(.reflected(let reflection)): reserve(reflection.id)
    case .people(.added(let person, _, _, _)): reserve(person)
    case .people(.counted(let people, _)): reserve(SpokenID(.person, people))
    default: break
    }
  }

  mutating func reserve(_ id: SpokenID) {
    given[id.kind] = max(given[id.kind] ?? 0, id.number)
  }
}
