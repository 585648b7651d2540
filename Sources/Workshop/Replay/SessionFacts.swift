/// How many turns were taken by people of a hat.
public struct HatTurns: Sendable, Hashable {
  /// The hat; empty for people of whom none is known.
  public let hat: String
  /// How many people wore it.
  public let people: Int
  /// How often one of them spoke in a round.
  public internal(set) var spoke = 0
  /// How often one of them passed, which is as good.
  public internal(set) var passed = 0
  /// How many cards and first drafts came from one of them.
  public internal(set) var putUp = 0
}

/// Facts about how a workshop went, which judge nobody.
extension SessionParts {
  /// Turns by hat, in the order in which hats were named; who wears several counts under each.
  public var turnsByHat: [HatTurns] {
    var order: [String] = []
    var wearers: [String: Int] = [:]
    for hat in people.all.flatMap({ hats(of: $0.id) }) {
      if wearers[hat] == nil { order.append(hat) }
      wearers[hat, default: 0] += 1
    }
    var turns = Dictionary(
      uniqueKeysWithValues: order.map { ($0, HatTurns(hat: $0, people: wearers[$0] ?? 0)) })
    for turn in rounds.turns {
      for hat in hats(of: turn.person) {
        if turn.isPass { turns[hat]?.passed += 1 } else { turns[hat]?.spoke += 1 }
      }
    }
    let authors = cards.all.compactMap(\.by) + drafts.all.filter { !$0.isVersion }.flatMap(\.people)
    for hat in authors.flatMap(hats) { turns[hat]?.putUp += 1 }
    return order.compactMap { turns[$0] }
  }

  private func hats(of person: SpokenID) -> [String] {
    guard let person = people[person] else { return [] }
    return person.hats.isEmpty ? [""] : person.hats
  }
}
