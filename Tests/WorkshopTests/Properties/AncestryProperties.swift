import Testing
import Workshop

@testable import Rehearsals

/// Nothing grows out of itself, whatever is written, traced, merged, taken down and undone.
struct AncestryProperties {
  @Test(arguments: seeds(from: 1, 40))
  func `No command makes a draft its own ancestor`(seed: UInt64) throws {
    try RandomWorkshops(seed: seed).hold(150) { before, _, after in
      if after.drafts != before.drafts { check(after.drafts) }
    }
  }

  @Test(arguments: seeds(from: 200, 25))
  func `No event in any order makes a draft its own ancestor`(seed: UInt64) throws {
    for isWild in [true, false] {
      RandomWorkshops(seed: seed).write(120, isWild: isWild) { before, _, after in
        if after.drafts != before.drafts { check(after.drafts) }
      }
    }
    try RandomWorkshops(seed: seed).shuffle(120) { before, _, after in
      if after.drafts != before.drafts { check(after.drafts) }
    }
  }

  private func check(_ drafts: Drafts) {
    #expect(isWithoutLoop(drafts))
    for draft in drafts.all {
      #expect(draft.parents.allSatisfy { drafts[$0] != nil })
      let ancestors = slowAncestors(of: draft.id, in: drafts)
      let told = drafts.ancestors(of: draft.id)
      #expect(Set(told) == ancestors && told.count == ancestors.count)
      #expect(!ancestors.contains(draft.id))
      checkTree(of: draft.id, in: drafts, ancestors)
    }
  }

  /// Takes away what has no parents left until nothing is left; a loop would stay.
  private func isWithoutLoop(_ drafts: Drafts) -> Bool {
    var left = drafts.all
    while !left.isEmpty {
      let ids = Set(left.map(\.id))
      let rest = left.filter { !ids.isDisjoint(with: $0.parents) }
      guard rest.count < left.count else { return false }
      left = rest
    }
    return true
  }

  private func slowAncestors(of id: SpokenID, in drafts: Drafts) -> Set<SpokenID> {
    var found = Set(drafts[id]?.parents ?? [])
    while true {
      let more = found.union(found.flatMap { drafts[$0]?.parents ?? [] })
      guard more != found else { return found }
      found = more
    }
  }

  private func checkTree(of id: SpokenID, in drafts: Drafts, _ ancestors: Set<SpokenID>) {
    let tree = drafts.tree(of: id)
    let isRooted = tree.first.map { $0.draft == id && $0.depth == 0 && !$0.isRepeated }
    #expect(isRooted == true && tree.dropFirst().allSatisfy { $0.depth > 0 })
    #expect(Set(tree.map(\.draft)) == ancestors.union([id]))
    let inFull = tree.filter { !$0.isRepeated }.map(\.draft)
    #expect(inFull.count == ancestors.count + 1)
    let branches = inFull.reduce(0) { $0 + (drafts[$1]?.parents.count ?? 0) }
    #expect(tree.count == branches + 1)
    for (line, above) in zip(tree.dropFirst(), tree) { #expect(line.depth <= above.depth + 1) }
  }
}
