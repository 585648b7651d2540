/// Text as it is searched: small letters without accents, words with one blank between them.
///
/// `Łódź` and `LODZ` become `lodz`. Anything but a letter or a digit separates words. SQLite's own folding
/// leaves `ł`, `ø`, `đ`, `ß` and `æ` as they are, and people without such keys could not find them.
/// A character of a script that is written without blanks is a word by itself.
public enum Folding {
  /// Folds a text.
  ///
  /// - Parameter text: Any text.
  /// - Returns: Its words, separated by blanks; empty where it has no letter and no digit.
  public static func folded(_ text: String) -> String {
    var words: [UInt8] = []
    words.reserveCapacity(text.utf8.count)
    let isPlain = text.utf8.withContiguousStorageIfAvailable { bytes in
      guard bytes.allSatisfy({ $0 < 0x80 }) else { return false }
      for byte in bytes { add(byte, to: &words) }
      return true
    }
    if isPlain != true { add(text.unicodeScalars, to: &words) }
    if words.last == blank { words.removeLast() }
    return String(decoding: words, as: UTF8.self)
  }

  /// The folded words of a text, in their order.
  public static func words(_ text: String) -> [String] {
    folded(text).utf8.split(separator: blank).map { String(Substring($0)) }
  }

  private static let blank = UInt8(ascii: " ")

  private static func add(_ scalars: String.UnicodeScalarView, to words: inout [UInt8]) {
    for scalar in scalars {
      if scalar.isASCII {
        add(UInt8(truncatingIfNeeded: scalar.value), to: &words)
      } else {
        add(scalar, to: &words)
      }
    }
  }

  private static func add(_ byte: UInt8, to words: inout [UInt8]) {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      words.append(byte)
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): words.append(byte + 0x20)
    default: part(&words)
    }
  }

  private static func add(_ scalar: Unicode.Scalar, to words: inout [UInt8]) {
    if let letters = Letters.plain(scalar) { return words.append(contentsOf: letters) }
    // An accent that is a character of its own goes with its letter.
    if Letters.isAccent(scalar) { return }
    guard Letters.isInWord(scalar) else { return part(&words) }
    let isAlone = Letters.isWord(scalar)
    if isAlone { part(&words) }
    words.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
    if isAlone { part(&words) }
  }

  private static func part(_ words: inout [UInt8]) {
    if let last = words.last, last != blank { words.append(blank) }
  }
}
