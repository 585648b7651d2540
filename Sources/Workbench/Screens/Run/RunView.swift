import Canvas
import Workshop

/// The run screen.
enum RunView {
  static func draw(_ state: WorkbenchState, on screen: inout Screen) {
    let layout = RunLayout(state)
    // What lies over the screen begins below the first rule.
    let isCovered = !state.overlays.isEmpty
    HeaderView.draw(state, in: isCovered ? layout.header.top(2) : layout.header, on: &screen)
    if !isCovered { AgendaView.draw(state, layout, on: &screen) }
    PromptView.draw(layout, on: &screen)
    if state.isReadingBack {
      ReadbackView.draw(state, in: layout.board.region, on: &screen)
    } else {
      BoardView.draw(state, in: layout.board, on: &screen)
    }
    StatusView.draw(layout, on: &screen)
    screen.rule(
      in: Region(
        column: 1, row: layout.entry.origin.row - 1, columns: state.size.columns - 2, rows: 1))
    EntryView.draw(state, layout, on: &screen)
  }
}

/// Title, stage and time.
enum HeaderView {
  static func draw(_ state: WorkbenchState, in region: Region, on screen: inout Screen) {
    screen.rule(in: region.inset(columns: 1), row: region.rows - 1)
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

/// The stages: in one line, or as a list with planned and actual minutes.
enum AgendaView {
  static func draw(_ state: WorkbenchState, _ layout: RunLayout, on screen: inout Screen) {
    if layout.agendaLine.rows > 0 {
      AgendaLine(state.session.agenda, columns: layout.agendaLine.columns)
        .draw(in: layout.agendaLine, on: &screen)
    }
    if layout.agenda.columns > 0 { drawList(state, in: layout.agenda, on: &screen) }
  }

  /// The first stage of the list that there is room for.
  static func firstShown(_ agenda: Agenda, rows: Int) -> Int {
    let (count, current) = (
      agenda.items.count, agenda.items.firstIndex { $0.stage.id == agenda.current } ?? 0
    )
    return count <= rows ? 0 : min(max(0, current - rows / 2), count - rows)
  }

  /// The rows of the list, below its title and above what is said of the rest.
  static func rows(of region: Region) -> Region { region.withoutTop(1).withoutBottom(1) }

  private static func drawList(
    _ state: WorkbenchState, in region: Region, on screen: inout Screen
  ) {
    screen.write("Agenda", in: region, indent: 4, style: .heading)
    screen.writeAtRight("plan took", in: region, style: .secondary)
    let agenda = state.session.agenda
    let items = agenda.items
    let list = rows(of: region)
    let first = firstShown(agenda, rows: list.rows)
    for (row, item) in items[first...].prefix(list.rows).enumerated() {
      draw(item, of: agenda, now: state.now.since, in: list.row(row), on: &screen)
    }
    let below = items.dropFirst(first + list.rows)
    if !below.isEmpty {
      let words = ScreenForm.truncated(moreWords(below), toColumns: region.columns - 4)
      screen.write(words, in: region.bottom(1), indent: 4, style: .secondary)
    }
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

/// The sentence for the person at the keyboard, and who is here.
enum StatusView {
  static func draw(_ layout: RunLayout, on screen: inout Screen) {
    let region = layout.status.inset(columns: 1)
    screen.write(lines: layout.statusLines.lines, in: region, style: layout.statusLines.style)
    screen.writeAtRight(layout.statusLines.people, in: region, style: .secondary)
  }
}

/// The entry line and what is saved.
enum EntryView {
  static func draw(_ state: WorkbenchState, _ layout: RunLayout, on screen: inout Screen) {
    let (region, entry) = (layout.entry.inset(columns: 1), layout.entryLines)
    screen.writeAtRight(
      entry.saved, in: region, style: state.saving.trouble == nil ? .secondary : .problem)
    let rest = region.withoutRight(ScreenForm.columns(of: entry.saved) + 2)
    let used = screen.write(entry.label, in: rest, style: .focus)
    screen.write(lines: entry.lines, in: rest.withoutLeft(used))
    // With nothing typed Enter is about what is chosen, where the board has put the cursor.
    guard !state.focus.entry.isEmpty || screen.cursor == nil else { return }
    screen.cursor = Point(
      column: rest.origin.column + used + entry.cursor.column,
      row: rest.origin.row + entry.cursor.row)
  }
}
