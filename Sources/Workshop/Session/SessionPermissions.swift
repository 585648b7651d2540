/// What a session says of who may be named and quoted, and of words that were taken back, for the sessions
/// that are linked to it.
///
/// Sessions are linked where something went from one to another: people, cards, actions, points. Whoever
/// shows one of them needs this of the others, and nothing else of them, so an index can keep it.
public struct SessionPermissions: Sendable, Hashable {
  /// What is known of a person.
  struct Person: Sendable, Hashable {
    /// Where the person was first met: a session and the code there.
    var root: Root
    /// What the person is called there; empty if not said, or taken back.
    var name: String
    /// What the person was called before.
    var calledBefore: [String] = []
    /// When the name was last said or taken back.
    var nameSaidAt: Instant?
    /// What the person allows.
    var permission: People.Permission?
    /// Whether the person took permission back.
    var hasWithdrawn: Bool
    /// When permission was last given or taken back.
    var permissionSaidAt: Instant?
  }

  /// What became of the words of something.
  struct Thing: Sendable, Hashable {
    /// Where it was first put up.
    var root: Root
    /// Whether its words are kept: it was marked as sensitive, or taken down.
    var isKept: Bool
    /// The words that it has now, where they were changed.
    var newest: String?
  }

  /// Something that was said of an action, and may have gone to another session with it.
  struct Said: Sendable, Hashable {
    /// When.
    var at: Instant
    /// Who said it, as far as that is known.
    var by: SpokenID?
    /// Whose action it was, before and after.
    var owners: [SpokenID] = []
  }

  /// The session's id.
  public let session: String
  /// When it was opened.
  var opened: Instant
  /// Its people by their codes there.
  var people: [SpokenID: Person] = [:]
  /// What those were called who were put up by mistake.
  var namesOfRemoved: [String] = []
  /// Where the things came from that were brought along, by their ids there.
  var brought: [SpokenID: Root] = [:]
  /// The things whose words were taken back or changed.
  var things: [Thing] = []
  /// What was said of actions.
  var said: [Said] = []
  /// The cards and parked points that each person put up: wherever they go, they stay that person's words.
  var spoken: [SpokenID: [SpokenID]] = [:]
  /// The ids of the sessions that it took something from or handed something to, in no particular order.
  public internal(set) var links: Set<String> = []

  /// Whether anything was taken back in it, or got other words, so that what is linked to it may have
  /// to be covered.
  public var takesBack: Bool {
    !things.isEmpty || people.values.contains { $0.hasWithdrawn }
  }

  /// Collects them from a session.
  ///
  /// - Parameters:
  ///   - history: The session's events.
  ///   - session: The session's id.
  public init(_ history: SessionHistory, session: String) {
    self.session = session
    opened = history.events.first?.at ?? Instant(milliseconds: 0)
    let state = history.session
    people = Self.people(of: state, session: session)
    namesOfRemoved = state.people.namesOfRemoved
    for card in state.cards.all where card.origin != nil {
      brought[card.id] = Root(card.id, card.origin, words: card.text, in: session)
    }
    for point in state.closing.parking.all where point.origin != nil {
      brought[point.id] = Root(point.id, point.origin, words: point.text, in: session)
    }
    things = state.cards.all.compactMap { card in
      let isKept = card.isSensitive || card.isTakenDown
      let newest = card.earlierTexts.isEmpty ? nil : card.text
      guard isKept || newest != nil else { return nil }
      return Thing(
        root: Root(card.id, card.origin, words: card.text, in: session), isKept: isKept,
        newest: isKept ? nil : newest)
    }
    said = Self.said(in: history)
    spoken = Self.spoken(in: history)
    links = Self.links(of: state).subtracting([session])
  }

  /// The cards and parked points that each person put up.
  private static func spoken(in history: SessionHistory) -> [SpokenID: [SpokenID]] {
    let state = history.session
    var spoken: [SpokenID: [SpokenID]] = [:]
    func add(_ item: SpokenID, by person: SpokenID?) {
      if let person { spoken[person, default: []].append(item) }
    }
    for card in state.cards.all { add(card.id, by: card.by) }
    for point in state.closing.parking.all { add(point.id, by: point.by) }
    // What was undone or taken away here may have been brought along before.
    for recorded in history.events {
      switch recorded.event {
      case .cards(.added(let card)) where state.cards[card.id] == nil:
        add(card.id, by: card.by ?? recorded.by)
      case .parking(.parked(let point, _, _)) where state.closing.parking[point] == nil:
        add(point, by: recorded.by)
      default: break
      }
    }
    return spoken
  }

  /// What a session says of its people, by their codes.
  static func people(of state: Session, session: String) -> [SpokenID: Person] {
    Dictionary(
      state.people.all.map { person in
        let root = Root(person.id, person.origin, words: person.name, in: session)
        return (
          person.id,
          Person(
            root: root, name: person.name, calledBefore: person.earlierNames,
            nameSaidAt: person.nameSaidAt,
            permission: person.permission, hasWithdrawn: person.hasWithdrawn,
            permissionSaidAt: person.permissionSaidAt)
        )
      }, uniquingKeysWith: { first, _ in first })
  }

  /// What was said of actions, here and not in another session.
  private static func said(in history: SessionHistory) -> [Said] {
    var owners: [SpokenID: SpokenID] = [:]
    var said: [Said] = []
    for recorded in history.events where history.counts(recorded) {
      guard case .actions(let event) = recorded.event else { continue }
      let action = event.action
      let before = owners[action]
      switch event {
      case .added(let added): owners[action] = added.owner
      case .changed(_, let change): if let owner = change.owner { owners[action] = owner }
      case .handedBack: owners[action] = nil
      case .continued: continue
      default: break
      }
      let their = [before, owners[action]].compactMap(\.self).uniqued()
      guard recorded.by != nil || !their.isEmpty else { continue }
      said.append(Said(at: recorded.at, by: recorded.by, owners: their))
    }
    return said
  }

  private static func links(of session: Session) -> Set<String> {
    var links: Set<String> = []
    func add(_ origin: Origin?) { if let id = origin?.session { links.insert(id) } }
    for person in session.people.all { add(person.origin) }
    for card in session.cards.all { add(card.origin) }
    for draft in session.drafts.all { add(draft.origin) }
    for point in session.closing.parking.all { add(point.origin) }
    for action in session.actions.all {
      add(action.origin)
      add(action.ownerThere)
      for happening in action.history { add(happening.via) }
    }
    return links
  }
}

extension SessionPermissions {
  /// Those of some sessions that are linked to one of them, by any number of steps; that one is among
  /// them where it is known.
  ///
  /// - Parameters:
  ///   - id: The id of the session that is asked for.
  ///   - all: What all sessions say, in any order.
  /// - Returns: Those of them, in their order.
  public static func linked(to id: String, among all: [SessionPermissions]) -> [SessionPermissions]
  {
    var neighbours: [String: Set<String>] = [:]
    for one in all {
      for other in one.links {
        neighbours[one.session, default: []].insert(other)
        neighbours[other, default: []].insert(one.session)
      }
    }
    var (found, waiting): (Set<String>, [String]) = ([id], [id])
    while let next = waiting.popLast() {
      for other in neighbours[next] ?? [] where found.insert(other).inserted {
        waiting.append(other)
      }
    }
    return all.filter { found.contains($0.session) }
  }
}
