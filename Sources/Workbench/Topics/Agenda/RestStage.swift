import Canvas
import Workshop

extension StageRow {
  /// A break: when it ends, large enough to be read from the kettle, what comes then, and what was up
  /// before it.
  static let rest = StageRow(
    purpose: { _ in
      "A break: nothing is asked of anybody. What stood on the screen before stays up, and a note can "
        + "still be taken."
    },
    board: { session, stage, now in .before(stage, session, now: now) },
    prompt: { state, stage, room in state.breakLines(stage, in: room) },
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
  /// The words of a break with, at their right, the time in large digits.
  ///
  /// What the room left has the rest of the screen. On a small one the words alone say the time.
  fileprivate func breakLines(_ stage: Stage, in room: Size) -> [StageRow.PromptLine] {
    let digits = BigDigits(backTime, in: Size(columns: room.columns / 2, rows: 5))
    let then = session.agenda.next.map { " Then: \($0.stage.title)." } ?? ""
    guard let digits, room.rows >= 14, room.columns >= 70 else {
      return stage.promptLines(in: room) + [("Back at \(backTime).\(then)", .heading)]
    }
    let columns = room.columns - digits.size.columns - 3
    let words =
      TextWrapping.wrap(stage.prompt.isEmpty ? stage.title : stage.prompt, columns: columns)
      + [""] + TextWrapping.wrap("Back at \(backTime).\(then)", columns: columns)
    return (0..<max(words.count, digits.lines.count)).map { row in
      let left = words.indices.contains(row) ? words[row] : ""
      let right = digits.lines.indices.contains(row) ? digits.lines[row] : ""
      return (ScreenForm.padded(left, toColumns: columns + 3) + right, .heading)
    }
  }

  /// The time of day at which the room comes back.
  fileprivate var backTime: String {
    let left = session.agenda.left(now: now.since) ?? 0
    let end = Instant(milliseconds: now.at.milliseconds + left)
    return end.timeOfDay(offset: now.offset)
  }
}
