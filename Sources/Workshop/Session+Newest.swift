/// What a board has room for.
extension Session {
  /// How many things of a kind a board shows at most: far more than any room puts up, and few enough to be
  /// drawn at once.
  public static let mostOnBoard = 300

  /// How many things are left out of `newest`.
  public var countBeforeNewest: Int {
    [cards.all.count, actions.all.count, notes.all.count]
      .reduce(0) { $0 + max(0, $1 - Self.mostOnBoard) }
  }

  /// This session with only the newest cards, actions, notes and turns.
  public var newest: Session {
    guard countBeforeNewest > 0 || rounds.turns.count > Self.mostOnBoard else { return self }
    var newest = self
    newest.cards.keepNewest(Self.mostOnBoard)
    newest.actions.keepNewest(Self.mostOnBoard)
    newest.notes.keepNewest(Self.mostOnBoard)
    newest.rounds.turns = LongList(newest.rounds.turns.suffix(Self.mostOnBoard))
    return newest
  }
}
