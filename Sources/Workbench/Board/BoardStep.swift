import Canvas
import Workshop

/// A step over the board.
enum BoardStep: Sendable {
  case up, down, left, right, first, last
}

extension WorkbenchState {
  /// The board's layout at the present size.
  var boardLayout: BoardLayout { boardLayout(columns: RunLayout(self).board.columns) }

  /// The board's layout in so many columns.
  func boardLayout(columns: Int) -> BoardLayout {
    let question = BoardMemory.Question(columns: columns, selected: selected)
    return boardMemory.layout(question) {
      // What a replay keeps covered is covered where it is drawn, not in all of a long session.
      BoardLayout(
        replay == nil ? shownSession : session, now: now, columns: question.columns,
        selected: question.selected, newest: newestCard, takenBack: replay?.takenBack ?? [],
        wraps: wraps, covering: { self.replay?.shown($0) ?? $0 })
    }
  }

  /// The part of the board that is seen.
  var boardWindow: BoardWindow {
    BoardWindow(boardLayout, in: RunLayout(self).board, scroll: focus.scroll)
  }

  /// The card that was put up last in the current stage.
  private var newestCard: SpokenID? {
    session.cards.all.last { !$0.isWithdrawn && $0.stage == stage?.id }?.id
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
  private var newestItem: SpokenID? {
    switch stage?.activity {
    case .plan(.asks): return session.actions.asks.standing.last?.id
    case .plan: return session.actions.standing.last?.id
    case .draft, .cluster: return session.drafts.all.last { !$0.isWithdrawn }?.id
    case .agree: return session.agreeing.concerns.last?.id ?? session.drafts.versions.last?.id
    default: break
    }
    return newestCard
  }

  mutating func move(_ step: BoardStep) {
    message = nil
    guard !isReadingBack else { return stepReadback(step) }
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

  /// Takes a click: on a hint, on an item, on a row of what lies on top.
  mutating func click(at point: Point) -> [Effect] {
    if let id = HintLine.command(at: point, self), let row = CommandTable.row(id) {
      return run(row, Arguments())
    }
    if !overlays.isEmpty || place == .start { return clickRow(at: point) }
    let region = RunLayout(self).board
    guard region.contains(point) else {
      if place == .run { focus.mode = .typing }
      if let replay, let lines = RunLayout(self).timeline,
        let position = TimelineView.position(at: point, replay, lines)
      {
        self.replay(to: position)
      }
      return []
    }
    guard !isReadingBack else { return [] }
    let window = boardWindow
    guard let row = window.row(at: point) else { return [] }
    let column = point.column - region.origin.column
    let hit = window.layout.places.last { $0.rows.contains(row) && $0.column <= column }
    guard let id = hit?.id else { return [] }
    focus.mode = .moving
    focus.selected = id
    return []
  }

  mutating func wheel(by step: Int) -> [Effect] {
    switch overlays.last {
    case .page: scrollPage(by: step)
    case .form: moveFormOption(by: step.signum())
    case .palette: movePaletteRow(by: step.signum())
    case nil:
      guard place == .run || place == .replay else {
        if place == .review {
          moveReviewRow(by: step.signum())
        } else {
          moveStartRow(by: step.signum())
        }
        return []
      }
      guard !isReadingBack else { break }
      let window = boardWindow
      focus.scroll = min(max(window.scroll + step, 0), window.lastScroll)
    }
    return []
  }

  /// Chooses the row of a list that was clicked; a second click on it takes it.
  private mutating func clickRow(at point: Point) -> [Effect] {
    guard let index = ListRows.index(at: point, self) else { return [] }
    let isChosen: Bool
    switch overlays.last {
    case .form(var form):
      isChosen = form.option == index
      form.option = index
      overlays[overlays.endIndex - 1] = .form(form)
    case .palette(var palette):
      isChosen = palette.row == index
      palette.row = index
      overlays[overlays.endIndex - 1] = .palette(palette)
    case .page(var page):
      isChosen = page.selected == index
      page.selected = index
      overlays[overlays.endIndex - 1] = .page(page)
    case nil where place == .review:
      isChosen = review.row == index
      review.row = index
    case nil:
      isChosen = startRow == index
      startRow = index
    }
    guard isChosen, let row = CommandTable.row(for: .enter, in: context, self) else { return [] }
    return run(row, Arguments())
  }
}
