public import Workshop

/// An asset in all sessions: where it was named, and what it led to.
public struct FoundAsset: Sendable, Hashable {
  /// A place in a session.
  public struct Mention: Sendable, Hashable {
    /// The session.
    public let session: ArchivedSession
    /// What kind of thing it is there.
    public let type: ItemType
    /// Its id there, such as G12.
    public let id: SpokenID
    /// The words there.
    public let words: String
    /// The event that put it up there.
    public let event: EventID
    /// Session time of that event, in milliseconds.
    public let since: Int
  }

  /// Where it was named, in the order of the sessions; at least one, and the last one's words count.
  public let named: [Mention]
  /// The ideas that join it and the actions that use it, in the order of the sessions.
  public let ledTo: [Mention]

  /// The words, as they were said last.
  public var words: String { named.last?.words ?? "" }
  /// Whether no idea and no action ever used it.
  public var isLonely: Bool { ledTo.isEmpty }
}

extension FoundAsset.Mention {
  /// `nil` for what has no id.
  init?(_ item: Item, in session: ArchivedSession) {
    guard let id = item.id else { return nil }
    self.init(
      session: session, type: item.type, id: id, words: item.words, event: item.event,
      since: item.since)
  }
}
