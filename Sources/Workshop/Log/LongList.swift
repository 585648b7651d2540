/// A list that may become long; copies share everything that is not changed in them.
///
/// A session of a hundred thousand events is kept at several of its moments at once, and each step away from
/// one of them changes very little: so elements stand in chunks, and only a chunk is ever copied.
///
/// Its layout is known to other modules, so that going through it costs no more there than here.
@frozen public struct LongList<Element> {
  /// How many elements a chunk has, in powers of two: few, because events change things here and there, and
  /// each change copies a chunk.
  @usableFromInline static var bits: Int { 4 }
  @usableFromInline static var mask: Int { 1 << bits - 1 }

  /// All are full except the last.
  @usableFromInline var chunks: [[Element]] = []
  /// How many elements there are.
  @usableFromInline var length = 0

  /// An empty list.
  @inlinable public init() {}
}

extension LongList: RandomAccessCollection, MutableCollection {
  /// 0.
  @inlinable public var startIndex: Int { 0 }

  /// How many elements there are.
  @inlinable public var endIndex: Int { length }

  /// The element at a place, from 0 to below `endIndex`.
  @inlinable public subscript(index: Int) -> Element {
    _read { yield chunks[index >> Self.bits][index & Self.mask] }
    _modify { yield &chunks[index >> Self.bits][index & Self.mask] }
  }

  /// Walks through the list, chunk by chunk.
  @inlinable public func makeIterator() -> Iterator { Iterator(chunks) }

  /// A walk through a list.
  @frozen public struct Iterator: IteratorProtocol {
    @usableFromInline var chunks: [[Element]]
    @usableFromInline var chunk: [Element] = []
    @usableFromInline var nextChunk = 0
    @usableFromInline var nextInChunk = 0

    @inlinable init(_ chunks: [[Element]]) { self.chunks = chunks }

    /// The next element; `nil` after the last.
    @inlinable public mutating func next() -> Element? {
      if nextInChunk == chunk.count {
        guard nextChunk < chunks.count else { return nil }
        chunk = chunks[nextChunk]
        nextChunk += 1
        nextInChunk = 0
      }
      defer { nextInChunk += 1 }
      return chunk[nextInChunk]
    }
  }
}

extension LongList: RangeReplaceableCollection {
  /// Puts an element after the last.
  @inlinable public mutating func append(_ element: Element) {
    if length & Self.mask == 0 {
      chunks.append([element])
    } else {
      chunks[chunks.count - 1].append(element)
    }
    length += 1
  }

  /// Puts elements in the place of others; copies what stands after them.
  @inlinable public mutating func replaceSubrange(
    _ range: Range<Int>, with elements: some Collection<Element>
  ) {
    let rest = Array(self[range.upperBound...])
    self = LongList(self[..<range.lowerBound])
    for element in elements { append(element) }
    for element in rest { append(element) }
  }

  /// The list of these elements.
  @inlinable public init(_ elements: some Sequence<Element>) {
    for element in elements { append(element) }
  }
}

extension LongList: ExpressibleByArrayLiteral {
  /// The list of these elements.
  @inlinable public init(arrayLiteral elements: Element...) { self.init(elements) }
}

extension LongList: Equatable where Element: Equatable {}

extension LongList: Hashable where Element: Hashable {}

extension LongList: Sendable where Element: Sendable {}
