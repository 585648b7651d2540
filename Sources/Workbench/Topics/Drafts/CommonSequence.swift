/// The longest sequence that two lists have in common.
///
/// It is found 64 places at a time, as in H. Hyyrö, "Bit-parallel LCS-length computation revisited"
/// (2004), so that two texts of 10,000 words take some 25 MB and no noticeable time.
enum CommonSequence {
  /// Where its elements stand in both lists, in order; of several, one that keeps the end together.
  static func pairs<Element: Hashable>(_ old: [Element], _ new: [Element]) -> [(old: Int, new: Int)]
  {
    let rows = rows(old, new)
    var pairs: [(old: Int, new: Int)] = []
    var (row, column) = (old.count - 1, new.count - 1)
    while row >= 0, column >= 0 {
      if old[row] == new[column] {
        pairs.append((row, column))
        row -= 1
        column -= 1
      } else if rows[row].isLonger(at: column) {
        // Longer here and not by this element of the old list, so by one before it.
        row -= 1
      } else {
        column -= 1
      }
    }
    return pairs.reversed()
  }

  /// For the old list up to each element, where along the new list the common sequence grows.
  private static func rows<Element: Hashable>(_ old: [Element], _ new: [Element]) -> [Row] {
    let blocks = (new.count + 63) / 64
    var places: [Element: [UInt64]] = [:]
    for (index, element) in new.enumerated() {
      places[element, default: Array(repeating: 0, count: blocks)][index / 64] |= 1 << (index % 64)
    }
    var row = Row(blocks: blocks)
    return old.map { element in
      if let places = places[element] { row.add(places) }
      return row
    }
  }

  /// One bit for each element of the new list: 0 where the common sequence grows by one, 1 elsewhere.
  private struct Row {
    private var blocks: [UInt64]

    init(blocks: Int) { self.blocks = Array(repeating: .max, count: blocks) }

    func isLonger(at index: Int) -> Bool { blocks[index / 64] & (1 << (index % 64)) == 0 }

    /// Goes on by an element of the old list, given where the new list holds it.
    mutating func add(_ places: [UInt64]) {
      var carry: UInt64 = 0
      for index in blocks.indices {
        let block = blocks[index]
        let (sum, isOver) = block.addingReportingOverflow(block & places[index])
        let (total, isOverByCarry) = sum.addingReportingOverflow(carry)
        blocks[index] = total | (block & ~places[index])
        carry = isOver || isOverByCarry ? 1 : 0
      }
    }
  }
}
