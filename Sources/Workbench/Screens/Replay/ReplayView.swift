import Canvas
import Workshop

/// The replay: the board as it was, drawn by the views of the run screen, above the session from above.
enum ReplayView {
  static func draw(_ state: WorkbenchState, on screen: inout Screen) {
    let layout = layout(state)
    let lines = TimelineLayout(state.size)
    guard let replay = state.replay else { return }
    HeaderView.draw(state, in: layout.header, on: &screen)
    AgendaView.draw(state, layout, on: &screen)
    PromptView.draw(layout, on: &screen)
    BoardView.draw(state, in: layout.board, on: &screen)
    screen.rule(in: lines.rule)
    guard replay.position > 0 else {
      screen.write("Nothing has happened in this session.", in: lines.moment)
      screen.cursor = lines.moment.origin
      return
    }
    TimelineView.draw(replay, lines, on: &screen)
    drawMoment(replay, in: lines.moment, on: &screen)
    drawTelling(state, replay, in: lines.telling, on: &screen)
  }

  /// The places of the run screen, with the session from above below them.
  static func layout(_ state: WorkbenchState) -> RunLayout {
    RunLayout(state, rowsBelow: TimelineLayout(state.size).rows)
  }

  /// When it is, how far on, and whether it plays.
  private static func drawMoment(
    _ replay: ReplayState, in line: Region, on screen: inout Screen
  ) {
    let playing =
      replay.playing.isPlaying
      ? "PLAYING \(replay.playing.speed)×" : "STANDING STILL"
    let place = "\(replay.position) of \(replay.replay.count)"
    let used = screen.write(playing, in: line, style: .focus)
    screen.writeAtRight(place, in: line, style: .secondary)
    let left = replay.playing.leftOut / 1000
    let facts = [
      replay.position > 0
        ? "\(replay.day(at: replay.position).words), \(replay.clockTime(at: replay.position))"
        : nil,
      left > 0
        ? left < 60
          ? "\(counted(left, "quiet second")) left out"
          : "\(counted(left / 60, "quiet minute")) left out" : nil,
      replay.compared.map { "compares with \(replay.clockTime(at: $0))" },
      replay.showsUndone ? "shows what was taken back" : nil,
      replay.showsPrivate ? "shows private notes" : nil,
    ].compactMap(\.self)
    let room = line.columns - used - ScreenForm.columns(of: place) - 5
    guard room > 0 else { return }
    screen.write(
      ScreenForm.truncated(facts.joined(separator: " · "), toColumns: room), in: line,
      indent: used + 3)
  }

  /// The message if there is one, otherwise what happened at this moment.
  private static func drawTelling(
    _ state: WorkbenchState, _ replay: ReplayState, in region: Region, on screen: inout Screen
  ) {
    let (words, style): (String, Style) =
      state.message.map { ($0.text, $0.tone.style) }
      ?? (replay.telling(at: replay.position).line, .heading)
    var lines = TextWrapping.wrap(words, columns: max(region.columns, 1))
    if lines.count > region.rows, region.rows > 0 {
      lines = Array(lines.prefix(region.rows))
      lines[region.rows - 1] = ScreenForm.truncated(
        lines[region.rows - 1] + " …", toColumns: region.columns)
    }
    screen.write(lines: lines, in: region, style: style)
    // With nothing chosen on the board, what happened is what is read.
    if screen.cursor == nil { screen.cursor = region.origin }
  }
}
