/// Weekdays: `fri`, `this Friday`, `next Friday`, `Friday next week`, `the first Monday in May`.
extension DayReader {
  func weekday(_ words: [String]) -> SaidDay? {
    let words = words.filter { $0 != "of" }
    switch words.count {
    case 1: return Self.weekday(words[0]).map { .day(nearest($0, isTodayMeant: false)) }
    case 2:
      if let day = Self.weekday(words[1]) { return weekday(day, said: words[0]) }
      guard let day = Self.weekday(words[0]) else { return nil }
      return weekday(day, said: words[1])
    case 3 where words[1...] == ["next", "week"], 3 where words[1...] == ["this", "week"]:
      return Self.weekday(words[0]).map { .day(ofWeek(words[1] == "next" ? 1 : 0, $0)) }
    case 3 where words[..<2] == ["next", "week"]:
      return Self.weekday(words[2]).map { .day(ofWeek(1, $0)) }
    default: return nil
    }
  }

  private func weekday(_ day: Int, said which: String) -> SaidDay? {
    switch which {
    case "next": .day(ofWeek(1, day))
    case "this", "coming": .day(nearest(day, isTodayMeant: true))
    case "last", "past": .day(today.adding(-behind(day)))
    default: nil
    }
  }

  /// `first Monday in May`, `last Friday of the month`.
  func numberedWeekday(_ words: [String]) -> SaidDay? {
    guard words.count >= 4, let place = Self.places.firstIndex(of: words[0]),
      let weekday = Self.weekday(words[1]), ["in", "of"].contains(words[2]),
      let month = monthMeant(Array(words.dropFirst(3)))
    else { return nil }
    let length = Day.daysInMonth(month.month, of: month.year)
    let days = (1...length).compactMap { Day(year: month.year, month: month.month, day: $0) }
      .filter { $0.weekday == weekday }
    return (words[0] == "last" ? days.last : days.dropFirst(place).first).map(SaidDay.day)
  }

  /// The day of the week that lies a number of weeks after this one; weeks begin on Monday.
  private func ofWeek(_ weeks: Int, _ day: Int) -> Day {
    today.adding(weeks * 7 + day - today.weekday)
  }

  private func nearest(_ day: Int, isTodayMeant: Bool) -> Day {
    if isTodayMeant, day == today.weekday { return today }
    let ahead = (day - today.weekday + 7) % 7
    return today.adding(direction == .back ? -behind(day) : ahead == 0 ? 7 : ahead)
  }

  /// How many days ago this weekday was last, 1 to 7.
  private func behind(_ day: Int) -> Int {
    let behind = (today.weekday - day + 7) % 7
    return behind == 0 ? 7 : behind
  }

  private static let places = ["first", "second", "third", "fourth", "last"]
}
