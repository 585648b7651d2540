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
    let rows = list(palette, state, commands)
    let titles = commands.map { ScreenForm.columns(of: $0.command.title) }.max() ?? 0
    for index in rows.shown {
      draw(
        commands[index], titleColumns: titles, isChosen: index == palette.row,
        in: rows.region.withoutTop(rows.place(of: index)).top(rows.rowsEach), state, on: &screen)
    }
    drawWords(palette, commands, in: inner, on: &screen)
    if !palette.field.isEmpty && !palette.isMoved || rows.count == 0 { return }
    let row = rows.region.origin.row + rows.place(of: max(palette.row, 0))
    screen.cursor = Point(column: rows.region.origin.column + 2, row: row)
  }

  /// A command with its key and what it does, on a line of its own where there is one.
  private static func draw(
    _ row: PaletteRow, titleColumns: Int, isChosen: Bool, in place: Region,
    _ state: WorkbenchState, on screen: inout Screen
  ) {
    let command = row.command
    let line = place.row(0)
    let more = row.reason ?? command.help
    let room = line.columns - 14
    let title = ScreenForm.padded(command.title, toColumns: min(titleColumns, max(room, 10)))
    // A few letters of an explanation explain nothing: the chosen one stands in full at the foot.
    let isBeside = place.rows == 1 && room - titleColumns > 30
    screen.writeListRow(
      title, more: isBeside ? more : "", in: line.withoutRight(12), isChosen: isChosen,
      style: row.reason == nil ? .text : .secondary)
    if place.rows > 1 {
      let below = place.row(1).withoutLeft(4)
      screen.write(
        ScreenForm.truncated(more, toColumns: below.columns), in: below, style: .secondary)
    }
    if let key = command.key(in: state.contextBelow) {
      screen.writeAtRight(key.name, in: line, style: .secondary)
    }
  }

  /// What the chosen command does, or why nothing is chosen.
  private static func drawWords(
    _ palette: Palette, _ commands: [PaletteRow], in inner: Region, on screen: inout Screen
  ) {
    func write(_ words: String, _ style: Style) {
      screen.write(
        lines: TextWrapping.wrap(words, columns: inner.columns), in: inner.bottom(2), style: style)
    }
    guard commands.indices.contains(palette.row) else {
      write(
        commands.isEmpty
          ? "No command is like that. Ctrl+U shows all of them."
          : "No command holds what is typed; Down chooses from the nearest.", .watch)
      return
    }
    let chosen = commands[palette.row]
    if let reason = chosen.reason { return write("Not now: \(reason)", .watch) }
    write(
      chosen.holds
        ? chosen.command.help
        : "Only this one is like what is typed; Enter does it. \(chosen.command.help)", .secondary)
  }

  static func list(_ palette: Palette, _ state: WorkbenchState) -> ListRows {
    list(palette, state, state.paletteRows(palette))
  }

  private static func list(
    _ palette: Palette, _ state: WorkbenchState, _ commands: [PaletteRow]
  ) -> ListRows {
    let place = region(state).inset(columns: 2).withoutTop(3).withoutBottom(3)
    // Explanations stand below their titles where all of them find room.
    let isRoomy = !palette.field.isEmpty && commands.count * 2 <= place.rows
    return ListRows(
      in: place, count: commands.count, chosen: palette.row, rowsEach: isRoomy ? 2 : 1)
  }

  private static func region(_ state: WorkbenchState) -> Region {
    Region(origin: .zero, size: state.size).withoutTop(2).withoutBottom(1)
  }
}
