/// A list that may become long, of which a copy shares everything that is not changed in it.
///
/// A session of a hundred thousand events is kept at several of its moments at once, and each step from
/// one of them changes a thing or two: so elements stand in chunks, and only a chunk is ever copied.
public struct LongList<Element> {
  /// How many elements a chunk has, in powers of two: few, because events change things here and there, and
  /// each change copies a chunk.
  private static var bits: Int { 4 }
  private static var mask: Int { 1 << bits - 1 }

  /// All are full but the last.
  private var chunks: [[Element]] = []

  /// An empty list.
  public init() {}
}

extension LongList: RandomAccessCollection, MutableCollection {
  /// 0.
  public var startIndex: Int { 0 }

  /// How many elements there are.
  public var endIndex: Int {
    chunks.last.map { (chunks.count - 1) << Self.bits + $0.count } ?? 0
  }

  /// The element at a place, from 0 to below `endIndex`.
  public subscript(index: Int) -> Element {
    _read { yield chunks[index >> Self.bits][index & Self.mask] }
    _modify { yield &chunks[index >> Self.bits][index & Self.mask] }
  }
}

extension LongList: RangeReplaceableCollection {
  /// Puts an element behind the last.
  public mutating func append(_ element: Element) {
    if let last = chunks.indices.last, chunks[last].count <= Self.mask {
      chunks[last].append(element)
    } else {
      chunks.append([element])
    }
  }

  /// Puts elements in the place of others; copies what stands behind them.
  public mutating func replaceSubrange(
    _ range: Range<Int>, with elements: some Collection<Element>
  ) {
    let rest = Array(self[range.upperBound...])
    self = LongList(self[..<range.lowerBound])
    for element in elements { append(element) }
    for element in rest { append(element) }
  }

  /// The list of these elements.
  public init(_ elements: some Sequence<Element>) {
    for element in elements { append(element) }
  }
}

extension LongList: ExpressibleByArrayLiteral {
  /// The list of these elements.
  public init(arrayLiteral elements: Element...) { self.init(elements) }
}

extension LongList: Equatable where Element: Equatable {}

extension LongList: Hashable where Element: Hashable {}

extension LongList: Sendable where Element: Sendable {}
