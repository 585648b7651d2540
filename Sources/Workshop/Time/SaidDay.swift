/// What somebody means who says a day at a meeting.
///
/// Everything that asks for a day reads it here. What is understood in part only is not a day: it is
/// asked back.
public enum SaidDay: Sendable, Hashable {
  /// This day.
  case day(Day)
  /// Words about days that leave open which one is meant, with what is to be asked back.
  case open(question: String)

  /// Where a weekday, or a day without a year, is looked for.
  public enum Direction: Sendable {
    /// From today on, as a promise needs it.
    case ahead
    /// Up to today, as a question about the past needs it.
    case back
  }

  /// Reads what was said on `today`: `next Friday`, `Tue 8 December`, `30/5`, `in two weeks’ time`,
  /// `the end of February 2028`, `yesterday`, `2026-05-30`.
  ///
  /// A weekday by itself is never today, and one of next week lies in the week that begins on the coming
  /// Monday. Capitals, commas and words such as `by` and `on` in front make no difference.
  ///
  /// - Returns: `nil` where the words are not about a day.
  public init?(_ text: some StringProtocol, today: Day, looking direction: Direction = .ahead) {
    let typed = text.split { $0 == " " || $0 == "," }
    let reader = DayReader(
      today: today, direction: direction, typed: typed.joined(separator: " "))
    guard let said = reader.read(typed.map { Self.word($0.lowercased()) }) else { return nil }
    self = said
  }

  /// A word without its full stop and with the apostrophe that all keyboards have.
  private static func word(_ word: String) -> String {
    let word = String(word.map { $0 == "’" ? "'" : $0 })
    return word.last == "." && word.count > 1 ? String(word.dropLast()) : word
  }
}

extension Day {
  /// Reads a day said at a meeting held on `today`, as `SaidDay` does.
  ///
  /// - Returns: `nil` for anything that is not one day.
  public init?(
    said text: some StringProtocol, today: Day, looking direction: SaidDay.Direction = .ahead
  ) {
    guard case .day(let day)? = SaidDay(text, today: today, looking: direction) else { return nil }
    self = day
  }
}
