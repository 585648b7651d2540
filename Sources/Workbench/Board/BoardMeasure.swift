import Canvas
import Workshop

/// Finds a place for each section of a board.
///
/// Long cards are cut so that their neighbours can be seen, but only where there is no room: each row
/// that would stay free goes to what is cut.
struct BoardMeasure {
  /// What stands in full, with the line that says more about it: what is selected, and the newest.
  struct Opened {
    var ids: [SpokenID]
    var session: Shown

    func contains(_ item: Board.Item) -> Bool { item.id.map(ids.contains) == true }
  }

  /// Sections that stand side by side, from the same row on.
  private typealias Band = [MeasuredSection]

  /// The most rows of a card while there is little room.
  private static let most = 3

  /// All sections, in the order in which they are read.
  private(set) var sections: [MeasuredSection] = []
  private(set) var height = 0
  /// The rows of the first section and the blank one below it, where it stands above all others.
  private(set) var leadRows = 0
  private let wraps: WrapMemory
  private let opened: Opened

  init(_ board: Board, columns: Int, rows: Int?, _ opened: Opened, wraps: WrapMemory) {
    (self.wraps, self.opened) = (wraps, opened)
    let isSingle = board.hasRightToLeftWords
    let whole = Region(column: 0, row: 0, columns: columns, rows: 1)
    let beside = board.sections.firstIndex(where: \.isBeside)
    let across = isSingle ? 1 : max(1, columns / BoardLayout.narrowest)
    guard let beside, across > 1 else {
      let bands = bands(board.sections[...], in: whole, isList: board.isList || isSingle)
      place(bands, from: 0, rows: rows, isPacked: !isSingle)
      return
    }
    // What stands at the left of all others begins in the same row as they do.
    let above = bands(board.sections[..<beside], in: whole, isList: true)
    place(above, from: 0, rows: nil, isPacked: false)
    if height > 0 { leadRows = height + 1 }
    let top = leadRows
    let left = whole.left(max(BoardLayout.narrowest, columns / 3 - MeasuredSection.gap))
    let right = whole.withoutLeft(left.columns + MeasuredSection.gap)
    let free = rows.map { $0 - top }
    place(
      bands(board.sections[beside...beside], in: left, isList: true), from: top, rows: free,
      isPacked: false)
    let first = height
    place(
      bands(board.sections[(beside + 1)...], in: right, isList: board.isList), from: top,
      rows: free, isPacked: true)
    height = max(first, height)
  }

  /// Sections that stand alone where they are wide, and otherwise as many side by side as fit.
  private func bands(
    _ sections: ArraySlice<Board.Section>, in region: Region, isList: Bool
  ) -> [Band] {
    let narrow = sections.count { !$0.isWide }
    let across = isList ? 1 : max(1, min(narrow, region.columns / BoardLayout.narrowest))
    var bands: [Band] = []
    var rest = sections
    while let first = rest.first {
      let row = first.isWide ? rest.prefix(1) : rest.prefix { !$0.isWide }.prefix(across)
      rest = rest.dropFirst(row.count)
      let count = first.isWide ? 1 : across
      let regions = region.splitIntoColumns(count, gap: MeasuredSection.gap)
      bands.append(
        zip(row, regions).map { section, region in
          MeasuredSection(
            section, in: region, mostRows: count == 1 ? nil : Self.most, opened, wraps: wraps)
        })
    }
    return bands
  }

  /// Places bands under each other, and gives what is cut the rows that are free.
  private mutating func place(_ bands: [Band], from top: Int, rows: Int?, isPacked: Bool) {
    var bands = bands
    let needed = Self.rows(of: bands)
    if isPacked, let rows, needed > rows { Self.fit(&bands, into: rows) }
    var spare = rows.map { max(0, $0 - Self.rows(of: bands)) } ?? 0
    var row = top
    for index in bands.indices {
      let lowest = Self.rows(of: bands[index])
      for section in bands[index].indices {
        bands[index][section].open(toRows: lowest + spare)
        bands[index][section].top = row
      }
      let grown = Self.rows(of: bands[index])
      spare -= grown - lowest
      row += grown + 1
      let isLead = index == 0 && top == 0 && bands.count > 1 && bands[0].first?.isWide == true
      if isLead { leadRows = row }
    }
    sections += bands.joined()
    height = max(top, row - 1)
  }

  /// Puts short items side by side and, so that all cards are seen at once, cuts long ones as far as that
  /// helps; where it does not, two rows of each are seen.
  private static func fit(_ bands: inout [Band], into rows: Int) {
    for index in bands.indices where bands[index].count == 1 {
      bands[index][0].pack()
    }
    guard self.rows(of: bands) > rows else { return }
    func fits(_ most: Int) -> Bool {
      bands.reduce(-1) { sum, band in
        sum + band.reduce(0) { max($0, $1.rows(ifCutTo: most)) } + 1
      } <= rows
    }
    let most = !fits(2) && fits(1) ? 1 : 2
    for index in bands.indices {
      for section in bands[index].indices { bands[index][section].cut(toRows: most) }
    }
  }

  private static func rows(of band: Band) -> Int { band.reduce(0) { max($0, $1.rows) } }

  private static func rows(of bands: [Band]) -> Int {
    bands.reduce(-1) { $0 + rows(of: $1) + 1 }
  }
}
