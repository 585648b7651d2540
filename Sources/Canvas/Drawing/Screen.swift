/// A full terminal picture as a value: styled cells and the place of the cursor.
public struct Screen: Hashable, Sendable {
  /// Columns and rows.
  public let size: Size
  /// Where the hardware cursor is, or nil when nothing has the focus.
  ///
  /// Screen readers and braille displays follow it, so it belongs on the focused item.
  public var cursor: Point?
  /// All cells, row by row.
  var cells: [Cell]

  /// Makes an empty screen.
  public init(size: Size) {
    self.size = size
    cells = Array(repeating: .blank(), count: size.columns * size.rows)
  }

  /// The whole screen as a region.
  public var region: Region { Region(origin: .zero, size: size) }

  /// The cells of one row from left to right; none when there is no such row.
  public func cells(inRow row: Int) -> ArraySlice<Cell> {
    guard (0..<size.rows).contains(row) else { return [] }
    return cells[(row * size.columns)..<((row + 1) * size.columns)]
  }

  /// The cell at a place, or nil outside the screen.
  public func cell(at point: Point) -> Cell? {
    index(point).map { cells[$0] }
  }

  /// The plain text of one row, as long as the screen is wide.
  public func row(_ row: Int) -> String {
    cells(inRow: row).reduce(into: "") { $0 += $1.text }
  }

  /// The position of a place in `cells`, or nil outside the screen.
  func index(_ point: Point) -> Int? {
    guard region.contains(point) else { return nil }
    return point.row * size.columns + point.column
  }
}
