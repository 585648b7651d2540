public import Workshop

extension Day {
  /// How far this day is from another one, as people say it: `today`, `in 5 days`, `3 weeks ago`.
  ///
  /// Days up to two weeks, weeks up to ten, then months of 30 days, years from two on.
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
    case ..<14: counted(days, "day")
    case ..<70: counted(days / 7, "week")
    case ..<730: counted(days / 30, "month")
    default: counted(days / 365, "year")
    }
  }
}
