import Canvas
import Workshop

/// Draws what can be begun or opened, one row each, the chosen one reversed.
enum StartView {
  static func draw(_ state: WorkbenchState, on screen: inout Screen) {
    let line = screen.region.top(1).inset(columns: 1)
    screen.write("Moot", in: line, style: .heading)
    screen.writeAtRight("co-production workshops", in: line, style: .secondary)
    screen.rule(in: screen.region.inset(columns: 1), row: 1)
    let rows = state.startRows
    let list = list(state)
    for index in list.shown {
      let region = list.region.row(index - list.first)
      let isChosen = index == state.start.row
      screen.writeListRow(
        ScreenForm.padded(rows[index].title, toColumns: region.columns / 2 - 4),
        more: rows[index].facts, in: region, isChosen: isChosen)
      if isChosen {
        screen.cursor = Point(column: region.origin.column + 2, row: region.origin.row)
      }
    }
    let status = screen.region.withoutBottom(2).bottom(1).inset(columns: 1)
    if let message = state.message {
      let style: Style =
        message.tone == .refused ? .watch : message.tone == .trouble ? .problem : .good
      screen.write(
        ScreenForm.truncated(message.text, toColumns: status.columns), in: status, style: style)
    } else if let words = state.pastKeepingWords {
      screen.write(
        ScreenForm.truncated(words, toColumns: status.columns), in: status, style: .watch)
    } else if !state.supplies.folder.isEmpty {
      let words = "Sessions are kept in \(state.supplies.folder)"
      screen.write(
        ScreenForm.truncated(words, toColumns: status.columns), in: status, style: .secondary)
    }
  }

  static func list(_ state: WorkbenchState) -> ListRows {
    let region = Region(origin: .zero, size: state.size).withoutTop(3).withoutBottom(4).inset(
      columns: 2)
    return ListRows(in: region, count: state.startRows.count, chosen: state.start.row)
  }
}
