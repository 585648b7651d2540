/// Times in words.
public enum ClockWords {
  /// `6:12`; negative times have no sign.
  public static func clock(_ milliseconds: Int) -> String {
    let seconds = abs(milliseconds) / 1000
    let rest = seconds % 60
    return "\(seconds / 60):\(rest < 10 ? "0" : "")\(rest)"
  }

  /// `2 min behind`, `3 min ahead`, `on time`.
  public static func behind(_ minutes: Int) -> String {
    if minutes == 0 { return "on time" }
    return minutes > 0 ? "\(minutes) min behind" : "\(-minutes) min ahead"
  }

  /// `2 h 15 min`, `45 min`.
  public static func length(_ minutes: Int) -> String {
    let (hours, rest) = minutes.quotientAndRemainder(dividingBy: 60)
    if hours == 0 { return "\(rest) min" }
    return rest == 0 ? "\(hours) h" : "\(hours) h \(rest) min"
  }
}
