extension TextField {
  /// All of the text in lines broken at words, and where the cursor is among them.
  ///
  /// Unlike `TextWrapping`, no space is left out, so that the cursor has a place before each character.
  /// - Parameter columns: The width of the field, 2 or more; the last column is kept for the cursor.
  /// - Returns: Clean lines, at least one, and the column and row of the cursor in them.
  public func lines(columns: Int) -> (lines: [String], cursor: Point) {
    let characters = Array(text)
    let breadths = characters.map { ScreenForm.glyph(of: $0).columns }
    let limit = max(1, columns - 1)
    var lines: [String] = []
    var place = Point.zero
    for range in softLines(characters, breadths, limit: limit) {
      if range.lowerBound <= cursor {
        let column = breadths[range.lowerBound..<min(cursor, range.upperBound)].reduce(0, +)
        place = Point(column: min(column, limit), row: lines.count)
      }
      let line = String(characters[range].filter { $0 != "\n" })
      lines.append(ScreenForm.clean(line))
    }
    return (lines, place)
  }

  /// The characters of each line, with the line break or the spaces at its end.
  private func softLines(
    _ characters: [Character], _ breadths: [Int], limit: Int
  ) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start = 0
    var wordStart = 0
    var used = 0
    for (index, character) in characters.enumerated() {
      if character == "\n" {
        ranges.append(start..<(index + 1))
        (start, wordStart, used) = (index + 1, index + 1, 0)
        continue
      }
      used += breadths[index]
      if character.isWhitespace {
        wordStart = index + 1
      } else if used > limit, index > start {
        let end = wordStart > start ? wordStart : index
        ranges.append(start..<end)
        (start, wordStart) = (end, end)
        used = breadths[start...index].reduce(0, +)
      }
    }
    ranges.append(start..<characters.count)
    return ranges
  }
}
