import Workshop

/// Scores and dates of cards, in words.
extension Card {
  /// How strongly something helps or holds back and how far it could be shifted, or the day of a goal;
  /// empty where nothing was said.
  ///
  /// Two blanks part them: they vanish where a narrow column breaks the line.
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
