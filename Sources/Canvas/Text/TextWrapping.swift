/// Breaking text into lines of a given width.
public enum TextWrapping {
  /// Breaks a text at words; a word that is too long is broken between characters.
  ///
  /// Line breaks in the text stay. Only the spaces at which a line is broken are left out, nothing else.
  /// - Parameters:
  ///   - text: Any text; the lines hold it uncleaned, as `Screen.write` cleans what it draws.
  ///   - columns: The width, 1 or more; a single character may be wider.
  /// - Returns: At least one line.
  public static func wrap(_ text: String, columns: Int) -> [String] {
    let columns = max(1, columns)
    if ScreenForm.isPlain(text) {
      return text.utf8.count <= columns ? [text] : wrapParagraph(text[...], columns: columns)
    }
    guard text.unicodeScalars.contains(where: \.isInLineEnd) else {
      return wrapParagraph(text[...], columns: columns)
    }
    let paragraphs = text.split(omittingEmptySubsequences: false) { $0.endsLine }
    return paragraphs.flatMap { wrapParagraph($0, columns: columns) }
  }

  private static func wrapParagraph(_ paragraph: Substring, columns: Int) -> [String] {
    let pieces = pieces(of: paragraph)
    var lines = Lines(paragraph, pieces)
    var used = 0
    var place = 0
    while place < pieces.count {
      let spaces = run(of: pieces, from: place) { $0.allowsBreak }
      let word = run(of: pieces, from: spaces.end) { !$0.allowsBreak }
      place = word.end
      if used + spaces.columns + word.columns <= columns {
        lines.end = word.end
        used += spaces.columns + word.columns
        continue
      }
      // An indent belongs to the text; spaces where a line breaks do not.
      if lines.isAtStart, spaces.columns < columns {
        lines.end = spaces.end
        used = spaces.columns
      } else {
        lines.breakLine(before: spaces.end)
        used = 0
      }
      for index in spaces.end..<word.end {
        if used + pieces[index].columns > columns, !lines.isEmpty {
          lines.breakLine(before: index)
          used = 0
        }
        lines.end = index + 1
        used += pieces[index].columns
      }
    }
    return lines.finished
  }

  /// How far the pieces that follow are all of the same kind, and their columns.
  private static func run(
    of pieces: [Piece], from start: Int, _ isOfKind: (Piece) -> Bool
  ) -> (end: Int, columns: Int) {
    var (end, columns) = (start, 0)
    while end < pieces.count, isOfKind(pieces[end]) {
      columns += pieces[end].columns
      end += 1
    }
    return (end, columns)
  }

  /// The characters of a text, measured.
  private static func pieces(of text: Substring) -> [Piece] {
    let bytes = Array(text.utf8)
    var pieces: [Piece] = []
    pieces.reserveCapacity(bytes.count)
    var offset = 0
    while offset < bytes.count {
      // With nothing but ASCII after it, a printable byte of ASCII is a character of its own. Nearly
      // all are, and asking for the character would take a hundred times as long.
      if ScreenForm.isPlain(bytes[offset]), offset + 1 == bytes.count || bytes[offset + 1] < 0x80 {
        pieces.append(Piece(offset: offset, columns: 1, allowsBreak: bytes[offset] == 0x20))
        offset += 1
      } else {
        let character = text[text.utf8.index(text.startIndex, offsetBy: offset)]
        pieces.append(
          Piece(
            offset: offset, columns: ScreenForm.glyph(of: character).columns,
            allowsBreak: character.allowsBreak))
        offset += character.utf8.count
      }
    }
    return pieces
  }
}

/// One character of a text that is to be broken into lines.
private struct Piece {
  /// Where it begins, in bytes from the start of the text.
  var offset: Int
  var columns: Int
  var allowsBreak: Bool
}

/// Lines cut out of a text, each of them a part of it.
private struct Lines {
  private let text: Substring
  private let pieces: [Piece]
  private var lines: [String] = []
  /// The first piece of the line that is being filled.
  private var start = 0
  /// The piece after its last.
  var end = 0

  init(_ text: Substring, _ pieces: [Piece]) {
    self.text = text
    self.pieces = pieces
  }

  var isEmpty: Bool { start == end }
  var isAtStart: Bool { lines.isEmpty && isEmpty }

  /// Ends the line, if there is anything in it, and begins the next one with a piece.
  mutating func breakLine(before piece: Int) {
    if !isEmpty { lines.append(line) }
    start = piece
    end = piece
  }

  /// All lines, including the one that is being filled.
  var finished: [String] { lines + [line] }

  private var line: String { String(text[index(start)..<index(end)]) }

  private func index(_ piece: Int) -> String.Index {
    guard pieces.indices.contains(piece) else { return text.endIndex }
    return text.utf8.index(text.startIndex, offsetBy: pieces[piece].offset)
  }
}

extension Character {
  /// Whether a line may be broken here; no-break spaces are there to prevent exactly that.
  fileprivate var allowsBreak: Bool {
    isWhitespace && self != "\u{A0}" && self != "\u{202F}" && self != "\u{2007}"
  }
}

extension Unicode.Scalar {
  /// Whether a line break that people write is, or ends with, this.
  fileprivate var isInLineEnd: Bool { self == "\n" || self == "\u{2028}" || self == "\u{2029}" }
}
