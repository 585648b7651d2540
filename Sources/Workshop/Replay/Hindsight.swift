/// What was decided later about what may be shown, which holds for every moment before as well.
public struct Hindsight: Sendable, Hashable {
  /// Who took permission back.
  private let gone: Set<SpokenID>
  /// The cards that were marked as sensitive.
  private let sensitive: Set<SpokenID>

  /// Looks back from a session as it is in the end.
  public init(_ later: Session) {
    gone = Set(later.people.all.filter(\.hasWithdrawn).map(\.id))
    sensitive = Set(later.cards.all.filter(\.isSensitive).map(\.id))
  }

  /// An earlier state of the session without what may no longer be shown: the names and words of people
  /// who took permission back since, and the words of cards that were marked as sensitive since.
  public func seen(_ earlier: Session) -> Session {
    guard !gone.isEmpty || !sensitive.isEmpty else { return earlier }
    var seen = earlier
    for index in seen.people.all.indices where gone.contains(seen.people.all[index].id) {
      seen.people.all[index].hasWithdrawn = true
    }
    for index in seen.cards.all.indices where sensitive.contains(seen.cards.all[index].id) {
      seen.cards.all[index].isSensitive = true
    }
    return seen.withoutTheWithdrawn
  }
}
