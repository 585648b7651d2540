import Testing
import Workshop

@testable import Rehearsals

/// The random workshops come as far as what the other properties are about.
struct ReachProperties {
  @Test func `Random workshops adopt statements, agree on actions and undo what they did`() throws {
    var reached: Set<String> = []
    for seed in seeds(from: 1, 40) {
      try RandomWorkshops(seed: seed).hold(150) { before, event, after in
        reached.insert(event.kind)
        reached.formUnion(after.reached)
        if before.agreeing.isBarLocked, !after.agreeing.isBarLocked { reached.insert("unlocked") }
      }
    }
    let expected: Set = [
      "history.undone", "history.redone", "bar.set", "poll.opened", "poll.counted",
      "poll.revealed", "concern.raised", "concern.settled", "minority.noted", "statement.adopted",
      "statement.brought", "draft.added", "version.added", "draft.traced", "draft.marked",
      "draft.shared", "draft.edited", "draft.withdrawn", "cluster.made", "cluster.filled",
      "cluster.emptied", "cluster.named", "cluster.dissolved", "action.accepted",
      "action.handedBack", "action.reported", "ask.answered", "agreed", "great-grandchild",
      "veto", "dissolved with members", "unlocked",
    ]
    #expect(reached.isSuperset(of: expected), "\(expected.subtracting(reached))")
  }
}

extension Session {
  fileprivate var reached: [String] {
    [
      actions.all.contains(where: \.isAgreed) ? "agreed" : nil,
      agreeing.polls.contains { $0.verdict.vetoes > 0 } ? "veto" : nil,
      clusters.all.contains { $0.isDissolved && !$0.members.isEmpty }
        ? "dissolved with members" : nil,
      drafts.all.contains { drafts.tree(of: $0.id).contains { $0.depth > 2 } }
        ? "great-grandchild" : nil,
    ].compactMap(\.self)
  }
}
