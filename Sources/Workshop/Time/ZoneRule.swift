/// How clocks are changed each year, as POSIX writes it: `GMT0BST,M3.5.0/1,M10.5.0`.
struct ZoneRule: Sendable, Hashable {
  /// A day of the year on which clocks are changed.
  enum YearDay: Hashable {
    /// 1 to 365; 29 February is never counted.
    case withoutLeapDay(Int)
    /// 0 to 365, by the calendar.
    case counted(Int)
    /// The weekday (0 for Sunday) of a week (5 for the last one) of a month.
    case weekday(Int, week: Int, month: Int)
  }

  /// When clocks are changed, by the time that they showed until then.
  struct Switch: Hashable {
    var day: YearDay
    /// Seconds after midnight, which may lie on an earlier or later day.
    var time: Int
  }

  /// The time that the clocks are put to for a part of the year.
  struct Summer: Hashable {
    var offset: Int
    var start: Switch
    var end: Switch
  }

  /// Seconds ahead of UTC outside summer.
  var standardOffset: Int
  /// `nil` where clocks are never changed.
  var summer: Summer?

  /// Seconds by which clocks are ahead of UTC at a moment, given in seconds since the start of 1970.
  func offset(at seconds: Int) -> Int {
    guard let summer else { return standardOffset }
    let days = (seconds + standardOffset).quotientAndRemainder(flooredBy: 86_400).quotient
    let year = Day(daysSince1970: days).parts.year
    let start = summer.start.seconds(in: year) - standardOffset
    let end = summer.end.seconds(in: year) - summer.offset
    // South of the equator, and in Dublin, where winter is the exception, it lasts over New Year.
    let isSummer =
      start < end ? (start..<end).contains(seconds) : !(end..<start).contains(seconds)
    return isSummer ? summer.offset : standardOffset
  }
}

extension ZoneRule.Switch {
  /// Seconds from the start of 1970 to this time of a year, both as the clocks show it.
  fileprivate func seconds(in year: Int) -> Int { day.daysSince1970(in: year) * 86_400 + time }
}

extension ZoneRule.YearDay {
  fileprivate func daysSince1970(in year: Int) -> Int {
    switch self {
    case .withoutLeapDay(let number):
      let hasLeapDay = Day.daysInMonth(2, of: year) == 29
      return Self.first(of: 1, in: year) + number - (hasLeapDay && number >= 60 ? 0 : 1)
    case .counted(let number): return Self.first(of: 1, in: year) + number
    case .weekday(let weekday, let week, let month):
      let first = Self.first(of: month, in: year)
      let ahead = (weekday - Day(daysSince1970: first).weekday % 7 + 7) % 7
      let inMonth = ahead + (week - 1) * 7
      return first + (inMonth < Day.daysInMonth(month, of: year) ? inMonth : inMonth - 7)
    }
  }

  /// `Day` refuses what is not in the calendar, which the first of a month always is.
  private static func first(of month: Int, in year: Int) -> Int {
    Day(year: year, month: month, day: 1)?.daysSince1970 ?? 0
  }
}
