import Canvas
import Workshop

/// Where things stand on the run screen, in cells.
struct RunLayout {
  /// The smallest screen that is drawn; below it one sentence asks for more room.
  static let smallest = Size(columns: 40, rows: 12)

  var header: Region
  var agenda: Region
  var prompt: Region
  /// What stands in it, on which the place of the board depends.
  var promptLines: [(text: String, style: Style)]
  var board: Region
  var status: Region
  var entry: Region
  var hints: Region
  /// What overlays cover.
  var middle: Region

  /// Divides the screen.
  ///
  /// - Parameters:
  ///   - state: What stands on it.
  ///   - rowsBelow: How many rows stand below the board: status, rule, entry and hints.
  init(_ state: WorkbenchState, rowsBelow: Int = 4) {
    let whole = Region(origin: .zero, size: state.size)
    header = whole.top(2)
    hints = whole.bottom(1)
    entry = whole.withoutBottom(1).bottom(1)
    status = whole.withoutBottom(3).bottom(1)
    middle = whole.withoutTop(2).withoutBottom(rowsBelow)
    let inner = middle.inset(columns: 1)
    let agendaColumns = state.size.columns >= 110 ? 34 : 26
    // What the whole room looks at; the agenda would take half of a small screen from it.
    let needsBreadth = state.stageRow?.needsBreadth(state.size) ?? false
    if state.size.columns >= 76, !needsBreadth, !state.focus.hidesAgenda {
      agenda = inner.left(agendaColumns)
      prompt = inner.withoutLeft(agendaColumns + 3)
    } else {
      agenda = inner.left(0)
      prompt = inner
    }
    promptLines = PromptView.lines(state, columns: prompt.columns, rows: prompt.rows)
    board = prompt.withoutTop(promptLines.count + 1)
    prompt = prompt.top(promptLines.count)
  }
}
