public import Workshop

/// A whole session as plain lines, from its first event to its last.
public struct Chronicle: Sendable {
  private var replay: ReplayState

  /// Prepares a session to be told.
  ///
  /// - Parameters:
  ///   - record: Its record.
  ///   - clock: The clocks of the place where it was held.
  ///   - audience: Who reads it.
  ///   - includesUndone: Whether what was taken back is listed too, marked as taken back.
  public init(
    _ record: SessionRecord, _ clock: PlaceClock, for audience: Audience, includesUndone: Bool
  ) {
    replay = ReplayState(record, clock, for: audience, showsUndone: includesUndone)
  }

  /// Tells the session.
  ///
  /// - Parameter tell: Is given each line; stages and days have lines of their own.
  public mutating func tell(_ tell: (String) -> Void) {
    var day: Day?
    for place in 1..<replay.replay.count + 1 where replay.isShown(place) {
      replay.replay.jump(to: place)
      if replay.day(at: place) != day {
        day = replay.day(at: place)
        tell("\(place == 1 ? "" : "\n")\(replay.day(at: place).words)")
      }
      if case .agenda(.entered(let stage)) = replay.history[place - 1].event {
        let title = replay.replay.session.agenda.item(stage)?.stage.title ?? stage
        let undone =
          replay.history.counts(replay.history[place - 1]) ? "" : " (Taken back later.)"
        tell("\n\(replay.clockTime(at: place)) \(title)\(undone)")
      } else {
        tell("  \(replay.telling(at: place).line)")
      }
    }
  }

  /// Each event as data: its place, id, kind, moment, and what its sentence says.
  public mutating func records(_ take: (Fields) -> Void) {
    for place in 1..<replay.replay.count + 1 where replay.isShown(place) {
      replay.replay.jump(to: place)
      let recorded = replay.history[place - 1]
      let telling = replay.telling(at: place)
      take([
        "position": .integer(place), "event": .text(recorded.id.text),
        "kind": .text(recorded.event.kind),
        "at": .text(recorded.at.text), "since": .integer(recorded.since),
        "stage": replay.replay.session.agenda.current.map(Value.text),
        "item": telling.item.map { .text($0.spoken) },
        "told": .text(telling.sentence), "undone": telling.isUndone ? true : nil,
      ])
    }
  }
}
