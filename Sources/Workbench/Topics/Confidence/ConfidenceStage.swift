import Workshop

extension StageRow {
  /// How sure the room is, hidden until all numbers are shown at once.
  static let confidence = StageRow(
    purpose: { _ in
      "How sure are we that this comes about? From 0 to 5, each alone. Nobody sees a number before all "
        + "are shown at once."
    },
    nouns: ["confidence"],
    entry: { _, _ in EntryRule(label: "how many: 3=11 4=17", enterLabel: "count") },
    command: { (_, _, words) throws(Rejection) in try words.confidence },
    isPrivate: { _, _ in true },
    board: { session, stage, _ in .confidence(session, in: stage) },
    newest: { session, _ in session.actions.standing.last?.id },
    unfinished: { state, stage in
      guard state.session.actions.confidences.contains(where: { $0.stage == stage.id }) else {
        return "nobody was asked how sure they are"
      }
      return state.hiddenConfidence == nil ? nil : "the numbers were not shown to the room"
    })
}

extension EntryWords {
  /// `3=11 4=17`, every number by itself, or the same after an action's id.
  fileprivate var confidence: Command {
    get throws(Rejection) {
      let line = LeadingID(text, .action)
      let counts = line?.rest ?? text
      guard counts.contains(where: \.isNumber) else {
        throw Rejection("Say how many gave each number from 0 to 5: 3=11 4=17, or 3 4 4 2.")
      }
      return .confidence(
        .count(try Arguments(["counts": counts]).levels("counts"), action: line?.id))
    }
  }
}
