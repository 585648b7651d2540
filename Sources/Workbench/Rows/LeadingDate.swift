import Workshop

/// Words that begin with a date: `24 apr because they meet then`, `in 6 weeks at the library`.
struct LeadingDate {
  /// As many words as make a date.
  let said: String
  /// What follows them.
  let rest: String

  /// Takes words apart; `nil` where they do not begin with a date.
  init?(_ text: String, today: Day) {
    let words = text.split(separator: " ")
    for count in stride(from: min(3, words.count), to: 0, by: -1) {
      let said = words.prefix(count).joined(separator: " ")
      guard Day(said: said, today: today) != nil else { continue }
      self.said = said
      rest = words.dropFirst(count).joined(separator: " ")
      return
    }
    return nil
  }
}
