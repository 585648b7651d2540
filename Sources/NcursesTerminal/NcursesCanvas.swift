import CNcurses
import Canvas

/// What the terminal shows now, and how inks look on it.
struct NcursesCanvas {
  private var shown: Screen?
  /// Whether `shown` is only what is to be shown next time.
  private var isStale = true
  private var theme = Theme.colourless
  private var hasColours = false

  /// Gives the inks the colours of a theme; everything is drawn again with the next screen.
  mutating func useTheme(_ theme: Theme, colourCount: Int32) {
    self.theme = theme
    hasColours = false
    for (index, ink) in Ink.allCases.enumerated() {
      guard let colours = theme.colours(of: ink, count: colourCount) else { continue }
      moot_define_pair(Int32(index + 1), colours.letters, colours.background)
      hasColours = true
    }
    isStale = true
  }

  /// Makes the next screen be drawn whole.
  mutating func forget(keeping screen: Screen? = nil) {
    if let screen { shown = screen }
    isStale = true
  }

  /// Draws the last screen whole.
  mutating func showAgain() {
    isStale = true
    if let shown { _ = show(shown) }
  }

  /// Sends the cells that differ, then places the cursor.
  ///
  /// - Returns: Whether the terminal took it.
  mutating func show(_ screen: Screen) -> Bool {
    let columns = min(screen.size.columns, Int(moot_columns_across()))
    let rows = min(screen.size.rows, Int(moot_rows()))
    let former = isStale || shown?.size != screen.size ? nil : shown
    if former == nil { moot_erase() }
    for row in 0..<rows {
      let old = former?.cells(inRow: row)
      for (column, cell) in screen.cells(inRow: row).enumerated() {
        if let old, old[old.startIndex + column] == cell { continue }
        guard cell.columns > 0, column + cell.columns <= columns else { continue }
        put(cell, row: row, column: column)
      }
    }
    shown = screen
    isStale = false
    guard let cursor = screen.cursor, rows > 0, columns > 0 else { return moot_flush(-1, 0) }
    return moot_flush(
      Int32(min(max(0, cursor.row), rows - 1)), Int32(min(max(0, cursor.column), columns - 1)))
  }

  private func put(_ cell: Cell, row: Int, column: Int) {
    let scalars = cell.text.unicodeScalars.map(\.value)
    moot_put(
      Int32(row), Int32(column), scalars, Int32(scalars.count), attributes(cell.style),
      pair(cell.style.ink))
  }

  private func attributes(_ style: Style) -> UInt32 {
    var attributes = theme.attributes(of: style.ink)
    if style.isBold { attributes |= moot_bold() }
    if style.isReversed { attributes |= moot_reversed() }
    if style.isUnderlined { attributes |= moot_underlined() }
    return attributes
  }

  private func pair(_ ink: Ink) -> Int32 {
    guard hasColours, let index = Ink.allCases.firstIndex(of: ink) else { return 0 }
    return Int32(index + 1)
  }
}
