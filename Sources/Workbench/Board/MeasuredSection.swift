import Canvas

/// A section with its items broken into lines, and its place on the board.
struct MeasuredSection {
  /// Items that stand side by side in one row.
  struct Group {
    var items: [MeasuredItem]
    /// How many there is room for.
    var across = 1

    var rows: Int { items.reduce(0) { max($0, $1.rows) } }
  }

  /// Empty cells between two items of a row.
  static let gap = 2

  let title: String
  let isWide: Bool
  /// What stands where there is no item.
  let empty: [String]
  let column: Int
  let columns: Int
  var top = 0
  private(set) var groups: [Group]

  /// - Parameters:
  ///   - section: What stands in it.
  ///   - region: Its columns.
  ///   - most: The most rows that each item has while there is little room; `nil` for all of them.
  ///   - opened: What stands in full.
  ///   - wraps: Texts as they were broken into lines before.
  init(
    _ section: Board.Section, in region: Region, mostRows most: Int?, _ opened: BoardMeasure.Opened,
    wraps: WrapMemory
  ) {
    (title, isWide) = (section.title, section.isWide)
    (column, columns) = (region.origin.column, region.columns)
    empty =
      section.items.isEmpty && !section.empty.isEmpty
      ? TextWrapping.wrap(section.empty, columns: region.columns) : []
    groups = section.items.map { item in
      let isOpened = opened.contains(item)
      let measured = MeasuredItem(
        item, columns: region.columns, mostRows: isOpened ? nil : item.mostRows ?? most,
        detail: isOpened ? item.detail(opened.session) : "", wraps: wraps)
      return Group(items: [measured])
    }
  }

  /// How many rows it takes, its title among them.
  var rows: Int {
    groups.reduce((title.isEmpty ? 0 : 1) + empty.count) { $0 + $1.rows }
  }

  /// How many rows it would take if no more of each item than this were shown.
  func rows(ifCutTo most: Int) -> Int {
    groups.reduce((title.isEmpty ? 0 : 1) + empty.count) { sum, group in
      sum + group.items.reduce(0) { max($0, $1.rows(ifCutTo: most)) }
    }
  }

  /// Shows more of what is cut, from the top, until it takes a given number of rows.
  mutating func open(toRows most: Int) {
    var free = most - rows
    for group in groups.indices where free > 0 {
      for item in groups[group].items.indices { groups[group].items[item].open(into: &free) }
    }
  }

  /// Shows no more of each item than this many rows.
  mutating func cut(toRows most: Int) {
    for group in groups.indices {
      for item in groups[group].items.indices { groups[group].items[item].cut(toRows: most) }
    }
  }

  /// Puts short items that follow one another side by side, to be read from left to right and then down.
  mutating func pack() {
    let across = columns / (BoardLayout.narrowest + Self.gap)
    guard across > 1 else { return }
    let room = (columns - Self.gap * (across - 1)) / across
    var packed: [Group] = []
    for group in groups {
      let isShort = group.items.allSatisfy { $0.isShort(columns: room) }
      if isShort, let last = packed.last, last.across > 1, last.items.count < across {
        packed[packed.count - 1].items += group.items
      } else {
        packed.append(Group(items: group.items, across: isShort ? across : 1))
      }
    }
    groups = packed
  }
}
