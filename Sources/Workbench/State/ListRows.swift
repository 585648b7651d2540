import Canvas
import Workshop

/// A list with a chosen row, scrolled so that the row is seen; shared by forms, palette and start.
struct ListRows {
  /// Where the list stands.
  var region: Region
  /// The first row that is shown.
  var first: Int
  var count: Int
  /// How many rows of the screen each of its rows takes; of several, the last one is blank.
  let rowsEach: Int
  /// How many of its rows are shown at most.
  private let room: Int

  init(in region: Region, count: Int, chosen: Int, rowsEach: Int = 1) {
    self.region = region
    self.count = count
    self.rowsEach = rowsEach
    room = max((region.rows + (rowsEach > 1 ? 1 : 0)) / rowsEach, 1)
    first = count <= room ? 0 : min(max(0, chosen - room / 2), count - room)
  }

  /// The rows that are shown.
  var shown: Range<Int> { first..<min(count, first + room) }

  /// The rows of the screen that a row takes.
  func place(of index: Int) -> Int { (index - first) * rowsEach }

  /// The index of the row at a place of the screen.
  func index(at point: Point) -> Int? {
    guard region.contains(point) else { return nil }
    let index = first + (point.row - region.origin.row) / rowsEach
    return shown.contains(index) ? index : nil
  }
}

extension Screen {
  /// Draws one row of a list: `>` and reversed where it is chosen.
  mutating func writeListRow(
    _ text: String, more: String = "", in line: Region, isChosen: Bool, style: Style = .text
  ) {
    if isChosen { write(">", in: line, style: .focus) }
    let rest = line.withoutLeft(2)
    let used = write(
      ScreenForm.truncated(text, toColumns: rest.columns), in: rest,
      style: isChosen ? style.reversed : style)
    let room = rest.columns - used - 2
    guard room > 3, !more.isEmpty else { return }
    write(
      ScreenForm.truncated(more, toColumns: room), in: rest, indent: used + 2, style: .secondary)
  }
}
