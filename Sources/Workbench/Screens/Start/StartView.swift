import Canvas
import Workshop

/// The start screen: what can be done, then the sessions, and a line that finds among them.
enum StartView {
  static func draw(_ state: WorkbenchState, on screen: inout Screen) {
    let line = screen.region.top(1).inset(columns: 1)
    screen.write("Moot", in: line, style: .heading)
    screen.writeAtRight("co-production workshops", in: line, style: .secondary)
    screen.rule(in: screen.region.inset(columns: 1), row: 1)
    drawField(state, on: &screen)
    drawRows(state, on: &screen)
    let (words, style) = status(state)
    let status = screen.region.withoutBottom(3).bottom(1).inset(columns: 1)
    screen.write(ScreenForm.truncated(words, toColumns: status.columns), in: status, style: style)
  }

  private static func drawRows(_ state: WorkbenchState, on screen: inout Screen) {
    let rows = state.startRows
    let list = list(state)
    let widest = rows.map { ScreenForm.columns(of: $0.title) }.max() ?? 0
    let columns = min(widest, list.region.columns * 3 / 5)
    for index in list.shown {
      let region = list.region.row(index - list.first)
      let isChosen = index == state.start.row
      screen.writeListRow(
        ScreenForm.padded(
          ScreenForm.truncated(rows[index].title, toColumns: columns), toColumns: columns),
        more: rows[index].facts, in: region, isChosen: isChosen)
      if isChosen, state.typed.isEmpty || state.start.isChosen {
        screen.cursor = Point(column: region.origin.column + 2, row: region.origin.row)
      }
    }
    let below = rows.count - list.shown.upperBound
    if below > 0 {
      let line = screen.region.withoutBottom(4).bottom(1).inset(columns: 2)
      screen.writeAtRight("\(below) more below", in: line, style: .secondary)
    }
  }

  private static func drawField(_ state: WorkbenchState, on screen: inout Screen) {
    let line = screen.region.withoutBottom(1).bottom(1).inset(columns: 1)
    screen.rule(in: screen.region.withoutBottom(2).bottom(1).inset(columns: 1))
    let used = screen.write("a title, or what to do ▸ ", in: line, style: .focus)
    let shown = state.typed.visible(columns: max(line.columns - used, 1))
    screen.write(shown.text, in: line, indent: used)
    screen.cursor = Point(
      column: line.origin.column + used + shown.cursorColumn, row: line.origin.row)
  }

  /// The last message, or else what to know.
  private static func status(_ state: WorkbenchState) -> (String, Style) {
    if let message = state.message { return (message.text, message.tone.style) }
    if state.startRows.isEmpty { return (state.nothingLikeTyped, .watch) }
    if let words = state.pastKeepingWords { return (words, .watch) }
    let folder = state.supplies.folder
    return (folder.isEmpty ? "" : "Sessions are kept in \(folder)", .secondary)
  }

  static func list(_ state: WorkbenchState) -> ListRows {
    let region = Region(origin: .zero, size: state.size).withoutTop(3).withoutBottom(5).inset(
      columns: 2)
    return ListRows(in: region, count: state.startRows.count, chosen: state.start.row)
  }
}
