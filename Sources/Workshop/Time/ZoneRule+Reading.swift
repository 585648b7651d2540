extension ZoneRule {
  /// Reads a rule in the form of POSIX, with the longer times of zone files of version 3; `nil` for
  /// anything else.
  init?(_ text: some Sequence<UInt8>) {
    var scanner = ZoneRuleScanner(rest: Array(text)[...])
    guard scanner.skipName(), let west = scanner.duration(atMost: 24) else { return nil }
    standardOffset = -west
    summer = nil
    if scanner.isAtEnd { return }
    guard scanner.skipName() else { return nil }
    var offset = standardOffset + 3600
    if !scanner.isAt(",") {
      guard let west = scanner.duration(atMost: 24) else { return nil }
      offset = -west
    }
    guard scanner.skip(","), let start = scanner.change(), scanner.skip(","),
      let end = scanner.change(), scanner.isAtEnd
    else { return nil }
    summer = Summer(offset: offset, start: start, end: end)
  }
}

/// Takes the parts of a rule from the front of what is left of it.
private struct ZoneRuleScanner {
  var rest: ArraySlice<UInt8>

  var isAtEnd: Bool { rest.isEmpty }

  func isAt(_ sign: Unicode.Scalar) -> Bool { rest.first == UInt8(ascii: sign) }

  mutating func skip(_ sign: Unicode.Scalar) -> Bool {
    guard isAt(sign) else { return false }
    rest.removeFirst()
    return true
  }

  /// Skips what the time is called: `BST`, or `<+0530>`.
  mutating func skipName() -> Bool {
    guard skip("<") else { return skipLetters() >= 3 }
    let end = rest.firstIndex(of: UInt8(ascii: ">")) ?? rest.endIndex
    let isNamed = rest[..<end].allSatisfy { $0.isLetter || $0.isDigit || $0.isSign }
    guard isNamed, end - rest.startIndex >= 3 else { return false }
    rest = rest[end...]
    return skip(">")
  }

  private mutating func skipLetters() -> Int {
    let count = rest.prefix(while: \.isLetter).count
    rest = rest.dropFirst(count)
    return count
  }

  /// Hours, with minutes and seconds where they are given, as seconds: `-1`, `5:30`.
  mutating func duration(atMost mostHours: Int) -> Int? {
    let isNegative = isAt("-")
    if isNegative || isAt("+") { rest.removeFirst() }
    guard let hours = number(in: 0...mostHours) else { return nil }
    var seconds = hours * 3600
    for unit in [60, 1] where skip(":") {
      guard let count = number(in: 0...59) else { return nil }
      seconds += count * unit
    }
    return isNegative ? -seconds : seconds
  }

  /// When clocks are changed, by default at two o'clock: `M10.5.0/3`.
  mutating func change() -> ZoneRule.Switch? {
    guard let day = yearDay() else { return nil }
    guard skip("/") else { return ZoneRule.Switch(day: day, time: 2 * 3600) }
    return duration(atMost: 167).map { ZoneRule.Switch(day: day, time: $0) }
  }

  private mutating func yearDay() -> ZoneRule.YearDay? {
    if skip("J") { return number(in: 1...365).map(ZoneRule.YearDay.withoutLeapDay) }
    guard skip("M") else { return number(in: 0...365).map(ZoneRule.YearDay.counted) }
    guard let month = number(in: 1...12), skip("."), let week = number(in: 1...5), skip("."),
      let weekday = number(in: 0...6)
    else { return nil }
    return .weekday(weekday, week: week, month: month)
  }

  private mutating func number(in range: ClosedRange<Int>) -> Int? {
    let digits = rest.prefix(while: \.isDigit)
    guard (1...3).contains(digits.count), let number = Workshop.number(digits),
      range.contains(number)
    else { return nil }
    rest = rest.dropFirst(digits.count)
    return number
  }
}

extension UInt8 {
  fileprivate var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }
  fileprivate var isSign: Bool { self == UInt8(ascii: "+") || self == UInt8(ascii: "-") }
  fileprivate var isLetter: Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20)
  }
}
