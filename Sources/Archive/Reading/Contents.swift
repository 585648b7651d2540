internal import Workshop

/// What a session holds, as far as the index keeps it.
struct Contents: Sendable, Hashable {
  /// All that was said, in the order of the events.
  var items: [Item] = []
  /// The actions that stand.
  var actions: [ListedAction] = []
  /// The assets that are up and that the room may see.
  var assets: [ListedAsset] = []

  /// Takes it out of a session.
  ///
  /// Whatever the room may not see is marked as kept: where the room sees less of something than the
  /// facilitator does, it is here twice, as each sees it.
  ///
  /// - Parameters:
  ///   - history: The events.
  ///   - id: The session's id.
  init(_ history: SessionHistory, session id: String) {
    let (whole, room) = (history.session, history.session.forRoom)
    let moments = FirstMentions(history)
    items = Self.opening(whole, moments) + Self.turns(moments, room) + Self.needs(whole, moments)
    let shown = room.wordings.filter(\.isShown)
    items += shown.compactMap { wording in moments[wording.id].map(wording.item) }
    var places: [SpokenID: Int] = [:]
    places.reserveCapacity(shown.count)
    for place in shown.indices { places[shown[place].id] = place }
    for wording in whole.wordings {
      if let place = places[wording.id], shown[place] == wording { continue }
      guard var item = moments[wording.id].map(wording.item) else { continue }
      item.isKept = true
      items.append(item)
    }
    items.sort { ($0.place, $0.isKept ? 1 : 0) < ($1.place, $1.isKept ? 1 : 0) }
    actions = room.actions.standing.compactMap { action in
      moments[action.id].map { ListedAction(action, $0, in: room, session: id) }
    }
    assets = ListedAsset.all(in: room, moments, session: id)
  }

  init() {}

  private static func opening(_ session: Session, _ moments: FirstMentions) -> [Item] {
    guard let moment = moments.opening else { return [] }
    let opening = session.opening
    return [
      Item(
        place: moment.place, type: .session, event: moment.event.id, since: moment.event.since,
        at: moment.event.at, words: opening.title,
        more: [opening.place, opening.question].filter { !$0.isEmpty }.joined(separator: " · "))
    ]
  }

  private static func turns(_ moments: FirstMentions, _ room: Session) -> [Item] {
    moments.turns.compactMap { moment in
      guard case .rounds(.spoke(_, let person, let words?)) = moment.event.event, !words.isEmpty
      else { return nil }
      return Item(
        place: moment.place, type: .turn, event: moment.event.id, since: moment.event.since,
        at: moment.event.at, by: [person], words: words,
        isKept: room.people[person]?.hasWithdrawn ?? false)
    }
  }

  private static func needs(_ session: Session, _ moments: FirstMentions) -> [Item] {
    session.people.all.filter { !$0.needs.isEmpty }.compactMap { person in
      guard let moment = moments.needs[person.id] else { return nil }
      return Item(
        place: moment.place, type: .need, event: moment.event.id, since: moment.event.since,
        at: moment.event.at, by: [person.id], words: person.needs, isKept: true)
    }
  }
}
