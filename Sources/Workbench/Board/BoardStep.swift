import Canvas
import Workshop

/// A step over the board: to a neighbour of the selected item, or to the first or last item.
enum BoardStep: Sendable {
  case up, down, left, right, first, last
}

extension WorkbenchState {
  /// The board's layout at the present size.
  var boardLayout: BoardLayout { boardLayout(in: here.boardSpace(self)) }

  /// The board's layout in a place of the screen.
  func boardLayout(in space: BoardSpace) -> BoardLayout {
    boardLayout(columns: space.region.columns, rows: space.rowsAtRest)
  }

  /// The board's layout in a given number of columns, as well as that many rows allow.
  func boardLayout(columns: Int, rows: Int? = nil) -> BoardLayout {
    let question = BoardMemory.Question(columns: columns, rows: rows, selected: selected)
    return openSession.memory.layout(question) {
      let source = here.board(self)
      return BoardLayout(
        source.session, now: now, columns: question.columns, rows: question.rows,
        selected: question.selected, newest: newestItem,
        takenBack: source.takenBack, isOnlySeen: source.isOnlySeen,
        wraps: openSession.wraps)
    }
  }

  /// The part of the board that is seen.
  var boardWindow: BoardWindow { boardWindow(in: here.boardSpace(self)) }

  /// The part of the board that is seen in a place of the screen: as far as it was scrolled, with what is
  /// followed in sight.
  func boardWindow(in space: BoardSpace) -> BoardWindow {
    let layout = boardLayout(in: space)
    let window = BoardWindow(layout, in: space.region, scroll: focus.scroll)
    guard window.isCut, let followed = focus.followed, let rows = layout.rows(of: followed) else {
      return window
    }
    return BoardWindow(layout, in: space.region, scroll: window.scrolled(toSee: rows))
  }

  /// The row of the board on which the selected item begins.
  var selectedRow: Int? {
    guard let selected, !isReadingBack else { return nil }
    return boardLayout.rows(of: selected)?.lowerBound
  }

  /// Where the selected item has gone from the board, selects what stands where it stood.
  mutating func keepSelection(near row: Int?) {
    guard let row else { return }
    let places = boardLayout.places.filter { $0.id != nil }
    guard !places.contains(where: { $0.id == focus.selected }) else { return }
    let nearest = places.min { abs($0.rows.lowerBound - row) < abs($1.rows.lowerBound - row) }
    focus.selected = nearest?.id
    if let id = nearest?.id { scrollIntoView(id) }
  }

  /// What was put up last in the current stage.
  var newestItem: SpokenID? {
    guard let stage, let stageRow else { return session.newestCard(in: nil) }
    return stageRow.newest(session, stage)
  }

  mutating func move(_ step: BoardStep) {
    message = nil
    let places = boardLayout.places.filter { $0.id != nil }
    guard let current = places.first(where: { $0.id == focus.selected }) else {
      choose(first: step, among: places.compactMap(\.id))
      return
    }
    let target: BoardLayout.Place? =
      switch step {
      case .first: places.first
      case .last: places.last
      case .up: nearest(places.filter { $0.isAbove(current) }, inLineWith: current)
      case .down: nearest(places.filter { current.isAbove($0) }, inLineWith: current)
      case .left: nearest(places.filter { $0.column < current.column }, to: current, isLeft: true)
      case .right: nearest(places.filter { $0.column > current.column }, to: current, isLeft: false)
      }
    guard let target, let id = target.id else { return }
    focus.selected = id
    scrollIntoView(id)
  }

  /// Chooses where nothing was chosen before: what was put up last, unless the first or the last is meant.
  private mutating func choose(first step: BoardStep, among ids: [SpokenID]) {
    focus.selected =
      switch step {
      case .first: ids.first
      case .last: ids.last
      default: newestItem.flatMap { ids.contains($0) ? $0 : nil } ?? ids.last
      }
    if let selected = focus.selected { scrollIntoView(selected) }
  }

  /// The nearest of those that stand above or below something.
  private func nearest(
    _ places: [BoardLayout.Place], inLineWith current: BoardLayout.Place
  ) -> BoardLayout.Place? {
    places.min { left, right in
      (distance(left, current), left.column) < (distance(right, current), right.column)
    }
  }

  private func nearest(
    _ places: [BoardLayout.Place], to current: BoardLayout.Place, isLeft: Bool
  ) -> BoardLayout.Place? {
    let columns = places.map(\.column)
    guard let column = isLeft ? columns.max() : columns.min() else { return nil }
    return places.filter { $0.column == column }
      .min { distance($0, current) < distance($1, current) }
  }

  private func distance(_ left: BoardLayout.Place, _ right: BoardLayout.Place) -> Int {
    abs(left.rows.lowerBound - right.rows.lowerBound)
  }

  /// Scrolls as little as needed to see an item, and keeps it in sight.
  mutating func scrollIntoView(_ id: SpokenID) {
    let space = here.boardSpace(self)
    guard boardLayout(in: space).rows(of: id) != nil else { return }
    focus.scroll = boardWindow(in: space).scroll
    focus.followed = id
    focus.scroll = boardWindow(in: space).scroll
  }
}
