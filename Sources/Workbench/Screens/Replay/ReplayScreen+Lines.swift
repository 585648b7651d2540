import Workshop

/// In lines a replay says each moment once, when it gets there.
extension ReplayScreen {
  static var lineWords: String {
    "An empty line goes on, a line of words goes to where they were said"
  }
  static var greetsScripts: Bool { true }

  static func lineHelp(_ state: WorkbenchState) -> String {
    "An empty line goes on to the next moment. A line of words goes to where they were said; so do "
      + "10:41, 00:41:07, 2026-03-12, A3 and the title of a stage."
  }

  static func greeting(_ state: WorkbenchState) -> [String] {
    [
      "Shown: \(audience(state).words)",
      "Session: \(state.session.opening.title)",
      "Next: :replay.next goes on, :replay.previous goes back; 10:41, A3, a stage or words go there; "
        + ":help.show lists more, :replay.leave leaves.",
    ]
  }

  static func take(
    _ line: String, isInteractive: Bool, _ state: inout WorkbenchState
  ) throws(Rejection) -> [Effect] {
    if ["help", "?", "q", "quit", "exit"].contains(line.lowercased()) {
      throw .commandWithoutColon
    }
    if line.allSatisfy(\.isWhitespace) {
      state.stepReplay(1)
    } else {
      try state.replay(toward: line)
    }
    return []
  }

  /// The moment at which it stands, unless it was said already.
  static func news(_ state: WorkbenchState, _ told: inout Told) -> [String] {
    guard let replay = state.replay, replay.position > 0, replay.position != told.moment else {
      return []
    }
    told.moment = replay.position
    var lines: [String] = []
    if told.stage != state.stage?.id {
      told.stage = state.stage?.id
      if let stage = state.stage, let place = state.session.agenda.position {
        lines.append("Stage: \(stage.title), \(place.number) of \(place.count)")
      }
    }
    return lines + [
      "Moment: \(replay.position) of \(replay.replay.count), \(replay.telling(at: replay.position).line)"
    ]
  }
}
