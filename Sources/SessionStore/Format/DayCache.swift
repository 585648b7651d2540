internal import Workshop

/// Reads moments quickly: the events of a session share their day.
struct DayCache {
  private var day = Day(daysSince1970: 0)
  /// The digits of `2026-05-30`, eight of them, as one number; `nil` before the first.
  private var key: Int?

  init() {}

  /// Reads what `Instant(_:)` of the same text reads.
  mutating func instant(_ text: UnsafeRawBufferPointer) -> Instant? {
    guard text.count == 24, text[4] == UInt8(ascii: "-"), text[7] == UInt8(ascii: "-"),
      text[10] == UInt8(ascii: "T"), text[13] == UInt8(ascii: ":"), text[16] == UInt8(ascii: ":"),
      text[19] == UInt8(ascii: "."), text[23] == UInt8(ascii: "Z"),
      let year = number(text, 0..<4), let month = number(text, 5..<7),
      let dayOfMonth = number(text, 8..<10), let hour = number(text, 11..<13), hour < 24,
      let minute = number(text, 14..<16), minute < 60,
      let second = number(text, 17..<19), second < 60,
      let millisecond = number(text, 20..<23)
    else { return nil }
    let key = (year * 100 + month) * 100 + dayOfMonth
    if key != self.key {
      guard let day = Day(year: year, month: month, day: dayOfMonth) else { return nil }
      (self.day, self.key) = (day, key)
    }
    let seconds = ((day.daysSince1970 * 24 + hour) * 60 + minute) * 60 + second
    return Instant(milliseconds: seconds * 1000 + millisecond)
  }

  private func number(_ text: UnsafeRawBufferPointer, _ range: Range<Int>) -> Int? {
    var value = 0
    for index in range {
      guard isDigit(text[index]) else { return nil }
      value = value * 10 + Int(text[index] - UInt8(ascii: "0"))
    }
    return value
  }
}
