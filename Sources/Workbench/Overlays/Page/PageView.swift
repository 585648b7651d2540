import Canvas
import Workshop

/// A page to read, with a sign beside the line that Enter opens.
enum PageView {
  static func draw(_ page: Page, _ state: WorkbenchState, on screen: inout Screen) {
    let layout = PageLayout(page, state.size)
    let region = region(page, state.size, rows: layout.rows.count)
    screen.fill(region)
    // The board can still be seen above a menu.
    if page.choice == .letters { screen.rule(in: region.inset(columns: 1), row: 0) }
    let inner = region.inset(columns: 2).withoutTop(page.choice == .letters ? 1 : 0)
    screen.write(
      ScreenForm.truncated(page.title, toColumns: inner.columns), in: inner, style: .heading)
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
    drawAnswer(page, state, on: &screen)
    guard let first = layout.visible.first(where: selected.contains) else { return }
    var place = layout.body.origin
    place.row += first - layout.visible.lowerBound
    place.column += layout.rows[first].indent
    screen.cursor = place
    // Where nothing is indented, the sign stands in the margin.
    screen.write(">", at: Point(column: place.column - 2, row: place.row), style: .focus)
  }

  /// The title and the blank row below it.
  private static let titleRows = 2

  /// Where the rows of a page stand, so that drawing and clicks agree.
  static func body(_ page: Page, _ size: Size, rows: Int) -> Region {
    region(page, size, rows: rows).inset(columns: 2)
      .withoutTop(titleRows + (page.choice == .letters ? 1 : 0))
  }

  /// What is typed to choose a line, where words do that: in place of the entry line.
  private static func drawAnswer(_ page: Page, _ state: WorkbenchState, on screen: inout Screen) {
    guard case .words(let field)? = page.choice else { return }
    let line = Region(origin: .zero, size: state.size).withoutBottom(1).bottom(1).inset(columns: 1)
    screen.fill(line)
    let used = screen.write("your answer ▸ ", in: line, style: .focus)
    let shown = field.visible(columns: max(line.columns - used, 1))
    screen.write(shown.text, in: line, indent: used)
    screen.cursor = Point(
      column: line.origin.column + used + shown.cursorColumn, row: line.origin.row)
  }

  private static func draw(
    _ row: PageLayout.Row, in line: Region, isSelected: Bool, on screen: inout Screen
  ) {
    var column = row.indent
    for span in row.spans {
      column += screen.write(
        span.text, in: line, indent: column, style: isSelected ? span.style.reversed : span.style)
    }
  }

  /// What a page covers: all but the header and the hint line; a choice leaves the message and the entry
  /// line, and a menu takes no more rows than it has.
  private static func region(_ page: Page, _ size: Size, rows: Int) -> Region {
    let whole = Region(origin: .zero, size: size).withoutTop(2)
    switch page.choice {
    case nil: return whole.withoutBottom(1)
    case .words: return whole.withoutBottom(4)
    case .letters:
      let room = whole.withoutBottom(4)
      return room.bottom(min(rows + titleRows + 1, room.rows))
    }
  }
}
