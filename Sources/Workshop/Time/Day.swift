/// A day of the calendar, without a time or a place.
public struct Day: Sendable, Hashable, Comparable {
  /// Days since 1970-01-01, negative before it; within the years 1 to 9999.
  public let daysSince1970: Int

  /// Makes the day a number of days after 1970-01-01, or the nearest that can be written.
  public init(daysSince1970: Int) {
    self.daysSince1970 = daysSince1970.clamped(to: -719_162...2_932_896)
  }

  /// Makes a day of the Gregorian calendar; `nil` where there is none (31 June, year 0).
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= Day.daysInMonth(month, of: year)
    else { return nil }
    // Counts from 1 March, so that the leap day ends the year.
    let shifted = month > 2 ? year : year - 1
    let monthFromMarch = month > 2 ? month - 3 : month + 9
    let dayOfYear = (153 * monthFromMarch + 2) / 5 + day - 1
    let before = shifted * 365 + shifted / 4 - shifted / 100 + shifted / 400
    self.init(daysSince1970: before + dayOfYear - 719_468)
  }

  /// Reads `2026-05-30`; `nil` for anything else.
  public init?(_ text: some StringProtocol) { self.init(utf8: Array(text.utf8)[...]) }

  init?(utf8 bytes: ArraySlice<UInt8>) {
    let start = bytes.startIndex
    guard bytes.count == 10, bytes[start + 4] == UInt8(ascii: "-"),
      bytes[start + 7] == UInt8(ascii: "-"), let year = number(bytes[start..<(start + 4)]),
      let month = number(bytes[(start + 5)..<(start + 7)]),
      let day = number(bytes[(start + 8)..<(start + 10)])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// Year, month 1-12 and day 1-31.
  public var parts: (year: Int, month: Int, day: Int) {
    let shifted = daysSince1970 + 719_468
    let (era, dayOfEra) = shifted.quotientAndRemainder(flooredBy: 146_097)
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * monthFromMarch + 2) / 5 + 1)
  }

  /// The day as `2026-05-30`.
  public var text: String {
    let parts = parts
    return "\(padded(parts.year, 4))-\(padded(parts.month, 2))-\(padded(parts.day, 2))"
  }

  /// 1 for Monday to 7 for Sunday.
  public var weekday: Int { (daysSince1970 + 3).quotientAndRemainder(flooredBy: 7).remainder + 1 }

  /// Orders by time.
  public static func < (left: Day, right: Day) -> Bool {
    left.daysSince1970 < right.daysSince1970
  }

  static func daysInMonth(_ month: Int, of year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}
