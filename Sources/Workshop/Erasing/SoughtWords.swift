/// Words that are looked for inside texts, whatever their case, their accents and the blanks between them.
///
/// They are found as whole words: `Ann` is not in `Annual`, but it is in `Ann's`. Where words are written
/// without blanks between them, they are found anywhere.
struct SoughtWords: Sendable {
  /// Each as its characters, plain, the longest first.
  private var sought: [[String]] = []

  /// Looks for nothing.
  init() {}

  /// Looks for some words as they are said.
  init(_ words: String) { sought = [Self.plain(words).map(\.plain)].filter { !$0.isEmpty } }

  /// Looks for names, whole and in their parts.
  ///
  /// A part shorter than three letters, and what belongs to no name in particular, such as "Mrs", is found as
  /// a part of the whole alone.
  init(names: some Sequence<String>) {
    var seen: Set<[String]> = []
    for name in names {
      let whole = Self.plain(name)
      let parts = whole.split { !$0.isWord }.map { $0.map(\.plain) }
      let ownParts = parts.filter {
        $0.count > 2 && !NameMark.common.contains($0.joined())
      }
      for one in [whole.map(\.plain)] + ownParts where one.count > 1 {
        if seen.insert(one).inserted { sought.append(one) }
      }
    }
    sought.sort { $0.count > $1.count }
  }

  /// Whether there is nothing to look for.
  var isEmpty: Bool { sought.isEmpty }

  /// Whether a text has any of them.
  func isFound(in text: String) -> Bool { !ranges(in: text, atMost: 1).isEmpty }

  /// A text with a mark in the place of each; `nil` where it has none of them.
  func taken(from text: String, leaving mark: String) -> String? {
    let found = ranges(in: text, atMost: .max)
    guard !found.isEmpty else { return nil }
    var (rest, place) = ("", text.startIndex)
    for range in found {
      rest += text[place..<range.lowerBound] + mark
      place = range.upperBound
    }
    return rest + text[place...]
  }

  private func ranges(in text: String, atMost most: Int) -> [Range<String.Index>] {
    guard !sought.isEmpty else { return [] }
    let letters = Self.plain(text)
    var (found, place): ([Range<String.Index>], Int) = ([], 0)
    while place < letters.count, found.count < most {
      guard let length = length(at: place, in: letters) else {
        place += 1
        continue
      }
      found.append(letters[place].range.lowerBound..<letters[place + length - 1].range.upperBound)
      place += length
    }
    return found
  }

  /// How many characters from a place on are one of them; `nil` for none.
  private func length(at place: Int, in letters: [Letter]) -> Int? {
    sought.first { one in
      place + one.count <= letters.count
        && one.indices.allSatisfy { one[$0] == letters[place + $0].plain }
        && !Letter.belong(letters, place - 1) && !Letter.belong(letters, place + one.count - 1)
    }?.count
  }
}

/// A character of a text, and how it is compared.
private struct Letter {
  var plain: String
  var range: Range<String.Index>
  /// Whether it belongs to a word that has blanks around it.
  var isWord: Bool

  /// Whether the character at a place and the one after it are of the same word.
  static func belong(_ letters: [Letter], _ place: Int) -> Bool {
    place >= 0 && place + 1 < letters.count && letters[place].isWord && letters[place + 1].isWord
  }
}

extension SoughtWords {
  /// A text's characters as they are compared: small, without accents, one blank between words, none that
  /// cannot be seen.
  private static func plain(_ text: String) -> [Letter] {
    var letters: [Letter] = []
    for index in text.indices {
      let character = text[index]
      let range = index..<text.index(after: index)
      if character.isWhitespace {
        if let last = letters.last, last.plain != " " {
          letters.append(Letter(plain: " ", range: range, isWord: false))
        } else if let last = letters.indices.last {
          letters[last].range = letters[last].range.lowerBound..<range.upperBound
        }
        continue
      }
      let plain = Self.plain(character)
      if plain.isEmpty { continue }
      // From Thai on there are scripts that have no blanks between words.
      let isSpaced = character.unicodeScalars.first.map { $0.value < 0x0E00 } ?? false
      let isWord = isSpaced && (character.isLetter || character.isNumber)
      letters.append(Letter(plain: plain, range: range, isWord: isWord))
    }
    if letters.last?.plain == " " { letters.removeLast() }
    return letters
  }

  private static func plain(_ character: Character) -> String {
    switch character {
    case "’", "‘", "ʼ", "`": return "'"
    case "‐", "‑", "–", "—": return "-"
    default: break
    }
    let seen = String(
      String.UnicodeScalarView(
        character.unicodeScalars.filter { !$0.properties.isDefaultIgnorableCodePoint }))
    let folded = Folding.folded(seen)
    return folded.isEmpty ? seen.lowercased() : folded
  }
}
