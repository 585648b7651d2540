/// Brings things along step by step, because the new session's ids are known only once they are given out.
struct Carrying {
  /// What was decided so far.
  private(set) var events: [SessionEvent] = []
  /// What was not taken, in words.
  private(set) var refusals: [String] = []
  private var session: Session
  private let sessions: [EarlierSession]
  private let people: EarlierPeople
  private let joined: [Root: (into: SpokenID, EarlierSession)]
  private var ids: [Root: SpokenID] = [:]
  private var codes: [EarlierPerson: SpokenID] = [:]
  /// Those for whom no code was left.
  private var uncoded: Set<EarlierPerson> = []

  init(_ sessions: [EarlierSession], into session: Session) {
    self.session = session
    self.sessions = sessions
    people = EarlierPeople(sessions)
    var joined: [Root: (into: SpokenID, EarlierSession)] = [:]
    for earlier in sessions {
      for card in earlier.session.cards.all {
        if let into = card.joinedInto { joined[Root(card, in: earlier)] = (into, earlier) }
      }
    }
    self.joined = joined
  }

  /// Brings everybody who was there and may be brought, with what they allowed, so that codes stay what they
  /// were; those of whom nothing but the code is known only if that is wanted.
  mutating func bringEverybody(withUnknown: Bool) {
    for person in people.all where !people.hasWithdrawn(person) {
      if withUnknown || people.wasThere(person) { _ = code(for: person) }
    }
  }

  /// Brings a statement.
  mutating func bring(_ piece: Piece<Draft>) {
    let adoption = piece.earlier.session.agreeing.adoptions.last { $0.version == piece.thing.id }
    let (text, review) = (piece.thing.text, adoption?.review)
    take(.agreeing(.bring(text, review: review, origin: piece.origin)), piece.root)
  }

  /// Brings a card, whose links and giver stay where they are.
  mutating func bring(_ piece: Piece<Card>) {
    var card = piece.thing
    card.origin = piece.origin
    take(.cards(.bring(card)), piece.root)
  }

  /// Brings a parked point with its home.
  mutating func bring(_ piece: Piece<Parking.Point>) {
    var point = piece.thing
    point.origin = piece.origin
    take(.parking(.bring(point)))
  }

  /// Brings an action with what was said about it, and those who promised it as far as their names may
  /// come.
  mutating func bring(_ piece: Piece<WorkshopAction>, story: [Told]) {
    let earlier = piece.earlier
    var action = piece.thing
    action.origin = piece.origin
    action.owner = owner(of: action, in: earlier)
    action.helpers = action.helpers.compactMap { code(for: $0, in: earlier) }.uniqued()
      .filter { $0 != action.owner }
    // The name under which somebody is shown is as much theirs as their own.
    if action.owner == nil { action.shownAs = "" }
    action.uses = action.uses.compactMap { newID(of: $0, in: earlier) }.uniqued()
    action.serves = action.serves.compactMap { newID(of: $0, in: earlier) }.uniqued()
    action.follows = action.follows.compactMap { newID(of: $0, in: earlier) }.uniqued()
    action.history = story.filter { told in
      // Permission may have been taken back in another of the sessions.
      ![told.happening.by, told.happening.owner].contains { person in
        person.map { people.hasWithdrawn($0, in: told.by) } ?? false
      }
    }.map { told in
      var happening = told.happening
      happening.by = happening.by.flatMap { code(for: $0, in: told.by) }
      happening.owner = happening.owner.flatMap { code(for: $0, in: told.by) }
      return happening
    }
    take(.actions(.bring(action)), piece.root)
  }

  private mutating func owner(
    of action: WorkshopAction, in earlier: EarlierSession
  ) -> SpokenID? {
    if let there = action.ownerThere, let code = there.item,
      let session = sessions.first(where: { $0.id == there.session })
    {
      return self.code(for: code, in: session)
    }
    return action.owner.flatMap { code(for: $0, in: earlier) }
  }

  /// The code that somebody has in the new session; they are brought along if they were not yet.
  private mutating func code(for code: SpokenID, in earlier: EarlierSession) -> SpokenID? {
    people.person(code, in: earlier).flatMap { self.code(for: $0) }
  }

  private mutating func code(for person: EarlierPerson) -> SpokenID? {
    if let known = codes[person] { return known }
    guard !uncoded.contains(person),
      case .people(.added(let new, _, _, _, _, _))? = take(people.bringing(person))
    else {
      uncoded.insert(person)
      return nil
    }
    codes[person] = new
    if let permission = people.permission(of: person) { take(.people(.permit(new, permission))) }
    return new
  }

  /// The id that something has in the new session; `nil` where it did not come along.
  ///
  /// A card that was joined with another is that other one.
  private func newID(of id: SpokenID, in earlier: EarlierSession) -> SpokenID? {
    var (id, earlier) = (id, earlier)
    var seen: Set<Root> = []
    while let root = root(of: id, in: earlier), seen.insert(root).inserted {
      if let new = ids[root] { return new }
      guard let next = joined[root] else { return nil }
      (id, earlier) = next
    }
    return nil
  }

  private func root(of id: SpokenID, in earlier: EarlierSession) -> Root? {
    if let card = earlier.session.cards[id] { return Root(card, in: earlier) }
    if let action = earlier.session.actions[id] { return Root(action, in: earlier) }
    return earlier.session.drafts[id].map { Root($0, in: earlier) }
  }

  private mutating func take(_ command: Command, _ root: Root) {
    switch take(command) {
    case .agreeing(.brought(let version, _, _, _))?: ids[root] = version
    case .cards(.added(let card))?: ids[root] = card.id
    case .actions(.added(let action))?: ids[root] = action.id
    default: break
    }
  }

  /// Decides a command and lets it take effect, as far as the next ones depend on it.
  @discardableResult
  private mutating func take(_ command: Command) -> SessionEvent? {
    do throws(Rejection) {
      let event = try session.decide(command)
      let number = events.count + 1
      session.apply(
        RecordedEvent(
          number: number, id: EventID(writer: "", number: number), clock: number,
          at: Instant(milliseconds: 0), since: 0, event: event))
      events.append(event)
      return event
    } catch {
      refusals.append(error.sentence)
      return nil
    }
  }
}
