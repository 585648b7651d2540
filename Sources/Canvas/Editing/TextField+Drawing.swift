extension TextField {
  /// The part of the text that fits on one line with the cursor in it.
  ///
  /// It moves on by half a line at a time, so that the text keeps still during typing.
  /// - Parameter columns: The width of the field, 1 or more.
  /// - Returns: Clean text of at most `columns`, and the column of the cursor in it, below `columns`.
  public func visible(columns: Int) -> (text: String, cursorColumn: Int) {
    let columns = max(1, columns)
    let glyphs = Array(Glyphs(text))
    let cursorColumn = glyphs.prefix(cursor).reduce(0) { $0 + $1.columns }
    let start = firstColumn(cursorColumn: cursorColumn, columns: columns)

    var shown = ""
    var position = 0
    for glyph in glyphs {
      let isAfterStart = position >= start
      position += glyph.columns
      if position > start + columns { break }
      if isAfterStart {
        shown += glyph.text
      } else if position > start {
        // A wide character that begins left of the field must not shift what follows.
        shown += String(repeating: " ", count: position - start)
      }
    }
    return (shown, cursorColumn - start)
  }

  private func firstColumn(cursorColumn: Int, columns: Int) -> Int {
    guard cursorColumn >= columns else { return 0 }
    let step = max(1, columns / 2)
    return ((cursorColumn - columns) / step + 1) * step
  }
}
