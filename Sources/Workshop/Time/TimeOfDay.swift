/// A time on the clocks of the place, without a day: 12:15.
public struct TimeOfDay: Sendable, Hashable, Comparable {
  /// Minutes since midnight, 0-1439.
  public let minutes: Int

  /// Makes the time a number of minutes after midnight, at most the last of the day.
  public init(minutes: Int) { self.minutes = minutes.clamped(to: 0...1439) }

  /// Reads `12:15`, `9:05`, or `12.15`; `nil` for anything else.
  public init?(_ text: some StringProtocol) {
    let parts = text.split(omittingEmptySubsequences: false) { $0 == ":" || $0 == "." }
    guard parts.count == 2, (1...2).contains(parts[0].utf8.count), parts[1].utf8.count == 2,
      let hour = number(parts[0].utf8), hour < 24, let minute = number(parts[1].utf8), minute < 60
    else { return nil }
    self.init(minutes: hour * 60 + minute)
  }

  /// The time as `12:15`.
  public var text: String { padded(minutes / 60, 2) + ":" + padded(minutes % 60, 2) }

  /// Orders by the clock.
  public static func < (left: TimeOfDay, right: TimeOfDay) -> Bool { left.minutes < right.minutes }
}

extension Instant {
  /// The time of the day at a place whose clocks are `offset` seconds ahead of UTC.
  public func clock(offset: Int) -> TimeOfDay {
    let seconds = milliseconds.quotientAndRemainder(flooredBy: 1000).quotient + offset
    return TimeOfDay(minutes: seconds.quotientAndRemainder(flooredBy: 86_400).remainder / 60)
  }
}
