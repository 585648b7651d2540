/// The events of a session as an audience may see them, and the states that they add up to.
///
/// The events are covered one by one, so every state at every moment is covered because it results from
/// them. Only a `Veil` makes one.
public struct ShownHistory: Sendable {
  /// The covered events, and what they add up to; people have their own codes.
  let covered: SessionHistory
  /// What covers states, for what is kept only until a moment comes.
  let veil: Veil
  /// The events of which nothing is shown but that something happened, and why.
  private let withheld: [EventID: Withholding]

  fileprivate init(_ history: SessionHistory, by veil: Veil) {
    self.veil = veil
    var withheld: [EventID: Withholding] = [:]
    var given: Set<SpokenID> = []
    let events = history.events.map { recorded in
      let counts = history.counts(recorded)
      var why = veil.withholding(recorded, isUndone: !counts)
      // In a file put together by hand something may be put up twice; the second has no effect.
      if counts, let id = recorded.event.given, id.kind != .person, !given.insert(id).inserted {
        why = .isUndone
      }
      let event = why == nil ? veil.covered(recorded.event, said: recorded.by) : nil
      guard let event else {
        withheld[recorded.id] = why ?? .isPrivate
        var other = recorded
        other.event = .unknown(kind: recorded.event.kind, data: Fields())
        return other
      }
      var covered = recorded
      covered.event = event
      return covered
    }
    covered = SessionHistory(events)
    self.withheld = withheld
  }

  /// All of a history, as if there were no gate: for tests of what is not about the gate.
  init(bare history: SessionHistory) {
    (veil, covered, withheld) = (Veil(.facilitator, showsTakenDown: true), history, [:])
  }

  /// Who may see it.
  public var audience: Audience { veil.audience }

  /// Whether words that were taken down, reworded or undone are shown.
  public var showsTakenDown: Bool { veil.showsTakenDown }

  /// How many events there are.
  public var count: Int { covered.events.count }

  /// The first event; `nil` where there is none.
  public var first: RecordedEvent? { count > 0 ? self[0] : nil }

  /// How many events are undone.
  public var undoneCount: Int { covered.undone.count }

  /// The state after the last event.
  public var session: Shown { veil.shown(covered.session) }

  /// The state after the first events.
  public func state(upTo count: Int) -> Shown { veil.shown(covered.state(upTo: count)) }

  /// The event at a place, from 0, with the numbers that people have for the audience.
  public subscript(index: Int) -> RecordedEvent {
    var recorded = covered.events[index]
    // The state needs to know who moved from one idea to another; whoever reads the event does not.
    if case .choosing(let event) = recorded.event {
      recorded.event = .choosing(event.told(to: audience))
    }
    return veil.numbers.isAfresh ? recorded.numbered(by: veil.numbers) : recorded
  }

  /// Why nothing is shown of an event but that something happened; `nil` where something is.
  public func withholding(_ event: EventID) -> Withholding? { withheld[event] }

  /// Whether an event counts: it was not undone, or cannot be.
  public func counts(_ event: RecordedEvent) -> Bool { covered.counts(event) }

  /// The number of events up to the close, it included; `nil` while the session is open.
  public var countAtClose: Int? { covered.countAtClose }
}

/// Why nothing is shown of an event.
public enum Withholding: Sendable, Hashable {
  /// It was undone.
  case isUndone
  /// It is private, or the room has not seen it.
  case isPrivate
  /// Somebody took permission back.
  case permission
}

extension Veil {
  /// Why nothing of an event is shown; `nil` where that depends on the event alone.
  fileprivate func withholding(_ recorded: RecordedEvent, isUndone: Bool) -> Withholding? {
    if isUndone, !showsTakenDown, !recorded.event.isHistory { return .isUndone }
    return switch recorded.event {
    case .rounds(.spoke(_, let person, _)) where isGone(person): .permission
    case .rounds(.passed(_, let person)) where isGone(person): .permission
    case .people(.needing(let person, _)) where isGone(person): .permission
    case .asks(.answered) where isGone(recorded.by): .permission
    default: nil
    }
  }

  /// What the audience may see of a history: its events, and the states at every moment.
  public func shown(_ history: SessionHistory) -> ShownHistory {
    lookingBack(on: history).covering(history)
  }

  /// The same with no more hindsight than this veil has.
  func covering(_ history: SessionHistory) -> ShownHistory { ShownHistory(history, by: self) }

  /// What the audience may see of an event; `nil` where that is nothing.
  func covered(_ event: SessionEvent, said by: SpokenID?) -> SessionEvent? {
    switch event {
    case .opening(let event): event.covered(by: self, said: by).map(SessionEvent.opening)
    case .agenda(let event): event.covered(by: self, said: by).map(SessionEvent.agenda)
    case .people(let event): event.covered(by: self, said: by).map(SessionEvent.people)
    case .rounds(let event): event.covered(by: self, said: by).map(SessionEvent.rounds)
    case .cards(let event): event.covered(by: self, said: by).map(SessionEvent.cards)
    case .clusters(let event): event.covered(by: self, said: by).map(SessionEvent.clusters)
    case .choosing(let event): event.covered(by: self, said: by).map(SessionEvent.choosing)
    case .drafts(let event): event.covered(by: self, said: by).map(SessionEvent.drafts)
    case .agreeing(let event): event.covered(by: self, said: by).map(SessionEvent.agreeing)
    case .actions(let event): event.covered(by: self, said: by).map(SessionEvent.actions)
    case .asks(let event): event.covered(by: self, said: by).map(SessionEvent.asks)
    case .confidence(let event): event.covered(by: self, said: by).map(SessionEvent.confidence)
    case .notes(let event): event.covered(by: self, said: by).map(SessionEvent.notes)
    case .parking(let event): event.covered(by: self, said: by).map(SessionEvent.parking)
    case .closing(let event): event.covered(by: self, said: by).map(SessionEvent.closing)
    case .history(let event): event.covered(by: self, said: by).map(SessionEvent.history)
    case .log(let event): event.covered(by: self, said: by).map(SessionEvent.log)
    // An unknown event may hold anything, so none of it is shown.
    case .unknown: audience == .facilitator ? event : nil
    }
  }
}
