/// Days of the calendar: `Tue 8 December`, `30th of May 2027`, `May 30`, `30/5/27`, `the 4th`.
extension DayReader {
  /// A date, with or without its weekday in front, which must then be right.
  func dated(_ words: [String]) -> SaidDay? {
    guard words.count > 1, let weekday = Self.weekday(words[0]) else { return date(words) }
    let rest = words.dropFirst().filter { $0 != "the" }
    guard let said = date(Array(rest)) else { return nil }
    guard case .day(let day) = said, day.weekday != weekday else { return said }
    return .open(
      question: "\(day.words.dropFirst(4)) is a \(Day.weekdays[day.weekday - 1]), not a "
        + "\(Day.weekdays[weekday - 1]). Write the day that is meant.")
  }

  private func date(_ words: [String]) -> SaidDay? {
    let words = words.filter { $0 != "of" }
    switch words.count {
    case 1: return single(words[0])
    case 2, 3:
      // The year may be said or not; the month may come first.
      let year: Int? = words.count == 3 ? Self.year(words[2]) : nil
      guard words.count == 2 || year != nil else { return nil }
      if let day = Self.dayNumber(words[0]), let month = Self.month(words[1]) {
        return date(day, month, year)
      }
      guard let month = Self.month(words[0]), let day = Self.dayNumber(words[1]) else { return nil }
      return date(day, month, year)
    default: return nil
    }
  }

  /// `2026-05-30`, `30/5`, `30/5/27`, `30.5.2027`, `4th`.
  private func single(_ word: String) -> SaidDay? {
    if let day = Day(word) { return .day(day) }
    let isWithPoints = word.contains(".")
    let parts = word.split(omittingEmptySubsequences: false) { $0 == (isWithPoints ? "." : "/") }
    let numbers = parts.map { Self.digits($0) }
    switch parts.count {
    case 2 where !isWithPoints:
      guard let day = numbers[0], let month = numbers[1] else { return nil }
      return date(day, month, nil)
    case 3:
      guard let day = numbers[0], let month = numbers[1], let year = Self.year(String(parts[2]))
      else { return nil }
      return date(day, month, year)
    case 1 where word.last?.isNumber == false:
      return Self.dayNumber(word).flatMap(ofAnyMonth)
    default: return nil
    }
  }

  /// `the 4th`: of this month, or of the nearest one that has it.
  private func ofAnyMonth(_ day: Int) -> SaidDay? {
    guard (1...31).contains(day) else { return nil }
    let (year, month, _) = today.parts
    let days = (0...12).lazy.compactMap { count -> Day? in
      let shifted = month - 1 + (direction == .ahead ? count : -count)
      let (years, rest) = shifted.quotientAndRemainder(flooredBy: 12)
      return Day(year: year + years, month: rest + 1, day: day)
    }
    return days.first { isThisWay($0) }.map(SaidDay.day)
  }

  /// A day of a month; without a year it is the nearest one, and no other year is looked for where that one
  /// has no such day.
  private func date(_ day: Int, _ month: Int, _ said: Int?) -> SaidDay? {
    guard (1...12).contains(month), (1...31).contains(day) else { return nil }
    let now = today.parts
    let isOver = (month, day) < (now.month, now.day)
    let isAhead = (month, day) > (now.month, now.day)
    let nearest =
      direction == .ahead ? now.year + (isOver ? 1 : 0) : now.year - (isAhead ? 1 : 0)
    let year = said ?? nearest
    if let found = Day(year: year, month: month, day: day) { return .day(found) }
    let name = Day.months[month - 1]
    let length = Day.daysInMonth(month, of: year)
    let short = name.prefix(3).lowercased()
    guard month == 2, day == 29 else {
      return .open(
        question:
          "\(name) has \(length) days. Which day is meant? Write \(length) \(short), or another.")
    }
    let step = direction == .ahead ? 1 : -1
    let leap = (1...8).lazy.map { year + $0 * step }.first { Day.daysInMonth(2, of: $0) == 29 }
    let other = leap.map { ", or 29 feb \($0)" } ?? ""
    return .open(
      question: "February \(year) has 28 days. Which day is meant? Write 28 feb \(year)\(other).")
  }

  /// `30`, `30th`.
  private static func dayNumber(_ word: String) -> Int? {
    let digits = word.prefix { $0.isASCII && $0.isNumber }
    guard ["", "st", "nd", "rd", "th"].contains(word[digits.endIndex...]) else { return nil }
    return Self.digits(digits)
  }
}

/// Words of the calendar.
extension DayReader {
  /// 1 for Monday to 7 for Sunday: `fri`, `Friday`.
  static func weekday(_ word: String) -> Int? {
    if word == "weds" { return 3 }
    guard word.count >= 3 else { return nil }
    return weekdays.firstIndex { $0.hasPrefix(word) }.map { $0 + 1 }
  }

  /// 1 for January to 12 for December: `sept`.
  static func month(_ word: String) -> Int? {
    guard word.count >= 3 else { return nil }
    return Day.months.firstIndex { $0.lowercased().hasPrefix(word) }.map { $0 + 1 }
  }

  /// `2027`, or `27` for it.
  static func year(_ word: String) -> Int? {
    switch word.count {
    case 2: digits(word[...]).map { 2000 + $0 }
    case 4: digits(word[...])
    default: nil
    }
  }

  /// The number, 0 to 9999, that a word of nothing but digits spells.
  static func digits(_ word: Substring) -> Int? {
    (1...4).contains(word.utf8.count) ? number(word.utf8) : nil
  }

  static let weekdays = Day.weekdays.map { $0.lowercased() }
}
