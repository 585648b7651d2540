public import Canvas

/// All commands, with a filter.
public struct Palette: Sendable, Hashable {
  /// What is typed.
  public var field = TextField()
  /// Which row is chosen.
  public var row = 0
}
