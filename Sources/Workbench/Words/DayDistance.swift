public import Workshop

extension Day {
  /// How far this day is from another one, as people say it: `today`, `in 5 days`, `3 weeks ago`.
  ///
  /// Days up to four weeks unless they are whole weeks, then the nearest number of weeks up to ten, of months
  /// up to two years, of years.
  public func distance(from today: Day) -> String {
    let days = daysSince1970 - today.daysSince1970
    switch days {
    case 0: return "today"
    case 1: return "tomorrow"
    case -1: return "yesterday"
    default:
      let words = Self.length(abs(days))
      return days > 0 ? "in \(words)" : "\(words) ago"
    }
  }

  private static func length(_ days: Int) -> String {
    switch days {
    case 14, 21: counted(days / 7, "week")
    case ..<28: counted(days, "day")
    case ..<70: counted((days + 3) / 7, "week")
    // A year has 365 days and a quarter.
    case ..<730: counted((days * 48 + 730) / 1461, "month")
    default: counted((days * 4 + 730) / 1461, "year")
    }
  }
}
