/// What changed in a session between two of its moments.
public struct Difference: Sendable, Hashable {
  /// What is there at the later moment only.
  public private(set) var added: [SpokenID] = []
  /// What is there at both, but not the same.
  public private(set) var changed: [SpokenID] = []
  /// What was taken down, taken back, taken apart or joined with something else.
  public private(set) var withdrawn: [SpokenID] = []

  /// Compares an earlier state with a later one.
  public init(from earlier: some SessionParts, to later: some SessionParts) {
    compare(earlier.people.facts, later.people.facts, id: \.id) { !$0.hasWithdrawn }
    compare(earlier.cards.all, later.cards.all, id: \.id) { !$0.isWithdrawn }
    compare(earlier.clusters.all, later.clusters.all, id: \.id) { !$0.isDissolved }
    compare(earlier.drafts.all, later.drafts.all, id: \.id) { !$0.isWithdrawn }
    compare(earlier.agreeing.concerns, later.agreeing.concerns, id: \.id) {
      $0.state != .withdrawn
    }
    compare(earlier.agreeing.minority, later.agreeing.minority, id: \.id)
    compare(earlier.actions.all, later.actions.all, id: \.id) { !$0.isWithdrawn }
    compare(earlier.actions.asks.all, later.actions.asks.all, id: \.id) { !$0.isWithdrawn }
    compare(earlier.notes.all, later.notes.all, id: \.id)
    compare(earlier.closing.parking.all, later.closing.parking.all, id: \.id)
    compare(earlier.closing.reflections, later.closing.reflections, id: \.id)
  }

  private mutating func compare<Thing: Hashable>(
    _ earlier: some Collection<Thing>, _ later: some Collection<Thing>,
    id: KeyPath<Thing, SpokenID>,
    isStanding: (Thing) -> Bool = { _ in true }
  ) {
    let before = Dictionary(
      earlier.filter(isStanding).map { ($0[keyPath: id], $0) },
      uniquingKeysWith: { first, _ in first })
    var after: Set<SpokenID> = []
    for thing in later where isStanding(thing) {
      let item = thing[keyPath: id]
      after.insert(item)
      guard let old = before[item] else {
        added.append(item)
        continue
      }
      if old != thing { changed.append(item) }
    }
    withdrawn += earlier.map { $0[keyPath: id] }.filter { before[$0] != nil && !after.contains($0) }
  }
}

extension People {
  /// Everybody, without what is not worth reporting: who is in the room, who was heard, and what is private.
  fileprivate var facts: [Person] {
    all.map { person in
      var person = person
      (person.isPresent, person.wasHere, person.isHeard, person.needs) = (true, true, false, "")
      return person
    }
  }
}
