/// A rectangle of a screen, in character cells.
public struct Region: Hashable, Sendable {
  /// The top left cell.
  public var origin: Point
  /// Columns and rows.
  public var size: Size

  /// Makes a region.
  public init(origin: Point, size: Size) {
    self.origin = origin
    self.size = size
  }

  /// Makes a region from its edges; negative lengths count as 0.
  public init(column: Int, row: Int, columns: Int, rows: Int) {
    self.init(
      origin: Point(column: column, row: row), size: Size(columns: columns, rows: rows))
  }

  /// Cells across.
  public var columns: Int { size.columns }
  /// Cells down.
  public var rows: Int { size.rows }
  /// The columns of the screen that it covers.
  public var columnRange: Range<Int> { origin.column..<(origin.column + size.columns) }
  /// The rows of the screen that it covers.
  public var rowRange: Range<Int> { origin.row..<(origin.row + size.rows) }
  /// Whether it holds no cell at all.
  public var isEmpty: Bool { columns == 0 || rows == 0 }

  /// Whether a place is inside.
  public func contains(_ point: Point) -> Bool {
    columnRange.contains(point.column) && rowRange.contains(point.row)
  }

  /// The part that both regions cover, which may be empty.
  public func intersection(_ other: Region) -> Region {
    let columns = columnRange.clamped(to: other.columnRange)
    let rows = rowRange.clamped(to: other.rowRange)
    return Region(
      column: columns.lowerBound, row: rows.lowerBound, columns: columns.count, rows: rows.count)
  }
}
