extension Screen {
  /// Writes one line of text, clipped at the right; wide characters are never split.
  ///
  /// All text passes through `ScreenForm`, so line breaks show as `⏎` and controls as `�`.
  /// - Parameters:
  ///   - text: Any text.
  ///   - point: Where its first column goes; if that is outside, only the part that is inside is drawn.
  ///   - style: How it looks.
  ///   - columns: The width to keep to; nil means up to the edge of the screen.
  /// - Returns: The columns used, counted from `point`.
  @discardableResult
  public mutating func write(
    _ text: String, at point: Point, style: Style = .text, columns: Int? = nil
  ) -> Int {
    guard (0..<size.rows).contains(point.row), point.column < size.columns else { return 0 }
    let breadth = columns.map { max(0, $0) } ?? Int.max
    let room = min(breadth, size.columns - point.column)
    if point.column >= 0, ScreenForm.isPlain(text) {
      return writePlain(text, at: point, style: style, room: room)
    }
    var used = 0
    for glyph in Glyphs(text) {
      guard glyph.columns > 0 else { continue }
      guard used + glyph.columns <= room else { break }
      put(glyph, at: Point(column: point.column + used, row: point.row), style: style)
      used += glyph.columns
    }
    return used
  }

  /// Writes text in which every byte is a character of one column, as most text is.
  private mutating func writePlain(
    _ text: String, at point: Point, style: Style, room: Int
  ) -> Int {
    let glyphs = ScreenForm.asciiGlyphs
    var used = 0
    for byte in text.utf8 {
      guard used < room else { break }
      let index = point.row * size.columns + point.column + used
      if cells[index].columns == 1 {
        cells[index] = Cell(text: glyphs[Int(byte)].text, columns: 1, style: style)
      } else {
        put(
          glyphs[Int(byte)], at: Point(column: point.column + used, row: point.row), style: style)
      }
      used += 1
    }
    return used
  }

  /// Writes one line of text into a row of a region, clipped at both sides.
  ///
  /// - Parameters:
  ///   - text: Any text.
  ///   - region: Where to write.
  ///   - row: Counted from the top of the region; nothing is drawn outside it.
  ///   - indent: Columns to leave free on the left.
  ///   - style: How it looks.
  /// - Returns: The columns used, without the indent.
  @discardableResult
  public mutating func write(
    _ text: String, in region: Region, row: Int = 0, indent: Int = 0, style: Style = .text
  ) -> Int {
    guard (0..<region.rows).contains(row) else { return 0 }
    let start = Point(column: region.origin.column + indent, row: region.origin.row + row)
    return write(text, at: start, style: style, columns: region.columns - indent)
  }

  /// Writes one line of text against the right edge of a region, shortened with `…` if it is too long.
  ///
  /// - Returns: The columns used.
  @discardableResult
  public mutating func writeAtRight(
    _ text: String, in region: Region, row: Int = 0, style: Style = .text
  ) -> Int {
    let shown = ScreenForm.truncated(text, toColumns: region.columns)
    let indent = region.columns - ScreenForm.columns(of: shown)
    return write(shown, in: region, row: row, indent: indent, style: style)
  }

  /// Writes lines below one another, as many as there are rows in the region.
  ///
  /// - Returns: The rows used.
  @discardableResult
  public mutating func write(
    lines: [String], in region: Region, style: Style = .text
  ) -> Int {
    for (row, line) in lines.prefix(region.rows).enumerated() {
      write(line, in: region, row: row, style: style)
    }
    return min(lines.count, region.rows)
  }

  /// Fills a region with one character of one column, by default a space.
  public mutating func fill(_ region: Region, with character: Character = " ", style: Style = .text)
  {
    let glyph = ScreenForm.glyph(of: character)
    guard glyph.columns == 1 else { return }
    let covered = region.intersection(self.region)
    for row in covered.rowRange {
      for column in covered.columnRange {
        put(glyph, at: Point(column: column, row: row), style: style)
      }
    }
  }

  /// Draws a horizontal rule over the full width of a row of a region.
  public mutating func rule(in region: Region, row: Int = 0, style: Style = .secondary) {
    fill(region.row(row), with: "─", style: style)
  }

  /// Puts one glyph, and blanks the rest of any wide character that it covers in part.
  private mutating func put(_ glyph: ScreenForm.Glyph, at point: Point, style: Style) {
    let range = point.column..<(point.column + glyph.columns)
    guard range.lowerBound >= 0, range.upperBound <= size.columns else { return }
    let start = point.row * size.columns + range.lowerBound
    if glyph.columns == 1, cells[start].columns == 1 {
      cells[start] = Cell(text: glyph.text, columns: 1, style: style)
      return
    }
    let rowEnd = (point.row + 1) * size.columns
    blankWideCell(at: start)
    if range.upperBound < size.columns {
      blankWideCell(at: start + glyph.columns, unlessItStartsHere: true)
    }
    cells[start] = Cell(text: glyph.text, columns: glyph.columns, style: style)
    for index in (start + 1)..<max(start + 1, min(start + glyph.columns, rowEnd)) {
      cells[index] = .continuation(style)
    }
  }

  /// Blanks the wide character that covers a cell, in all its columns.
  private mutating func blankWideCell(at index: Int, unlessItStartsHere: Bool = false) {
    var first = index
    while cells[first].columns == 0, first % size.columns > 0 { first -= 1 }
    if unlessItStartsHere, first == index { return }
    guard cells[first].columns != 1 else { return }
    for covered in first..<(first + max(1, cells[first].columns)) {
      cells[covered] = .blank(cells[covered].style)
    }
  }
}
