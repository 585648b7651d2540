import Workshop

/// A workshop that a test holds: what is asked for is decided, written down and applied.
struct Meeting {
  private(set) var history = SessionHistory()
  /// Session time in milliseconds.
  private(set) var now = 0

  var session: Session { history.session }

  init(_ opening: Opening = Sample.opening) throws(Rejection) { try ask(.open(opening)) }

  /// A workshop that is carried on with, on another day.
  init(continuing history: SessionHistory) { self.history = history }

  /// Asks for a command and writes its event down.
  @discardableResult
  mutating func ask(_ command: Command, by: SpokenID? = nil) throws(Rejection) -> SessionEvent {
    let event = try session.decide(command, by: by)
    write(event, by: by)
    return event
  }

  mutating func write(_ event: SessionEvent, by: SpokenID? = nil) {
    let number = history.events.count + 1
    history.append(
      RecordedEvent(
        number: number, id: EventID(writer: "k7q2", number: number), clock: number,
        at: Instant(milliseconds: now), since: now, by: by, event: event))
  }

  /// Whether there was something to undo.
  @discardableResult
  mutating func undo() -> Bool {
    guard let target = history.undoTarget else { return false }
    write(.history(.undone(target.id)))
    return true
  }

  /// Whether there was something to redo.
  @discardableResult
  mutating func redo() -> Bool {
    guard let target = history.redoTarget else { return false }
    write(.history(.redone(target.id)))
    return true
  }

  mutating func wait(minutes: Int) { now += minutes * 60_000 }
}

/// Shorthand for what most tests begin with.
extension Meeting {
  mutating func enter(_ stage: String) throws(Rejection) { try ask(.agenda(.enter(stage))) }

  mutating func add(
    _ text: String, as type: CardType = .asset, links: [SpokenID] = [], by: SpokenID? = nil
  ) throws(Rejection) {
    try ask(.cards(.add(NewCard(type: type, text: text, links: links))), by: by)
  }
}

extension Meeting {
  /// Brings along what the earlier sessions have, and gives back what was said of it.
  @discardableResult
  mutating func carry(_ earlier: EarlierSession...) -> CarryOver.Brought { carry(earlier) }

  /// Brings along what the earlier sessions have, and gives back what was said of it.
  @discardableResult
  mutating func carry(_ earlier: [EarlierSession]) -> CarryOver.Brought {
    let brought = CarryOver(earlier).brought(into: session)
    for event in brought.events { write(event) }
    return brought
  }
}
