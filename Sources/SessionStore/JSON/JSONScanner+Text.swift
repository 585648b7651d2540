/// Texts: UTF-8 is checked, escapes are read, halves of surrogate pairs are refused.
extension JSONScanner {
  /// Reads the text whose opening quote is here.
  mutating func string() throws(JSONFault) -> String {
    let start = offset + 1
    guard let (range, isASCII) = try plainText() else { return try escapedString(from: start) }
    return try text(range, isASCII: isASCII)
  }

  /// Gives the bytes of the text whose opening quote is here, without making a `String` where
  /// it is plain ASCII, as almost all short fields are.
  mutating func withText<Answer>(
    _ body: (UnsafeRawBufferPointer) -> Answer
  ) throws(JSONFault) -> Answer {
    let start = offset + 1
    let plain = try plainText()
    if let plain, plain.isASCII {
      return body(UnsafeRawBufferPointer(rebasing: bytes[plain.range]))
    }
    var text =
      if let plain {
        try text(plain.range, isASCII: false)
      } else {
        try escapedString(from: start)
      }
    return text.withUTF8 { body(UnsafeRawBufferPointer($0)) }
  }

  /// Skips a text without escapes; stops at the first escape and returns `nil`.
  private mutating func plainText() throws(JSONFault) -> (range: Range<Int>, isASCII: Bool)? {
    let start = offset + 1
    let (end, isASCII) = plainRun(from: start)
    offset = end
    switch next {
    case nil: throw fault(.unfinished)
    case UInt8(ascii: "\\"): return nil
    case UInt8(ascii: "\""):
      offset += 1
      return (start..<end, isASCII)
    default: throw fault(.rawControl)
    }
  }

  /// Where the first quote, backslash or control character is, and whether all before it is ASCII.
  ///
  /// Looks at eight bytes at a time, because half of what is read is text.
  private func plainRun(from start: Int) -> (end: Int, isASCII: Bool) {
    var place = start
    var all: UInt64 = 0
    while place + 8 <= bytes.count {
      let eight = UInt64(
        littleEndian: bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self))
      let ends = EightBytes.markingEnds(in: eight)
      guard ends == 0 else {
        let plain = UInt64(ends.trailingZeroBitCount / 8)
        all |= eight & ((1 << (8 * plain)) - 1)
        return (place + Int(plain), EightBytes.areASCII(all))
      }
      all |= eight
      place += 8
    }
    while place < bytes.count, bytes[place] >= 0x20, bytes[place] != UInt8(ascii: "\""),
      bytes[place] != UInt8(ascii: "\\")
    {
      all |= UInt64(bytes[place])
      place += 1
    }
    return (place, EightBytes.areASCII(all))
  }

  /// Continues at the first escape, with what came before it.
  private mutating func escapedString(from start: Int) throws(JSONFault) -> String {
    var unescaped: [UInt8] = []
    unescaped.append(contentsOf: bytes[start..<offset])
    while let byte = next {
      switch byte {
      case UInt8(ascii: "\""):
        offset += 1
        guard let text = String(validating: unescaped, as: UTF8.self) else {
          throw JSONFault(.notUTF8, at: start)
        }
        return text
      case UInt8(ascii: "\\"): try escape(into: &unescaped)
      case 0..<0x20: throw fault(.rawControl)
      default:
        unescaped.append(byte)
        offset += 1
      }
    }
    throw fault(.unfinished)
  }

  private func text(_ range: Range<Int>, isASCII: Bool) throws(JSONFault) -> String {
    let slice = UnsafeRawBufferPointer(rebasing: bytes[range])
    let text = slice.withMemoryRebound(to: UInt8.self) {
      isASCII ? String(decoding: $0, as: UTF8.self) : String(validating: $0, as: UTF8.self)
    }
    guard let text else { throw JSONFault(.notUTF8, at: range.lowerBound) }
    return text
  }

  private mutating func escape(into unescaped: inout [UInt8]) throws(JSONFault) {
    let start = offset
    offset += 1
    guard let letter = next else { throw fault(.unfinished) }
    offset += 1
    switch letter {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): unescaped.append(letter)
    case UInt8(ascii: "b"): unescaped.append(0x08)
    case UInt8(ascii: "f"): unescaped.append(0x0C)
    case UInt8(ascii: "n"): unescaped.append(0x0A)
    case UInt8(ascii: "r"): unescaped.append(0x0D)
    case UInt8(ascii: "t"): unescaped.append(0x09)
    case UInt8(ascii: "u"): unescaped.append(contentsOf: Array(String(try character(start)).utf8))
    default: throw JSONFault(.badEscape, at: start)
    }
  }

  /// Reads the digits of `\uXXXX`, and of a second one where the first is a high surrogate.
  private mutating func character(_ start: Int) throws(JSONFault) -> Character {
    let first = try fourDigits(start)
    var code = first
    if (0xD800...0xDBFF).contains(first) {
      guard take(UInt8(ascii: "\\")), take(UInt8(ascii: "u")) else {
        throw JSONFault(next == nil ? .unfinished : .loneSurrogate, at: start)
      }
      let second = try fourDigits(start)
      guard (0xDC00...0xDFFF).contains(second) else { throw JSONFault(.loneSurrogate, at: start) }
      code = 0x10000 + (first - 0xD800) << 10 + (second - 0xDC00)
    }
    // Only a low surrogate without its partner can fail here.
    guard let scalar = Unicode.Scalar(code) else { throw JSONFault(.loneSurrogate, at: start) }
    return Character(scalar)
  }

  private mutating func fourDigits(_ start: Int) throws(JSONFault) -> UInt32 {
    var code: UInt32 = 0
    for _ in 0..<4 {
      guard let byte = next else { throw fault(.unfinished) }
      guard let digit = hexDigit(byte) else { throw JSONFault(.badEscape, at: start) }
      code = code << 4 | UInt32(digit)
      offset += 1
    }
    return code
  }
}

/// The value of a hexadecimal digit in either case.
func hexDigit(_ byte: UInt8) -> UInt8? {
  switch byte {
  case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
  case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
  case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
  default: nil
  }
}

/// Eight bytes in one number, the first of them in the lowest place.
private enum EightBytes {
  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let tops: UInt64 = 0x8080_8080_8080_8080

  static func areASCII(_ eight: UInt64) -> Bool { eight & tops == 0 }

  /// The top bit of each byte that is a quote, a backslash or a control character; the lowest bit
  /// that is set is always right, but those above it may not be.
  static func markingEnds(in eight: UInt64) -> UInt64 {
    let quotes = eight ^ (ones &* UInt64(UInt8(ascii: "\"")))
    let backslashes = eight ^ (ones &* UInt64(UInt8(ascii: "\\")))
    return
      ((quotes &- ones) & ~quotes | (backslashes &- ones) & ~backslashes
      | (eight &- ones &* 0x20) & ~eight) & tops
  }
}
