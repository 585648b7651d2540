/// Sessions that are linked, and what in them is the same person or thing.
struct ErasableGroup: Sendable {
  let sessions: [ErasableSession]
  private var origins: [Root: Root] = [:]

  init(_ sessions: [ErasableSession]) {
    self.sessions = sessions
    for session in sessions { learn(session) }
  }

  /// What everything that was brought along was where it came from.
  private mutating func learn(_ session: ErasableSession) {
    let state = session.history.session
    learn(state.people.all, session.id)
    learn(state.cards.all, session.id)
    learn(state.drafts.all, session.id)
    learn(state.actions.all, session.id)
    learn(state.closing.parking.all, session.id)
  }

  private mutating func learn(_ things: some Sequence<some Portable>, _ session: String) {
    for thing in things where thing.origin != nil {
      origins[.session(session, thing.id)] = Root(
        thing.id, thing.origin, words: thing.said, in: session)
    }
  }

  /// Where something was first put up, as far as the sessions tell.
  func root(of id: SpokenID, in session: String) -> Root {
    var (root, seen): (Root, Set<Root>) = (.session(session, id), [])
    while seen.insert(root).inserted, let before = origins[root] { root = before }
    return root
  }

  /// The ids that something of one session has in another.
  func ids(of id: SpokenID, in session: String, as other: ErasableSession) -> Set<SpokenID> {
    let root = root(of: id, in: session)
    let known = other.history.events.flatMap { EventWords.introduced(by: $0.event) }
    return Set(known.filter { $0.kind == id.kind && self.root(of: $0, in: other.id) == root })
  }

  /// Everybody who was ever on the list of a session, also who was put up by mistake or undone.
  static func people(of session: ErasableSession) -> Set<SpokenID> {
    let introduced = session.history.events.flatMap { EventWords.introduced(by: $0.event) }
    return Set(
      session.history.session.people.all.map(\.id) + introduced.filter { $0.kind == .person })
  }

  /// Every name that somebody was ever given in a session, by their code there.
  static func names(of person: SpokenID, in session: ErasableSession) -> [String] {
    session.history.events.compactMap { recorded -> String? in
      switch recorded.event {
      case .people(.added(person, let name, _, _, _, _)): name
      case .people(.changed(person, let name, _, _)): name
      case .people(.listed(let people)): people.first { $0.person == person }?.name
      case .unknown(let kind, let data)
      where kind.hasPrefix("person.") && data.spokenID("person") == person:
        data.text("name")
      default: nil
      }
    }.filter { !Words.trimmed($0).isEmpty }.uniqued()
  }
}

extension EventWords {
  /// The things, or the people, that an event adds or first tells of.
  static func introduced(by event: SessionEvent) -> [SpokenID] {
    if case .people(.listed(let people)) = event { return people.map(\.person) }
    let subject = ErasureScope.subject(of: event.kind.prefix { $0 != "." }, event.data)
    return subject.map { [$0] } ?? []
  }
}
