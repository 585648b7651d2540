/// Reads Swift as words: names and single marks, without comments and without what strings say.
///
/// What stands in the brackets of a string (`\(…)`) is code, and its words are read.
struct SwiftWords {
  private let bytes: [UInt8]
  private var place = 0
  private var found: [String] = []

  private init(_ text: String) { bytes = Array(text.utf8) }

  /// The words of a text, in order.
  static func of(_ text: String) -> [String] {
    var reader = SwiftWords(text)
    reader.readCode(inString: false)
    return reader.found
  }

  private mutating func readCode(inString: Bool) {
    var depth = 1
    while place < bytes.count {
      if Self.isOfName(bytes[place]) {
        let start = place
        skip(while: Self.isOfName)
        found.append(String(decoding: bytes[start..<place], as: UTF8.self))
      } else if stands("//") {
        skip { $0 != UInt8(ascii: "\n") }
      } else if stands("/*") {
        skipComment()
      } else if let hashes = hashesOfString {
        skipString(hashes)
      } else {
        let mark = bytes[place]
        place += 1
        if mark == UInt8(ascii: "(") { depth += 1 }
        if mark == UInt8(ascii: ")") { depth -= 1 }
        if inString, depth == 0 { return }
        if mark > UInt8(ascii: " ") { found.append(String(UnicodeScalar(mark))) }
      }
    }
  }

  /// Comments of this form may stand in one another.
  private mutating func skipComment() {
    var depth = 0
    repeat {
      if stands("/*") {
        (depth, place) = (depth + 1, place + 2)
      } else if stands("*/") {
        (depth, place) = (depth - 1, place + 2)
      } else {
        place += 1
      }
    } while depth > 0 && place < bytes.count
  }

  /// How many `#` stand before the string that begins here; `nil` where none begins.
  private var hashesOfString: Int? {
    var end = place
    while end < bytes.count, bytes[end] == UInt8(ascii: "#") { end += 1 }
    return end < bytes.count && bytes[end] == UInt8(ascii: "\"") ? end - place : nil
  }

  private mutating func skipString(_ count: Int) {
    let hashes = String(repeating: "#", count: count)
    place += count
    let quote = stands("\"\"\"") ? "\"\"\"" : "\""
    place += quote.utf8.count
    let end = quote + hashes
    while place < bytes.count, !stands(end) {
      if bytes[place] != UInt8(ascii: "\\") {
        place += 1
      } else if stands("\\\(hashes)(") {
        place += count + 2
        readCode(inString: true)
      } else if stands("\\\(hashes)") {
        place += count + 2
      } else {
        place += 1
      }
    }
    place += quote.utf8.count + count
  }

  private mutating func skip(while holds: (UInt8) -> Bool) {
    while place < bytes.count, holds(bytes[place]) { place += 1 }
  }

  private func stands(_ text: String) -> Bool { bytes[place...].starts(with: text.utf8) }

  private static func isOfName(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"):
      true
    default: byte >= 0x80
    }
  }
}
