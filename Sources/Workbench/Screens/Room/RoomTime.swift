import Canvas
import Workshop

/// The time as the room sees it: large digits, and what they say in words.
struct RoomTime {
  /// Minutes and seconds that are left; in a break, the time of day at which the room comes back.
  let digits: String
  /// What the digits say, so that nothing hangs on them alone.
  let words: String
  /// Whether it is the time of day at which a break ends.
  let isBack: Bool
  /// Whether it is time to come to an end.
  let isShort: Bool
  /// Milliseconds until anything of it changes; `nil` where nothing does.
  let millisecondsToNextChange: Int?

  /// The time of the stage that is held; `nil` where none is, or where it has no end.
  init?(_ state: WorkbenchState) {
    let (agenda, now) = (state.session.agenda, state.now)
    guard let stage = state.stage, stage.minutes > 0, let left = agenda.left(now: now.since) else {
      return nil
    }
    let isPaused = agenda.pausedAt != nil
    isBack = stage.activity == .rest && !isPaused
    isShort = left <= 120_000 && !isPaused && !isBack
    if isBack {
      let end = Instant(milliseconds: now.at.milliseconds + left)
      digits = end.timeOfDay(offset: now.offset)
    } else {
      // A second that has begun counts as a whole one, so that the clock starts at the full minutes.
      digits = ClockWords.clock(max(0, (left + 999) / 1000 * 1000))
    }
    words = Self.words(left: left, isPaused: isPaused, isBack: isBack)
    guard left > 0, !isPaused else {
      millisecondsToNextChange = nil
      return
    }
    // What is said of a break changes with the minutes.
    let step = isBack ? 60_000 : 1000
    millisecondsToNextChange = left % step == 0 ? step : left % step
  }

  /// Columns for the longest words.
  static let wordColumns = 22

  private static func words(left: Int, isPaused: Bool, isBack: Bool) -> String {
    if isPaused { return "The clock stands still" }
    guard left > 0 else { return isBack ? "We go on now" : "Time is up" }
    let minutes = (left + 59_999) / 60_000
    if isBack { return "in \(counted(minutes, "minute"))" }
    return minutes == 1 ? "less than a minute left" : "\(minutes) minutes left"
  }
}
