extension Region {
  /// The first rows, or all where there are fewer.
  public func top(_ count: Int) -> Region {
    let count = min(max(0, count), rows)
    return Region(origin: origin, size: Size(columns: columns, rows: count))
  }

  /// The last rows, or all where there are fewer.
  public func bottom(_ count: Int) -> Region {
    withoutTop(rows - min(max(0, count), rows))
  }

  /// The first columns, or all where there are fewer.
  public func left(_ count: Int) -> Region {
    let count = min(max(0, count), columns)
    return Region(origin: origin, size: Size(columns: count, rows: rows))
  }

  /// The last columns, or all where there are fewer.
  public func right(_ count: Int) -> Region {
    withoutLeft(columns - min(max(0, count), columns))
  }

  /// What is left below the first rows.
  public func withoutTop(_ count: Int) -> Region {
    let count = min(max(0, count), rows)
    return Region(
      column: origin.column, row: origin.row + count, columns: columns, rows: rows - count)
  }

  /// What is left above the last rows.
  public func withoutBottom(_ count: Int) -> Region {
    top(rows - min(max(0, count), rows))
  }

  /// What is left to the right of the first columns.
  public func withoutLeft(_ count: Int) -> Region {
    let count = min(max(0, count), columns)
    return Region(
      column: origin.column + count, row: origin.row, columns: columns - count, rows: rows)
  }

  /// What is left to the left of the last columns.
  public func withoutRight(_ count: Int) -> Region {
    left(columns - min(max(0, count), columns))
  }

  /// The region without a margin on every side.
  public func inset(columns: Int = 0, rows: Int = 0) -> Region {
    withoutLeft(columns).withoutRight(columns).withoutTop(rows).withoutBottom(rows)
  }

  /// One row of it, counted from its top; empty when there is no such row.
  public func row(_ index: Int) -> Region {
    guard (0..<rows).contains(index) else { return top(0) }
    return withoutTop(index).top(1)
  }

  /// Columns of equal width side by side; the first ones take what does not divide evenly.
  ///
  /// - Parameters:
  ///   - count: How many columns, 1 or more.
  ///   - gap: Empty cells between two of them.
  /// - Returns: The number of regions asked for, empty ones where there is no room.
  public func splitIntoColumns(_ count: Int, gap: Int = 2) -> [Region] {
    let count = max(1, count)
    let gap = max(0, gap)
    let usable = max(0, columns - gap * (count - 1))
    var parts: [Region] = []
    var used = 0
    for index in 0..<count {
      let breadth = usable / count + (index < usable % count ? 1 : 0)
      parts.append(withoutLeft(used).left(breadth))
      used += breadth + gap
    }
    return parts
  }
}
