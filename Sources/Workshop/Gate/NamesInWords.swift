/// The names of people who may not be told, to be found inside words that others said.
struct NamesInWords: Sendable {
  /// What stands in place of a name.
  static let cover = "(name)"

  /// Each name as its words, folded, the longest first.
  private var names: [[String]] = []

  /// Covers nothing, for audiences that may read every name.
  init() {}

  /// Covers these names, whole and in their parts.
  ///
  /// A part shorter than three letters is covered only as a part of the whole, and so are the small
  /// words of titles: otherwise every "Mr" and "de" would be covered.
  init(_ names: some Sequence<String>) {
    var seen: Set<[String]> = []
    for name in names {
      let words = Self.words(of: name).map(\.folded)
      for part in [words]
        + words.filter({ $0.count > 2 && !Self.titles.contains($0) }).map({ [$0] })
      where !part.isEmpty && (part.count > 1 || part[0].count > 1) {
        if seen.insert(part).inserted { self.names.append(part) }
      }
    }
    self.names.sort { $0.count > $1.count }
  }

  /// Words with every such name covered.
  func covered(in text: String) -> String {
    guard !names.isEmpty else { return text }
    let words = Self.words(of: text)
    var covered = ""
    var (place, index) = (text.startIndex, 0)
    while index < words.count {
      guard let length = length(at: index, words) else {
        index += 1
        continue
      }
      covered += text[place..<words[index].range.lowerBound] + Self.cover
      place = words[index + length - 1].range.upperBound
      index += length
    }
    return place == text.startIndex ? text : covered + text[place...]
  }

  /// How many words from a place on are a name; `nil` for none.
  private func length(at index: Int, _ words: [Word]) -> Int? {
    names.first { name in
      index + name.count <= words.count
        && name.indices.allSatisfy { name[$0] == words[index + $0].folded }
    }?.count
  }

  private struct Word {
    var range: Range<String.Index>
    var folded: String
  }

  /// The runs of letters in a text; the "'s" of a possessive is no part of a word.
  private static func words(of text: String) -> [Word] {
    var words: [Word] = []
    var place = text.startIndex
    while place < text.endIndex {
      guard text[place].isLetter else {
        place = text.index(after: place)
        continue
      }
      let end = text[place...].firstIndex { !$0.isLetter } ?? text.endIndex
      words.append(Word(range: place..<end, folded: text[place..<end].folded))
      place = end
    }
    return words
  }

  private static let titles: Set<String> = [
    "cllr", "councillor", "doctor", "miss", "mrs", "nurse", "prof", "rev", "sir", "the", "and",
  ]
}

extension StringProtocol {
  /// In small letters and without the marks that stand on or under letters.
  fileprivate var folded: String {
    String(
      String.UnicodeScalarView(
        lowercased().unicodeScalars.filter { !$0.properties.isDiacritic || $0.isASCII }
          .map { Self.plain[$0] ?? $0 }))
  }

  /// The letters with marks that names in these islands and their neighbours have.
  private static var plain: [UnicodeScalar: UnicodeScalar] { plainLetters }
}

private let plainLetters: [UnicodeScalar: UnicodeScalar] = {
  var plain: [UnicodeScalar: UnicodeScalar] = [:]
  for (letter, marked) in [
    ("a", "àáâãäåāăą"), ("c", "çćĉċč"), ("d", "ďđ"), ("e", "èéêëēĕėęě"), ("g", "ĝğġģ"),
    ("h", "ĥħ"), ("i", "ìíîïĩīĭįı"), ("j", "ĵ"), ("k", "ķ"), ("l", "ĺļľŀł"), ("n", "ñńņňŋ"),
    ("o", "òóôõöøōŏő"), ("r", "ŕŗř"), ("s", "śŝşš"), ("t", "ţťŧ"), ("u", "ùúûüũūŭůűų"),
    ("w", "ŵẁẃẅ"), ("y", "ýÿŷỳ"), ("z", "źżž"),
  ] as [(UnicodeScalar, String)] {
    for scalar in marked.unicodeScalars { plain[scalar] = letter }
  }
  return plain
}()
