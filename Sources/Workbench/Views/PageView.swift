import Canvas
import Workshop

/// A page to read.
enum PageView {
  static func draw(_ page: Page, _ state: WorkbenchState, on screen: inout Screen) {
    let middle = region(state.size)
    screen.fill(middle)
    let inner = middle.inset(columns: 2)
    screen.write(
      ScreenForm.truncated(page.title, toColumns: inner.columns), in: inner, style: .heading)
    let lines = wrapped(page, columns: inner.columns)
    let body = inner.withoutTop(2)
    for (row, line) in lines.dropFirst(page.scroll).prefix(body.rows).enumerated() {
      screen.write(line.text, in: body, row: row, indent: line.indent, style: line.style)
    }
    let below = lines.count - page.scroll - body.rows
    if below > 0 {
      screen.writeAtRight("\(counted(below, "line")) below", in: inner, style: .secondary)
    }
    screen.cursor = body.origin
  }

  /// How many rows of a page are seen at once.
  static func visibleRows(_ size: Size) -> Int { region(size).rows - 2 }

  /// How many rows the whole page takes.
  static func lineCount(of page: Page, size: Size) -> Int {
    wrapped(page, columns: region(size).inset(columns: 2).columns).count
  }

  private static func wrapped(_ page: Page, columns: Int) -> [Page.Line] {
    page.lines.flatMap { line in
      TextWrapping.wrap(line.text, columns: max(columns - line.indent, 8)).enumerated().map {
        index, text in
        // What goes on from the line above is set in a little further.
        Page.Line(text, line.style, indent: line.indent + (index > 0 && line.indent > 0 ? 2 : 0))
      }
    }
  }

  private static func region(_ size: Size) -> Region {
    Region(origin: .zero, size: size).withoutTop(2).withoutBottom(1)
  }
}
