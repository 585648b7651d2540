/// By what a name is found again inside words, where the name itself may not be kept.
struct NameMark: Hashable {
  /// Its words; none where it is too short to be looked for.
  private(set) var words: [UInt64] = []
  /// Those of its words that are looked for by themselves.
  ///
  /// A part shorter than three letters is found only as a part of the whole, and so are the small words
  /// of titles: otherwise every "Mr" and "de" would be covered.
  private(set) var parts: [UInt64] = []

  /// Takes a name, or the text of a mark.
  init(_ name: String) {
    if name.first == Self.sign {
      let fields = name.dropFirst().split(separator: "/", omittingEmptySubsequences: false)
        .map { $0.split(separator: " ").compactMap { UInt64($0, radix: 16) } }
      if fields.count == 2 { (words, parts) = (fields[0], fields[1]) }
      return
    }
    let all = Self.words(of: name)
    if all.count == 1, all[0].folded.count == 1 { return }
    words = all.map(\.digest)
    parts = all.filter { $0.folded.count > 2 && !Self.common.contains($0.folded) }.map(\.digest)
  }

  /// As a text that stands in the place of the name; empty where the name is too short.
  var text: String {
    guard !words.isEmpty else { return "" }
    return "\(Self.sign)"
      + [words, parts].map { $0.map { String($0, radix: 16) }.joined(separator: " ") }
      .joined(separator: "/")
  }

  /// Nobody types it.
  private static let sign: Character = "\u{1}"

  /// A run of letters in a text.
  struct Word {
    var range: Range<String.Index>
    var folded: String
    var digest: UInt64

    fileprivate init(_ range: Range<String.Index>, in text: String) {
      self.range = range
      folded = Folding.folded(String(text[range]))
      digest = folded.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
    }
  }

  /// The runs of letters in a text; the "'s" of a possessive is no part of a word.
  static func words(of text: String) -> [Word] {
    var words: [Word] = []
    var place = text.startIndex
    while place < text.endIndex {
      guard text[place].isLetter else {
        place = text.index(after: place)
        continue
      }
      let end = text[place...].firstIndex { !$0.isLetter } ?? text.endIndex
      words.append(Word(place..<end, in: text))
      place = end
    }
    return words
  }

  /// The words of titles, which belong to no name in particular.
  static let titles: Set<String> = [
    "mr", "mrs", "ms", "miss", "mx", "dr", "doctor", "prof", "professor", "cllr", "councillor",
    "rev", "revd", "reverend", "father", "sister", "sir", "lady", "nurse", "imam", "rabbi", "pan",
    "pani",
  ]

  /// All words that stand in names and belong to no name in particular.
  static let common = titles.union(["the", "and"])
}
