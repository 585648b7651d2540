import Workshop

/// The session that is open, with what is worked out of it once.
struct OpenSession: Sendable {
  /// Its record.
  private(set) var record: SessionRecord
  /// How many events it had when it was opened.
  let openedCount: Int
  /// The board of this history as it was last laid out, and what may be shown of it.
  private(set) var memory = BoardMemory()
  /// Texts of earlier boards as they were broken into lines.
  let wraps = WrapMemory()

  /// Opens a session.
  init(_ record: SessionRecord = SessionRecord()) {
    self.record = record
    openedCount = record.count
  }

  /// Takes an event that was written down.
  mutating func append(_ event: RecordedEvent) {
    // What was shown may share the state, and would make each change of it a copy.
    forgetBoard()
    record.append(event)
  }

  /// The board has to be drawn from another state than the one before.
  mutating func forgetBoard() { memory = BoardMemory() }
}
