/// Goes through TOML source statement by statement and counts the lines.
///
/// It knows just enough about TOML not to mistake text for statements: comments, the four kinds of
/// strings, and brackets. It always moves forward, whatever the bytes are.
struct SourceWalk {
  /// What a line of TOML can begin with.
  enum Statement: Equatable {
    /// `[a.b]`, or `[[a.b]]` for one more element.
    case header(path: [String], isElement: Bool, line: Int)
    /// `a.b = …`
    case key(path: [String], line: Int)
  }

  /// Something that must not reach the parser.
  struct Snag: Equatable {
    /// Its line, from 1.
    var line: Int
    /// Where its statement begins, in bytes from the start of the file.
    var statement: Int
    /// The word without quotation marks that is not a value; `nil` for a header without a name.
    var word: String?
  }

  let bytes: [UInt8]
  var index = 0
  var line = 1
  /// Dots outside strings and comments so far.
  var dots = 0
  /// Lines with an escaped NUL in a basic string so far.
  var linesWithNUL: [Int] = []
  /// The first thing that must not reach the parser, if there was one.
  var snag: Snag?
  private var statement = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { index = 3 }
  }

  /// The next header or key; `nil` at the end.
  mutating func next() -> Statement? {
    skipBlank()
    guard let byte = peek() else { return nil }
    statement = index
    let start = line
    guard byte == UInt8(ascii: "[") else {
      let path = path(until: UInt8(ascii: "="))
      skipValue()
      return .key(path: path, line: start)
    }
    index += 1
    let isElement = peek() == UInt8(ascii: "[")
    if isElement { index += 1 }
    skipSpace()
    // A bracket that closes too early the parser does report.
    if let byte = peek(), !BareWord.isNameLetter(byte), !Self.isQuote(byte),
      byte != UInt8(ascii: "]")
    {
      note(word: nil)
    }
    let path = path(until: UInt8(ascii: "]"), isHeader: true)
    skipValue()
    return .header(path: path, isElement: isElement, line: start)
  }

  func peek(_ ahead: Int = 0) -> UInt8? {
    index + ahead < bytes.count ? bytes[index + ahead] : nil
  }

  static func isQuote(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'")
  }

  /// Keeps what must not reach the parser, if it is the first.
  mutating func note(word: String?) {
    if snag == nil { snag = Snag(line: line, statement: statement, word: word) }
  }

  /// Skips white space, empty lines and comments.
  private mutating func skipBlank() {
    while let byte = peek() {
      switch byte {
      case UInt8(ascii: "\n"): line += 1
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"): break
      case UInt8(ascii: "#"):
        skipComment()
        continue
      default: return
      }
      index += 1
    }
  }

  mutating func skipSpace() {
    while peek() == UInt8(ascii: " ") || peek() == UInt8(ascii: "\t") { index += 1 }
  }

  mutating func skipComment() {
    while let byte = peek(), byte != UInt8(ascii: "\n") { index += 1 }
  }

  /// Reads a dotted name up to `end` on this line, and passes `end`; a header has plain names only.
  private mutating func path(until end: UInt8, isHeader: Bool = false) -> [String] {
    var parts: [String] = []
    var part: [UInt8] = []
    while let byte = peek(), byte != UInt8(ascii: "\n") {
      switch byte {
      case end:
        index += 1
        parts.append(String(decoding: part, as: UTF8.self))
        return parts
      case UInt8(ascii: "."):
        dots += 1
        parts.append(String(decoding: part, as: UTF8.self))
        part = []
        index += 1
      case _ where Self.isQuote(byte):
        part += string()
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"):
        index += 1
      default:
        if isHeader, !BareWord.isNameLetter(byte) { note(word: nil) }
        part.append(byte)
        index += 1
      }
    }
    parts.append(String(decoding: part, as: UTF8.self))
    return parts
  }
}
