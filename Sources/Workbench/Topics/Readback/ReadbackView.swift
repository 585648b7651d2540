import Canvas
import Workshop

/// The read-back: one action at a time over the full width, at the pace of reading aloud.
enum ReadbackView {
  /// A line of the screen, indented from the left of the middle.
  struct Line {
    var text: String
    var style = Style.text
    var indent = 0
    /// What stands before it, at the left.
    var label = ""
  }

  static func draw(_ state: WorkbenchState, in region: Region, on screen: inout Screen) {
    let inner = middle(of: region)
    guard inner.rows > 0, inner.columns > 0 else { return }
    let lines: [Line]
    if let action = state.readAction {
      lines = ReadbackText(
        action: action, session: state.session, columns: inner.columns,
        takesAnswers: state.here.isHeld
      ).lines(in: inner.rows)
    } else {
      lines = end(state, columns: inner.columns)
    }
    let top = max(0, min(inner.rows / 6, inner.rows - lines.count))
    for (row, line) in lines.enumerated() where top + row < inner.rows {
      if !line.label.isEmpty {
        screen.write(line.label, in: inner, row: top + row, style: .secondary)
      }
      screen.write(line.text, in: inner, row: top + row, indent: line.indent, style: line.style)
    }
    guard state.readAction != nil else { return }
    let first = lines.firstIndex { $0.style == .heading } ?? 0
    screen.cursor = Point(
      column: inner.origin.column, row: min(inner.origin.row + top + first, inner.endRow))
  }

  /// The middle of the width; eyes at the far end of a hall follow short lines best.
  private static func middle(of region: Region) -> Region {
    let widest = 84
    let margin = region.columns >= 70 ? 6 : 2
    let free = max(2 * margin, region.columns - widest)
    return region.inset(columns: min(free / 2, region.columns / 4))
  }

  /// What all of them said, once everything is read.
  private static func end(_ state: WorkbenchState, columns: Int) -> [Line] {
    let readback = Readback(state.session)
    guard !readback.actions.isEmpty else {
      return [
        Line(text: "There is no action to read.", style: .heading), Line(text: ""),
        Line(text: "Page Up goes back, where they are written down."),
      ].filter { state.here.isHeld || $0.style == .heading }
    }
    var lines = [Line(text: "All is read. Thank you.", style: .heading), Line(text: "")]
    for sentence in readback.summary(state.session) {
      lines += TextWrapping.wrap(sentence, columns: columns).map { Line(text: $0) }
    }
    guard state.here.isHeld else { return lines }
    return lines + [
      Line(text: ""),
      Line(text: "Page Down goes on. Left goes back to the actions.", style: .secondary),
    ]
  }
}

extension Region {
  /// The last row that belongs to it.
  fileprivate var endRow: Int { origin.row + max(0, rows - 1) }
}
