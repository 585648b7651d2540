import Canvas
import Workshop

/// The palette: every command with its key, and where it cannot be done now, the reason.
enum PaletteView {
  static func draw(_ palette: Palette, _ state: WorkbenchState, on screen: inout Screen) {
    let middle = region(state)
    screen.fill(middle)
    let inner = middle.inset(columns: 2)
    screen.write("All commands", in: inner, row: 0, style: .heading)
    screen.write("▸ ", in: inner, row: 1, style: .focus)
    let shown = palette.field.visible(columns: max(inner.columns - 3, 1))
    screen.write(shown.text, in: inner, row: 1, indent: 2)
    screen.cursor = Point(
      column: inner.origin.column + 2 + shown.cursorColumn, row: inner.origin.row + 1)
    let commands = state.paletteRows(palette)
    let rows = list(palette, state, count: commands.count)
    let context = state.contextBelow
    for index in rows.shown {
      let (command, reason) = (commands[index].command, commands[index].reason)
      let line = rows.region.row(index - rows.first)
      let more = reason ?? command.help
      screen.writeListRow(
        ScreenForm.padded(command.title, toColumns: min(34, line.columns / 2)), more: more,
        in: line.withoutRight(12), isChosen: index == palette.row,
        style: reason == nil ? .text : .secondary)
      if let key = command.key(in: context) {
        screen.writeAtRight(key.name, in: line, style: .secondary)
      }
    }
    if commands.indices.contains(palette.row) {
      let chosen = commands[palette.row]
      let words = chosen.reason.map { "Not now: \($0)" } ?? chosen.command.help
      screen.write(
        lines: TextWrapping.wrap(words, columns: inner.columns), in: inner.bottom(2),
        style: chosen.reason == nil ? .secondary : .watch)
    }
    if commands.isEmpty {
      screen.write("No command is like that.", in: inner, row: 3, style: .watch)
    }
    if !palette.field.isEmpty && !palette.isMoved || rows.count == 0 { return }
    let row = rows.region.origin.row + palette.row - rows.first
    screen.cursor = Point(column: rows.region.origin.column + 2, row: row)
  }

  static func list(_ palette: Palette, _ state: WorkbenchState) -> ListRows {
    list(palette, state, count: state.paletteRows(palette).count)
  }

  private static func list(_ palette: Palette, _ state: WorkbenchState, count: Int) -> ListRows {
    ListRows(
      in: region(state).inset(columns: 2).withoutTop(3).withoutBottom(3), count: count,
      chosen: palette.row)
  }

  private static func region(_ state: WorkbenchState) -> Region {
    Region(origin: .zero, size: state.size).withoutTop(2).withoutBottom(1)
  }
}
