public import Workshop

/// A session is opened, and its events come in.
extension WorkbenchState {
  /// A session was opened, to be held or to be looked back on.
  ///
  /// - Parameters:
  ///   - record: Its record.
  ///   - readOnly: Why it cannot be written, if it cannot.
  ///   - isForReview: Whether what was agreed is looked back on.
  public mutating func opened(
    _ record: SessionRecord, readOnly: String? = nil, isForReview: Bool = false
  ) {
    let next: Place =
      isForReview
      ? .review(ReviewScreen(after: place))
      : .run(RunScreen(after: place))
    open(record, readOnly: readOnly, at: next)
    startReadingBack()
  }

  /// Puts a session, or none, on a screen.
  mutating func open(_ record: SessionRecord, readOnly: String? = nil, at place: Place) {
    openSession = OpenSession(record)
    self.place = place
    overlays = []
    saving = Saving()
    saving.saved = record.count
    saving.readOnly = readOnly
    message = readOnly.map { Message($0, .notice) }
  }

  /// An event is on disk.
  public mutating func recorded(_ event: RecordedEvent) {
    // Only what undo takes back needs the state before; to keep that state whatever happens
    // would copy everything that was ever put up with each event.
    var before: Shown?
    if case .history = event.event { before = session }
    let hands = HandsBefore(
      stage: session.agenda.current, row: selectedRow, wasReading: isReadingBack)
    openSession.append(event)
    saving.saved += 1
    let sentence = EventSentence(event, before: before, record, for: audience, session)
    message = Message(sentence.text, .done)
    here.settle(after: event.event, from: hands, &self)
  }

  /// Events that belong together are on disk, as those that were brought along: the selection follows once,
  /// after the last.
  public mutating func recorded(together events: [RecordedEvent]) {
    for event in events.dropLast() {
      openSession.append(event)
      saving.saved += 1
    }
    if let last = events.last { recorded(last) }
  }
}
