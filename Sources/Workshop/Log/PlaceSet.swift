/// Some of the places of a list, in ascending order.
///
/// It has a bit for each place, so that the copy which a kept moment of a session causes is a few
/// kilobytes even where a hundred thousand things stand in the list.
struct PlaceSet: Sendable, Hashable {
  private static var bits: Int { UInt64.bitWidth }

  private var words: [UInt64] = []
  /// How many places are in it.
  private(set) var count = 0

  /// The highest place in it; `nil` where it is empty.
  var last: Int? {
    guard count > 0, let word = words.lastIndex(where: { $0 != 0 }) else { return nil }
    return word * Self.bits + Self.bits - 1 - words[word].leadingZeroBitCount
  }

  /// Puts a place in or takes it out.
  mutating func set(_ place: Int, _ isIn: Bool) {
    let (word, bit) = (place / Self.bits, UInt64(1) << UInt64(place % Self.bits))
    guard (word < words.count && words[word] & bit != 0) != isIn else { return }
    while words.count <= word { words.append(0) }
    words[word] ^= bit
    count += isIn ? 1 : -1
  }
}

extension PlaceSet: Sequence {
  /// A walk from the lowest place to the highest.
  struct Iterator: IteratorProtocol {
    private let words: [UInt64]
    private var word = -1
    private var rest: UInt64 = 0

    fileprivate init(_ words: [UInt64]) { self.words = words }

    mutating func next() -> Int? {
      while rest == 0 {
        guard word + 1 < words.count else { return nil }
        word += 1
        rest = words[word]
      }
      defer { rest &= rest - 1 }
      return word * PlaceSet.bits + rest.trailingZeroBitCount
    }
  }

  var underestimatedCount: Int { count }

  func makeIterator() -> Iterator { Iterator(words) }
}
