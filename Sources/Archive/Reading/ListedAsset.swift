internal import Workshop

/// An asset of one session, and what came of it there.
struct ListedAsset: Sendable, Hashable {
  var thing: OneThing
  /// The place of the event that put it up.
  var place: Int
  /// Whether it may be seen.
  var standing: Standing
  /// The places of the events that put up the ideas which join it and the actions which use it.
  var uses: [Int]

  /// Whether an asset may be seen.
  enum Standing: Int, Sendable, Hashable {
    /// It is up.
    case up
    /// It was taken down here, or is waiting to be shown.
    case down
    /// It is about somebody's life, or belongs to somebody who took permission back: no copy of it is
    /// shown.
    case kept

    init(_ card: Card) {
      let isLost = Veil.tellsNothing(card.text)
      if card.isSensitive {
        self = .kept
      } else if card.isWithdrawn || card.isPrivate {
        self = .down
      } else {
        self = isLost ? .kept : .up
      }
    }
  }

  /// The assets of a session.
  static func all(in room: Shown, _ moments: FirstMentions, session: String) -> [ListedAsset] {
    var users: [SpokenID: [Int]] = [:]
    for idea in room.cards.up(.idea) {
      for link in idea.links { users[link, default: []].append(contentsOf: place(idea.id)) }
    }
    for action in room.actions.standing {
      for card in action.uses { users[card, default: []].append(contentsOf: place(action.id)) }
    }
    func place(_ id: SpokenID) -> [Int] { [moments.place(id)].compactMap(\.self) }
    return room.cards.all.filter { $0.type == .asset && $0.joinedInto == nil }.compactMap { card in
      guard let place = moments.place(card.id) else { return nil }
      return ListedAsset(
        thing: OneThing(card.id, card.origin, words: card.text, in: session),
        place: place, standing: Standing(card), uses: users[card.id] ?? [])
    }
  }
}
