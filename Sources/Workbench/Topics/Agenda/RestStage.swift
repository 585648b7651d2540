import Canvas
import Workshop

extension StageRow {
  /// A break: all that is shown is when it ends.
  static let rest = StageRow(
    board: { _, _, _ in Board(sections: []) },
    prompt: { state, stage, room in stage.promptLines(in: room) + [(state.backWords, .text)] },
    unfinished: { state, _ in
      let left = Agenda.minutes(state.session.agenda.left(now: state.now.since) ?? 0)
      return left > 1 ? "\(left) minutes of the break are left" : nil
    }, timeIsUp: { "The break is over: \($0.way(to: "stage.next")) goes on." })
}

extension WorkbenchState {
  /// When the room comes back.
  fileprivate var backWords: String {
    let left = session.agenda.left(now: now.since) ?? 0
    let end = Instant(milliseconds: now.at.milliseconds + left)
    return "Back at \(end.timeOfDay(offset: now.offset))."
  }
}
