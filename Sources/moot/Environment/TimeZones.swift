import Glibc
import Workshop

/// Time zones of the tz database, as the system knows them.
enum TimeZones {
  /// Makes a zone the program's own; an unknown zone counts as UTC.
  static func use(_ zone: String) {
    setenv("TZ", ":\(zone)", 1)
    tzset()
  }

  /// Works something out in another zone, then goes back to the one in use.
  static func during<Result>(_ zone: String, _ body: () -> Result) -> Result {
    let before = Places.variable("TZ")
    use(zone)
    defer { goBack(to: before) }
    return body()
  }

  /// Makes the zone that `$TZ` named before, or none, the program's own again.
  static func goBack(to before: String?) {
    if let before { setenv("TZ", before, 1) } else { unsetenv("TZ") }
    tzset()
  }

  /// Whether the system knows a zone by this name.
  static func isKnown(_ zone: String) -> Bool {
    guard !zone.split(separator: "/").contains(".."), zone.first != "/" else { return false }
    let path = "/usr/share/zoneinfo/\(zone)"
    return access(path, R_OK) == 0 && !Places.isFolder(path)
  }

  /// Seconds by which clocks in the zone in use are ahead of UTC at a moment.
  static func offset(at instant: Instant) -> Int {
    var seconds = time_t(instant.milliseconds / 1000)
    var parts = tm()
    localtime_r(&seconds, &parts)
    return parts.tm_gmtoff
  }

  /// The moment at which clocks in the zone in use show this day and time (`2026-03-05T18:00:50`).
  static func instant(local text: some StringProtocol) -> Instant? {
    guard let guess = Instant("\(text).000Z") else { return nil }
    let first = Instant(milliseconds: guess.milliseconds - offset(at: guess) * 1000)
    return Instant(milliseconds: guess.milliseconds - offset(at: first) * 1000)
  }

  /// The name of this machine's zone, by `$TZ` or by the system's setting.
  static var ofThisMachine: String {
    if let named = Places.variable("TZ") {
      return named.first == ":" ? String(named.dropFirst()) : named
    }
    let path = "/etc/localtime"
    var buffer = [CChar](repeating: 0, count: 1024)
    let count = readlink(path, &buffer, buffer.count - 1)
    guard count > 0 else { return "UTC" }
    let target = String(decoding: buffer[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self)
    guard let range = target.firstRange(of: "zoneinfo/") else { return "UTC" }
    return String(target[range.upperBound...])
  }
}

extension PlaceClock {
  /// The clocks of the place where a session was held; the program goes by them from then on.
  init(of history: SessionHistory) {
    TimeZones.use(history.session.opening.zone)
    self.init(history.events) { TimeZones.offset(at: $0) }
  }
}
