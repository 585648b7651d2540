/// The events of a session and the state that results from them, with undo and redo.
public struct SessionHistory: Sendable {
  /// All events, in the order (`clock`, writer, `number`).
  public private(set) var events: [RecordedEvent] = []
  /// The events that no longer count.
  public private(set) var undone: Set<EventID> = []
  /// The state now.
  public private(set) var session = Session()

  /// An empty history.
  public init() {}

  /// The history of these events, in their order in the file.
  public init(_ events: [RecordedEvent]) {
    self.events = Self.isOrdered(events) ? events : events.sorted(by: Self.precedes)
    undone = Self.undone(in: self.events[...])
    session = state(upTo: self.events.endIndex)
  }

  /// Adds the newest event.
  public mutating func append(_ event: RecordedEvent) {
    events.append(event)
    switch event.event {
    case .history(.undone(let id)): undone.insert(id)
    case .history(.redone(let id)): undone.remove(id)
    default:
      // Somebody who puts up cards one by one is asked about those that are alike.
      if case .cards(.added) = event.event { session.cards.keepWords() }
      session.take(event, undone: undone)
      return
    }
    session = state(upTo: events.endIndex)
  }

  /// The event with an id; `nil` where there is none.
  public func event(_ id: EventID) -> RecordedEvent? { index(of: id).map { events[$0] } }

  /// The state after a number of events from the start, according to the undos among them.
  public func state(upTo count: Int) -> Session {
    let events = self.events[..<min(max(count, 0), self.events.count)]
    let undone = count >= self.events.count ? self.undone : Self.undone(in: events)
    var session = Session()
    for index in events.indices { session.take(events[index], undone: undone) }
    return session
  }

  /// Whether an event counts: it was not undone, or cannot be.
  public func counts(_ event: RecordedEvent) -> Bool {
    !undone.contains(event.id) || event.event.standsForGood
  }

  /// The number of events up to and including the close; `nil` while the session is open.
  public var countAtClose: Int? {
    guard session.closing.isClosed else { return nil }
    return events.lastIndex { $0.event == .opening(.closed) && counts($0) }.map { $0 + 1 }
  }

  /// The event that undo would take back: the latest that still counts.
  ///
  /// Nothing is taken back from before something that cannot be: an objection, or what was brought along. Of
  /// a closed session that is what was added to it; the close itself only while nothing was.
  public var undoTarget: RecordedEvent? {
    for event in events.reversed() where counts(event) {
      switch event.event {
      case .history, .log, .unknown, .actions(.read): continue
      case let other: return other.isUndoable ? event : nil
      }
    }
    return nil
  }

  /// The event that redo would bring back: the last one undone, unless something new came after.
  public var redoTarget: RecordedEvent? {
    for event in events.reversed() {
      switch event.event {
      case .history(.undone(let id)) where undone.contains(id):
        return events.last { $0.id == id }
      // Redo passes over what undo passes over, and never goes back past anything else.
      case .history, .log, .unknown, .actions(.read): continue
      default: return nil
      }
    }
    return nil
  }

  private static func undone(in events: ArraySlice<RecordedEvent>) -> Set<EventID> {
    var undone: Set<EventID> = []
    for index in events.indices {
      if case .history(let event) = events[index].event { undone.take(event) }
    }
    return undone
  }

  /// Whether there is nothing to sort, as in every file that was not changed by hand.
  private static func isOrdered(_ events: [RecordedEvent]) -> Bool {
    events.indices.dropFirst().allSatisfy { index in
      events[index - 1].clock < events[index].clock || !precedes(events[index], events[index - 1])
    }
  }

  private static func precedes(_ left: RecordedEvent, _ right: RecordedEvent) -> Bool {
    (left.clock, left.id.writer, left.number) < (right.clock, right.id.writer, right.number)
  }
}

extension Session {
  /// Applies an event, unless it is undone; its numbers count as given out in either case.
  mutating func take(_ event: RecordedEvent, undone: Set<EventID>) {
    // After a merge, the undo may come before what it undoes.
    if undone.contains(event.id), !event.event.standsForGood {
      reserve(event.event)
    } else {
      apply(event)
    }
  }
}

extension Set<EventID> {
  /// Takes in an undo or a redo.
  mutating func take(_ event: HistoryEvent) {
    switch event {
    case .undone(let id): insert(id)
    case .redone(let id): remove(id)
    }
  }
}

extension SessionEvent {
  /// Whether undo may take it back: everything but the opening, undo itself, the file's own, what came
  /// from another session, and that something is not what was agreed.
  public var isUndoable: Bool {
    switch self {
    case .opening(.opened), .history, .log, .unknown, .actions(.continued), .actions(.read): false
    default: !standsForGood && !isBrought
    }
  }

  /// Whether it brings something along from an earlier session.
  private var isBrought: Bool {
    switch self {
    case .cards(.added(let card)): card.origin != nil
    case .actions(.added(let action)): action.origin != nil
    case .people(.added(_, _, _, _, _, let origin)): origin != nil
    case .parking(.brought): true
    default: false
    }
  }

  /// Whether it counts no matter what is said later: somebody said that something is not what was agreed.
  public var standsForGood: Bool {
    switch self {
    case .actions(.disputed): true
    case .actions(.continued(let continuation)):
      SessionEvent.actions(continuation.happened).standsForGood
    default: false
    }
  }
}
