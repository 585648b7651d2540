import Canvas
import Workshop

/// A step over the board: to a neighbour of the selected item, or to the first or last item.
enum BoardStep: Sendable {
  case up, down, left, right, first, last
}

extension WorkbenchState {
  /// The board's layout at the present size.
  var boardLayout: BoardLayout { boardLayout(columns: here.boardRegion(self).columns) }

  /// The board's layout in a given number of columns.
  func boardLayout(columns: Int) -> BoardLayout {
    let question = BoardMemory.Question(columns: columns, selected: selected)
    return openSession.memory.layout(question) {
      let source = here.board(self)
      return BoardLayout(
        source.session, now: now, columns: question.columns,
        selected: question.selected, newest: session.newestCard(in: stage),
        takenBack: source.takenBack, isOnlySeen: source.isOnlySeen,
        wraps: openSession.wraps)
    }
  }

  /// The part of the board that is seen.
  var boardWindow: BoardWindow {
    BoardWindow(boardLayout, in: here.boardRegion(self), scroll: focus.scroll)
  }

  /// The row of the board on which the selected item begins, while moving.
  var selectedRow: Int? {
    guard let selected, !isReadingBack else { return nil }
    return boardLayout.places.first { $0.id == selected }?.rows.lowerBound
  }

  /// Where the selected item has gone from the board, selects what stands where it stood.
  mutating func keepSelection(near row: Int?) {
    guard focus.mode == .moving, let row else { return }
    let places = boardLayout.places.filter { $0.id != nil }
    guard !places.contains(where: { $0.id == focus.selected }) else { return }
    let nearest = places.min { abs($0.rows.lowerBound - row) < abs($1.rows.lowerBound - row) }
    focus.selected = nearest?.id
    if let id = nearest?.id { scrollIntoView(id) }
  }

  mutating func startMoving() {
    focus.mode = .moving
    message = nil
    guard !isReadingBack else {
      focus.selected = readAction?.id
      return
    }
    let ids = boardLayout.places.compactMap(\.id)
    if focus.selected.map(ids.contains) != true {
      focus.selected = newestItem.flatMap { ids.contains($0) ? $0 : nil } ?? ids.last
    }
    if let selected = focus.selected { scrollIntoView(selected) }
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
      focus.selected = places.first?.id
      return
    }
    let target: BoardLayout.Place? =
      switch step {
      case .first: places.first
      case .last: places.last
      case .up:
        places.last { $0.column == current.column && $0.rows.upperBound <= current.rows.lowerBound }
      case .down:
        places.first {
          $0.column == current.column && $0.rows.lowerBound >= current.rows.upperBound
        }
      case .left: nearest(places.filter { $0.column < current.column }, to: current, isLeft: true)
      case .right: nearest(places.filter { $0.column > current.column }, to: current, isLeft: false)
      }
    guard let target, let id = target.id else { return }
    focus.selected = id
    scrollIntoView(id)
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

  /// Scrolls as little as needed to see an item.
  mutating func scrollIntoView(_ id: SpokenID) {
    let window = boardWindow
    guard let place = window.layout.places.first(where: { $0.id == id }) else { return }
    focus.scroll = window.scrolled(toSee: place.rows)
  }
}
