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
  /// What stands below the board in a replay, in place of status and entry; `nil` elsewhere.
  var timeline: TimelineLayout?
  /// What overlays cover.
  var middle: Region

  init(_ state: WorkbenchState) {
    let whole = Region(origin: .zero, size: state.size)
    header = whole.top(2)
    hints = whole.bottom(1)
    entry = whole.withoutBottom(1).bottom(1)
    status = whole.withoutBottom(3).bottom(1)
    timeline = state.place == .replay ? TimelineLayout(state.size) : nil
    middle = whole.withoutTop(2).withoutBottom(timeline?.rows ?? 4)
    let inner = middle.inset(columns: 1)
    let agendaColumns = state.size.columns >= 110 ? 34 : 26
    if state.size.columns >= 76, state.place != .review, !Self.needsBreadth(state) {
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

  /// Whether the stage is for the whole room to look at, and the agenda would take half of a small
  /// screen from it.
  private static func needsBreadth(_ state: WorkbenchState) -> Bool {
    switch state.stage?.activity {
    case .readback: true
    case .agree: state.size.columns < 110
    default: false
    }
  }
}
