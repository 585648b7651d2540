public import Canvas

/// All commands, with a filter.
public struct Palette: Sendable, Hashable {
  /// What is typed.
  public var field = TextField()
  /// Which row is chosen.
  public var row = 0
  /// Whether an arrow chose the row, so that the cursor is there.
  var isMoved = false
}
