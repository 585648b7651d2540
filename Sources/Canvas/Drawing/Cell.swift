/// One character cell of a screen.
public struct Cell: Hashable, Sendable {
  /// The screen form of one `Character`; empty in the right part of a wide one.
  public let text: String
  /// Columns that the text takes, usually 1 or 2; 0 in the right part of a wide one.
  ///
  /// A few Indic clusters take more than two, and are kept whole in the same way.
  public let columns: Int
  /// How it looks.
  public let style: Style

  /// Only the drawing routines of `Screen` make cells, so that no text reaches a terminal uncleaned.
  init(text: String, columns: Int, style: Style) {
    self.text = text
    self.columns = columns
    self.style = style
  }

  /// An empty cell.
  static func blank(_ style: Style = .text) -> Cell {
    Cell(text: " ", columns: 1, style: style)
  }

  /// The right part of a wide cell.
  static func continuation(_ style: Style) -> Cell {
    Cell(text: "", columns: 0, style: style)
  }
}
