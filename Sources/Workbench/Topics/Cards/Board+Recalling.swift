import Workshop

extension Board {
  /// The board of a recall: what we said we are for, what is still open, and the assets.
  static func recalling(_ session: Shown, now: Moment) -> Board {
    let open = session.actions.standing.filter(\.isOpen).map { action in
      var item = Board.item(action, session)
      if let origin = action.origin { item.note += " · from \(origin.words)" }
      return item
    }
    let statement = Section(
      title: "What we said we are for", items: session.statementItems(now: now),
      empty: "No statement is here yet. One that was agreed elsewhere can be brought.", isWide: true
    )
    let actions = Section(
      title: "Still open from before", items: open, empty: "nothing was brought along", isWide: true
    )
    let hasEarlier = session.actions.standing.contains { $0.origin != nil }
    let assets = Activity.Collecting(type: .asset, categories: session.categories(of: .asset))
    return Board(
      sections: [statement] + (open.isEmpty && !hasEarlier ? [] : [actions])
        + cards(session, assets).sections)
  }
}
