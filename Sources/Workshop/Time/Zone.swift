/// How the clocks of a place are set: by how much they are ahead of UTC, at any moment.
public struct Zone: Sendable, Hashable {
  /// From a moment on (seconds since 1970, UTC), clocks are this many seconds ahead of UTC.
  struct Change: Hashable {
    var time: Int
    var offset: Int
  }

  /// The name in the tz database, such as `Europe/London`.
  public let name: String
  /// Seconds ahead of UTC before the first change.
  let firstOffset: Int
  /// The changes that are known one by one, oldest first.
  let changes: [Change]
  /// What holds after the last of them; `nil` where nothing changes any more.
  let rule: ZoneRule?

  init(name: String, firstOffset: Int, changes: [Change], rule: ZoneRule?) {
    self.name = name
    self.firstOffset = firstOffset
    self.changes = changes
    self.rule = rule
  }

  /// A zone whose clocks show UTC, as for a name that nobody knows.
  public init(showingUTC name: String = "UTC") {
    self.init(name: name, firstOffset: 0, changes: [], rule: nil)
  }

  /// Reads a rule as `$TZ` may hold it, such as `CET-1CEST,M3.5.0,M10.5.0/3`; `nil` for anything else.
  public init?(rule text: String) {
    guard let rule = ZoneRule(text.utf8) else { return nil }
    self.init(name: text, firstOffset: rule.standardOffset, changes: [], rule: rule)
  }

  /// Seconds by which clocks are ahead of UTC at a moment.
  public func offset(at instant: Instant) -> Int {
    offset(at: instant.milliseconds.quotientAndRemainder(flooredBy: 1000).quotient)
  }

  private func offset(at seconds: Int) -> Int {
    let next = changes.firstPlace { $0.time > seconds }
    if next == changes.count, let rule { return rule.offset(at: seconds) }
    return next == 0 ? firstOffset : changes[next - 1].offset
  }
}

extension Zone {
  /// No place is further from UTC than this, in seconds; files that say otherwise are not accepted.
  static let widest = 26 * 3600 - 1

  /// The moment at which clocks show this day and time (`2026-03-05T18:00:50`); `nil` for anything else.
  ///
  /// Where clocks go back, the hour that comes twice means the first time. Where they go forward, a time
  /// in the hour that is left out means as long after midnight as if it had not been.
  public func instant(local text: some StringProtocol) -> Instant? {
    guard let local = Instant("\(text).000Z") else { return nil }
    let seconds = local.milliseconds / 1000
    // The moment is nearer to the same time in UTC than `widest`, so at most one change matters.
    let before = offset(at: seconds - Self.widest)
    let after = offset(at: seconds + Self.widest)
    let found = [before, after].map { seconds - $0 }.filter { $0 + offset(at: $0) == seconds }.min()
    return Instant(milliseconds: (found ?? seconds - before) * 1000)
  }
}
