/// What a board has room for.
extension Shown {
  /// How many things of a kind a board shows at most: more than a room puts up, and few enough to be drawn
  /// at once.
  public static let mostOnBoard = 300

  /// The same with only the newest of the cards of each type, and of the actions, that stand; and how
  /// many earlier ones are left out.
  ///
  /// Unchanged where there are not that many.
  public var newest: (shown: Shown, left: Int) {
    guard cards.all.count > Self.mostOnBoard || actions.all.count > Self.mostOnBoard else {
      return (self, 0)
    }
    return keepingNewest(Self.mostOnBoard)
  }
}
