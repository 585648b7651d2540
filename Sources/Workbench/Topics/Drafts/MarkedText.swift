import Workshop

/// A draft's words with the marks that they got, and how the marks are spread.
struct MarkedText {
  /// Words that were marked, with all their marks.
  struct Phrase: Hashable {
    /// The draft.
    var draft: SpokenID
    /// The words.
    var words: String
    /// All marks, of all tables.
    var count: Int
    /// How many tables gave some; 0 where marks were counted for the room as a whole.
    var tables: Int
  }

  /// The words, each marked part in brackets with its count, as in `We put [one more plate]19 out`.
  static func inline(_ draft: Draft) -> String {
    var text = draft.text
    var taken: [Range<String.Index>] = []
    var parts: [(range: Range<String.Index>, count: Int)] = []
    // Longer words first: what is marked inside them stands in the list of phrases.
    for phrase in phrases(draft).sorted(by: { $0.words.count > $1.words.count }) {
      guard let range = range(of: phrase.words, in: text),
        !taken.contains(where: { $0.overlaps(range) })
      else { continue }
      taken.append(range)
      parts.append((range, phrase.count))
    }
    for part in parts.sorted(by: { $0.range.lowerBound > $1.range.lowerBound }) {
      text.replaceSubrange(part.range, with: "[\(text[part.range])]\(part.count)")
    }
    return text
  }

  /// The marked words of a draft, most marks first.
  static func phrases(_ draft: Draft) -> [Phrase] {
    var phrases: [Phrase] = []
    for mark in draft.standingMarks {
      let tables = mark.table == nil ? 0 : 1
      if let place = phrases.firstIndex(where: { $0.words == mark.words }) {
        phrases[place].count += mark.count
        phrases[place].tables += tables
      } else {
        phrases.append(
          Phrase(draft: draft.id, words: mark.words, count: mark.count, tables: tables))
      }
    }
    return phrases.sorted { ($1.count, $0.words) < ($0.count, $1.words) }
  }

  /// The marked words of all drafts that are up, most marks first.
  static func phrases(_ drafts: Drafts) -> [Phrase] {
    drafts.all.filter { !$0.isWithdrawn && $0.isShown }.flatMap { phrases($0) }
      .sorted { ($1.count, $0.draft, $0.words) < ($0.count, $1.draft, $1.words) }
  }

  /// `72 marks on 12 pieces of 5 drafts; half of them on 3 pieces.`; `nil` while nothing is marked.
  static func spread(_ drafts: Drafts) -> String? {
    let phrases = phrases(drafts)
    let all = phrases.reduce(0) { $0 + $1.count }
    guard all > 0 else { return nil }
    var sum = 0
    let half = phrases.prefix { phrase in
      defer { sum += phrase.count }
      return sum * 2 < all
    }
    let draftCount = Set(phrases.map(\.draft)).count
    let base =
      "\(counted(all, "mark")) on \(counted(phrases.count, "piece")) of "
      + counted(draftCount, "draft")
    return phrases.count < 3 ? base + "." : "\(base); half of them on \(half.count)."
  }

  private static func range(of words: String, in text: String) -> Range<String.Index>? {
    words.isEmpty ? nil : text.firstRange(of: words)
  }
}
