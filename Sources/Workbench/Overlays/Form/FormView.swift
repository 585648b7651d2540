import Canvas
import Workshop

/// A form: what was answered, the question, the field, and what can be picked.
enum FormView {
  static func draw(_ form: Form, _ state: WorkbenchState, on screen: inout Screen) {
    guard let row = CommandTable.row(form.command), let parameter = state.parameter(form) else {
      return
    }
    let layout = FormLayout(form, state)
    screen.fill(layout.whole)
    screen.write(row.title, in: layout.heading, style: .heading)
    screen.write(lines: layout.helpLines, in: layout.heading.withoutTop(1), style: .secondary)
    for (line, answer) in layout.answers.enumerated() {
      screen.write(
        ScreenForm.truncated(answer, toColumns: layout.answered.columns), in: layout.answered,
        row: line, style: .secondary)
    }
    screen.write(
      parameter.question(state, form.arguments), in: layout.question, style: .focus)
    drawField(state.drawnField(form), layout, on: &screen)
    screen.write(lines: layout.refusalLines, in: layout.refusal, style: .watch)
    drawOptions(form, parameter, layout, state, on: &screen)
    if let words = state.dayWords(form) {
      screen.write(words, in: layout.note, style: .secondary)
    }
  }

  /// Where the options stand.
  static func list(_ form: Form, _ state: WorkbenchState) -> ListRows {
    ListRows(
      in: FormLayout(form, state).options, count: state.options(form).count,
      chosen: max(form.option, 0))
  }

  private static func drawField(
    _ field: TextField, _ layout: FormLayout, on screen: inout Screen
  ) {
    screen.write("▸", in: layout.field, style: .focus)
    let inner = layout.field.withoutLeft(2)
    let (lines, cursor) = field.lines(columns: max(inner.columns, 2))
    // A text longer than the field is shown around the cursor.
    let first = min(max(0, cursor.row - inner.rows + 1), max(0, lines.count - inner.rows))
    screen.write(lines: Array(lines.dropFirst(first)), in: inner)
    screen.cursor = Point(
      column: inner.origin.column + cursor.column, row: inner.origin.row + cursor.row - first)
  }

  private static func drawOptions(
    _ form: Form, _ parameter: Parameter, _ layout: FormLayout, _ state: WorkbenchState,
    on screen: inout Screen
  ) {
    guard parameter.kind == .list else { return }
    let options = state.options(form)
    let rows = list(form, state)
    for index in rows.shown {
      let line = rows.region.row(index - rows.first)
      let isChosen = index == form.option
      screen.writeListRow(options[index].label, in: line, isChosen: isChosen)
      if isChosen, form.field.isEmpty || form.isMoved {
        screen.cursor = Point(column: line.origin.column + 2, row: line.origin.row)
      }
    }
    if options.indices.contains(form.option) {
      let lines = TextWrapping.wrap(
        options[form.option].label, columns: layout.explained.columns)
      if lines.count > 1 || ScreenForm.columns(of: lines[0]) > rows.region.columns - 2 {
        screen.write(lines: lines, in: layout.explained, style: .secondary)
      }
    }
    if let note = state.listNote(form) {
      screen.write(note, in: layout.note, style: .secondary)
    }
  }
}

/// Where the parts of a form stand.
struct FormLayout {
  /// The most lines of a text that are seen at once while it is typed.
  static let mostFieldLines = 6

  let whole: Region
  let heading: Region
  /// What the command does, in two lines where there is room for them.
  let helpLines: [String]
  let answers: [String]
  let answered: Region
  let question: Region
  let field: Region
  let refusalLines: [String]
  let refusal: Region
  let note: Region
  let options: Region
  /// Where the chosen option stands whole if its row is too short for it.
  let explained: Region

  init(_ form: Form, _ state: WorkbenchState) {
    whole = Region(origin: .zero, size: state.size).withoutTop(2).withoutBottom(1)
    let inner = whole.inset(columns: 2)
    let help = CommandTable.row(form.command)?.help ?? ""
    helpLines =
      state.size.rows < 20
      ? [ScreenForm.truncated(help, toColumns: inner.columns)]
      : Array(TextWrapping.wrap(help, columns: inner.columns).prefix(2))
    heading = inner.withoutTop(1).top(1 + helpLines.count)
    answers = Self.answers(form, state).suffix(max(1, state.size.rows / 4))
    var rest = inner.withoutTop(3 + helpLines.count)
    answered = rest.top(answers.count)
    rest = rest.withoutTop(answers.isEmpty ? 0 : answers.count + 1)
    question = rest.top(1)
    let lines = state.drawnField(form).lines(columns: max(inner.columns - 2, 2)).lines.count
    field = rest.withoutTop(1).top(min(lines, Self.mostFieldLines))
    rest = rest.withoutTop(1 + field.rows)
    refusalLines = form.refusal.map { TextWrapping.wrap($0, columns: inner.columns) } ?? []
    refusal = rest.top(min(refusalLines.count, 3))
    rest = rest.withoutTop(refusal.rows)
    note = rest.top(1)
    options = rest.withoutTop(1).withoutBottom(3)
    explained = inner.bottom(2)
  }

  /// What is known already: what was taken from the selection, then what was answered.
  private static func answers(_ form: Form, _ state: WorkbenchState) -> [String] {
    let row = CommandTable.row(form.command)
    let given = row?.parameters.map(\.name).filter {
      !form.asked.contains($0) && form.arguments[$0] != nil
    }
    // A question that an answer made unnecessary was not asked, so it has no answer either.
    let asked = form.asked.prefix(form.index).filter { name in
      row?.parameters.first { $0.name == name }?.isAsked(state, form.arguments) != false
    }
    return ((given ?? []) + asked).map { name in
      let parameter = row?.parameters.first { $0.name == name }
      if parameter?.isPrivate(state, form.arguments) == true, !form.isShown {
        return "\(name): \(form.arguments[name] == nil ? "–" : "•••")"
      }
      // Words are what was typed, even where they look like an id.
      let isWords = parameter?.kind == .words
      let answer = form.arguments[name].map { isWords ? $0 : state.named($0) }
      return "\(name): \(answer ?? "–")"
    }
  }
}

extension WorkbenchState {
  /// An id with the words that it stands for; anything else as it is.
  fileprivate func named(_ answer: String) -> String {
    guard let id = SpokenID(spoken: answer) else { return answer }
    if id.kind == .person { return session.people.label(id) }
    return session.words(of: id).map { "\(id.spoken) \($0)" } ?? answer
  }
}
