import Canvas

/// Where a board stands, and how much of it there is room for.
struct BoardSpace {
  /// Where it is drawn.
  var region: Region
  /// The rows that it has while nothing below it takes more than its usual room.
  ///
  /// Cards are laid out for these, so that they keep still while a long line is typed.
  var rowsAtRest: Int

  init(region: Region, rowsAtRest: Int? = nil) {
    self.region = region
    self.rowsAtRest = rowsAtRest ?? region.rows
  }
}
