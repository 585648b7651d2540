/// Words in TOML without quotation marks.
///
/// A flow needs numbers, `true` and `false`. All else is kept from the parser.
enum BareWord {
  /// Whether a word is a value that a flow may have: `true`, `false`, or a number in plain digits.
  static func isValue(_ word: some Collection<UInt8>) -> Bool {
    if word.elementsEqual("true".utf8) || word.elementsEqual("false".utf8) { return true }
    let signs = [UInt8(ascii: "+"), UInt8(ascii: "-")]
    let digits = word.first.map(signs.contains) == true ? word.dropFirst() : word.dropFirst(0)
    let parts = digits.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    return parts.count <= 2
      && parts.allSatisfy { part in
        !part.isEmpty
          && part.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
      }
  }

  /// Whether a byte ends a word.
  static func isEnd(_ byte: UInt8) -> Bool {
    " \t\r\n,=[]#\"'".utf8.contains(byte)
  }

  /// Whether a byte may be part of a name.
  static func isNameLetter(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
      true
    default: false
    }
  }
}
