import Workshop

/// Scores and dates of cards, in words.
extension Card {
  /// How strongly something helps or holds back and how far it could be shifted, or the day of a goal;
  /// empty where nothing was said.
  ///
  /// They are separated by two blanks, which vanish where a narrow column breaks the line.
  var scoreWords: String {
    [
      strength.map { "strength \($0) \(Self.dots($0))" },
      sway.map { "shift \($0) \(Self.dots($0))" },
      day.map { "by \($0.words)" },
    ].compactMap(\.self).joined(separator: "  ")
  }

  private static func dots(_ score: Int) -> String {
    String(repeating: "●", count: score)
      + String(repeating: "○", count: max(0, scores.upperBound - score))
  }
}

extension Card {
  /// Its words, or that they are kept private.
  var shownText: String { isShown ? text : Veil.kept }
}

extension Shown {
  /// `P3 Jolanta · table A`, or nothing.
  func origin(of card: Card) -> String {
    [card.by.map(people.label), card.table.map { "table \($0)" }]
      .compactMap(\.self).joined(separator: " · ")
  }
}
