import Workshop

/// What the room works for, on top of the stages that need it.
///
/// Each takes a row or two; the whole stands on its page.
extension Board.Section {
  /// The statement that is not adopted yet, whole; `nil` where there is none.
  static func candidate(_ session: Shown) -> Board.Section? {
    session.candidate.map { candidate in
      Board.Section(
        title: "", items: [Board.Item(id: candidate.id, text: candidate.text)], isWide: true)
    }
  }

  /// The statement, then the goals; `nil` where there is neither.
  static func purpose(_ session: Shown, withGoals: Bool = true) -> Board.Section? {
    let goals = withGoals ? session.cards.up(.goal) : []
    var items: [Board.Item] = []
    if let statement = session.statement {
      items.append(
        Board.Item(
          id: statement.id, text: statement.text, mostRows: goals.count > 1 ? 1 : 2))
    }
    items += goals.map { Board.Item(id: $0.id, text: $0.shownText, mostRows: 1) }
    return items.isEmpty ? nil : Board.Section(title: "", items: items, isWide: true)
  }
}
