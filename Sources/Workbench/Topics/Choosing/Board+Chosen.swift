import Workshop

extension Board.Section {
  /// What the room chose, the most chosen first, beside what is made of it: all ideas and bundles where
  /// nothing was counted and shown; `nil` where there are none.
  static func chosen(_ session: Shown) -> Board.Section? {
    let choice = session.choices.all.last { $0.isRevealed }
    let all =
      session.cards.up(.idea).map { (id: $0.id, text: $0.shownText) }
      + session.clusters.standing.map { (id: $0.id, text: $0.title) }
    let counted = all.map { thing in (thing: thing, count: choice?.count(of: thing.id) ?? 0) }
    let chosen = counted.filter { $0.count > 0 }.sorted { $0.count > $1.count }
    let items = (chosen.isEmpty ? counted : chosen).map { thing, count in
      Board.Item(
        id: thing.id, text: count > 0 ? "\(thing.text) · \(count)" : thing.text, mostRows: 2)
    }
    guard !items.isEmpty else { return nil }
    return Board.Section(
      title: chosen.isEmpty ? "Ideas" : "What we chose", items: items, isBeside: true)
  }
}
