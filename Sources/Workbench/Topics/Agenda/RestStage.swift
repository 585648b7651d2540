import Canvas
import Workshop

extension StageRow {
  /// A break: when it ends, large enough to be read from the kettle, and what was up before it.
  static let rest = StageRow(
    board: { session, stage, now in .before(stage, session, now: now) },
    prompt: { state, stage, room in
      let digits = BigDigits(state.backTime, in: Size(columns: room.columns, rows: 5))
      // On a small screen the words say it.
      let large = room.rows >= 16 ? digits?.lines ?? [] : []
      return stage.promptLines(in: room) + [("", .text)]
        + (large.map { ($0, Style.heading) }) + [("Back at \(state.backTime).", .heading)]
    },
    unfinished: { state, _ in
      let left = Agenda.minutes(state.session.agenda.left(now: state.now.since) ?? 0)
      return left > 1 ? "\(left) minutes of the break are left" : nil
    }, timeIsUp: { "The break is over: \($0.way(to: "stage.next")) goes on." })
}

extension Board {
  /// What stood there before a break: the room left it in the middle of its work.
  fileprivate static func before(_ stage: Stage, _ session: Shown, now: Moment) -> Board {
    let held = session.agenda.items.prefix { $0.stage.id != stage.id }
    let last = held.last { $0.status == .done && $0.stage.activity != .rest }
    guard let board = last.map({ Board(session, of: $0.stage, now: now) }),
      !board.sections.allSatisfy(\.items.isEmpty)
    else { return Board(sections: []) }
    return board
  }
}

extension WorkbenchState {
  /// The time of day at which the room comes back.
  fileprivate var backTime: String {
    let left = session.agenda.left(now: now.since) ?? 0
    let end = Instant(milliseconds: now.at.milliseconds + left)
    return end.timeOfDay(offset: now.offset)
  }
}
