/// A place on a terminal, in character cells from the top left, which is (0, 0).
public struct Point: Hashable, Sendable {
  /// Cells from the left edge.
  public var column: Int
  /// Cells from the top edge.
  public var row: Int

  /// Makes a place, which may be outside the screen.
  public init(column: Int, row: Int) {
    self.column = column
    self.row = row
  }

  /// The top left of the screen.
  public static let zero = Point(column: 0, row: 0)
}
