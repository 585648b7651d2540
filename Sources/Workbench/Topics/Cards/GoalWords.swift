import Workshop

/// A goal as it is typed, with the day that stands in it or behind it.
///
/// `By 30 november, 200 people have had a call`, `200 people have had a call > 30 nov`, `… by the end
/// of november`.
struct GoalWords {
  /// The words; a day behind an arrow is taken off, one among the words stays where it is.
  let text: String
  /// The day; `nil` where none is said.
  let day: Day?

  /// Takes a line apart.
  ///
  /// - Throws: If what stands behind the arrow is no day, or the day is past.
  init(_ line: String, today: Day) throws(Rejection) {
    if let arrow = line.lastIndex(of: ">") {
      let said = line[line.index(after: arrow)...].trimmingBlanks
      text = line[..<arrow].trimmingBlanks
      day =
        said.isEmpty ? nil : try Arguments(["day": said]).comingDay("day", today: today)
      return
    }
    text = line
    day = Self.place(of: line.split { $0.isWhitespace }.map(Word.init), today: today)?.day
    guard let day, day < today else { return }
    throw Rejection("\(day.words) is past; today is \(today.words). Say a day to come.")
  }

  /// Whether something can be counted: a number among the words that is not of the day.
  static func canBeCounted(_ text: String, today: Day) -> Bool {
    var words = text.split { $0.isWhitespace }.map(Word.init)
    if let place = place(of: words, today: today) { words.removeSubrange(place.range) }
    return words.contains {
      $0.text.contains(where: \.isNumber) || numbers.contains($0.text.lowercased())
    }
  }

  private static let numbers: Set = [
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve", "dozen", "twenty", "thirty", "forty", "fifty", "sixty", "hundred", "thousand", "half",
    "every", "everybody", "everyone", "all", "each", "nobody", "none", "no",
  ]

  /// The first day among the words.
  ///
  /// A single word is a day only after `by`, because `sat`, `may` and `march` are words too.
  private static func place(of words: [Word], today: Day) -> (day: Day, range: Range<Int>)? {
    for start in words.indices {
      let rest = words[start...].prefix(3)
      if let day = lastOfMonth(rest, today: today) { return (day, start..<start + 3) }
      for count in [3, 2] where rest.count >= count && isOneDay(rest.prefix(count)) {
        let said = rest.prefix(count).map(\.text).joined(separator: " ")
        if let day = Day(said: said, today: today) { return (day, start..<start + count) }
      }
      guard let word = rest.first else { continue }
      let isAfterBy =
        start > 0 && ["by", "before", "until", "on"].contains(words[start - 1].text.lowercased())
      if isAfterBy || word.text.contains("-"), let day = Day(said: word.text, today: today) {
        return (day, start..<start + 1)
      }
    }
    return nil
  }

  /// Whether words may be one day: in `30 November, 25 people` the number is no year, and neither is it
  /// in `30 November 25 people`.
  private static func isOneDay(_ words: ArraySlice<Word>) -> Bool {
    guard !words.dropLast().contains(where: \.endsPhrase) else { return false }
    return words.count < 3 || words.first?.text.lowercased() == "in"
      || words.last?.text.utf8.count == 4
  }

  /// `end of november`: its last day that is still to come.
  private static func lastOfMonth(_ words: ArraySlice<Word>, today: Day) -> Day? {
    let words = words.map { $0.text.lowercased() }
    guard words.count == 3, words[0] == "end", words[1] == "of" else { return nil }
    let days = (28...31).compactMap { Day(said: "\($0) \(words[2])", today: today) }
    let year = days.map(\.parts.year).min()
    return days.filter { $0.parts.year == year }.max()
  }

  /// A word without the punctuation at its end.
  private struct Word {
    var text: String
    var endsPhrase: Bool

    init(_ word: Substring) {
      text = String(word.reversed().drop { $0.isPunctuation }.reversed())
      endsPhrase = text.count < word.count
    }
  }
}
