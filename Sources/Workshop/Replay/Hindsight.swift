/// What was decided later about what may be shown holds for every moment before as well.
extension Session {
  /// This earlier state of a session without what may no longer be shown by its later state: the names
  /// and words of people who took permission back since, and the words of cards that were marked as
  /// sensitive since.
  public func inHindsight(of later: Session) -> Session {
    let gone = Set(later.people.all.filter(\.hasWithdrawn).map(\.id))
    let sensitive = Set(later.cards.all.filter(\.isSensitive).map(\.id))
    guard !gone.isEmpty || !sensitive.isEmpty else { return self }
    var earlier = self
    for index in earlier.people.all.indices where gone.contains(earlier.people.all[index].id) {
      earlier.people.all[index].hasWithdrawn = true
    }
    for index in earlier.cards.all.indices where sensitive.contains(earlier.cards.all[index].id) {
      earlier.cards.all[index].isSensitive = true
    }
    return earlier.withoutTheWithdrawn
  }
}
