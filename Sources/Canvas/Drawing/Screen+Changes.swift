extension Screen {
  /// Goes through the cells that differ from those of a screen of the same size, row by row.
  ///
  /// - Parameters:
  ///   - former: What it is compared with; without one every cell counts.
  ///   - body: Is given the place and the cell.
  public func forEachChange(since former: Screen?, _ body: (Point, Cell) -> Void) {
    let new = cells.span
    let old = former?.cells ?? []
    let known = old.span
    for index in new.indices {
      // Field by field, the quickest first, because whole cells would be copied to be compared.
      if known.count == new.count, known[index].style == new[index].style,
        known[index].columns == new[index].columns, known[index].text == new[index].text
      {
        continue
      }
      body(Point(column: index % size.columns, row: index / size.columns), cells[index])
    }
  }
}
