/// Months, weeks and years: their ends are days; by themselves they leave open which day is meant.
extension DayReader {
  /// `end of February 2028`, `last day of the month`, `start of next year`; `end of the week` is asked.
  func ending(_ words: [String]) -> SaidDay? {
    guard let (isEnd, rest) = Self.edge(words) else { return nil }
    let said = Array(rest.drop { $0 == "the" })
    if said.last == "week" {
      guard let week = weekMeant(said) else { return nil }
      return .open(
        question: "Which day is that: \(week.adding(isEnd ? 4 : 0).words) or "
          + "\(week.adding(isEnd ? 6 : 1).words)? Write it.")
    }
    if let year = yearMeant(said) {
      return Day(year: year, month: isEnd ? 12 : 1, day: isEnd ? 31 : 1).map(SaidDay.day)
    }
    guard let (year, month) = monthMeant(said, day: isEnd ? 31 : 1) else { return nil }
    let day = isEnd ? Day.daysInMonth(month, of: year) : 1
    return Day(year: year, month: month, day: day).map(SaidDay.day)
  }

  /// `next week`, `March 2027`, `spring`: asks for the day.
  func period(_ words: [String]) -> SaidDay? {
    let words = words.first == "in" && words.count > 1 ? Array(words.dropFirst()) : words
    if words.last == "week" || words.last == "weekend", let week = weekMeant(words) {
      let first = week.adding(words.last == "week" ? 0 : 5)
      return .open(
        question:
          "Which day of “\(typed)”? It goes from \(first.words) to \(week.adding(6).words). "
          + "Write one of them.")
    }
    if let (year, month) = monthMeant(words) {
      let name = Day.months[month - 1]
      return .open(
        question:
          "Which day of \(name) \(year)? Write 15 \(name.prefix(3).lowercased()) \(year), or "
          + "the end of \(name) \(year).")
    }
    guard yearMeant(words) != nil || Self.seasons.contains(words.last ?? "") else { return nil }
    return .open(question: "Which day of “\(typed)”? Write it, such as \(example.words).")
  }

  /// The year and month that is meant: `March`, `march 2027`, `the month`, `next month`.
  ///
  /// The day, if one is given, is the one of it that must not be over, or not be still to come.
  func monthMeant(_ words: [String], day: Int? = nil) -> (year: Int, month: Int)? {
    let words = words.filter { $0 != "the" && $0 != "of" }
    let now = today.parts
    guard let first = words.first else { return nil }
    if words.last == "month", words.count <= 2 {
      guard let shift = words.count == 1 ? 0 : Self.shifts[first] else { return nil }
      let (years, month) = (now.month - 1 + shift).quotientAndRemainder(flooredBy: 12)
      return (now.year + years, month + 1)
    }
    guard let month = Self.month(first) else { return nil }
    switch words.count {
    case 1:
      let isLater = (month, day ?? 31) > (now.month, now.day)
      let isOver = month < now.month || month == now.month && day == 1 && now.day > 1
      return (
        direction == .ahead ? now.year + (isOver ? 1 : 0) : now.year - (isLater ? 1 : 0), month
      )
    case 2: return Self.digits(words[1][...]).flatMap { $0 > 31 ? ($0, month) : nil }
    default: return nil
    }
  }

  /// The Monday of the week that is meant.
  private func weekMeant(_ words: [String]) -> Day? {
    guard words.count <= 2, let first = words.first,
      let shift = words.count == 1 ? 0 : Self.shifts[first]
    else { return nil }
    return today.adding(shift * 7 + 1 - today.weekday)
  }

  private func yearMeant(_ words: [String]) -> Int? {
    switch words.count {
    case 1 where words[0] == "year": today.parts.year
    case 1 where words[0].count == 4: Self.digits(words[0][...])
    case 2 where words[1] == "year": Self.shifts[words[0]].map { today.parts.year + $0 }
    default: nil
    }
  }

  private static func edge(_ words: [String]) -> (isEnd: Bool, rest: [String])? {
    for (said, isEnd) in edges where words.starts(with: said) && words.count > said.count {
      return (isEnd, Array(words.dropFirst(said.count)))
    }
    return nil
  }

  private static let edges: [([String], Bool)] = [
    (["end", "of"], true), (["last", "day", "of"], true), (["start", "of"], false),
    (["beginning", "of"], false), (["first", "day", "of"], false),
  ]
  private static let shifts = ["this": 0, "next": 1, "coming": 1, "last": -1]
  private static let seasons: Set = ["spring", "summer", "autumn", "winter", "term"]
}
