/// Reads the words of a day; each part of it knows one way in which people say one.
struct DayReader {
  let today: Day
  let direction: SaidDay.Direction
  /// What was said, as it was typed, for asking back.
  let typed: String

  /// The first reading that the words have; `nil` where they have none.
  func read(_ words: [String]) -> SaidDay? {
    let words = Array(words.drop { Self.leads.contains($0) })
    guard !words.isEmpty else { return nil }
    let readings: [([String]) -> SaidDay?] = [
      named, repeated, beside, ending, distance, numberedWeekday, weekday, dated, period,
    ]
    return readings.lazy.compactMap { $0(words) }.first
  }

  /// `today`, `the day after tomorrow`, and feasts.
  private func named(_ words: [String]) -> SaidDay? {
    switch words.joined(separator: " ") {
    case "today", "tonight": .day(today)
    case "tomorrow": .day(today.adding(1))
    case "yesterday": .day(today.adding(-1))
    case "day after tomorrow": .day(today.adding(2))
    case "day before yesterday": .day(today.adding(-2))
    case let name: feast(name)
    }
  }

  /// A day of each year; Easter by itself is a time rather than a day.
  private func feast(_ name: String) -> SaidDay? {
    var words = name.split(separator: " ")
    let year = words.last.flatMap { $0.count == 4 ? Self.digits($0) : nil }
    if year != nil { words.removeLast() }
    let name = words.joined(separator: " ")
    let thisYear = today.parts.year
    let years =
      year.map { [$0] }
      ?? (direction == .ahead ? [thisYear, thisYear + 1] : [thisYear, thisYear - 1])
    let days = years.lazy.compactMap {
      Day(feast: name == "easter" ? "easter sunday" : name, of: $0)
    }
    guard
      let day = year != nil ? days.first : days.first(where: { isThisWay($0) })
    else { return nil }
    guard name == "easter" else { return .day(day) }
    return .open(
      question: "Easter is on \(day.words). Which day is meant? Write it, such as "
        + "\(day.adding(2).words).")
  }

  /// `every Monday`, `weekly`: a promise is looked at on one day.
  private func repeated(_ words: [String]) -> SaidDay? {
    let isWeekdays =
      words.count == 1 && words[0].last == "s"
      && Self.weekdays.contains { $0 + "s" == words[0] }
    guard isWeekdays || Self.repeating.contains(words[0]) else { return nil }
    return .open(
      question: "“\(typed)” has no end. Until when? Write that day alone, such as "
        + "\(example.words), and how often among the words.")
  }

  /// Near a day, which leaves open which one: `after Easter`, `before 30 may`, `around Friday`, `mid-March`.
  private func beside(_ words: [String]) -> SaidDay? {
    var rest = words
    if words[0].hasPrefix("mid-") {
      rest = ["mid", String(words[0].dropFirst(4))] + words.dropFirst()
    }
    guard rest.count > 1, let distance = Self.near[rest[0]] else { return nil }
    let near = read(Array(rest.dropFirst()))
    guard case .day(let day)? = near else {
      if case .open? = near, rest[1] == "easter" {
        let easter = Array(["easter", "sunday"] + rest.dropFirst(2))
        guard case .day(let day)? = read(easter) else { return near }
        return .open(question: which(day, such: day.adding(distance)))
      }
      return near
        ?? .open(
          question: "“\(typed)” is not one day. Which one? Write it, such as \(example.words).")
    }
    return .open(question: which(day, such: day.adding(distance)))
  }

  private func which(_ day: Day, such example: Day) -> String {
    "“\(typed)” is not one day; the day itself is \(day.words). Which one is meant? Write it, such as "
      + "\(example.words)."
  }

  /// A day to show how one is written.
  var example: Day { today.adding(direction == .ahead ? 14 : -14) }

  /// Whether a day lies where it is looked for, today included.
  func isThisWay(_ day: Day) -> Bool { direction == .ahead ? day >= today : day <= today }

  private static let leads: Set = ["by", "on", "the", "until", "till", "since", "from"]
  private static let repeating: Set = [
    "every", "each", "daily", "weekly", "fortnightly", "monthly", "yearly", "quarterly",
  ]
  /// Words for near a day, and how many days from it the example lies.
  private static let near = [
    "after": 2, "before": -2, "around": 1, "about": 1, "near": 1, "early": 1, "late": 1, "mid": 1,
  ]
}
