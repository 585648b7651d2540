import Glibc
import Workbench
import Workshop

/// Where the time comes from.
///
/// Nothing else in the program asks for it.
enum Clock: Sendable {
  /// The machine's clocks.
  case machine
  /// A clock that stands still until a line of the script moves it.
  case script(Instant)

  /// Whether time passes only where a script says so.
  var standsStill: Bool {
    if case .script = self { return true }
    return false
  }

  /// Wall time.
  var now: Instant {
    switch self {
    case .machine:
      var time = timespec()
      clock_gettime(CLOCK_REALTIME, &time)
      return Instant(milliseconds: Int(time.tv_sec) * 1000 + Int(time.tv_nsec) / 1_000_000)
    case .script(let instant): return instant
    }
  }

  /// Milliseconds of a clock that never goes back and also counts while the machine sleeps.
  var steady: Int {
    switch self {
    case .machine:
      var time = timespec()
      clock_gettime(CLOCK_BOOTTIME, &time)
      return Int(time.tv_sec) * 1000 + Int(time.tv_nsec) / 1_000_000
    case .script(let instant): return instant.milliseconds
    }
  }
}

/// Session time: milliseconds that continue from the last event.
struct SessionClock: Sendable {
  /// A session that is opened again within this time continues as if it had never been left, because
  /// the room was there all the while; later, session time continues where it stopped.
  static let shortBreak = 60 * 60 * 1000

  private var start: Int
  private var steadyStart: Int

  /// A clock for a session whose events are these.
  init(after last: RecordedEvent?, clock: Clock) {
    steadyStart = clock.steady
    guard let last else {
      start = 0
      return
    }
    let gap = clock.now.milliseconds - last.at.milliseconds
    start = last.since + ((0...Self.shortBreak).contains(gap) ? gap : 0)
  }

  /// Session time now.
  func since(_ clock: Clock) -> Int { start + max(0, clock.steady - steadyStart) }
}
