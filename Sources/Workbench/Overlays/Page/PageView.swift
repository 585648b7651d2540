import Canvas
import Workshop

/// A page to read, with a sign beside the line that Enter opens.
enum PageView {
  static func draw(_ page: Page, _ state: WorkbenchState, on screen: inout Screen) {
    screen.fill(region(state.size))
    let inner = region(state.size).inset(columns: 2)
    screen.write(
      ScreenForm.truncated(page.title, toColumns: inner.columns), in: inner, style: .heading)
    let layout = PageLayout(page, state.size)
    let selected = layout.selected?.rows ?? 0..<0
    for row in layout.visible {
      draw(
        layout.rows[row], in: layout.body.row(row - layout.visible.lowerBound),
        isSelected: selected.contains(row), on: &screen)
    }
    let below = layout.rows.count - layout.visible.upperBound
    if below > 0 {
      screen.writeAtRight("\(counted(below, "line")) below", in: inner, style: .secondary)
    }
    screen.cursor = layout.body.origin
    guard let first = layout.visible.first(where: selected.contains) else { return }
    var place = layout.body.origin
    place.row += first - layout.visible.lowerBound
    place.column += layout.rows[first].indent
    screen.cursor = place
    // Where nothing is indented, the sign stands in the margin.
    screen.write(">", at: Point(column: place.column - 2, row: place.row), style: .focus)
  }

  /// Where the rows of a page stand, so that drawing and clicks agree.
  static func body(_ size: Size) -> Region { region(size).inset(columns: 2).withoutTop(2) }

  private static func draw(
    _ row: PageLayout.Row, in line: Region, isSelected: Bool, on screen: inout Screen
  ) {
    var column = row.indent
    for span in row.spans {
      column += screen.write(
        span.text, in: line, indent: column, style: isSelected ? span.style.reversed : span.style)
    }
  }

  private static func region(_ size: Size) -> Region {
    Region(origin: .zero, size: size).withoutTop(2).withoutBottom(1)
  }
}
