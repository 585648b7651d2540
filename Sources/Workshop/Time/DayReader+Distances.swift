/// Days told from other days: `in two weeks’ time`, `six months ago`, `a week on Friday`, `Friday week`.
extension DayReader {
  func distance(_ words: [String]) -> SaidDay? {
    if words.count == 2, let unit = Unit(words[1]), [.week, .fortnight].contains(unit),
      case .day(let day)? = read([words[0]])
    {
      return day.adding(1, unit).map(SaidDay.day)
    }
    let isIn = ["in", "within"].contains(words[0])
    guard let length = Length(isIn ? Array(words.dropFirst()) : words) else { return nil }
    let rest = length.rest
    if rest == ["ago"], !isIn {
      return length.from(today, -1, question: "How many \(length.unit.name)s ago?")
    }
    let ahead = "How many \(length.unit.name)s? Write in 3 \(length.unit.name)s, or the day."
    if isIn {
      return rest.isEmpty || rest == ["time"] ? length.from(today, 1, question: ahead) : nil
    }
    guard let first = rest.first else { return nil }
    let isLinked = ["from", "on", "after"].contains(first)
    let base = isLinked ? Array(rest.dropFirst()) : rest
    if isLinked, base == ["now"] { return length.from(today, 1, question: ahead) }
    guard isLinked || ["today", "tomorrow"].contains(first), case .day(let day)? = read(base)
    else { return nil }
    return length.from(day, 1, question: ahead)
  }

  /// What days are counted in.
  enum Unit: String, CaseIterable {
    case day, week, fortnight, month, year

    /// `week`, `weeks`, `weeks'`, `week's`.
    init?(_ word: String) {
      let word = word.filter { $0 != "'" }
      guard let unit = Self.allCases.first(where: { [$0.name, $0.name + "s"].contains(word) })
      else { return nil }
      self = unit
    }

    var name: String { rawValue }
  }

  /// A number of units: `a week`, `six months`, `a couple of weeks`, `half a year`.
  private struct Length {
    /// `nil` for a few, which is no number.
    var count: Int?
    var unit: Unit
    /// The words behind it.
    var rest: [String]

    init?(_ words: [String]) {
      if words.starts(with: ["half", "a", "year"]) {
        (count, unit, rest) = (6, .month, Array(words.dropFirst(3)))
        return
      }
      var words =
        words.first == "a" && words.count > 2 && Self.some.contains(words[1])
        ? Array(words.dropFirst()) : words
      guard let first = words.first else { return nil }
      words.removeFirst()
      if Self.some.contains(first), words.first == "of" { words.removeFirst() }
      count = first == "couple" ? 2 : Self.counts[first] ?? Int(first)
      guard count != nil || Self.some.contains(first), (1...1000).contains(count ?? 1),
        let name = words.first, let unit = Unit(name)
      else { return nil }
      self.unit = unit
      rest = Array(words.dropFirst())
    }

    func from(_ day: Day, _ sign: Int, question: String) -> SaidDay? {
      guard let count else { return .open(question: question) }
      return day.adding(count * sign, unit).map(SaidDay.day)
    }

    private static let some: Set = ["couple", "few", "some", "several"]
    private static let counts = [
      "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
      "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12,
    ]
  }
}

extension Day {
  fileprivate func adding(_ count: Int, _ unit: DayReader.Unit) -> Day? {
    switch unit {
    case .day: adding(count)
    case .week: adding(count * 7)
    case .fortnight: adding(count * 14)
    case .month: adding(months: count)
    case .year: adding(months: count * 12)
    }
  }

  private func adding(months count: Int) -> Day? {
    let parts = parts
    let (years, month) = (parts.month - 1 + count).quotientAndRemainder(flooredBy: 12)
    let year = parts.year + years
    let day = min(parts.day, Day.daysInMonth(month + 1, of: year))
    return Day(year: year, month: month + 1, day: day)
  }
}
