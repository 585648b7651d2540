/// Words to be found.
///
/// Each word finds whatever begins with it; words in quotation marks are found just so, one after the
/// other. All of them must be in the same thing that was said. No other sign means anything: `*`, `-`,
/// `(` and `:` part words, `AND` and `NEAR` are words.
public struct Search: Sendable, Hashable {
  /// Words that stand one after the other; the last may be only the beginning of one, unless they
  /// were in quotation marks.
  struct Term: Sendable, Hashable {
    /// Folded, at least one.
    var words: [String]
    /// Whether the last word has to be whole.
    var isWhole: Bool
  }

  let terms: [Term]

  /// Reads what somebody typed; `nil` where there is no letter and no digit in it.
  ///
  /// - Parameter text: Anything. A quotation mark that is never closed reaches to the end.
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
  /// Folded words are nothing but letters and digits, so none of them can be taken for a sign of that
  /// language.
  var expression: String {
    terms.map { term in
      "\"\(term.words.joined(separator: " "))\"\(term.isWhole ? "" : " *")"
    }.joined(separator: " AND ")
  }

  /// Whether a folded word is the first of one of the terms.
  func begins(with word: some StringProtocol) -> Bool {
    terms.contains { term in
      guard let first = term.words.first else { return false }
      return term.isWhole || term.words.count > 1 ? word == first : word.hasPrefix(first)
    }
  }
}
