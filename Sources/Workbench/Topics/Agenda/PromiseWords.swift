import Workshop

/// Stages that were promised by a time of the day: food, medicines and the bus come first
/// (facilitation guide, 5.2).
extension WorkbenchState {
  /// A promised stage that is expected too late, and when it would begin.
  struct Delay {
    var item: Agenda.Item
    var promise: Agenda.Promise
    var expected: TimeOfDay
  }

  /// The first promise that would not be kept if every stage before it keeps its minutes.
  var firstDelay: Delay? {
    session.agenda.items.lazy.compactMap { item -> Delay? in
      guard let promise = item.promise,
        let wait = session.agenda.milliseconds(until: item.stage.id, now: now.since)
      else { return nil }
      let expected = Instant(milliseconds: now.at.milliseconds + wait).clock(offset: now.offset)
      // After midnight the clock starts again, and so does the day.
      let isSameDay =
        Instant(milliseconds: now.at.milliseconds + wait).day(offset: now.offset) == now.today
      return expected > promise.by || !isSameDay
        ? Delay(item: item, promise: promise, expected: expected) : nil
    }.first
  }

  /// The same for the header, in place of how far the whole is behind: `Dinner 9 min late`.
  var delayWords: String? {
    firstDelay.map { delay in
      let late = delay.expected.minutes - delay.promise.by.minutes
      return late > 0
        ? "\(delay.item.stage.title) \(late) min late" : "\(delay.item.stage.title) late"
    }
  }

  /// That a promise would not be kept, in words and without blame, and what can be done; `nil` while all
  /// will be.
  var promiseNotice: String? {
    guard let delay = firstDelay else { return nil }
    let title = delay.item.stage.title
    // The reason comes last: it is what may be cut where there is little room.
    let why = delay.promise.why.map { " For \($0)." } ?? ""
    return "\(title): promised \(delay.promise.by.text), expected \(delay.expected.text). "
      + wayToKeep(delay) + why
  }

  private func wayToKeep(_ delay: Delay) -> String {
    let left = session.agenda.left(now: now.since) ?? 0
    let isNext = session.agenda.next?.stage.id == delay.item.stage.id
    if session.agenda.pausedAt != nil { return "The clock stands still." }
    if left <= 0 || isNext { return "\(way(to: "stage.next")) goes on." }
    if left <= 120_000 { return "Two minutes left, say it aloud." }
    return "Leave a stage out (\(isLinear ? ":stage.skip" : "Ctrl+P"))."
  }
}

extension Agenda.Promise {
  /// `12:15, for medicines`.
  var words: String { by.text + (why.map { ", for \($0)" } ?? "") }
}
