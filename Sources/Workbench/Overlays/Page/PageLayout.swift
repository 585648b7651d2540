import Canvas
import Workshop

/// A page in rows of the screen, and how one walks over it.
struct PageLayout {
  /// A row of the screen.
  struct Row {
    var spans: [Page.Span]
    var indent: Int
  }

  /// A line that can be opened, and the rows that it takes.
  struct Item {
    var line: Int
    var rows: Range<Int>
  }

  /// The page, scrolled no further than its end.
  private(set) var page: Page
  let rows: [Row]
  let items: [Item]
  /// Where the rows stand.
  let body: Region

  init(_ page: Page, _ size: Size) {
    let columns = PageView.body(page, size, rows: 0).columns
    var rows: [Row] = []
    var items: [Item] = []
    for (index, line) in page.lines.enumerated() {
      let first = rows.count
      rows += line.rows(columns: columns)
      if line.target != nil { items.append(Item(line: index, rows: first..<rows.count)) }
    }
    body = PageView.body(page, size, rows: rows.count)
    self.page = page
    self.rows = rows
    self.items = items
    show(from: page.scroll)
  }

  /// The rows that are seen.
  var visible: Range<Int> { page.scroll..<min(rows.count, page.scroll + body.rows) }

  /// Whether all of the page is seen at once.
  var isWhole: Bool { rows.count <= body.rows }

  /// What is chosen, as long as any of it can be seen, so that nothing is opened unseen.
  var selected: Item? { items.first { $0.line == page.selected && isSeen($0) } }

  /// What stands at a place of the screen.
  func item(at point: Point) -> Item? {
    guard body.contains(point) else { return nil }
    let row = page.scroll + point.row - body.origin.row
    return items.first { $0.rows.contains(row) }
  }

  /// Goes to the next or the last thing that can be opened; where there is none near, scrolls.
  mutating func step(by step: Int) {
    guard let next = neighbour(isBelow: step > 0) else { return scroll(by: step) }
    var first = max(page.scroll, next.rows.upperBound - body.rows)
    first = min(first, next.rows.lowerBound)
    // A jump of more than the screen would skip lines that nobody has read.
    guard abs(first - page.scroll) < body.rows else { return scroll(by: step) }
    page.selected = next.line
    show(from: first)
  }

  /// Scrolls; the choice goes to the nearest thing that is seen then.
  mutating func scroll(by step: Int) {
    show(from: page.scroll + step)
    guard selected == nil else { return }
    let nearest = step > 0 ? items.first(where: isSeen) : items.last(where: isSeen)
    if let nearest { page.selected = nearest.line }
  }

  /// Scrolls to what is chosen.
  mutating func showSelected() {
    guard let chosen = items.first(where: { $0.line == page.selected }) else { return }
    show(from: min(max(page.scroll, chosen.rows.upperBound - body.rows), chosen.rows.lowerBound))
  }

  /// Goes to the top, and to the first thing there.
  mutating func goToTop() {
    show(from: 0)
    if let first = items.first(where: isSeen) { page.selected = first.line }
  }

  /// Goes to the end, and to the last thing there.
  mutating func goToEnd() {
    show(from: rows.count)
    if let last = items.last(where: isSeen) { page.selected = last.line }
  }

  private func neighbour(isBelow: Bool) -> Item? {
    guard let selected else {
      return isBelow
        ? items.first { $0.rows.lowerBound >= visible.lowerBound }
        : items.last { $0.rows.upperBound <= visible.upperBound }
    }
    return isBelow
      ? items.first { $0.line > selected.line } : items.last { $0.line < selected.line }
  }

  private func isSeen(_ item: Item) -> Bool { item.rows.overlaps(visible) }

  private mutating func show(from row: Int) {
    page.scroll = min(max(row, 0), max(0, rows.count - body.rows))
  }
}

extension Page.Line {
  /// The line broken at words; what goes on from the row above is indented a little further.
  fileprivate func rows(columns: Int) -> [PageLayout.Row] {
    let text = text
    var rows = TextWrapping.wrap(text, columns: max(columns - indent, 8))
    let more = indent > 0 ? 2 : 0
    if more > 0, rows.count > 1 {
      rows = TextWrapping.wrap(text, columns: max(columns - indent - more, 8))
    }
    return styled(rows, of: text).enumerated().map { index, spans in
      PageLayout.Row(spans: spans, indent: indent + (index > 0 ? more : 0))
    }
  }

  /// Gives each row of the text back the looks of its parts.
  private func styled(_ rows: [String], of text: String) -> [[Page.Span]] {
    guard spans.count > 1 else { return rows.map { [Page.Span($0, spans.first?.style ?? style)] } }
    var parts = SpanFinder(spans)
    let bytes = Array(text.utf8)
    var offset = 0
    return rows.map { row in
      // Only spaces and line breaks are left out where a line is broken.
      while offset < bytes.count, !bytes[offset...].starts(with: row.utf8) { offset += 1 }
      var found: [Page.Span] = []
      for character in row {
        // A mark that stands in another part than its letter is drawn with its letter.
        let style = parts.style(at: offset)
        offset += character.utf8.count
        if let last = found.indices.last, found[last].style == style {
          found[last].text.append(character)
        } else {
          found.append(Page.Span(String(character), style))
        }
      }
      return found
    }
  }
}

/// Finds the look of a text of parts, from its start to its end.
private struct SpanFinder {
  private let spans: [Page.Span]
  private var index = 0
  /// The bytes up to the end of the part.
  private var end: Int

  init(_ spans: [Page.Span]) {
    self.spans = spans
    end = spans.first?.text.utf8.count ?? 0
  }

  /// The look of what begins after this number of bytes; each call must ask for at least as many as the last.
  mutating func style(at offset: Int) -> Style {
    while offset >= end, spans.indices.contains(index + 1) {
      index += 1
      end += spans[index].text.utf8.count
    }
    return spans.indices.contains(index) ? spans[index].style : .text
  }
}
