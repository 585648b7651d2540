internal import Workshop

/// Words to be found.
///
/// Each word finds whatever begins with it; words in quotation marks are found exactly, one after
/// another. All of them must be in the same thing that was said. No other character means anything: `*`,
/// `-`, `(` and `:` separate words, `AND` and `NEAR` are words.
public struct Search: Sendable, Hashable {
  /// Words that follow one another; the last may be only the beginning of one, unless they were in
  /// quotation marks.
  struct Term: Sendable, Hashable {
    /// Folded, at least one.
    var words: [String]
    /// Whether the last word has to be whole.
    var isWhole: Bool

    /// Whether folded words begin with it.
    fileprivate func stands(in text: ArraySlice<String>) -> Bool {
      guard let last = words.last, text.count >= words.count else { return false }
      let (first, end) = (words.dropLast(), text[text.startIndex + words.count - 1])
      return zip(first, text).allSatisfy { $0 == $1 }
        && (isWhole ? end == last : end.hasPrefix(last))
    }
  }

  let terms: [Term]

  /// Reads what somebody typed; `nil` where it has no letter and no digit.
  ///
  /// - Parameter text: Anything. A quotation that is never closed lasts until the end.
  public init?(_ text: String) {
    var terms: [Term] = []
    let parts = text.split(omittingEmptySubsequences: false) { Self.marks.contains($0) }
    for (index, part) in parts.enumerated() {
      if index.isMultiple(of: 2) {
        terms += part.split(whereSeparator: \.isWhitespace)
          .map { Term(words: Folding.words(String($0)), isWhole: false) }
      } else {
        terms.append(Term(words: Folding.words(String(part)), isWhole: true))
      }
    }
    self.terms = terms.filter { !$0.words.isEmpty }
    if self.terms.isEmpty { return nil }
  }

  private static let marks: Set<Character> = ["\"", "“", "”", "„", "«", "»"]

  /// The search in the language of SQLite's full-text index.
  ///
  /// Folded words consist of letters and digits, so none of them can mean anything in that language.
  var expression: String {
    terms.map { term in
      "\"\(term.words.joined(separator: " "))\"\(term.isWhole ? "" : " *")"
    }.joined(separator: " AND ")
  }

  /// Whether a text would be found, as the full-text index finds it.
  func finds(_ text: String) -> Bool {
    let words = Folding.words(text)
    return terms.allSatisfy { term in
      words.indices.contains { term.stands(in: words[$0...]) }
    }
  }

  /// Whether a folded word is the first of one of the terms.
  func begins(with word: some StringProtocol) -> Bool {
    terms.contains { term in
      guard let first = term.words.first else { return false }
      return term.isWhole || term.words.count > 1 ? word == first : word.hasPrefix(first)
    }
  }
}
