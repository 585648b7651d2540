import Canvas
import Workshop

extension StageRow {
  /// Each action is read aloud, and its owner answers.
  static let readback = StageRow(
    purpose: { _ in
      "Every action is read aloud. Its owner says yes, or what must change, or hands it back with "
        + "thanks: all three are good answers."
    },
    nouns: ["readback", "action"],
    entry: { state, _ in
      state.readAction == nil
        ? .note : EntryRule(label: "yes, back, or a note", enterLabel: "take it")
    },
    command: { (state, _, words) throws(Rejection) in
      if let answer = try state.readbackAnswer(words) { return answer }
      return try state.planNote(words)
    },
    wordCommands: ["change": "action.change"],
    board: { session, _, _ in .readingBack(session) }, needsBreadth: { _ in true },
    prompt: { state, stage, room in
      // The words of the actions are the ones that must be seen; what they are for stands by.
      guard room.rows >= 16 else { return [] }
      let prompt = TextWrapping.wrap(stage.prompt, columns: max(room.columns, 1)).prefix(3)
      let statement = state.session.statement.map { "\($0.id.spoken) \($0.text)" }
      return prompt.map { ($0, .secondary) }
        + [statement].compactMap(\.self).map {
          (ScreenForm.truncated($0, toColumns: room.columns), .text)
        }
    },
    unfinished: { state, _ in state.session.unfinishedReadback },
    nextStep: { state in
      state.readAction == nil ? nil : NextStep("readback.next", "go on to the next action")
    }, readAloud: { $0.readbackLines })
}

extension Shown {
  /// Owners who were not asked; an action that nobody owns cannot be answered for.
  fileprivate var unfinishedReadback: String? {
    let readback = Readback(self)
    guard !readback.actions.isEmpty else { return "there was no action to read" }
    let open = readback.toAsk.map(\.id.spoken)
    guard !open.isEmpty else { return nil }
    return "\(open.joined(separator: ", ")) \(open.count == 1 ? "has" : "have") no answer yet"
  }
}
