extension Screen {
  /// The screen as plain text for comparison: rows without trailing spaces, then the cursor.
  public var transcript: String {
    let rows = (0..<size.rows).map { trimmed(row($0)) }
    return (rows + [cursorLine]).joined(separator: "\n") + "\n"
  }

  /// The same with a line of style spans under each row that has any but plain text.
  ///
  /// A span names its first and last column and its style, such as `: 2-9 focus bold`.
  public var styledTranscript: String {
    var lines: [String] = []
    for number in 0..<size.rows {
      lines.append("|" + trimmed(row(number)))
      let spans = styleSpans(inRow: number)
      if !spans.isEmpty { lines.append(": " + spans.joined(separator: ", ")) }
    }
    return (lines + [cursorLine]).joined(separator: "\n") + "\n"
  }

  private var cursorLine: String {
    guard let cursor else { return "cursor: none" }
    return "cursor: column \(cursor.column), row \(cursor.row)"
  }

  private func trimmed(_ row: String) -> String {
    var row = row
    while row.last == " " { row.removeLast() }
    return row
  }

  private func styleSpans(inRow row: Int) -> [String] {
    var spans: [String] = []
    let styles = cells(inRow: row).map(\.style)
    var start = 0
    while start < styles.count {
      let end = styles[start...].firstIndex { $0 != styles[start] } ?? styles.count
      if styles[start] != .text {
        spans.append("\(start)-\(end - 1) \(styles[start].words)")
      }
      start = end
    }
    return spans
  }
}

extension Style {
  /// The ink and the attributes in words, such as `focus bold`.
  var words: String {
    var words = [ink.rawValue]
    if isBold { words.append("bold") }
    if isReversed { words.append("reversed") }
    if isUnderlined { words.append("underlined") }
    return words.joined(separator: " ")
  }
}
