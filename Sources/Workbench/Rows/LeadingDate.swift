import Workshop

/// Words that begin with a date: `24 apr because they meet then`, `in six weeks’ time at the library`.
struct LeadingDate {
  /// As many words as make a date.
  let said: String
  /// What follows them.
  let rest: String

  /// Takes words apart; `nil` where they do not begin with a date, or where what follows may be a part of it:
  /// in `7 or 8 may` and in `30 may 20277` no day is said.
  init?(_ text: String, today: Day) {
    let words = text.split(separator: " ")
    for count in stride(from: min(Self.mostWords, words.count), to: 0, by: -1) {
      let said = words.prefix(count).joined(separator: " ")
      guard Day(said: said, today: today) != nil else { continue }
      if let next = words.dropFirst(count).first, Self.goesOn(next) { return nil }
      self.said = said
      rest = words.dropFirst(count).joined(separator: " ")
      return
    }
    return nil
  }

  /// The most words that a day is said with: `by the end of the month of February 2028`.
  static let mostWords = 8

  private static func goesOn(_ word: Substring) -> Bool {
    word.allSatisfy(\.isNumber)
      || ["or", "and", "to", "until", "till", "-", "–"].contains(word.lowercased())
  }
}
