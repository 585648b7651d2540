/// What comes after an equals sign.
extension SourceWalk {
  /// Skips the rest of a statement, over several lines where a list or a string has them.
  mutating func skipValue() {
    var depth = 0
    while let byte = peek() {
      switch byte {
      case UInt8(ascii: "\n"):
        if depth <= 0 { return }
        line += 1
        index += 1
      case UInt8(ascii: "["):
        depth += 1
        index += 1
      case UInt8(ascii: "]"):
        depth -= 1
        index += 1
      case UInt8(ascii: "#"): skipComment()
      case _ where Self.isQuote(byte): _ = string()
      case _ where BareWord.isEnd(byte): index += 1
      default: skipWord()
      }
    }
  }

  /// Skips a word without quotation marks.
  private mutating func skipWord() {
    let start = index
    while let byte = peek(), !BareWord.isEnd(byte) {
      if byte == UInt8(ascii: ".") { dots += 1 }
      index += 1
    }
    let word = bytes[start..<index]
    if !BareWord.isValue(word) { note(word: String(decoding: word, as: UTF8.self)) }
  }

  /// Skips a string of any kind and returns its bytes, with escapes left as they are.
  mutating func string() -> ArraySlice<UInt8> {
    guard let quote = peek() else { return [] }
    let isLong = peek(1) == quote && peek(2) == quote
    index += isLong ? 3 : 1
    let start = index
    while let byte = peek() {
      if byte == UInt8(ascii: "\n") {
        guard isLong else { break }
        line += 1
      } else if byte == UInt8(ascii: "\\"), quote == UInt8(ascii: "\"") {
        skipEscape()
        continue
      } else if byte == quote, !isLong || (peek(1) == quote && peek(2) == quote) {
        let end = index
        index += isLong ? 3 : 1
        // There may be up to two quotation marks just before the closing three.
        for _ in 0..<2 where isLong && peek() == quote { index += 1 }
        return bytes[start..<end]
      }
      index += 1
    }
    return bytes[start..<index]
  }

  /// Skips a backslash and what it escapes, but not a line feed, which has to be counted.
  private mutating func skipEscape() {
    let rest = bytes[(index + 1)...]
    if rest.starts(with: Array("u0000".utf8)) || rest.starts(with: Array("U00000000".utf8)) {
      linesWithNUL.append(line)
    }
    index += peek(1) == UInt8(ascii: "\n") || peek(1) == nil ? 1 : 2
  }
}
