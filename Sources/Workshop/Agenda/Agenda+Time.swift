/// Planned against actual. All times are session time in milliseconds.
extension Agenda {
  /// Possible session times: ten years, so that no sum of wrong ones overflows.
  static let possibleTimes = 0...315_576_000_000

  /// Milliseconds spent in a stage up to now, pauses included.
  public func spent(in item: Item, now: Int) -> Int {
    let now = now.clamped(to: Agenda.possibleTimes)
    return item.stage.id == current ? item.spent + max(0, now - enteredAt) : item.spent
  }

  /// Milliseconds left of the current stage; negative once it runs over.
  ///
  /// It does not change during a pause.
  public func left(now: Int) -> Int? {
    guard let item = currentItem else { return nil }
    let clock = pausedAt ?? now.clamped(to: Agenda.possibleTimes)
    let ran = item.spent - item.paused + max(0, clock - enteredAt) - pausedInVisit
    return item.stage.minutes * 60_000 - ran
  }

  /// Minutes by which everything will end later than planned; negative means ahead.
  ///
  /// Compares the finish planned at the start with the finish expected now: what is left of the
  /// current stage and every stage still to come.
  public func minutesBehind(now: Int) -> Int? {
    guard let startedAt else { return nil }
    let now = now.clamped(to: Agenda.possibleTimes)
    let toCome = closedAt == nil ? millisecondsToCome(before: items.count, now: now) : 0
    let expected = (closedAt ?? now) + toCome
    return (expected - startedAt - plannedTotal * 60_000) / 60_000
  }

  /// Milliseconds from now until a stage that waits begins, if every stage before it keeps its minutes;
  /// `nil` for any other stage.
  public func milliseconds(until stage: String, now: Int) -> Int? {
    guard let here = current.flatMap(index), let there = index(stage), there > here,
      items[there].status == .waiting
    else { return nil }
    return millisecondsToCome(before: there, now: now)
  }

  /// What is left of the current stage, and the minutes of those that wait between it and a place in the list.
  private func millisecondsToCome(before end: Int, now: Int) -> Int {
    guard let here = current.flatMap(index) else { return 0 }
    return items[(here + 1)..<end].reduce(max(0, left(now: now) ?? 0)) { sum, item in
      item.status == .waiting ? sum + item.stage.minutes * 60_000 : sum
    }
  }

  /// The stages that could give time, those still to come first: not held yet, or over with minutes to
  /// spare, and not protected.
  ///
  /// Breaks and the close are never offered: people depend on food, medicine and the bus home, and
  /// closing reflection is what overrunning workshops lose first (facilitation guide, 5.2).
  public var givers: [Item] {
    let start = current.flatMap(index).map { $0 + 1 } ?? 0
    let giving = items.indices.filter { items[$0].minutesToGive > 0 }
    return giving.filter { $0 >= start && items[$0].status != .done }.map { items[$0] }
      + giving.filter { items[$0].status == .done }.map { items[$0] }
  }

  /// Whole minutes, rounded to the nearest, of milliseconds.
  public static func minutes(_ milliseconds: Int) -> Int {
    (milliseconds + 30_000).quotientAndRemainder(flooredBy: 60_000).quotient
  }
}
