/// Days as people say them.
extension Day {
  /// Reads a day said at a meeting held on `today`: `2026-05-30`, `30 may`, `30 may 2027`, `30/5`,
  /// `fri`, `today`, `tomorrow`, `in 2 weeks`, `in 10 days`, `in 3 months`.
  ///
  /// A weekday is the next one after today; a day without a year is the next one to come.
  /// - Returns: `nil` for anything else.
  public init?(said text: some StringProtocol, today: Day) {
    let words = text.lowercased().split { $0 == " " || $0 == "," }.map(String.init)
    let found: Day? =
      switch words.count {
      case 1: Day.single(words[0], today: today)
      case 2: Day.numbered(words[0], month: words[1], year: nil, today: today)
      case 3 where words[0] == "in": Day.distance(words[1], words[2], today: today)
      case 3:
        Day.year(words[2]).flatMap {
          Day.numbered(words[0], month: words[1], year: $0, today: today)
        }
      default: nil
      }
    guard let found else { return nil }
    self = found
  }

  /// The day in full, such as `Sat 30 May 2026`.
  public var words: String {
    let parts = parts
    let month = Day.months[parts.month - 1]
    return "\(Day.weekdays[weekday - 1].prefix(3)) \(parts.day) \(month.prefix(3)) \(parts.year)"
  }

  private static func single(_ word: String, today: Day) -> Day? {
    if let day = Day(word) { return day }
    if word == "today" { return today }
    if word == "tomorrow" { return today.adding(1) }
    if word.count >= 3, let index = weekdays.firstIndex(where: { $0.lowercased().hasPrefix(word) })
    {
      let ahead = (index + 1 - today.weekday + 7) % 7
      return today.adding(ahead == 0 ? 7 : ahead)
    }
    let parts = word.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, let day = digits(parts[0]), let month = digits(parts[1])
    else { return nil }
    return next(day: day, month: month, today: today)
  }

  private static func numbered(_ number: String, month: String, year: Int?, today: Day) -> Day? {
    let digits = number.prefix { $0.isASCII && $0.isNumber }
    guard let day = Int(digits), ["", "st", "nd", "rd", "th"].contains(number[digits.endIndex...]),
      month.count >= 3,
      let index = months.firstIndex(where: { $0.lowercased().hasPrefix(month) })
    else { return nil }
    if let year { return Day(year: year, month: index + 1, day: day) }
    return next(day: day, month: index + 1, today: today)
  }

  /// `2027`, or `27` for it.
  private static func year(_ word: String) -> Int? {
    switch word.count {
    case 2: digits(word[...]).map { 2000 + $0 }
    case 4: digits(word[...])
    default: nil
    }
  }

  /// The number, 0 to 9999, that a word of nothing but digits spells.
  private static func digits(_ word: Substring) -> Int? {
    (1...4).contains(word.utf8.count) ? number(word.utf8) : nil
  }

  private static func next(day: Int, month: Int, today: Day) -> Day? {
    let year = today.parts.year
    // Eight years hold a leap day even over 2100.
    let found = (year...year + 8).lazy.compactMap { Day(year: $0, month: month, day: day) }
    return found.first { $0 >= today }
  }

  private static func distance(_ number: String, _ unit: String, today: Day) -> Day? {
    let counts = ["a": 1, "an": 1, "one": 1, "two": 2, "three": 3]
    guard let count = counts[number] ?? Int(number), (1...1000).contains(count) else { return nil }
    switch unit {
    case "day", "days": return today.adding(count)
    case "week", "weeks": return today.adding(count * 7)
    case "month", "months": return today.adding(months: count)
    default: return nil
    }
  }

  private func adding(_ days: Int) -> Day { Day(daysSince1970: daysSince1970 + days) }

  private func adding(months count: Int) -> Day? {
    let parts = parts
    let month = parts.month - 1 + count
    let (year, monthOfYear) = (parts.year + month / 12, month % 12 + 1)
    let day = min(parts.day, Day.daysInMonth(monthOfYear, of: year))
    return Day(year: year, month: monthOfYear, day: day)
  }

  private static let weekdays = [
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
  ]
  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
}
