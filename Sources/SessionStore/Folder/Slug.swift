/// A title as a part of a file name: lower-case ASCII letters and digits with dashes between them.
enum Slug {
  /// So that a whole name with day, id and a second writer stays within 80 bytes.
  static let longest = 48

  /// The slug of any title; `session` where nothing is left of the title.
  static func of(_ title: String) -> String {
    var slug: [UInt8] = []
    for scalar in title.unicodeScalars {
      guard slug.count < longest else { break }
      if let letters = letters(scalar) {
        slug.append(contentsOf: letters)
      } else if !isMark(scalar), let last = slug.last, last != UInt8(ascii: "-") {
        slug.append(UInt8(ascii: "-"))
      }
    }
    slug = Array(slug.prefix(longest))
    while slug.last == UInt8(ascii: "-") { slug.removeLast() }
    return slug.isEmpty ? "session" : String(decoding: slug, as: UTF8.self)
  }

  /// The letters that stand for one character, or `nil` where it is not a letter or digit that has any.
  private static func letters(_ scalar: Unicode.Scalar) -> [UInt8]? {
    switch scalar {
    case "a"..."z", "0"..."9": [UInt8(ascii: scalar)]
    case "A"..."Z": [UInt8(ascii: scalar) + 0x20]
    default: scalar.value < 0x80 ? nil : latin(scalar)
    }
  }

  /// Latin letters that have marks or are joined, recognised by their names in Unicode.
  ///
  /// `LATIN SMALL LETTER E WITH ACUTE` is an e, `LATIN CAPITAL LETTER AE` is ae.
  private static func latin(_ scalar: Unicode.Scalar) -> [UInt8]? {
    switch scalar {
    case "ß", "ẞ": return Array("ss".utf8)
    case "þ", "Þ": return Array("th".utf8)
    case "ð", "Ð": return Array("d".utf8)
    case "ı": return Array("i".utf8)
    default: break
    }
    let words = (scalar.properties.name ?? "").split(separator: " ")
    guard words.count >= 4, words[0] == "LATIN", ["LETTER", "LIGATURE"].contains(words[2]),
      words.count == 4 || words[4] == "WITH", words[3].utf8.count <= 2
    else { return nil }
    return words[3].utf8.map { $0 + 0x20 }
  }

  /// Accents that are characters of their own go with their letter and leave no gap.
  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .spacingMark, .format: true
    default: scalar == "'" || scalar == "’"
    }
  }
}
