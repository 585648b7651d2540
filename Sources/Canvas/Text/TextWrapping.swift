/// Breaking text into lines of a given breadth.
public enum TextWrapping {
  /// Breaks a text at words; a word that is too long is broken between characters.
  ///
  /// Line breaks in the text stay. Only the spaces at which a line is broken are left out, nothing else.
  /// - Parameters:
  ///   - text: Any text; the lines hold it uncleaned, as `Screen.write` cleans what it draws.
  ///   - columns: The breadth, 1 or more; a single character may be wider.
  /// - Returns: At least one line.
  public static func wrap(_ text: String, columns: Int) -> [String] {
    let paragraphs = text.split(omittingEmptySubsequences: false) { $0.endsLine }
    return paragraphs.flatMap { wrapParagraph($0, columns: max(1, columns)) }
  }

  private static func wrapParagraph(_ paragraph: Substring, columns: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var used = 0
    var rest = paragraph
    while !rest.isEmpty {
      let spaces = rest.prefix { $0.allowsBreak }
      let word = rest.dropFirst(spaces.count).prefix { !$0.allowsBreak }
      rest = rest[word.endIndex...]
      let spaceColumns = ScreenForm.columns(of: String(spaces))
      let wordColumns = ScreenForm.columns(of: String(word))

      let isStart = lines.isEmpty && line.isEmpty
      if used + spaceColumns + wordColumns <= columns {
        line += spaces + word
        used += spaceColumns + wordColumns
        continue
      }
      // An indent belongs to the text; spaces where a line breaks do not.
      if isStart, spaceColumns < columns {
        line += spaces
        used = spaceColumns
      } else if !line.isEmpty {
        lines.append(line)
        line = ""
        used = 0
      }
      for character in word {
        let width = ScreenForm.glyph(of: character).columns
        if used + width > columns, !line.isEmpty {
          lines.append(line)
          line = ""
          used = 0
        }
        line.append(character)
        used += width
      }
    }
    lines.append(line)
    return lines
  }
}

extension Character {
  /// Whether a line may be broken here; the no-break spaces are made to prevent just that.
  fileprivate var allowsBreak: Bool {
    isWhitespace && self != "\u{A0}" && self != "\u{202F}" && self != "\u{2007}"
  }
}
