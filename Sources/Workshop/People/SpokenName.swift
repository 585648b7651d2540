/// A name as it is compared: capitals, accents, apostrophes and full stops make no difference.
struct SpokenName: Sendable, Hashable {
  /// Its words, folded.
  let words: [String]
  /// Its words without a title at the front; the same where it has none, or nothing else.
  let untitled: [String]

  /// Takes a name apart: `Cllr Máire O’Connor` is `cllr maire oconnor`.
  init(_ name: some StringProtocol) {
    words = Folding.words(String(name.filter { !Self.signs.contains($0) }))
    let isTitled = words.count > 1 && NameMark.titles.contains(words[0])
    untitled = isTitled ? Array(words.dropFirst()) : words
  }

  /// Its letters without blanks, so that `Anne-Marie` is `Annemarie` and `J. K.` is `JK`.
  var letters: String { words.joined() }

  /// The first letters of its words without a title; empty where that is only one.
  var initials: String {
    untitled.count > 1 ? untitled.compactMap(\.first).map(String.init).joined() : ""
  }

  /// Signs inside a word that some people type and some do not.
  private static let signs: Set<Character> = ["'", "’", "‘", "ʼ", "`", "´", "."]
}

/// How well what somebody types fits a name.
enum NameFit: CaseIterable {
  /// The whole name.
  case whole
  /// The whole name but for titles: `Mrs Oyelaran` for `Oyelaran`.
  case untitled
  /// Words of the name: the surname, or the first ones.
  case words
  /// The beginning of the name, or of each of its first words: `Mary J`.
  case beginning
  /// The beginning of one of its words.
  case wordBeginning
  /// The first letters of its words.
  case initials

  /// Whether it fits in this way.
  func holds(_ said: SpokenName, for name: SpokenName) -> Bool {
    switch self {
    case .whole: said.letters == name.letters
    case .untitled: said.untitled.joined() == name.untitled.joined()
    case .words: name.words.contains(run: said.untitled)
    case .beginning:
      said.untitled.isBeginning(of: name.untitled)
        || said.untitled.joined().count > 1
          && name.untitled.joined().hasPrefix(said.untitled.joined())
    case .wordBeginning:
      name.untitled.indices.contains { said.untitled.isBeginning(of: name.untitled[$0...]) }
    case .initials: said.letters.count > 1 && said.letters == name.initials
    }
  }
}

extension [String] {
  /// Whether these words stand in it one after another.
  fileprivate func contains(run: [String]) -> Bool {
    guard !run.isEmpty, run.count <= count else { return false }
    return (0...count - run.count).contains { start in
      run.indices.allSatisfy { self[start + $0] == run[$0] }
    }
  }

  /// Whether each of its words is the beginning of the word at the same place.
  fileprivate func isBeginning(of words: some Collection<String>) -> Bool {
    !isEmpty && count <= words.count && zip(self, words).allSatisfy { $1.hasPrefix($0) }
  }
}
