import Workshop

/// In lines the review says the statement and the actions, and takes words to search for.
extension ReviewScreen {
  static var lineWords: String { "A line of words finds actions" }
  static var greetsScripts: Bool { true }

  static func lineHelp(_ state: WorkbenchState) -> String {
    "A line of words finds actions: a number such as A3 or P7, a name, a word."
  }

  static func greeting(_ state: WorkbenchState) -> [String] {
    let statement = state.session.statement.map { "Statement: \($0.text)" }
    return ["Session: \(state.session.opening.title)"] + [statement].compactMap(\.self)
      + state.reviewListPage.lines.map { "Item: \($0.text)" } + [
        "Next: A3, P7, a name or a word finds actions; :action.report A3 done says what came of one; "
          + ":help.show lists more, :app.leave leaves."
      ]
  }

  static func take(
    _ line: String, isInteractive: Bool, _ state: inout WorkbenchState
  ) throws(Rejection) -> [Effect] { try state.found(line) }

  static func news(_ state: WorkbenchState, _ told: inout Told) -> [String] {
    RunScreen.news(state, &told)
  }
}
