/// A session: the state that its events add up to.
///
/// Nothing changes a session but `apply`, and `apply` cannot fail, in any order of events: what no
/// longer makes sense (a card that an undo took away) does nothing.
public struct Session: Sendable, Hashable {
  /// Title, place, question, zone.
  public internal(set) var opening = Opening(title: "")
  /// Stages and time.
  public internal(set) var agenda = Agenda()
  /// Who is here.
  public internal(set) var people = People()
  /// Turns and energy.
  public internal(set) var rounds = Rounds()
  /// What was said, and the links.
  public internal(set) var cards = Cards()
  /// What belongs together.
  public internal(set) var clusters = Clusters()
  /// Hand counts.
  public internal(set) var choices = Choices()
  /// Drafts and versions of the statement.
  public internal(set) var drafts = Drafts()
  /// The bar, polls, concerns, and what was adopted.
  public internal(set) var agreeing = Agreeing()
  /// Who does what by when, what they need, how sure the room is.
  public internal(set) var actions = Actions()
  /// Notes.
  public internal(set) var notes = Notes()
  /// The parking place, plus, delta, review, and whether it is over.
  public internal(set) var closing = Closing()
  /// The numbers that were given out.
  var numbers = Numbers()

  /// An empty session, before its first event.
  public init() {}

  /// Applies one event.
  public mutating func apply(_ recorded: RecordedEvent) {
    reserve(recorded.event)
    if let by = recorded.by { people.hear(by) }
    switch recorded.event {
    case .opening(let event): apply(event, recorded)
    case .agenda(let event):
      agenda.apply(event, since: recorded.since)
      if case .entered = event { actions.readAgain() }
    case .people(let event): people.apply(event, at: recorded.at)
    case .rounds(let event):
      rounds.apply(event)
      if let person = event.person { people.hear(person) }
    case .cards(let event): apply(event, by: recorded.by)
    case .clusters(let event): clusters.apply(event, by: recorded.by, stage: agenda.current)
    case .choosing(let event): choices.apply(event)
    case .drafts(let event): apply(event, by: recorded.by)
    case .agreeing(let event): apply(event, recorded)
    case .actions(let event): actions.apply(event, recorded)
    case .asks(let event): actions.asks.apply(event, by: recorded.by)
    case .confidence(let event): actions.apply(event)
    case .notes(let event):
      notes.apply(
        event, by: recorded.by, stage: agenda.current,
        after: closing.isClosed ? recorded.at : nil)
    case .parking(let event): closing.parking.apply(event, by: recorded.by)
    case .closing(let event): closing.apply(event, by: recorded.by)
    case .log(let event): actions.apply(event)
    case .history, .unknown: break
    }
  }

  private mutating func apply(_ event: CardEvent, by: SpokenID?) {
    cards.apply(event, by: by, stage: agenda.current)
    switch event {
    case .attributed(_, let person?, _): people.hear(person)
    case .joined(let card, let other) where cards[other]?.joinedInto == card:
      actions.replaceUses(of: other, by: card)
      clusters.replaceMember(other, by: card)
    default: break
    }
  }

  private mutating func apply(_ event: DraftEvent, by: SpokenID?) {
    switch event {
    case .added(let draft) where drafts[draft.id] == nil:
      for person in draft.people { people.hear(person) }
    case .versionAdded(let version) where drafts[version.id] == nil:
      agreeing.integrate(version.answers, in: version.id)
    default: break
    }
    drafts.apply(event, by: by, stage: agenda.current)
  }

  private mutating func apply(_ event: AgreeingEvent, _ recorded: RecordedEvent) {
    switch event {
    // A file that was put together from two may refer to what is not there.
    case .pollOpened(let version), .adopted(let version, _):
      guard drafts[version] != nil else { return }
    default: break
    }
    if case .brought(let version, let text, _, let origin) = event {
      guard drafts[version] == nil else { return }
      drafts.add(Draft(id: version, text: text, origin: origin))
    }
    agreeing.apply(event, recorded, stage: agenda.current)
  }

  private mutating func apply(_ event: OpeningEvent, _ recorded: RecordedEvent) {
    switch event {
    case .opened(let opening):
      self.opening = opening
      agenda.open(opening.agenda)
      if !opening.emptyWords.isEmpty { clusters.listedWords = opening.emptyWords }
      people.open(count: opening.people, tables: opening.tables)
      numbers.reserve(SpokenID(.person, opening.people))
    case .described(let title, let place, let question):
      if let title { opening.title = title }
      if let place { opening.place = place }
      if let question { opening.question = question }
    case .closed:
      closing.closedAt = recorded.at
      agenda.close(since: recorded.since)
    }
  }
}

extension RoundEvent {
  fileprivate var person: SpokenID? {
    switch self {
    case .spoke(_, let person, _), .passed(_, let person): person
    case .energy: nil
    }
  }
}
