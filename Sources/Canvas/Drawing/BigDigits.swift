/// A time in digits that are read from the back of a hall: blocks of whole cells.
public struct BigDigits: Hashable, Sendable {
  /// The digits and colons.
  public let text: String
  /// How many cells one block of a digit takes.
  public let block: Size

  /// Digits in the largest blocks that have room.
  ///
  /// A cell is about twice as high as it is wide, so a block is up to twice as wide as it is high. It is
  /// `nil` where there is not even space for the smallest, or where something cannot be drawn.
  ///
  /// - Parameters:
  ///   - text: Digits and colons; nothing else can be drawn.
  ///   - room: How much space there is.
  ///   - other: Digits for which there must be room as well, such as `88:88`, so that a clock that loses one
  ///     keeps its size.
  public init?(_ text: String, in room: Size, asWideAs other: String = "") {
    let blocks = max(Self.blocksAcross(text), Self.blocksAcross(other))
    guard blocks > 0, text.allSatisfy({ Self.shapes[$0] != nil }) else { return nil }
    let high = min(room.rows / Self.blocksDown, room.columns / blocks)
    guard high > 0 else { return nil }
    self.text = text
    block = Size(columns: min(room.columns / blocks, 2 * high), rows: high)
  }

  /// The cells that all of it takes.
  public var size: Size {
    Size(
      columns: Self.blocksAcross(text) * block.columns, rows: Self.blocksDown * block.rows)
  }

  /// The digits as lines of text.
  public var lines: [String] {
    (0..<Self.blocksDown).flatMap { row in
      let blocks = text.map { Self.shapes[$0]?[row] ?? "" }.joined(separator: " ")
      let line = blocks.map { filled in
        String(repeating: filled == "#" ? "█" : " ", count: block.columns)
      }
      return Array(repeating: line.joined(), count: block.rows)
    }
  }

  private static let blocksDown = 5

  /// All digits side by side, with a free block between two of them.
  private static func blocksAcross(_ text: String) -> Int {
    text.reduce(-1) { $0 + (shapes[$1]?[0].count ?? 0) + 1 }
  }

  private static let shapes: [Character: [String]] = [
    "0": ["###", "# #", "# #", "# #", "###"], "1": [" # ", "## ", " # ", " # ", "###"],
    "2": ["###", "  #", "###", "#  ", "###"], "3": ["###", "  #", "###", "  #", "###"],
    "4": ["# #", "# #", "###", "  #", "  #"], "5": ["###", "#  ", "###", "  #", "###"],
    "6": ["###", "#  ", "###", "# #", "###"], "7": ["###", "  #", "  #", "  #", "  #"],
    "8": ["###", "# #", "###", "# #", "###"], "9": ["###", "# #", "###", "  #", "###"],
    ":": [" ", "#", " ", "#", " "],
  ]
}
