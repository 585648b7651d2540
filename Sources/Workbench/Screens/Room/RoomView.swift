import Canvas
import Workshop

/// The room window: what is asked, how long there is, and what the room has said.
enum RoomView {
  static func draw(_ state: WorkbenchState, on screen: inout Screen) {
    let layout = RoomLayout(state)
    if state.stage == nil, !state.session.closing.isClosed {
      drawBeginning(state, in: layout.board, on: &screen)
    } else {
      drawHeader(state, layout, on: &screen)
      for (row, line) in layout.promptLines.enumerated() {
        screen.write(line.text, in: layout.prompt, row: row, style: line.style)
      }
      drawTime(state, layout, on: &screen)
      if state.stage?.activity == .readback {
        ReadbackView.draw(state, in: layout.board, on: &screen)
      } else {
        BoardView.draw(state, in: BoardSpace(region: layout.board), on: &screen)
      }
    }
    guard let sentence = state.roomSentence else { return }
    screen.write(lines: layout.statusLines, in: layout.status, style: sentence.style)
  }

  /// Before the first stage: what it is called, where it is, what it asks.
  private static func drawBeginning(
    _ state: WorkbenchState, in region: Region, on screen: inout Screen
  ) {
    let opening = state.session.opening
    let inner = region.inset(columns: region.columns / 10)
    func lines(_ text: String, _ style: Style) -> [(text: String, style: Style)] {
      text.isEmpty
        ? [] : TextWrapping.wrap(text, columns: max(inner.columns, 1)).map { ($0, style) }
    }
    let parts = [
      lines(opening.title, .focus), lines(opening.question, .heading),
      lines(opening.place, .text),
    ]
    let all = Array(parts.filter { !$0.isEmpty }.joined(separator: [("", Style.text)]))
    let top = max(0, (inner.rows - all.count) / 3)
    for (row, line) in all.enumerated() {
      screen.write(line.text, in: inner, row: top + row, style: line.style)
    }
  }

  private static func drawHeader(
    _ state: WorkbenchState, _ layout: RoomLayout, on screen: inout Screen
  ) {
    let line = layout.header
    let stage = stageWords(state, hasTime: layout.digits == nil)
    screen.writeAtRight(stage, in: line, style: .focus)
    let room = line.columns - ScreenForm.columns(of: stage) - 3
    if room >= 6 {
      screen.write(
        ScreenForm.truncated(state.session.opening.title, toColumns: room), in: line,
        style: .heading)
    }
    for (row, text) in layout.questionLines.enumerated() {
      screen.write(text, in: layout.question, row: row)
    }
    // The row is free on all but the smallest screens.
    guard state.size.rows >= 20 else { return }
    screen.rule(
      in: Region(
        column: line.origin.column, row: line.origin.row + 1 + layout.questionLines.count,
        columns: line.columns, rows: 1))
  }

  private static func stageWords(_ state: WorkbenchState, hasTime: Bool) -> String {
    guard let stage = state.stage, let position = state.session.agenda.position else {
      return state.session.closing.isClosed ? "This is what we take home" : ""
    }
    let time = hasTime ? RoomTime(state).map { " · \($0.words)" } : nil
    return "\(stage.title) · \(position.number) of \(position.count)\(time ?? "")"
  }

  private static func drawTime(
    _ state: WorkbenchState, _ layout: RoomLayout, on screen: inout Screen
  ) {
    guard let time = RoomTime(state), let digits = layout.digits else { return }
    let style: Style = time.isShort ? .watch.bold : .heading
    let region = layout.time
    if time.isBack {
      let middle = (region.columns - digits.size.columns) / 2
      screen.write(lines: digits.lines, in: region.withoutLeft(middle), style: style)
      let words = "Back at \(time.digits) · \(time.words)"
      let indent = max(0, (region.columns - ScreenForm.columns(of: words)) / 2)
      screen.write(words, in: region.bottom(1), indent: indent, style: style)
    } else {
      screen.write(lines: digits.lines, in: region.right(digits.size.columns), style: style)
      screen.writeAtRight(time.words, in: region.bottom(1), style: style)
    }
  }
}
