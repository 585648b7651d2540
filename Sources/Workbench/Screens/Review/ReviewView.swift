import Canvas
import Workshop

/// The review: the statement on top, then the actions in large plain words.
enum ReviewView {
  /// Rows that an action takes: its words, its facts, a blank one.
  private static let rowsEach = 3

  static func draw(_ state: WorkbenchState, on screen: inout Screen) {
    let layout = ReviewLayout(state)
    let header = layout.header.inset(columns: 1)
    let facts = headerWords(state)
    screen.writeAtRight(facts, in: header, style: .secondary)
    let room = header.columns - ScreenForm.columns(of: facts) - 3
    screen.write(
      ScreenForm.truncated(state.session.opening.title, toColumns: max(room, 6)), in: header,
      style: .heading)
    screen.rule(in: layout.header.inset(columns: 1), row: 1)
    screen.write(lines: layout.statement, in: layout.top, style: .text)
    drawActions(state, layout, on: &screen)
    drawStatus(state, layout, on: &screen)
    screen.rule(
      in: Region(
        column: 1, row: layout.entry.origin.row - 1, columns: state.size.columns - 2, rows: 1))
    drawSearch(state, layout, on: &screen)
  }

  private static func drawActions(
    _ state: WorkbenchState, _ layout: ReviewLayout, on screen: inout Screen
  ) {
    let actions = state.reviewActions
    guard !actions.isEmpty else {
      let words = TextWrapping.wrap(state.nothingFound, columns: layout.list.columns)
      screen.write(lines: words, in: layout.list, style: .secondary)
      return
    }
    let rows = list(state)
    for index in rows.shown {
      let top = rows.place(of: index)
      let action = actions[index]
      let isChosen = index == state.review?.row
      let line = layout.list.row(top)
      screen.writeListRow(
        "\(action.id.spoken) \(action.what)", in: line, isChosen: isChosen, style: .heading)
      // Who follows the cursor hears what Enter would open.
      if isChosen {
        screen.cursor = Point(column: line.origin.column + 2, row: line.origin.row)
      }
      screen.write(
        ScreenForm.truncated(state.reviewFacts(action), toColumns: line.columns - 6),
        in: layout.list.row(top + 1), indent: 6, style: .secondary)
    }
    let below = actions.count - rows.shown.upperBound
    if below > 0 {
      screen.writeAtRight("\(below) more below", in: layout.below, style: .secondary)
    }
  }

  private static func drawStatus(
    _ state: WorkbenchState, _ layout: ReviewLayout, on screen: inout Screen
  ) {
    let line = layout.status.inset(columns: 1)
    let words: (String, Style) =
      if let trouble = state.saving.trouble {
        (trouble, .problem)
      } else if let message = state.message { (message.text, message.tone.style) } else {
        ("", .text)
      }
    let rows = StatusLines.rows(of: words.0, state, columns: line.columns, atMost: 1)
    screen.write(lines: rows, in: line, style: words.1)
  }

  private static func drawSearch(
    _ state: WorkbenchState, _ layout: ReviewLayout, on screen: inout Screen
  ) {
    let line = layout.entry.inset(columns: 1)
    let used = screen.write("your name or number ▸ ", in: line, style: .focus)
    guard let field = state.review?.field else { return }
    let shown = field.visible(columns: max(line.columns - used, 1))
    screen.write(shown.text, in: line, indent: used)
    guard state.review?.row == nil else { return }
    screen.cursor = Point(
      column: line.origin.column + used + shown.cursorColumn, row: line.origin.row)
  }

  private static func headerWords(_ state: WorkbenchState) -> String {
    let closed = state.session.closing.closedAt.map { $0.day(offset: state.now.offset).words }
    return closed.map { "agreed \($0)" } ?? "not closed yet"
  }

  /// Where the actions stand, for clicks.
  static func list(_ state: WorkbenchState) -> ListRows {
    let layout = ReviewLayout(state)
    return ListRows(
      in: layout.list, count: state.reviewActions.count, chosen: state.review?.row ?? 0,
      rowsEach: rowsEach)
  }
}

/// Where things stand on the review, in cells.
struct ReviewLayout {
  var header: Region
  var top: Region
  var statement: [String]
  var list: Region
  var below: Region
  var status: Region
  var entry: Region

  init(_ state: WorkbenchState) {
    let whole = Region(origin: .zero, size: state.size)
    header = whole.top(2)
    entry = whole.withoutBottom(1).bottom(1)
    status = whole.withoutBottom(3).bottom(1)
    let middle = whole.withoutTop(2).withoutBottom(4).inset(columns: 2)
    let words = state.session.statement?.text ?? state.session.opening.question
    let most = state.size.rows >= 20 ? 3 : 1
    var lines = TextWrapping.wrap(words, columns: middle.columns)
    if lines.count > most {
      lines = Array(lines.prefix(most))
      lines[most - 1] = ScreenForm.truncated(lines[most - 1] + " …", toColumns: middle.columns)
    }
    statement = words.isEmpty ? [] : lines
    top = middle.top(statement.count)
    list = middle.withoutTop(statement.isEmpty ? 0 : statement.count + 1)
    below = whole.withoutBottom(4).bottom(1).inset(columns: 2)
  }
}
