/// What a board has room for.
extension Session {
  /// How many things of a kind a board shows at most: more than a room puts up, and few enough to be drawn
  /// at once.
  public static let mostOnBoard = 300

  /// This session with only the newest of the cards of each type, and of the actions, that stand; and how
  /// many earlier ones are left out.
  ///
  /// Where there are not that many it is itself.
  public var newest: (session: Session, left: Int) {
    guard cards.all.count > Self.mostOnBoard || actions.all.count > Self.mostOnBoard else {
      return (self, 0)
    }
    var newest = self
    let left =
      newest.cards.keepNewest(Self.mostOnBoard) + newest.actions.keepNewest(Self.mostOnBoard)
    return left == 0 ? (self, 0) : (newest, left)
  }
}
