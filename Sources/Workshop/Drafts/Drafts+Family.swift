/// How one sentence grew out of others.
extension Drafts {
  /// What grew directly out of a draft, taken down ones left out.
  public func children(of id: SpokenID) -> [Draft] {
    all.filter { !$0.isWithdrawn && $0.parents.contains(id) }
  }

  /// Everything that a draft grew out of, nearest first, each once.
  public func ancestors(of id: SpokenID) -> [SpokenID] {
    var found: [SpokenID] = []
    var seen: Set<SpokenID> = [id]
    var next = self[id]?.parents ?? []
    while !next.isEmpty {
      let generation = next.filter { seen.insert($0).inserted }
      found += generation
      next = generation.flatMap { self[$0]?.parents ?? [] }
    }
    return found
  }

  /// Whether a draft is another one or grew out of it.
  func hasGrown(_ id: SpokenID, from other: SpokenID) -> Bool {
    id == other || ancestors(of: id).contains(other)
  }

  /// The family tree of a draft, from itself back to the first drafts: each with its depth, 0 for
  /// itself.
  ///
  /// A draft that is reached twice is given in full only the first time; `isRepeated` marks the second.
  public func tree(of id: SpokenID) -> [(draft: SpokenID, depth: Int, isRepeated: Bool)] {
    var lines: [(draft: SpokenID, depth: Int, isRepeated: Bool)] = []
    var seen: Set<SpokenID> = []
    var waiting = [(id, 0)]
    while let (draft, depth) = waiting.popLast() {
      let isRepeated = !seen.insert(draft).inserted
      lines.append((draft, depth, isRepeated))
      guard !isRepeated else { continue }
      waiting += (self[draft]?.parents ?? []).reversed().map { ($0, depth + 1) }
    }
    return lines
  }
}
