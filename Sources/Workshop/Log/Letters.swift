/// What letters outside ASCII stand for when words are searched.
enum Letters {
  /// The plain small letters that one letter stands for, as UTF-8; `nil` where it stands for itself
  /// or is no letter.
  static func plain(_ scalar: Unicode.Scalar) -> [UInt8]? {
    switch scalar.value {
    case 0xC0..<0x250: table[Int(scalar.value) - 0xC0]
    case 0x370..<0x530, 0x621..<0x6D4, 0x1E00..<0x2000, 0xFB00..<0xFB07: rare[scalar.value]
    // Letters and digits as wide as East Asian characters.
    case 0xFF10..<0xFF1A, 0xFF41..<0xFF5B: [UInt8(truncatingIfNeeded: scalar.value - 0xFEE0)]
    case 0xFF21..<0xFF3B: [UInt8(truncatingIfNeeded: scalar.value - 0xFEC0)]
    default: nil
    }
  }

  /// Whether it is an accent or a vowel point that follows its letter.
  ///
  /// Only those that can be left out without changing the word: in many Indian scripts such a mark is
  /// a vowel like any other.
  static func isAccent(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x300..<0x370, 0x591..<0x5C8, 0x610..<0x61B, 0x64B..<0x660, 0x670, 0x1AB0..<0x1B00,
      0x1DC0..<0x1E00, 0x20D0..<0x2100, 0x200C...0x200D, 0xFE00..<0xFE10, 0xFE20..<0xFE30, 0xAD:
      true
    default: false
    }
  }

  /// Whether it can be part of a word.
  static func isInWord(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark, .decimalNumber, .letterNumber, .otherNumber:
      true
    default: false
    }
  }

  /// Whether it is a word by itself, because its script is written without blanks.
  static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isIdeographic || (0x3040..<0x3100).contains(scalar.value)
  }

  /// The Latin letters from U+00C0 to U+024F, which are most of those in the files.
  private static let table: [[UInt8]?] = (UInt32(0xC0)..<0x250).map { code in
    Unicode.Scalar(code).flatMap(computed)
  }

  private static let rare: [UInt32: [UInt8]] = {
    let ranges =
      [0x370..<0x530, 0x621..<0x6D4, 0x1E00..<0x2000, 0xFB00..<0xFB07] as [Range<UInt32>]
    var letters: [UInt32: [UInt8]] = [:]
    for code in ranges.joined() { letters[code] = Unicode.Scalar(code).flatMap(computed) }
    return letters
  }()

  /// Letters recognised by their names in Unicode: `LATIN SMALL LETTER L WITH STROKE` is an l.
  private static func computed(_ scalar: Unicode.Scalar) -> [UInt8]? {
    if let joined = joined[scalar] { return Array(joined.utf8) }
    guard let name = scalar.properties.name, let cut = name.firstRange(of: " WITH ") else {
      return nil
    }
    let plain = name[..<cut.lowerBound]
    guard let letter = named[String(plain)] else { return nil }
    return Array(letter.properties.lowercaseMapping.utf8)
  }

  /// Two letters in one, and letters with a mark that their names do not mention.
  private static let joined: [Unicode.Scalar: String] = [
    "ß": "ss", "ẞ": "ss", "æ": "ae", "Æ": "ae", "ǽ": "ae", "Ǽ": "ae", "œ": "oe", "Œ": "oe",
    "þ": "th", "Þ": "th", "ð": "d", "Ð": "d", "ı": "i", "ĳ": "ij", "Ĳ": "ij", "ǆ": "dz", "ǅ": "dz",
    "Ǆ": "dz", "ǉ": "lj", "ǈ": "lj", "Ǉ": "lj", "ǌ": "nj", "ǋ": "nj", "Ǌ": "nj", "ŉ": "n", "ſ": "s",
    "ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st", "ς": "σ",
    "й": "и", "Й": "и", "ё": "е", "Ё": "е", "ї": "і", "Ї": "і", "ў": "у", "Ў": "у", "ѓ": "г",
    "Ѓ": "г", "ќ": "к", "Ќ": "к",
    // Urdu and Persian keyboards write these where Arabic ones write the others.
    "ی": "ي", "ى": "ي", "ې": "ي", "ک": "ك", "ہ": "ه", "ھ": "ه", "ە": "ه",
  ]

  /// Letters without marks, by their names.
  private static let named: [String: Unicode.Scalar] = {
    let ranges = [0x41..<0x7B, 0x250..<0x2B0, 0x370..<0x530, 0x621..<0x6D4] as [Range<UInt32>]
    var named: [String: Unicode.Scalar] = [:]
    for code in ranges.joined() {
      guard let scalar = Unicode.Scalar(code), let name = scalar.properties.name else { continue }
      if name.firstRange(of: " WITH ") == nil { named[name] = scalar }
    }
    return named
  }()
}
