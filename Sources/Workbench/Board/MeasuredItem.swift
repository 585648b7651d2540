import Canvas
import Workshop

/// An item broken into lines, with the rows that it is given.
struct MeasuredItem {
  let item: Board.Item
  /// All lines of its words.
  let lines: [String]
  /// The lines below its words, which are never cut.
  let notes: [String]
  /// How many lines of its words are shown.
  private(set) var shown: Int

  init(
    _ item: Board.Item, columns: Int, mostRows: Int?, detail: String, wraps: WrapMemory
  ) {
    self.item = item
    let id = item.id.map { $0.spoken + " " } ?? ""
    lines = wraps.lines(of: id + item.text, columns: max(columns - 2, 4))
    notes = [item.note, detail].filter { !$0.isEmpty }
      .flatMap { wraps.lines(of: $0, columns: max(columns - 4, 4)) }
    shown = min(lines.count, mostRows ?? lines.count)
    isWhole = mostRows == nil
  }

  /// Whether it stands in full whatever room there is.
  private let isWhole: Bool

  /// Shows no more of its words than this many rows, unless it stands in full.
  mutating func cut(toRows most: Int) {
    if !isWhole { shown = min(shown, most) }
  }

  /// How many rows it takes.
  var rows: Int { shown + notes.count }

  /// How many rows it would take if no more of its words than this were shown.
  func rows(ifCutTo most: Int) -> Int { (isWhole ? shown : min(shown, most)) + notes.count }

  /// Shows more of its words, by as many rows as are free, and takes these.
  mutating func open(into free: inout Int) {
    let more = min(lines.count - shown, max(free, 0))
    shown += more
    free -= more
  }

  /// Whether it is something that was put up, and is whole in one row of a given width.
  func isShort(columns: Int) -> Bool {
    item.id != nil && lines.count == 1 && notes.isEmpty
      && lines.allSatisfy { ScreenForm.columns(of: $0) <= columns - 2 }
  }

  /// The lines of its words that are shown; where there are more, the last one says so.
  func shownLines(columns: Int) -> [String] {
    guard shown < lines.count, shown > 0 else { return lines }
    let last = ScreenForm.truncated(lines[shown - 1] + " …", toColumns: max(columns - 2, 4))
    return lines.prefix(shown - 1) + [last]
  }
}
