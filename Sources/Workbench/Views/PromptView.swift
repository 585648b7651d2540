import Canvas
import Workshop

/// What the facilitator says to the room.
enum PromptView {
  static func lines(_ state: WorkbenchState, columns: Int, rows: Int) -> [(
    text: String, style: Style
  )] {
    let session = state.session
    guard let stage = state.stage else {
      let question =
        session.opening.question.isEmpty ? session.opening.title : session.opening.question
      return TextWrapping.wrap(question, columns: max(columns, 1)).prefix(4).map { ($0, .heading) }
    }
    // A poll on a small screen needs every row, and is what there is to say.
    if stage.activity == .agree, rows < 22, let poll = session.agreeing.polls.last,
      poll.version == session.candidate?.id
    {
      return []
    }
    if stage.activity == .readback { return reading(state, stage, columns: columns, rows: rows) }
    let prompt = stage.prompt.isEmpty ? stage.title : stage.prompt
    var lines = TextWrapping.wrap(prompt, columns: max(columns, 1)).prefix(4).map {
      ($0, Style.heading)
    }
    if !stage.rule.isEmpty, rows >= 22 {
      lines += TextWrapping.wrap(stage.rule, columns: max(columns, 1)).prefix(2).map {
        ($0, .secondary)
      }
    }
    if stage.activity == .rest { lines.append((back(state, stage), .text)) }
    return lines
  }

  /// While actions are read, their words are the ones that must be seen; what they are for stands by.
  private static func reading(
    _ state: WorkbenchState, _ stage: Stage, columns: Int, rows: Int
  ) -> [(text: String, style: Style)] {
    guard rows >= 16 else { return [] }
    let prompt = TextWrapping.wrap(stage.prompt, columns: max(columns, 1)).prefix(3)
    let statement = state.session.statement.map { "\($0.id.spoken) \($0.text)" }
    return prompt.map { ($0, .secondary) }
      + [statement].compactMap(\.self).map { (ScreenForm.truncated($0, toColumns: columns), .text) }
  }

  static func draw(_ layout: RunLayout, on screen: inout Screen) {
    for (row, line) in layout.promptLines.enumerated() {
      screen.write(line.text, in: layout.prompt, row: row, style: line.style)
    }
  }

  private static func back(_ state: WorkbenchState, _ stage: Stage) -> String {
    let left = state.session.agenda.left(now: state.now.since) ?? 0
    let end = Instant(milliseconds: state.now.at.milliseconds + left)
    return "Back at \(end.timeOfDay(offset: state.now.offset))."
  }
}
