public import Workshop

/// Something that was said and that a search found.
public struct Found: Sendable, Hashable {
  /// The session in which it was said.
  public let session: ArchivedSession
  /// What kind of thing it is.
  public let type: ItemType
  /// The id that is said aloud; `nil` for a session, a turn and a need.
  public let id: SpokenID?
  /// The words, complete or only the part around what was searched.
  public let excerpt: String
  /// The complete words.
  public let words: String
  /// What else was said with it: a reason, a first step, an answer; empty if nothing.
  public let more: String
  /// Who said it, as far as that is known, by the codes of the session; for those who were not there by
  /// new numbers.
  public let by: [SpokenID]
  /// The table that said it.
  public let table: String?
  /// The event that first said it.
  public let event: EventID
  /// Session time of that event, in milliseconds: where a replay shows it.
  public let since: Int
  /// Wall time of that event.
  public let at: Instant
  /// Whether it is for the facilitator only.
  public let isPrivate: Bool
}

/// What a search found.
public struct FoundItems: Sendable, Hashable {
  /// The first of them: newest session first, and within each in the order in which they were said.
  public let items: [Found]
  /// How many there are in all that this audience may be told.
  public let total: Int
}

/// What a search is limited to; without limits at first.
public struct SearchScope: Sendable, Hashable {
  /// The types of what is found; none means all.
  public var types: Set<ItemType> = []
  /// The first day of the sessions.
  public var since: Day?
  /// The last day of the sessions.
  public var until: Day?
  /// Words of the place.
  public var place: String?
  /// The beginning of the id of a flow.
  public var flow: String?

  /// A scope that leaves nothing out.
  public init() {}

  /// Whether a session is within it.
  func holds(_ session: ArchivedSession) -> Bool {
    if let since { guard let day = session.day, day >= since else { return false } }
    if let until { guard let day = session.day, day <= until else { return false } }
    if let place {
      let words = Folding.words(session.place)
      let wanted = Folding.words(place)
      guard wanted.allSatisfy({ wanted in words.contains { $0.hasPrefix(wanted) } }) else {
        return false
      }
    }
    if let flow {
      guard session.flows.contains(where: { $0.hasPrefix(flow.lowercased()) }) else { return false }
    }
    return true
  }
}
