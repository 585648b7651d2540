/// The names of people who may not be told, to be found inside words that others said.
struct NamesInWords: Sendable {
  /// What stands in place of a name.
  static let cover = "(name)"

  /// Each name as its words, the longest first.
  private var names: [[UInt64]] = []

  /// Covers nothing, for audiences that may read every name.
  init() {}

  /// Covers these names, whole and in their parts; also those of which only a mark is kept.
  init(_ names: some Sequence<String>) {
    var seen: Set<[UInt64]> = []
    for name in names {
      let mark = NameMark(name)
      for part in [mark.words] + mark.parts.map({ [$0] })
      where !part.isEmpty && seen.insert(part).inserted { self.names.append(part) }
    }
    self.names.sort { $0.count > $1.count }
  }

  /// Words with every such name covered.
  func covered(in text: String) -> String {
    guard !names.isEmpty else { return text }
    let words = NameMark.words(of: text)
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
  private func length(at index: Int, _ words: [NameMark.Word]) -> Int? {
    names.first { name in
      index + name.count <= words.count
        && name.indices.allSatisfy { name[$0] == words[index + $0].digest }
    }?.count
  }
}
