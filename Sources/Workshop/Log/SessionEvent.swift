/// What can happen in a session, by the part of the workshop that it belongs to.
///
/// The few large events of the parts are `indirect`, so that a list of a hundred thousand small ones is
/// small.
public enum SessionEvent: Sendable, Hashable {
  /// The session was opened, renamed or closed.
  case opening(OpeningEvent)
  /// A stage was entered, skipped, moved, added or given time.
  case agenda(AgendaEvent)
  /// A person came, left, was named, seated, or gave permission.
  case people(PeopleEvent)
  /// Somebody took a turn; the room gave its energy.
  case rounds(RoundEvent)
  /// A card was put up, changed, joined, linked or withdrawn.
  case cards(CardEvent)
  /// Things were bundled, and bundles named.
  case clusters(ClusterEvent)
  /// Ideas were counted and the count was shown.
  case choosing(ChoiceEvent)
  /// A draft or a version was written, marked, merged.
  case drafts(DraftEvent)
  /// The bar, a poll, a concern, an adoption.
  case agreeing(AgreeingEvent)
  /// An action was written down, changed, accepted or handed back.
  case actions(ActionEvent)
  /// Somebody said what they need; somebody answered.
  case asks(AskEvent)
  /// The room said how sure it is.
  case confidence(ConfidenceEvent)
  /// A note was taken.
  case notes(NoteEvent)
  /// A point was parked or given a home.
  case parking(ParkingEvent)
  /// A plus, a delta, or the next review.
  case closing(ClosingEvent)
  /// An earlier event was undone or redone.
  case history(HistoryEvent)
  /// The file itself: recovered after a sudden end, or a hand edit taken over.
  case log(LogEvent)
  /// Something that this version does not know: kept, shown as unknown, without effect.
  case unknown(kind: String, data: Fields)
}

/// One part's events: each knows its kind on disk and its own fields.
protocol EventPart: Sendable, Hashable {
  /// `noun.pastTense`, as the file holds it.
  var kind: String { get }
  /// The fields, in the order in which they are written.
  var data: Fields { get }
  /// Reads an event back; `nil` if the kind is another part's or the fields do not fit.
  init?(kind: String, data: Fields)
}

extension SessionEvent {
  /// Reads an event; what is unknown or does not fit becomes `.unknown` and keeps its data.
  public init(kind: String, data: Fields) {
    self = Self.known(kind: kind, data: data) ?? .unknown(kind: kind, data: data)
  }

  /// The kind as the file holds it, such as `card.added`.
  public var kind: String {
    if case .unknown(let kind, _) = self { return kind }
    return part?.kind ?? ""
  }

  /// The event's own fields.
  public var data: Fields {
    if case .unknown(_, let data) = self { return data }
    return part?.data ?? Fields()
  }

  private static func known(kind: String, data: Fields) -> SessionEvent? {
    switch String(Substring(kind.utf8.prefix { $0 != UInt8(ascii: ".") })) {
    case "session": OpeningEvent(kind: kind, data: data).map(SessionEvent.opening)
    case "stage", "time": AgendaEvent(kind: kind, data: data).map(SessionEvent.agenda)
    case "person", "people": PeopleEvent(kind: kind, data: data).map(SessionEvent.people)
    case "turn", "energy": RoundEvent(kind: kind, data: data).map(SessionEvent.rounds)
    case "card", "link": CardEvent(kind: kind, data: data).map(SessionEvent.cards)
    case "cluster", "emptyWords": ClusterEvent(kind: kind, data: data).map(SessionEvent.clusters)
    case "draft", "version": DraftEvent(kind: kind, data: data).map(SessionEvent.drafts)
    case "bar", "poll", "concern", "minority", "statement":
      AgreeingEvent(kind: kind, data: data).map(SessionEvent.agreeing)
    case "ask": AskEvent(kind: kind, data: data).map(SessionEvent.asks)
    case "confidence": ConfidenceEvent(kind: kind, data: data).map(SessionEvent.confidence)
    case "choice": ChoiceEvent(kind: kind, data: data).map(SessionEvent.choosing)
    case "action": ActionEvent(kind: kind, data: data).map(SessionEvent.actions)
    case "note": NoteEvent(kind: kind, data: data).map(SessionEvent.notes)
    case "point": ParkingEvent(kind: kind, data: data).map(SessionEvent.parking)
    case "reflection", "review": ClosingEvent(kind: kind, data: data).map(SessionEvent.closing)
    case "history": HistoryEvent(kind: kind, data: data).map(SessionEvent.history)
    case "log": LogEvent(kind: kind, data: data).map(SessionEvent.log)
    default: nil
    }
  }

  private var part: (any EventPart)? {
    switch self {
    case .opening(let event): event
    case .agenda(let event): event
    case .people(let event): event
    case .rounds(let event): event
    case .cards(let event): event
    case .clusters(let event): event
    case .choosing(let event): event
    case .drafts(let event): event
    case .agreeing(let event): event
    case .actions(let event): event
    case .asks(let event): event
    case .confidence(let event): event
    case .notes(let event): event
    case .parking(let event): event
    case .closing(let event): event
    case .history(let event): event
    case .log(let event): event
    case .unknown: nil
    }
  }
}
