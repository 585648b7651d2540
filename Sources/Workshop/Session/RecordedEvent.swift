/// An event as it is in a session's file: what happened, when, and who said it.
public struct RecordedEvent: Sendable, Hashable {
  /// 1, 2, 3 … in its file, no gaps.
  public var number: Int
  /// Never used for another event.
  public var id: EventID
  /// Lamport counter: the order of events is (`clock`, writer, `number`), never wall time.
  public var clock: Int
  /// Wall time.
  public var at: Instant
  /// Session time in milliseconds, 0 at the opening.
  public var since: Int
  /// Who said it, where that is known.
  public var by: SpokenID?
  /// What happened.
  public var event: SessionEvent

  /// Makes a recorded event from its parts.
  public init(
    number: Int, id: EventID, clock: Int, at: Instant, since: Int, by: SpokenID? = nil,
    event: SessionEvent
  ) {
    self.number = number
    self.id = id
    self.clock = clock
    self.at = at
    self.since = since
    self.by = by
    self.event = event
  }
}
