/// What grew out of what in a session: asset → idea → action, first draft → statement.
///
/// It can be followed both ways: one thing is among the outcomes of another exactly where that is among
/// its sources.
public struct Lineage: Sendable, Hashable {
  private var sources: [SpokenID: [SpokenID]] = [:]
  private var outcomes: [SpokenID: [SpokenID]] = [:]

  /// Follows all links of a session, also of what was taken down since.
  public init(_ session: some SessionParts) {
    for card in session.cards.all {
      add(card.links, to: card.id)
      if let whole = card.joinedInto { add([card.id], to: whole) }
    }
    for cluster in session.clusters.all { add(cluster.members, to: cluster.id) }
    for draft in session.drafts.all { add(draft.parents + draft.answers, to: draft.id) }
    for concern in session.agreeing.concerns {
      add([concern.version].compactMap(\.self), to: concern.id)
    }
    for minority in session.agreeing.minority {
      add([minority.version].compactMap(\.self), to: minority.id)
    }
    for action in session.actions.all {
      add(action.uses + action.serves + action.follows, to: action.id)
    }
    for ask in session.actions.asks.all { add([ask.action].compactMap(\.self), to: ask.id) }
    for point in session.closing.parking.all { add([point.card].compactMap(\.self), to: point.id) }
  }

  private mutating func add(_ from: [SpokenID], to item: SpokenID) {
    for source in from where source != item && sources[item]?.contains(source) != true {
      sources[item, default: []].append(source)
      outcomes[source, default: []].append(item)
    }
  }

  /// What something grew out of directly.
  public func sources(of item: SpokenID) -> [SpokenID] { sources[item] ?? [] }

  /// What grew directly out of something.
  public func outcomes(of item: SpokenID) -> [SpokenID] { outcomes[item] ?? [] }

  /// A thing on the way from or to another.
  public struct Step: Sendable, Hashable {
    /// The thing.
    public let item: SpokenID
    /// How many steps away it is, from 1.
    public let depth: Int
    /// Whether it is further up already, with everything that it leads to.
    public let isRepeated: Bool
  }

  /// Everything that something grew out of: each source followed by its own sources.
  public func allSources(of item: SpokenID) -> [Step] { walk(from: item, sources) }

  /// Everything that grew out of something: each outcome followed by its own outcomes.
  public func allOutcomes(of item: SpokenID) -> [Step] { walk(from: item, outcomes) }

  private func walk(from item: SpokenID, _ next: [SpokenID: [SpokenID]]) -> [Step] {
    var steps: [Step] = []
    var seen: Set<SpokenID> = [item]
    var waiting = (next[item] ?? []).reversed().map { (item: $0, depth: 1) }
    while let (item, depth) = waiting.popLast() {
      let isRepeated = !seen.insert(item).inserted
      steps.append(Step(item: item, depth: depth, isRepeated: isRepeated))
      if isRepeated { continue }
      waiting += (next[item] ?? []).reversed().map { ($0, depth + 1) }
    }
    return steps
  }
}
