import Workshop

/// In lines the start screen says how to begin, since there are no rows to choose.
extension StartScreen {
  static var lineWords: String { "A line of words is a card" }
  static var greetsScripts: Bool { false }

  static func lineHelp(_ state: WorkbenchState) -> String {
    "Begin or open a workshop with a command."
  }

  static func greeting(_ state: WorkbenchState) -> [String] {
    (state.pastKeepingWords.map { ["Notice: \($0)"] } ?? [])
      + state.supplies.sessions.enumerated().map { "Session: \($0 + 1) \($1.title), \($1.facts)" }
      + [
        "Next: :session.new begins a workshop, :session.open carries on, :session.practise rehearses."
      ]
  }

  static func take(
    _ line: String, isInteractive: Bool, _ state: inout WorkbenchState
  ) throws(Rejection) -> [Effect] {
    throw Rejection(state.whyNotWritable ?? "")
  }

  static func news(_ state: WorkbenchState, _ told: inout Told) -> [String] {
    RunScreen.news(state, &told)
  }
}
