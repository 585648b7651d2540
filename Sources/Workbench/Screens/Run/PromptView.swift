import Canvas
import Workshop

/// What the facilitator says to the room.
enum PromptView {
  static func lines(_ state: WorkbenchState, columns: Int, rows: Int) -> [(
    text: String, style: Style
  )] {
    let session = state.session
    guard let stage = state.stage, let row = state.stageRow else {
      let question =
        session.opening.question.isEmpty ? session.opening.title : session.opening.question
      return TextWrapping.wrap(question, columns: max(columns, 1)).prefix(4).map { ($0, .heading) }
    }
    return row.prompt(state, stage, Size(columns: columns, rows: rows))
  }

  static func draw(_ layout: RunLayout, on screen: inout Screen) {
    for (row, line) in layout.promptLines.enumerated() {
      screen.write(line.text, in: layout.prompt, row: row, style: line.style)
    }
  }
}
