import CNcurses
import Canvas

/// What the terminal is showing, and how inks look on it.
struct NcursesCanvas {
  private var shown: Screen?
  /// Whether `shown` has not been shown yet, but is to be next time.
  private var isStale = true
  private var theme = Theme.colourless
  /// The pair of colours of each ink, in the order of the inks; 0 is the terminal's own.
  private var pairs: [Int32] = []

  /// Gives the inks the colours of a theme; the next screen is drawn completely.
  mutating func useTheme(_ theme: Theme, colourCount: Int32) {
    self.theme = theme
    pairs = Ink.allCases.enumerated().map { index, ink in
      guard let colours = theme.colours(of: ink, count: colourCount), !colours.areOwn else {
        return 0
      }
      moot_define_pair(Int32(index + 1), colours.letters, colours.background)
      return Int32(index + 1)
    }
    isStale = true
  }

  /// Has all of the next screen drawn.
  mutating func forget(keeping screen: Screen? = nil) {
    if let screen { shown = screen }
    isStale = true
  }

  /// Draws all of the last screen.
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
    var former = isStale || shown?.size != screen.size ? nil : shown
    if former == nil {
      moot_erase()
      // What is empty now need not be drawn, unless the theme paints it.
      if pair(.text) == 0, theme.attributes(of: .text) == 0 { former = Screen(size: screen.size) }
    }
    screen.forEachChange(since: former) { place, cell in
      guard cell.columns > 0, place.row < rows, place.column + cell.columns <= columns else {
        return
      }
      put(cell, row: place.row, column: place.column)
    }
    shown = screen
    isStale = false
    guard let cursor = screen.cursor, rows > 0, columns > 0 else { return moot_flush(-1, 0) }
    return moot_flush(
      Int32(min(max(0, cursor.row), rows - 1)), Int32(min(max(0, cursor.column), columns - 1)))
  }

  private func put(_ cell: Cell, row: Int, column: Int) {
    withUnsafeTemporaryAllocation(of: UInt32.self, capacity: cell.text.utf8.count) { scalars in
      let end = scalars.initialize(fromContentsOf: cell.text.unicodeScalars.lazy.map(\.value))
      moot_put(
        Int32(row), Int32(column), scalars.baseAddress, Int32(end), attributes(cell.style),
        pair(cell.style.ink))
    }
  }

  private func attributes(_ style: Style) -> UInt32 {
    var attributes = theme.attributes(of: style.ink)
    if style.isBold { attributes |= moot_bold() }
    if style.isReversed { attributes |= moot_reversed() }
    if style.isUnderlined { attributes |= moot_underlined() }
    return attributes
  }

  private func pair(_ ink: Ink) -> Int32 {
    guard let index = Ink.allCases.firstIndex(of: ink), pairs.indices.contains(index) else {
      return 0
    }
    return pairs[index]
  }
}
