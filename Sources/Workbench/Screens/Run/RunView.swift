import Canvas
import Workshop

/// The run screen.
enum RunView {
  static func draw(_ state: WorkbenchState, on screen: inout Screen) {
    let layout = RunLayout(state)
    HeaderView.draw(state, in: layout.header, on: &screen)
    AgendaView.draw(state, in: layout.agenda, on: &screen)
    PromptView.draw(layout, on: &screen)
    if state.isReadingBack {
      ReadbackView.draw(state, in: layout.board, on: &screen)
    } else {
      BoardView.draw(state, in: layout.board, on: &screen)
    }
    StatusView.draw(state, layout, on: &screen)
    screen.rule(
      in: Region(
        column: 1, row: layout.entry.origin.row - 1, columns: state.size.columns - 2, rows: 1))
    EntryView.draw(state, in: layout.entry.inset(columns: 1), on: &screen)
  }
}

/// Title, stage and time.
enum HeaderView {
  static func draw(_ state: WorkbenchState, in region: Region, on screen: inout Screen) {
    screen.rule(in: region.inset(columns: 1), row: 1)
    let line = region.top(1).inset(columns: 1)
    let time = state.timeWords
    let isShort =
      (state.session.agenda.left(now: state.now.since) ?? 1) <= 120_000 && state.stage != nil
    screen.writeAtRight(time, in: line, style: isShort ? .watch.bold : .text)
    let rest = line.withoutRight(ScreenForm.columns(of: time) + 3)
    // Where there is little room, where we are matters more than what the workshop is called.
    let stage = stageWords(state)
    screen.writeAtRight(stage, in: rest, style: .focus)
    let left = rest.withoutRight(ScreenForm.columns(of: stage) + 3)
    guard left.columns >= 6 else { return }
    screen.write(
      ScreenForm.truncated(state.session.opening.title, toColumns: left.columns), in: left,
      style: .heading)
  }

  private static func stageWords(_ state: WorkbenchState) -> String {
    guard let stage = state.stage, let position = state.session.agenda.position else { return "" }
    return "\(stage.title) · \(position.number) of \(position.count)"
  }
}

/// The stages with planned and actual minutes.
enum AgendaView {
  static func draw(_ state: WorkbenchState, in region: Region, on screen: inout Screen) {
    guard region.columns > 0 else { return }
    screen.write("Agenda", in: region, indent: 4, style: .heading)
    screen.writeAtRight("plan took", in: region, style: .secondary)
    let agenda = state.session.agenda
    let items = agenda.items
    let list = region.withoutTop(1).withoutBottom(2)
    let current = items.firstIndex { $0.stage.id == agenda.current } ?? 0
    let first =
      items.count <= list.rows ? 0 : min(max(0, current - list.rows / 2), items.count - list.rows)
    for (row, item) in items[first...].prefix(list.rows).enumerated() {
      draw(item, of: agenda, now: state.now.since, in: list.row(row), on: &screen)
    }
    let below = items.dropFirst(first + list.rows)
    if !below.isEmpty {
      let words = ScreenForm.truncated(moreWords(below), toColumns: region.columns - 4)
      screen.write(words, in: region.bottom(2), indent: 4, style: .secondary)
    }
    screen.write(
      ScreenForm.truncated(state.peopleWords, toColumns: region.columns), in: region.bottom(1))
  }

  /// How many stages the screen has no room for, and the first of them that was promised by a time.
  private static func moreWords(_ items: ArraySlice<Agenda.Item>) -> String {
    let promised = items.first { $0.status == .waiting && $0.promise != nil }
    let words = promised.flatMap { item in
      item.promise.map { ", \(item.stage.title) \($0.by.text)" }
    }
    return "\(items.count) more\(words ?? "")"
  }

  private static func draw(
    _ item: Agenda.Item, of agenda: Agenda, now: Int, in line: Region, on screen: inout Screen
  ) {
    let isCurrent = item.stage.id == agenda.current
    let style: Style = isCurrent ? .focus : item.isSkipped ? .secondary : .text
    screen.write("\(isCurrent ? ">" : " ") \(item.sign)", in: line, style: style)
    let title = ScreenForm.truncated(item.stage.title, toColumns: line.columns - 13)
    screen.write(title, in: line, indent: 4, style: style)
    let spent = agenda.spent(in: item, now: now)
    let took = isCurrent || item.status == .done ? String(Agenda.minutes(spent)) : ""
    if item.status == .waiting, let promise = item.promise {
      screen.writeAtRight("by \(promise.by.text)", in: line, style: style)
      return
    }
    let numbers =
      ScreenForm.padded(String(item.stage.minutes), toColumns: 4, isAtRight: true)
      + ScreenForm.padded(took, toColumns: 5, isAtRight: true)
    screen.writeAtRight(numbers, in: line, style: style)
  }
}

extension Message.Tone {
  /// How a message looks.
  var style: Style {
    switch self {
    case .done: .good
    case .notice: .text
    case .refused: .watch
    case .trouble: .problem
    }
  }
}

/// The sentence for the person at the keyboard, or who is here.
enum StatusView {
  static func draw(_ state: WorkbenchState, _ layout: RunLayout, on screen: inout Screen) {
    let line = layout.status.inset(columns: 1)
    let message = current(state, hasAgenda: layout.agenda.columns > 0)
    screen.write(
      ScreenForm.truncated(message.text, toColumns: line.columns), in: line, style: message.style)
  }

  private static func current(_ state: WorkbenchState, hasAgenda: Bool) -> (
    text: String, style: Style
  ) {
    if let trouble = state.saving.trouble { return (trouble, .problem) }
    if let message = state.message {
      return (message.text, message.tone.style)
    }
    if let notice = state.timeNotice { return (notice, .watch) }
    return (hasAgenda ? "" : state.peopleWords, .text)
  }
}

/// The entry line and what is saved.
enum EntryView {
  static func draw(_ state: WorkbenchState, in line: Region, on screen: inout Screen) {
    let saved = saved(state)
    screen.writeAtRight(saved, in: line, style: state.saving.trouble == nil ? .secondary : .problem)
    let rest = line.withoutRight(ScreenForm.columns(of: saved) + 2)
    guard state.focus.mode == .typing else {
      let selected = state.selected.map { " · \($0.spoken) selected" } ?? ""
      let words =
        state.isReadingBack
        ? "READING BACK · arrows go on, Esc types a note"
        : "MOVING\(selected) · letters are commands, Esc types"
      screen.write(ScreenForm.truncated(words, toColumns: rest.columns), in: rest, style: .focus)
      if screen.cursor == nil { screen.cursor = rest.origin }
      return
    }
    let label = ScreenForm.truncated(state.entryRule.label, toColumns: rest.columns / 2) + " ▸ "
    let used = screen.write(label, in: rest, style: .focus)
    let room = rest.columns - used
    let shown = state.drawnEntry.visible(columns: max(room, 1))
    screen.write(shown.text, in: rest, indent: used)
    screen.cursor = Point(
      column: rest.origin.column + used + shown.cursorColumn, row: rest.origin.row)
  }

  private static func saved(_ state: WorkbenchState) -> String {
    if state.saving.readOnly != nil { return "read-only" }
    return state.saving.trouble == nil ? "\(state.saving.saved) saved" : "NOT SAVED"
  }
}
