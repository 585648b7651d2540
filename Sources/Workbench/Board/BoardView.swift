import Canvas
import Workshop

/// The part of a board that is seen.
///
/// What the room works for stays on top where it fits, and the rest scrolls below.
struct BoardWindow {
  /// The fewest rows that are left to scroll below what stays.
  private static let fewest = 8

  let layout: BoardLayout
  /// The rows that stay on top, 0 for none.
  let pinned: Int
  /// Where the board stands.
  let region: Region
  /// Where the rest of it is drawn; a board that does not fit leaves a row to say how much is hidden.
  let body: Region
  /// How many rows of the rest are hidden above.
  let scroll: Int
  /// The most that can be hidden above.
  let lastScroll: Int

  init(_ layout: BoardLayout, in region: Region, scroll: Int) {
    self.layout = layout
    self.region = region
    let isCut = layout.height > region.rows
    pinned = isCut && region.rows - layout.leadRows >= Self.fewest ? layout.leadRows : 0
    body = isCut ? region.withoutTop(pinned).withoutBottom(1) : region
    lastScroll = max(0, layout.height - pinned - body.rows)
    self.scroll = min(max(scroll, 0), lastScroll)
  }

  /// Whether some of it is hidden.
  var isCut: Bool { layout.height > region.rows }

  /// The first row of the board that is drawn in the body.
  var firstRow: Int { pinned + scroll }

  /// The row of the region at which a row of the board is seen; `nil` if it is hidden.
  func seenRow(_ row: Int) -> Int? {
    if row < pinned { return row }
    let place = row - firstRow
    return (0..<body.rows).contains(place) ? place + pinned : nil
  }

  /// The row of the board at a place of the screen; `nil` where there is none.
  func row(at point: Point) -> Int? {
    guard region.contains(point) else { return nil }
    let row = point.row - region.origin.row
    return row < pinned ? row : row - pinned + firstRow
  }

  /// How much must be hidden above so that these rows are seen, with the title of their section.
  func scrolled(toSee rows: Range<Int>) -> Int {
    guard body.rows > 0, rows.upperBound > pinned else { return scroll }
    let (first, end) = (rows.lowerBound - pinned, rows.upperBound - pinned)
    let lowered = end - scroll > body.rows ? end - body.rows : scroll
    // The section's title takes the top row.
    if first - 1 < lowered { return max(0, first - 1) }
    return lowered > scroll ? min(first - 1, atHead(lowered)) : lowered
  }

  /// The next place from which on no item is seen without its head, where all stand under each other.
  private func atHead(_ scroll: Int) -> Int {
    guard let column = layout.places.first?.column,
      layout.places.allSatisfy({ $0.column == column }),
      let head = layout.places.first(where: { $0.rows.lowerBound > scroll + pinned })
    else { return scroll }
    return head.rows.lowerBound - 1 - pinned
  }
}

/// Draws what stays on top and, below it, the part that is scrolled to.
enum BoardView {
  static func draw(_ state: WorkbenchState, in space: BoardSpace, on screen: inout Screen) {
    let region = space.region
    guard region.rows > 0, region.columns > 0 else { return }
    let window = state.boardWindow(in: space)
    let layout = window.layout
    if window.isCut {
      let below = window.lastScroll - window.scroll
      let words =
        below > 0 ? "\(counted(below, "line")) below" : "\(counted(window.scroll, "line")) above"
      screen.writeAtRight(words, in: region.bottom(1), style: .secondary)
    }
    let selected = state.selected
    for line in layout.lines {
      guard let row = window.seenRow(line.row) else { continue }
      let isSelected = line.item.map { selected != nil && layout.places[$0].id == selected }
      let style = isSelected == true ? line.style.reversed : line.style
      screen.write(line.text, in: region, row: row, indent: line.column, style: style)
    }
    for title in layout.titles(from: window.pinned, above: window.firstRow) {
      let line = Region(
        column: region.origin.column + title.column, row: window.body.origin.row,
        columns: title.columns, rows: 1)
      screen.fill(line)
      screen.write(title.text, in: line, style: title.style)
    }
    drawSign(state, window, on: &screen)
  }

  /// The sign before the selected item.
  private static func drawSign(
    _ state: WorkbenchState, _ window: BoardWindow, on screen: inout Screen
  ) {
    guard let selected = state.selected,
      let place = window.layout.places.first(where: { $0.id == selected }),
      let row = window.seenRow(place.rows.lowerBound)
    else { return }
    screen.write(">", in: window.region, row: row, indent: place.column, style: .focus)
    screen.cursor = Point(
      column: window.region.origin.column + place.column + 2,
      row: window.region.origin.row + row)
  }
}
