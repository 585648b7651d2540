import Canvas
import Workshop

/// Where the lines below the board of a replay stand, in cells.
struct TimelineLayout {
  /// The rule above, which carries the pointer.
  let rule: Region
  /// The stages as they were held.
  let actual: Region
  /// The stages as they were planned; empty where there is little room.
  let planned: Region
  /// The signs of what stands out.
  let marks: Region
  /// What the signs mean; empty where there is little room.
  let legend: Region
  /// When it is, and how far on.
  let moment: Region
  /// What happened.
  let telling: Region
  /// How many rows all of it takes, the hint line among them.
  let rows: Int

  init(_ size: Size) {
    let isRoomy = size.rows >= 22
    let legendRows = size.rows >= 32 && size.columns >= 100 ? 1 : 0
    let tellingRows = isRoomy ? 2 : 1
    let plannedRows = isRoomy ? 1 : 0
    rows = 5 + legendRows + tellingRows + plannedRows
    var rest = Region(origin: .zero, size: size).bottom(rows).inset(columns: 1)
    func take(_ count: Int) -> Region {
      defer { rest = rest.withoutTop(count) }
      return rest.top(count)
    }
    rule = take(1)
    actual = take(1)
    planned = take(plannedRows)
    marks = take(1)
    legend = take(legendRows)
    moment = take(1)
    telling = take(tellingRows)
  }
}

/// The session from above: stages to scale as they were held and as they were planned, and the signs of
/// what stands out.
struct TimelineView {
  /// The columns before the bar, which say what it is and when it begins.
  private static let label = 12
  /// The columns behind the bar, which say when it ends.
  private static let end = 6
  /// With fewer columns than this the times are left out.
  private static let narrow = 70

  private let timeline: Timeline
  private let replay: ReplayState
  /// Session time in milliseconds at both ends of the bar.
  private let start: Int
  private let finish: Int
  /// The columns before the bar, of the bar, and behind it for what was added after the close.
  private let before: Int
  private let columns: Int
  private let behind: Int
  private let after: Int

  private init(_ replay: ReplayState, columns all: Int) {
    self.replay = replay
    timeline = replay.timeline
    start = min(timeline.visits.first?.start ?? 0, timeline.planned.first?.start ?? 0)
    finish = max(timeline.end, timeline.planned.last?.end ?? 0, start + 1)
    let hasTimes = all >= Self.narrow
    before = hasTimes ? Self.label : 5
    behind = hasTimes ? Self.end : 0
    let additions = timeline.marks.count { $0.kind == .addition }
    after = additions == 0 ? 0 : min(max(additions + 1, 6), max(0, all / 8))
    columns = max(1, all - before - behind - after)
  }

  static func draw(_ replay: ReplayState, _ layout: TimelineLayout, on screen: inout Screen) {
    let view = TimelineView(replay, columns: layout.actual.columns)
    view.drawActual(in: layout.actual, on: &screen)
    view.drawPlanned(in: layout.planned, on: &screen)
    view.drawMarks(in: layout.marks, on: &screen)
    screen.write(
      Timeline.Mark.Kind.legend, in: layout.legend, indent: view.before, style: .secondary)
    let pointer = view.before + view.pointer
    screen.write("▼", in: layout.rule, indent: pointer, style: .focus)
  }

  /// The place that stands at a point of the screen: at a sign the moment that it marks, otherwise the last one
  /// at that time; `nil` outside the timeline.
  static func position(at point: Point, _ replay: ReplayState, _ layout: TimelineLayout) -> Int? {
    let view = TimelineView(replay, columns: layout.actual.columns)
    let column = point.column - layout.actual.origin.column - view.before
    guard
      [layout.rule, layout.actual, layout.planned, layout.marks].contains(where: {
        $0.contains(point)
      }), column >= 0, column < view.columns + view.behind + view.after
    else { return nil }
    if layout.marks.contains(point) {
      let marked = view.places.first { $0.column == column }
      if let marked { return marked.mark.position }
    }
    guard column < view.columns else { return nil }
    let part = Double(column) / Double(view.columns) * Double(view.finish - view.start)
    return max(1, replay.history.position(at: view.start + Int(part.rounded(.up))))
  }

