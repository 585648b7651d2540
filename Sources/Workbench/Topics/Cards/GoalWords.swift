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
    let words = line.split { $0.isWhitespace }.map(Word.init)
    day = Self.place(of: words, today: today)?.day
    if day == nil, let question = Self.question(of: words, today: today) {
      throw Rejection(question)
    }
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

  /// The first day among the words, told with as many of them as make one.
  private static func place(of words: [Word], today: Day) -> (day: Day, range: Range<Int>)? {
    for start in words.indices {
      let isAfterBy = isAfterLead(start, words)
      for count in (1...LeadingDate.mostWords).reversed() where start + count <= words.count {
        let said = words[start..<start + count]
        guard isOneDay(said, isAfterBy: isAfterBy),
          let day = Day(said: said.map(\.text).joined(separator: " "), today: today)
        else { continue }
        return (day, start..<start + count)
      }
    }
    return nil
  }

  /// What has to be asked of words after `by` that leave open which day is meant: `by 29 February` in a year
  /// that has none, `by March`, `by Easter`.
  private static func question(of words: [Word], today: Day) -> String? {
    for start in words.indices where isAfterLead(start, words) {
      for count in (1...3).reversed() where start + count <= words.count {
        let said = words[start..<start + count]
        guard !said.dropLast().contains(where: \.endsPhrase),
          count == 1 || said.contains(where: { $0.text.first?.isNumber == true }),
          case .open(let question)? = SaidDay(
            said.map(\.text).joined(separator: " "), today: today)
        else { continue }
        let isRepeated = ["every", "each"].contains(said.first?.text.lowercased())
        return isRepeated ? nil : question
      }
    }
    return nil
  }

  /// Whether `by` or the like stands before a word.
  private static func isAfterLead(_ start: Int, _ words: [Word]) -> Bool {
    words[..<start].map { $0.text.lowercased() }.last { $0 != "the" }.map(leads.contains) == true
  }

  /// Whether words may be one day.
  ///
  /// In `30 November, 25 people` the number is no year, and neither is it in `30 November 25 people` or the
  /// day in `in November 25 people`. Away from `by` only what begins as a date does is one, because `sat`,
  /// `may` and `new year` are words too.
  private static func isOneDay(_ words: ArraySlice<Word>, isAfterBy: Bool) -> Bool {
    guard let first = words.first?.text.lowercased(), let last = words.last?.text,
      !leads.contains(first), first != "the"
    else { return false }
    if words.count == 1 { return isAfterBy || last.contains("-") }
    let isWeekday = Day(said: first, today: Day(daysSince1970: 0)) != nil
    // `Friday, 4 December` is one day all the same.
    guard !words.dropFirst(isWeekday ? 1 : 0).dropLast().contains(where: \.endsPhrase) else {
      return false
    }
    let beginsAsDate =
      isWeekday || first.first?.isNumber == true || ["in", "end", "next", "this"].contains(first)
    return (isAfterBy || beginsAsDate)
      && (words.count < 3 || last.utf8.count == 4 || !last.allSatisfy(\.isNumber))
  }

  private static let leads: Set = ["by", "before", "until", "on"]

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
