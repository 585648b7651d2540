/// A moment in wall time: milliseconds since 1970-01-01T00:00:00Z.
public struct Instant: Sendable, Hashable, Comparable {
  /// Milliseconds since the start of 1970, UTC, negative before it.
  public let milliseconds: Int

  /// Makes the moment a number of milliseconds after the start of 1970, UTC.
  public init(milliseconds: Int) { self.milliseconds = milliseconds }

  /// Orders by time.
  public static func < (left: Instant, right: Instant) -> Bool {
    left.milliseconds < right.milliseconds
  }

  /// Reads `2026-03-12T09:58:03.120Z`, with exactly three decimals; `nil` for anything else.
  public init?(_ text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard bytes.count == 24, bytes[10] == UInt8(ascii: "T"), bytes[13] == UInt8(ascii: ":"),
      bytes[16] == UInt8(ascii: ":"), bytes[19] == UInt8(ascii: "."),
      bytes[23] == UInt8(ascii: "Z"),
      let day = Day(utf8: bytes[0..<10]),
      let hour = number(bytes[11..<13]), hour < 24,
      let minute = number(bytes[14..<16]), minute < 60,
      let second = number(bytes[17..<19]), second < 60,
      let millisecond = number(bytes[20..<23])
    else { return nil }
    let seconds = ((day.daysSince1970 * 24 + hour) * 60 + minute) * 60 + second
    self.init(milliseconds: seconds * 1000 + millisecond)
  }

  /// The moment in UTC with milliseconds, such as `2026-03-12T09:58:03.120Z`.
  public var text: String {
    let (seconds, millisecond) = milliseconds.quotientAndRemainder(flooredBy: 1000)
    let (days, secondOfDay) = seconds.quotientAndRemainder(flooredBy: 86_400)
    let day = Day(daysSince1970: days)
    let time = [secondOfDay / 3600, secondOfDay / 60 % 60, secondOfDay % 60].map { padded($0, 2) }
    return "\(day.text)T\(time.joined(separator: ":")).\(padded(millisecond, 3))Z"
  }

  /// The day at a place whose clocks are `offset` seconds ahead of UTC.
  public func day(offset: Int) -> Day {
    let seconds = milliseconds.quotientAndRemainder(flooredBy: 1000).quotient + offset
    return Day(daysSince1970: seconds.quotientAndRemainder(flooredBy: 86_400).quotient)
  }

  /// Hours and minutes of the day, such as `18:04`, at a place `offset` seconds ahead of UTC.
  public func timeOfDay(offset: Int) -> String {
    let seconds = milliseconds.quotientAndRemainder(flooredBy: 1000).quotient + offset
    let second = seconds.quotientAndRemainder(flooredBy: 86_400).remainder
    return padded(second / 3600, 2) + ":" + padded(second / 60 % 60, 2)
  }
}

/// A whole number with zeros in front, at least `width` digits.
func padded(_ number: Int, _ width: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, width - digits.count)) + digits
}

/// The number that these bytes spell in decimal digits, or `nil` where one is not a digit.
func number(_ bytes: some Collection<UInt8>) -> Int? {
  var value = 0
  for byte in bytes {
    guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
    value = value * 10 + Int(byte - UInt8(ascii: "0"))
  }
  return value
}

extension Int {
  /// Division that rounds down, so that times before 1970 keep a positive remainder.
  func quotientAndRemainder(flooredBy divisor: Int) -> (quotient: Int, remainder: Int) {
    let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? (quotient - 1, remainder + divisor) : (quotient, remainder)
  }

  /// The nearest number of a range.
  func clamped(to range: ClosedRange<Int>) -> Int {
    Swift.min(Swift.max(self, range.lowerBound), range.upperBound)
  }
}
