import Workshop

extension StageRow {
  /// What people need from each other, and the four answers.
  static let asks = StageRow(
    purpose: { _ in
      "What people need from somebody here to do their part. Yes, no, I will try, and say it more "
        + "clearly are all good answers."
    },
    nouns: ["ask"],
    entry: { _, _ in EntryRule(label: "what is needed, or Q1 yes", enterLabel: "add ask") },
    command: { (state, _, words) throws(Rejection) in try state.askCommand(words) },
    takesLinks: true, board: { session, _, _ in .asks(session) },
    newest: { session, _ in session.actions.asks.standing.last?.id },
    unfinished: { state, _ in state.session.unfinishedAsks })
}

extension WorkbenchState {
  /// What is needed; or `Q1 yes @P17 The library has one`; or `Q1: the same in other words`.
  fileprivate func askCommand(_ words: EntryWords) throws(Rejection) -> Command {
    guard let line = LeadingID(words.text, .ask) else {
      let action = words.links.first { $0.kind == .action }
      guard words.links.allSatisfy({ $0.kind == .action }), words.links.count <= 1 else {
        throw Rejection("An ask is for one action, such as +A3.")
      }
      return .asks(
        .make(
          words.text, table: words.table ?? (words.by == nil ? focus.table : nil), action: action))
    }
    if line.rest.first == ":" {
      return .asks(.reword(line.id, line.rest.dropFirst().trimmingBlanks))
    }
    guard let (answer, rest) = Ask.Answer.spoken(at: line.rest) else {
      let id = line.id.spoken
      throw Rejection(
        "\(id) yes, no, will try, or say it more clearly. \(id): … says it in other words.")
    }
    return .asks(.answer(line.id, answer, words: rest))
  }
}

extension Shown {
  /// Asks that nobody answered, or that were to be said more clearly; a no is an answer.
  fileprivate var unfinishedAsks: String? {
    let asks = actions.asks.standing
    guard !asks.isEmpty else { return "nobody has asked for anything" }
    let silent = asks.filter(\.replies.isEmpty).map(\.id.spoken)
    guard silent.isEmpty else {
      return "\(silent.joined(separator: ", ")) \(silent.count == 1 ? "has" : "have") no answer yet"
    }
    let unclear = asks.filter { $0.replies.last?.answer == .sayMoreClearly }.map(\.id.spoken)
    guard !unclear.isEmpty else { return nil }
    return "\(unclear.joined(separator: ", ")) "
      + "\(unclear.count == 1 ? "was" : "were") to be said more clearly"
  }
}
