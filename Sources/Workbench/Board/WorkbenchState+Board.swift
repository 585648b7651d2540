import Canvas
import Workshop

/// A click on the board selects what stands there; the wheel scrolls without selecting.
extension WorkbenchState {
  /// Chooses the item of the board that was clicked; `false` where the point is not on the board.
  mutating func clickBoard(at point: Point) -> Bool {
    let window = boardWindow
    guard window.region.contains(point) else { return false }
    guard !isReadingBack, let row = window.row(at: point) else { return true }
    let column = point.column - window.region.origin.column
    let hit = window.layout.places.last {
      $0.rows.contains(row) && $0.columnRange.contains(column)
    }
    guard let id = hit?.id else { return true }
    focus.selected = id
    focus.followed = id
    return true
  }

  /// Shows the board from its first row.
  mutating func showTop() {
    focus.scroll = 0
    focus.followed = nil
  }

  /// Scrolls the board.
  mutating func scrollBoard(by step: Int) {
    guard !isReadingBack else { return }
    let window = boardWindow
    focus.scroll = min(max(window.scroll + step, 0), window.lastScroll)
    focus.followed = nil
  }
}
