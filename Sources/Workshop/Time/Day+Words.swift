/// Days in words.
extension Day {
  /// The day in full, such as `Sat 30 May 2026`.
  public var words: String {
    let parts = parts
    let month = Day.months[parts.month - 1]
    return "\(Day.weekdays[weekday - 1].prefix(3)) \(parts.day) \(month.prefix(3)) \(parts.year)"
  }

  func adding(_ days: Int) -> Day { Day(daysSince1970: daysSince1970 + days) }

  static let weekdays = [
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
  ]
  static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
}
