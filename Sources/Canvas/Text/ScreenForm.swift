import CColumns

/// The one cleaning routine for all text that goes to a screen or to command-line output.
///
/// The unit is Swift's `Character`. Terminals disagree about many clusters, and some scalars control them;
/// the screen form is what all of them draw in the same way. Stored and exported text keeps every scalar.
public enum ScreenForm {
  /// What is drawn for one `Character`.
  public struct Glyph: Hashable, Sendable {
    /// The scalars to send; empty when nothing of the character can be seen.
    public let text: String
    /// The columns they take, 0 to 8.
    public let columns: Int
  }

  /// What is drawn for one `Character`, and how many columns it takes.
  ///
  /// A control character becomes `�`, a line break `⏎`, a tab a space.
  public static func glyph(of character: Character) -> Glyph {
    if let byte = character.utf8.first, character.utf8.count == 1 {
      return glyph(ofASCII: byte)
    }
    return ordinaryGlyph(character) ?? ScreenFormRule(String(character)).glyph
  }

  /// The columns that a text takes on one line.
  public static func columns(of text: String) -> Int {
    if isPlain(text) { return text.utf8.count }
    return Glyphs(text).reduce(0) { $0 + $1.columns }
  }

  /// The text as it may be printed: no control characters, no hidden directions, one line.
  ///
  /// - Parameters:
  ///   - text: Any text.
  ///   - keepsLines: Whether line breaks stay line breaks (as LF) instead of becoming `⏎`.
  /// - Returns: Text that is safe to send to a terminal.
  public static func clean(_ text: String, keepsLines: Bool = false) -> String {
    if isPlain(text) { return text }
    var clean = ""
    clean.reserveCapacity(text.utf8.count)
    for character in text {
      if keepsLines, character.endsLine {
        clean.append("\n")
      } else {
        clean += glyph(of: character).text
      }
    }
    return clean
  }

  /// The clean text in at most a given number of columns, ending with `…` only if something was cut.
  public static func truncated(_ text: String, toColumns columns: Int) -> String {
    guard columns > 0 else { return "" }
    if isPlain(text), text.utf8.count <= columns { return text }
    var kept = ""
    var used = 0
    /// The bytes of the longest start that still leaves a column for the ellipsis.
    var shortened = 0
    for glyph in Glyphs(text) {
      if used + glyph.columns > columns {
        return String(Substring(kept.utf8.prefix(shortened))) + "…"
      }
      kept += glyph.text
      used += glyph.columns
      if used < columns { shortened = kept.utf8.count }
    }
    return kept
  }

  /// The clean text in exactly a given number of columns: filled with spaces, or shortened with `…`.
  ///
  /// - Parameters:
  ///   - text: Any text.
  ///   - columns: The width, 0 or more.
  ///   - isAtRight: Whether the spaces go before the text.
  /// - Returns: Clean text of exactly that width.
  public static func padded(
    _ text: String, toColumns columns: Int, isAtRight: Bool = false
  ) -> String {
    let shown = truncated(text, toColumns: columns)
    let missing = max(0, columns - ScreenForm.columns(of: shown))
    let spaces = String(repeating: " ", count: missing)
    return isAtRight ? spaces + shown : shown + spaces
  }

  /// Printable ASCII only, which is its own screen form.
  static func isPlain(_ text: some StringProtocol) -> Bool { text.utf8.allSatisfy(isPlain) }

  static func isPlain(_ byte: UInt8) -> Bool { (0x20..<0x7F).contains(byte) }

  /// Letters and quotation marks of European languages, which the rule leaves as they are: one
  /// scalar that is visible, is composed, and takes one column.
  private static func ordinaryGlyph(_ character: Character) -> Glyph? {
    let scalars = character.unicodeScalars
    guard let scalar = scalars.first, scalars.index(after: scalars.startIndex) == scalars.endIndex
    else { return nil }
    switch scalar.value {
    case 0xA1...0xAC, 0xAE...0x17F, 0x2010...0x2027:
      return moot_columns(scalar.value) == 1 ? Glyph(text: String(character), columns: 1) : nil
    default: return nil
    }
  }

  /// What is drawn for a character that is one byte, below 0x80.
  static func glyph(ofASCII byte: UInt8) -> Glyph { asciiGlyphs[Int(byte)] }

  static let asciiGlyphs = (UInt8(0)..<0x80).map { byte in
    switch byte {
    case 0x20..<0x7F: Glyph(text: String(UnicodeScalar(byte)), columns: 1)
    case 0x09: Glyph(text: " ", columns: 1)
    case 0x0A: Glyph(text: "⏎", columns: 1)
    default: Glyph(text: "\u{FFFD}", columns: 1)
    }
  }
}

extension Character {
  /// Whether it is a line break that people write: LF, CR LF, or one of the Unicode separators.
  var endsLine: Bool {
    self == "\n" || self == "\r\n" || self == "\u{2028}" || self == "\u{2029}"
  }
}
