/// How large something on a terminal is, in character cells.
public struct Size: Hashable, Sendable {
  /// Cells across, 0 or more.
  public var columns: Int
  /// Cells down, 0 or more.
  public var rows: Int

  /// Makes a size; negative numbers count as 0.
  public init(columns: Int, rows: Int) {
    self.columns = max(0, columns)
    self.rows = max(0, rows)
  }
}
