internal import Workshop

/// The names in an object so far, compared by their bytes.
///
/// To Swift's `==`, é and e with an accent are the same text; here they are two names, as they
/// are for every other reader.
struct NameSet {
  /// Up to here, going through the pairs is quicker than any table; beyond it, a hostile object
  /// with many names must not take time that grows with the square of their number.
  private static let few = 12
  private var table: Set<NameBytes> = []

  /// Returns whether the name is new, and remembers it; `pairs` are all that were inserted before.
  mutating func insert(_ name: String, among pairs: [Fields.Pair]) -> Bool {
    guard pairs.count >= NameSet.few else {
      return !pairs.contains { sameBytes($0.name, name) }
    }
    if table.isEmpty { table = Set(pairs.map { NameBytes(text: $0.name) }) }
    return table.insert(NameBytes(text: name)).inserted
  }
}

/// A text that is hashed and compared by its bytes.
struct NameBytes: Hashable {
  let text: String

  static func == (left: NameBytes, right: NameBytes) -> Bool { sameBytes(left.text, right.text) }

  func hash(into hasher: inout Hasher) {
    for byte in text.utf8 { hasher.combine(byte) }
  }
}

/// Whether two texts have the same bytes, which Swift's `==` does not compare.
func sameBytes(_ left: String, _ right: String) -> Bool {
  // Where `==` says no, which it says quickly, the bytes differ too.
  left == right && left.utf8.elementsEqual(right.utf8)
}
