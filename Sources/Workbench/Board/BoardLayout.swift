import Canvas
import Workshop

/// Where everything on a board stands, in cells, before scrolling.
struct BoardLayout {
  /// A line of text, short enough for its place on the whole board.
  struct Line {
    var text: String
    var column: Int
    var row: Int
    var columns: Int
    var style: Style
    /// The item that it belongs to.
    var item: Int?
  }

  /// An item's place.
  struct Place {
    var id: SpokenID?
    var column: Int
    var columns: Int
    var rows: Range<Int>

    /// The columns that it takes.
    var columnRange: Range<Int> { column..<(column + columns) }

    /// Whether it ends above another place that shares some of its columns.
    func isAbove(_ other: Place) -> Bool {
      rows.upperBound <= other.rows.lowerBound && columnRange.overlaps(other.columnRange)
    }
  }

  private(set) var lines: [Line] = []
  private(set) var places: [Place] = []
  private(set) var height = 0
  /// The rows of the first section and the blank one below it, where it stands above all others.
  private(set) var leadRows = 0
  /// The title of each section and the row after its last.
  private var sections: [(title: Line, end: Int)] = []

  /// The fewest columns in which a section can be read.
  static let narrowest = 23

  init(
    _ session: Shown, now: Moment, columns: Int, rows: Int? = nil, selected: SpokenID?,
    newest: SpokenID?, takenBack: Set<SpokenID> = [], isOnlySeen: Bool = false,
    wraps: WrapMemory = WrapMemory()
  ) {
    let (session, left) = session.newest
    var board = Board(session, now: now)
    if left > 0 {
      board.sections.append(
        Board.Section(
          title: "", items: [], empty: "\(counted(left, "earlier thing")) not on the board",
          isWide: true))
    }
    board.mark(takenBack, "taken back later")
    if isOnlySeen { board.leaveOutHints() }
    let opened = BoardMeasure.Opened(
      ids: [selected, newest].compactMap(\.self), session: session)
    let measure = BoardMeasure(board, columns: columns, rows: rows, opened, wraps: wraps)
    leadRows = measure.leadRows
    height = measure.height
    for section in measure.sections { add(section) }
  }

  /// The rows in which an item stands.
  func rows(of id: SpokenID) -> Range<Int>? { places.first { $0.id == id }?.rows }

  /// The titles that stand at the top because their sections began above a row, from a given row on.
  func titles(from first: Int, above row: Int) -> [Line] {
    sections.filter { (first..<row).contains($0.title.row) && $0.end > row + 1 }.map(\.title)
  }

  private mutating func add(_ section: MeasuredSection) {
    let (column, columns) = (section.column, section.columns)
    var row = section.top
    if !section.title.isEmpty {
      let heading = Line(
        text: ScreenForm.truncated(section.title, toColumns: columns), column: column, row: row,
        columns: columns, style: .heading)
      lines.append(heading)
      // A section without a title has nothing that could stay on top.
      sections.append((heading, section.top + section.rows))
      row += 1
    }
    for text in section.empty {
      lines.append(
        Line(text: text, column: column, row: row, columns: columns, style: .secondary))
      row += 1
    }
    for group in section.groups {
      let regions = Region(column: column, row: 0, columns: columns, rows: 1)
        .splitIntoColumns(group.across, gap: MeasuredSection.gap)
      for (item, region) in zip(group.items, regions) {
        add(item, column: region.origin.column, columns: region.columns, top: row)
      }
      row += group.rows
    }
  }

  private mutating func add(_ item: MeasuredItem, column: Int, columns: Int, top: Int) {
    let index = places.count
    var row = top
    func line(_ text: String, indent: Int, _ style: Style) -> Line {
      Line(
        text: text, column: column + indent, row: row, columns: columns - indent, style: style,
        item: index)
    }
    for text in item.shownLines(columns: columns) {
      lines.append(line(text, indent: 2, item.item.style))
      row += 1
    }
    for text in item.notes {
      lines.append(line(text, indent: 4, .secondary))
      row += 1
    }
    places.append(Place(id: item.item.id, column: column, columns: columns, rows: top..<row))
  }
}
