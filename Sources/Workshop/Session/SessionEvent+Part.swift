extension SessionEvent {
  /// The parts of a workshop that have events.
  public enum Part: Sendable, Hashable, CaseIterable {
    /// One for each case of `SessionEvent` that holds a part's events.
    case opening, agenda, people, rounds, cards, clusters, choosing, drafts, agreeing, actions,
      asks,
      confidence, notes, parking, closing, history, log
  }
}

extension SessionEvent.Part {
  /// How the fields of one kind are read; `nil` where they do not fit.
  typealias Reader = @Sendable (Fields) -> SessionEvent?

  /// How each kind that a file can hold is read.
  ///
  /// Built once, because opening a session looks up tens of thousands of these.
  static let readers = Dictionary(
    allCases.flatMap(\.readers).map { ($0.kind, $0.read) }, uniquingKeysWith: { first, _ in first })

  /// The kinds of its events, as the file holds them.
  public var kinds: [String] { readers.map(\.kind) }

  private var readers: [(kind: String, read: Reader)] {
    switch self {
    case .opening: Self.readers(SessionEvent.opening)
    case .agenda: Self.readers(SessionEvent.agenda)
    case .people: Self.readers(SessionEvent.people)
    case .rounds: Self.readers(SessionEvent.rounds)
    case .cards: Self.readers(SessionEvent.cards)
    case .clusters: Self.readers(SessionEvent.clusters)
    case .choosing: Self.readers(SessionEvent.choosing)
    case .drafts: Self.readers(SessionEvent.drafts)
    case .agreeing: Self.readers(SessionEvent.agreeing)
    case .actions: Self.readers(SessionEvent.actions)
    case .asks: Self.readers(SessionEvent.asks)
    case .confidence: Self.readers(SessionEvent.confidence)
    case .notes: Self.readers(SessionEvent.notes)
    case .parking: Self.readers(SessionEvent.parking)
    case .closing: Self.readers(SessionEvent.closing)
    case .history: Self.readers(SessionEvent.history)
    case .log: Self.readers(SessionEvent.log)
    }
  }

  private static func readers<Event: EventPart>(
    _ whole: @escaping @Sendable (Event) -> SessionEvent
  ) -> [(kind: String, read: Reader)] {
    Event.Kind.allCases.map { kind in
      (kind.rawValue, { data in Event(kind, data: data).map(whole) })
    }
  }
}