  /// The column of the bar at which a moment of session time stands.
  private func column(_ since: Int) -> Int {
    let part = Double(min(max(since, start), finish) - start) / Double(finish - start)
    return min(columns - 1, Int(part * Double(columns)))
  }

  /// The column in which an addition stands, after a given number of earlier ones.
  private func lateColumn(_ earlier: Int) -> Int {
    columns + behind + min(1 + earlier, max(0, after - 1))
  }

  private var pointer: Int {
    if let closed = timeline.closed, replay.position > closed, after > 0 {
      return lateColumn(
        timeline.marks.count { $0.kind == .addition && $0.position < replay.position })
    }
    return column(replay.replay.event?.since ?? 0)
  }

  private func drawActual(in line: Region, on screen: inout Screen) {
    let closed = timeline.closed ?? replay.replay.count
    drawLabel("took", from: 1, in: line, on: &screen)
    let current = timeline.visit(at: replay.position)
    for (index, visit) in timeline.visits.enumerated() {
      draw(
        visit.title, from: visit.start, to: visit.end, in: line,
        style: index == current ? .heading.reversed : .text, on: &screen)
    }
    if before == Self.label, closed > 0 {
      writeEnd(replay.clockTime(at: closed), in: line, on: &screen)
    }
    if after > 0 {
      screen.write(
        ScreenForm.truncated("│later", toColumns: after), in: line,
        indent: before + columns + behind, style: .secondary)
    }
  }

  private func drawPlanned(in line: Region, on screen: inout Screen) {
    guard line.rows > 0, let last = timeline.planned.last, let first = timeline.visits.first else {
      return
    }
    drawLabel("plan", from: first.position, in: line, on: &screen)
    for stage in timeline.planned {
      draw(
        stage.title, from: stage.start, to: stage.end, in: line, style: .secondary, on: &screen)
    }
    guard before == Self.label else { return }
    let event = replay.history[first.position - 1]
    let end = Instant(milliseconds: event.at.milliseconds + last.end - first.start)
    writeEnd(
      end.timeOfDay(offset: replay.clock.offset(after: first.position)), in: line, on: &screen)
  }

  private func writeEnd(_ time: String, in line: Region, on screen: inout Screen) {
    screen.write(time, in: line, indent: before + columns + 1, style: .secondary)
  }

  private func drawLabel(
    _ word: String, from position: Int, in line: Region, on screen: inout Screen
  ) {
    let time = before == Self.label ? " \(replay.clockTime(at: position))" : ""
    screen.write(word + time, in: line, style: .secondary)
  }

  private func draw(
    _ title: String, from start: Int, to end: Int, in line: Region, style: Style,
    on screen: inout Screen
  ) {
    let first = column(start)
    let room = max(1, column(end) - first)
    screen.write("│", in: line, indent: before + first, style: .secondary)
    guard room > 1 else { return }
    let name = line.withoutLeft(before + first + 1).left(room - 1)
    // Of a title that hardly fits, its first letters say more than a sign that it is cut.
    let words = room > 5 ? ScreenForm.truncated(title, toColumns: name.columns) : title
    screen.write(ScreenForm.padded(words, toColumns: name.columns), in: name, style: style)
  }

  /// The column of each sign.
  private var places: [(column: Int, mark: Timeline.Mark)] {
    var additions = 0
    return timeline.marks.compactMap { mark in
      guard mark.kind == .addition else { return (column(mark.since), mark) }
      defer { additions += 1 }
      return after > 0 ? (lateColumn(additions), mark) : nil
    }
  }

  /// Of several signs in one column the one that says most is drawn.
  private func drawMarks(in line: Region, on screen: inout Screen) {
    var kinds = [Timeline.Mark.Kind?](repeating: nil, count: columns + behind + max(1, after))
    for (place, mark) in places
    where kinds[place].map({ mark.kind.rawValue < $0.rawValue }) ?? true {
      kinds[place] = mark.kind
    }
    for (place, kind) in kinds.enumerated() {
      guard let kind else { continue }
      screen.write(kind.sign, in: line, indent: before + place, style: kind.style)
    }
  }
}

extension Timeline.Mark.Kind {
  fileprivate var style: Style {
    switch self {
    case .decision: .good
    case .concern, .overrun: .watch
    case .merge, .rest, .reopening, .addition: .text
    }
  }
}
