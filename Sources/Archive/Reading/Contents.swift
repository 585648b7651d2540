internal import Workshop

/// The part of a session that the index keeps.
struct Contents: Sendable, Hashable {
  /// Everything that was said, in the order of the events.
  var items: [Item] = []
  /// The actions that were not withdrawn.
  var actions: [ListedAction] = []
  /// The assets that are up and that the room may see.
  var assets: [ListedAsset] = []

  /// Collects it from a session as it is shown.
  ///
  /// Whatever the room may not see is marked as private: where the room sees less of something than the
  /// facilitator does, it is here twice, as each of them sees it.
  ///
  /// - Parameters:
  ///   - room: What the room may see.
  ///   - history: What the facilitator may see, with what was taken down.
  ///   - id: The session's id.
  init(room: Shown, whole history: ShownHistory, session id: String) {
    let whole = history.session
    let moments = FirstMentions(history)
    items = Self.opening(room, moments) + Self.turns(moments) + Self.needs(whole, moments)
    let shown = room.wordings.filter(\.isShown)
    items += shown.compactMap { wording in moments[wording.id].map(wording.item) }
    var places: [SpokenID: Int] = [:]
    places.reserveCapacity(shown.count)
    for place in shown.indices { places[shown[place].id] = place }
    for wording in whole.wordings where wording.isShown {
      if let place = places[wording.id], shown[place] == wording { continue }
      guard var item = moments[wording.id].map(wording.item) else { continue }
      item.isKept = true
      items.append(item)
    }
    items.sort { ($0.place, $0.isKept ? 1 : 0) < ($1.place, $1.isKept ? 1 : 0) }
    actions = room.actions.standing.filter { !Veil.tellsNothing($0.what) }.compactMap { action in
      moments[action.id].map { ListedAction(action, $0, session: id) }
    }
    assets = ListedAsset.all(in: room, moments, session: id)
  }

  init() {}

  private static func opening(_ session: Shown, _ moments: FirstMentions) -> [Item] {
    guard let moment = moments.opening else { return [] }
    let opening = session.opening
    return [
      Item(
        place: moment.place, type: .session, event: moment.event.id, since: moment.event.since,
        at: moment.event.at, words: opening.title,
        more: Aside.all([opening.place, opening.question]))
    ]
  }

  /// What was said in rounds: the room heard it, so nothing of it is for the facilitator only.
  private static func turns(_ moments: FirstMentions) -> [Item] {
    moments.turns.compactMap { moment in
      guard case .rounds(.spoke(_, let person, let words?)) = moment.event.event, !words.isEmpty
      else { return nil }
      return Item(
        place: moment.place, type: .turn, event: moment.event.id, since: moment.event.since,
        at: moment.event.at, by: [person], words: words)
    }
  }

  private static func needs(_ session: Shown, _ moments: FirstMentions) -> [Item] {
    session.people.all.filter { !$0.needs.isEmpty }.compactMap { person in
      guard let moment = moments.needs[person.id] else { return nil }
      return Item(
        place: moment.place, type: .need, event: moment.event.id, since: moment.event.since,
        at: moment.event.at, by: [person.id], words: person.needs, isKept: true)
    }
  }
}
