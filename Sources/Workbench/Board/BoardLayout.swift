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
    var rows: Range<Int>
  }

  private let wraps: WrapMemory
  private(set) var lines: [Line] = []
  private(set) var places: [Place] = []
  private(set) var height = 0
  /// The rows of the first section and the blank one below it, where it stands above all others.
  private(set) var leadRows = 0
  /// The title of each section and the row after its last.
  private var sections: [(title: Line, end: Int)] = []

  /// The fewest columns in which a section can be read.
  static let narrowest = 23

  /// What stands in full, with the line that says more about it.
  private struct Opened {
    var ids: [SpokenID]
    var session: Shown

    func contains(_ item: Board.Item) -> Bool { item.id.map(ids.contains) == true }
  }

  init(
    _ session: Shown, now: Moment, columns: Int, selected: SpokenID?, newest: SpokenID?,
    takenBack: Set<SpokenID> = [], isOnlySeen: Bool = false, wraps: WrapMemory = WrapMemory()
  ) {
    self.wraps = wraps
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
    let opened = Opened(ids: [selected, newest].compactMap(\.self), session: session)
    let narrow = board.sections.count { !$0.isWide }
    let across =
      board.isList || board.hasRightToLeftWords
      ? 1 : min(narrow, max(1, columns / Self.narrowest))
    var rest = board.sections[...]
    while let first = rest.first {
      // Wide sections stand alone; of the others, as many as fit stand side by side.
      let row = first.isWide ? rest.prefix(1) : rest.prefix { !$0.isWide }.prefix(max(1, across))
      rest = rest.dropFirst(row.count)
      let isLead = height == 0 && first.isWide && !rest.isEmpty
      add(row, columns: columns, across: first.isWide ? 1 : max(1, across), opened)
      if isLead { leadRows = height }
    }
    height = max(0, height - 1)
  }

  /// Adds sections that stand side by side.
  private mutating func add(
    _ row: ArraySlice<Board.Section>, columns: Int, across: Int, _ opened: Opened
  ) {
    let regions = Region(column: 0, row: 0, columns: columns, rows: 1).splitIntoColumns(
      across, gap: 2)
    var lowest = height
    for (section, region) in zip(row, regions) {
      let end = add(
        section, column: region.origin.column, columns: region.columns, top: height,
        isWhole: across == 1, opened)
      lowest = max(lowest, end)
    }
    height = lowest + 1
  }

  private mutating func add(
    _ section: Board.Section, column: Int, columns: Int, top: Int, isWhole: Bool, _ opened: Opened
  ) -> Int {
    var row = top
    let heading = Line(
      text: ScreenForm.truncated(section.title, toColumns: columns), column: column, row: row,
      columns: columns, style: .heading)
    if !section.title.isEmpty {
      lines.append(heading)
      row += 1
    }
    // A section without a title has nothing that could stay on top.
    defer { if !section.title.isEmpty { sections.append((heading, row)) } }
    if section.items.isEmpty, !section.empty.isEmpty {
      for text in TextWrapping.wrap(section.empty, columns: columns) {
        lines.append(
          Line(text: text, column: column, row: row, columns: columns, style: .secondary))
        row += 1
      }
    }
    for item in section.items {
      let isOpened = opened.contains(item)
      row = add(
        item, column: column, columns: columns, top: row,
        mostRows: isOpened ? nil : item.mostRows ?? (isWhole ? nil : 3),
        detail: isOpened ? item.detail(opened.session) : "")
    }
    return row
  }

  /// The titles that stand at the top because their sections began above a row, from a given row on.
  func titles(from first: Int, above row: Int) -> [Line] {
    sections.filter { (first..<row).contains($0.title.row) && $0.end > row + 1 }.map(\.title)
  }

  /// A long card is cut after three lines, so that its neighbours can be seen; the one that is
  /// selected and the newest stand in full.
  private mutating func add(
    _ item: Board.Item, column: Int, columns: Int, top: Int, mostRows: Int?, detail: String
  ) -> Int {
    let id = item.id.map { $0.spoken + " " } ?? ""
    let text = id + item.text
    let wrapped = wraps.lines(of: text, columns: max(columns - 2, 4), mostRows: mostRows)
    var row = top
    let index = places.count
    for text in wrapped {
      lines.append(
        Line(
          text: text, column: column + 2, row: row, columns: columns - 2, style: item.style,
          item: index))
      row += 1
    }
    let notes = [item.note, detail].filter { !$0.isEmpty }
    for text in notes.flatMap({ wraps.lines(of: $0, columns: max(columns - 4, 4)) }) {
      lines.append(
        Line(
          text: text, column: column + 4, row: row, columns: columns - 4, style: .secondary,
          item: index))
      row += 1
    }
    places.append(Place(id: item.id, column: column, rows: top..<row))
    return row
  }
}
