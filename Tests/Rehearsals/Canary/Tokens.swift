import Workshop

/// The tokens in texts: `#17#` where the dice drew words, `Zqabcx` where they drew a name.
///
/// By them words are found again wherever they went.
struct Tokens {
  /// Those that were found, apart from names inside other people's words.
  private(set) var found: Set<String> = []
  /// Names that were found inside other people's words, which say that they mention somebody.
  private(set) var mentioned: Set<String> = []

  init() {}

  init(in value: Value) { read(value) }

  init(in lines: some Sequence<String>) { for line in lines { read(line) } }

  /// A name by its number.
  static func name(_ number: Int) -> String {
    var (letters, rest) = ("", number)
    for _ in 0..<4 {
      letters.unicodeScalars.append(UnicodeScalar(UInt8(97 + rest % 26)))
      rest /= 26
    }
    return "Zq\(letters)x"
  }

  /// Words that mention somebody; no screen breaks the line before the name, so that it is known again.
  static func mention(of name: String, _ words: String) -> String { "\(mark)\(name) \(words)" }

  private static let mark = "mentions:"

  mutating func read(_ value: Value) {
    switch value {
    case .text(let text): read(text)
    case .list(let values): for value in values { read(value) }
    case .fields(let fields): read(fields)
    case .null, .bool, .integer, .number: break
    }
  }

  mutating func read(_ fields: Fields) { for pair in fields.pairs { read(pair.value) } }

  mutating func read(_ text: String) {
    // Most rows of a screen have none.
    guard text.utf8.contains(where: { $0 == UInt8(ascii: "#") || $0 == UInt8(ascii: "Z") }) else {
      return
    }
    let (bytes, mark) = (Array(text.utf8), Array(Self.mark.utf8))
    var place = 0
    while place < bytes.count {
      guard let end = Self.end(of: place, bytes) else {
        place += 1
        continue
      }
      let token = String(decoding: bytes[place...end], as: UTF8.self)
      let isMentioned = bytes[..<place].suffix(mark.count).elementsEqual(mark)
      if isMentioned { mentioned.insert(token) } else { found.insert(token) }
      place = end + 1
    }
  }

  /// Where a token ends that begins at a place.
  private static func end(of start: Int, _ bytes: [UInt8]) -> Int? {
    if bytes[start] == UInt8(ascii: "#") {
      var end = start + 1
      while end < bytes.count, (48...57).contains(bytes[end]) { end += 1 }
      return end < bytes.count && end > start + 1 && bytes[end] == UInt8(ascii: "#") ? end : nil
    }
    guard bytes[start] == UInt8(ascii: "Z"), start + 6 < bytes.count,
      bytes[start + 1] == UInt8(ascii: "q"), bytes[start + 6] == UInt8(ascii: "x")
    else { return nil }
    return start + 6
  }
}
