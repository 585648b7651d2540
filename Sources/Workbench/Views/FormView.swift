import Canvas
import Workshop

/// A form: what was answered, the question, the field, and what can be picked.
enum FormView {
  static func draw(_ form: Form, _ state: WorkbenchState, on screen: inout Screen) {
    guard let row = CommandTable.row(form.command), let parameter = state.parameter(form) else {
      return
    }
    let middle = region(state)
    screen.fill(middle)
    let inner = middle.inset(columns: 2)
    screen.write(row.title, in: inner, row: 1, style: .heading)
    screen.write(
      ScreenForm.truncated(row.help, toColumns: inner.columns), in: inner, row: 2, style: .secondary
    )
    var line = 4
    for (name, answer) in answered(form, row).suffix(answersShown(state)) {
      let text = "\(name): \(answer.isEmpty ? "–" : answer)"
      screen.write(
        ScreenForm.truncated(text, toColumns: inner.columns), in: inner, row: line,
        style: .secondary)
      line += 1
    }
    if line > 4 { line += 1 }
    screen.write(parameter.question, in: inner, row: line, style: .focus)
    screen.write("▸ ", in: inner, row: line + 1, style: .focus)
    let shown = form.field.visible(columns: max(inner.columns - 3, 1))
    screen.write(shown.text, in: inner, row: line + 1, indent: 2)
    screen.cursor = Point(
      column: inner.origin.column + 2 + shown.cursorColumn, row: inner.origin.row + line + 1)
    if let refusal = form.refusal {
      for (index, text) in TextWrapping.wrap(refusal, columns: inner.columns).prefix(2).enumerated()
      {
        screen.write(text, in: inner, row: line + 2 + index, style: .watch)
      }
    }
    drawOptions(form, parameter, state, on: &screen)
  }

  /// Where the options stand.
  static func list(_ form: Form, _ state: WorkbenchState) -> ListRows {
    let inner = region(state).inset(columns: 2)
    let answers = answered(form, CommandTable.row(form.command)).suffix(answersShown(state)).count
    let top = 4 + (answers > 0 ? answers + 1 : 0) + 2 + (form.refusal == nil ? 0 : 2) + 1
    return ListRows(
      in: inner.withoutTop(top), count: state.options(form).count, chosen: max(form.option, 0))
  }

  private static func drawOptions(
    _ form: Form, _ parameter: Parameter, _ state: WorkbenchState, on screen: inout Screen
  ) {
    let options = state.options(form)
    let rows = list(form, state)
    for index in rows.shown {
      let line = rows.region.row(index - rows.first)
      let isChosen = index == form.option
      screen.writeListRow(options[index].label, in: line, isChosen: isChosen)
      if isChosen, form.field.isEmpty {
        screen.cursor = Point(column: line.origin.column + 2, row: line.origin.row)
      }
    }
    if parameter.isOptional, parameter.kind == .list, form.option < 0, rows.region.rows > 0 {
      let words = "Enter leaves it empty; ↓ chooses."
      let line = Region(
        column: rows.region.origin.column, row: rows.region.origin.row - 1,
        columns: rows.region.columns, rows: 1)
      screen.write(words, in: line, style: .secondary)
    }
  }

  private static func answered(_ form: Form, _ row: WorkbenchCommand?) -> [(String, String)] {
    form.asked.prefix(form.index).compactMap { name in
      guard row?.parameters.contains(where: { $0.name == name }) == true else { return nil }
      return (name, form.arguments[name] ?? "")
    }
  }

  private static func answersShown(_ state: WorkbenchState) -> Int { max(1, state.size.rows / 4) }

  private static func region(_ state: WorkbenchState) -> Region {
    Region(origin: .zero, size: state.size).withoutTop(2).withoutBottom(1)
  }
}
