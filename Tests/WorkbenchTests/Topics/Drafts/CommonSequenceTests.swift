import Testing

@testable import Rehearsals
@testable import Workbench

@Suite struct CommonSequenceTests {
  /// How long the longest common sequence is, by the table that everybody knows.
  func length(_ old: [Int], _ new: [Int]) -> Int {
    var row = Array(repeating: 0, count: new.count + 1)
    for element in old {
      var before = 0
      for (index, other) in new.enumerated() {
        let above = row[index + 1]
        row[index + 1] = element == other ? before + 1 : max(above, row[index])
        before = above
      }
    }
    return row[new.count]
  }

  @Test(arguments: 0..<60) func itIsCommonInOrderAndTheLongest(_ seed: Int) {
    var chance = SeededChance(seed: UInt64(seed))
    let kinds = 1 + chance.next(upTo: 30)
    let old = (0..<chance.next(upTo: 200)).map { _ in chance.next(upTo: kinds) }
    let new = (0..<chance.next(upTo: 200)).map { _ in chance.next(upTo: kinds) }
    let pairs = CommonSequence.pairs(old, new)
    #expect(pairs.allSatisfy { old[$0.old] == new[$0.new] }, "seed \(seed)")
    #expect(zip(pairs, pairs.dropFirst()).allSatisfy { $0.old < $1.old && $0.new < $1.new })
    #expect(pairs.count == length(old, new), "seed \(seed)")
  }

  @Test func nothingHasNothingInCommon() {
    #expect(CommonSequence.pairs([Int](), [1, 2]).isEmpty)
    #expect(CommonSequence.pairs([1, 2], [Int]()).isEmpty)
    #expect(CommonSequence.pairs([1, 2], [3]).isEmpty)
  }
}
