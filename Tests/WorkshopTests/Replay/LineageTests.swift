import Testing
import Workshop

@testable import Rehearsals

/// What grew out of what, and what became other.
struct LineageTests {
  @Test(arguments: seeds(from: 1100, 20))
  func `Sources and outcomes say the same from both ends`(seed: UInt64) throws {
    let session = try RandomWorkshops(seed: seed).hold(150) { _, _, _ in }.session
    let lineage = Lineage(session)
    let items =
      session.cards.all.map(\.id) + session.drafts.all.map(\.id) + session.actions.all.map(\.id)
      + session.clusters.all.map(\.id)
    for item in items {
      for source in lineage.sources(of: item) {
        #expect(lineage.outcomes(of: source).contains(item), "\(source.spoken) → \(item.spoken)")
      }
      for outcome in lineage.outcomes(of: item) {
        #expect(lineage.sources(of: outcome).contains(item), "\(item.spoken) → \(outcome.spoken)")
      }
      for step in lineage.allSources(of: item) where step.item != item && !step.isRepeated {
        #expect(lineage.allOutcomes(of: step.item).contains { $0.item == item })
      }
    }
  }

  @Test func `What is behind something is told once, however many ways lead there`() throws {
    var meeting = try Meeting()
    try meeting.add("Hall")
    try meeting.add("Kettle")
    for text in ["Tea", "Soup"] {
      try meeting.add(text, as: .idea, links: [SpokenID(.asset, 1), SpokenID(.asset, 2)])
    }
    try meeting.action { $0.uses = [SpokenID(.idea, 1), SpokenID(.idea, 2)] }
    let steps = Lineage(meeting.session).allSources(of: SpokenID(.action, 1))
    #expect(steps.map(\.item.spoken) == ["I1", "G1", "G2", "I2", "G1", "G2"])
    #expect(steps.map(\.depth) == [1, 2, 2, 1, 2, 2])
    #expect(steps.map(\.isRepeated) == [false, false, false, false, true, true])
  }

  @Test(arguments: seeds(from: 1130, 20))
  func `Between two moments, what was there and what came make what is there`(seed: UInt64) throws {
    let history = try RandomWorkshops(seed: seed).hold(120) { _, _, _ in }
    for (from, to) in [(10, 60), (40, 110), (0, 120), (80, 80)] {
      let (earlier, later) = (history.state(upTo: from), history.state(upTo: to))
      let difference = Difference(from: earlier, to: later)
      let before = Set(earlier.cards.all.filter { !$0.isWithdrawn }.map(\.id))
      let after = Set(later.cards.all.filter { !$0.isWithdrawn }.map(\.id))
      let cards = { (items: [SpokenID]) in
        Set(items.filter { later.cards[$0] != nil || earlier.cards[$0] != nil })
      }
      #expect(cards(difference.added) == after.subtracting(before))
      #expect(cards(difference.withdrawn) == before.subtracting(after))
      #expect(cards(difference.changed).isSubset(of: before.intersection(after)))
      if from == to { #expect(difference.added.isEmpty && difference.changed.isEmpty) }
    }
    let whole = history.session
    let none = Difference(from: whole, to: whole)
    #expect(none.added.isEmpty && none.changed.isEmpty && none.withdrawn.isEmpty)
  }
}
