/// The record of a session behind the gate: whatever shows something of it has to say for whom.
///
/// It decides on the whole session, and gives out only what an audience may see.
public struct SessionRecord: Sendable {
  /// The whole session, for writing and handing on; nothing that is shown is made from it.
  public private(set) var uncovered: SessionHistory
  /// The session's id.
  public let id: String
  /// What the sessions that are linked to it say of who may be named and quoted.
  public var linked: [SessionPermissions]
  /// What decides the numbers of people for those who were not there.
  private let seed: UInt64

  /// Puts a history behind the gate.
  ///
  /// - Parameters:
  ///   - history: The events.
  ///   - id: The session's id; empty for none.
  ///   - linked: What the sessions that are linked to it say.
  ///   - seed: What decides the numbers of people for those who were not there.
  public init(
    _ history: SessionHistory = SessionHistory(), id: String = "",
    linked: [SessionPermissions] = [], seed: UInt64 = 0
  ) {
    (uncovered, self.id, self.linked, self.seed) = (history, id, linked, seed)
  }

  /// How many events there are.
  public var count: Int { uncovered.events.count }

  /// The notes that are for the facilitator only, by their ids alone.
  public var privateNotes: [SpokenID] {
    uncovered.session.notes.all.filter { $0.audience == .facilitator }.map(\.id)
  }

  /// Whether the workshop has ended.
  public var isClosed: Bool { uncovered.session.closing.isClosed }

  /// What undo would take back: the event's id, when it was said, and its place among the events, from 0;
  /// `nil` for nothing.
  public var undoTarget: (id: EventID, at: Instant, place: Int)? {
    guard let target = uncovered.undoTarget, let place = uncovered.index(of: target.id) else {
      return nil
    }
    return (target.id, target.at, place)
  }

  /// Whether undo would take back the last event.
  public var undoIsOfLast: Bool { uncovered.undoTarget?.id == uncovered.events.last?.id }

  /// The id of the event that redo would bring back; `nil` for none.
  public var redoTarget: EventID? { uncovered.redoTarget?.id }

  /// The action that an event was about; `nil` where it was about none.
  public func action(of event: EventID) -> SpokenID? {
    guard case .actions(let event)? = uncovered.event(event)?.event else { return nil }
    return event.action
  }

  /// What an audience may see of an event, told with a state; `nil` for one that is not there or of which
  /// nothing is shown.
  public func event(_ id: EventID, for audience: Audience) -> SessionEvent? {
    uncovered.event(id).flatMap { veil(for: audience).covered($0.event, said: $0.by) }
  }

  /// Who said what an event says, where that is known.
  public func speaker(of event: EventID) -> SpokenID? { uncovered.event(event)?.by }

  /// Adds the newest event.
  public mutating func append(_ event: RecordedEvent) { uncovered.append(event) }

  /// What an audience may see of the session as it is now.
  public func shown(for audience: Audience) -> Shown {
    veil(for: audience).shown(uncovered.session)
  }

  /// What an audience may see of all events and of the states at every moment.
  ///
  /// - Parameters:
  ///   - audience: Who looks.
  ///   - showsTakenDown: Whether words that were taken down, reworded or undone are shown, to audiences
  ///     that may ask for it.
  /// - Returns: All events, those of which nothing is shown among them.
  public func history(for audience: Audience, showsTakenDown: Bool = false) -> ShownHistory {
    veil(for: audience, showsTakenDown: showsTakenDown).shown(uncovered)
  }

  /// Decides whether a command can be taken, and what event it becomes.
  ///
  /// - Parameters:
  ///   - command: What is asked.
  ///   - by: Who said it, where that is known; must be somebody of this session.
  ///   - audience: Who reads a refusal.
  /// - Returns: The event to write down; nothing has changed yet.
  /// - Throws: A `Rejection` in words that the audience may see.
  public func decide(
    _ command: Command, by: SpokenID? = nil, for audience: Audience
  ) throws(Rejection) -> SessionEvent {
    do throws(Rejection) {
      return try uncovered.session.decide(command, by: by)
    } catch {
      if audience == .facilitator { throw error }
    }
    // The same refusal, but of what the audience sees: its words may quote what is hidden.
    _ = try shown(for: audience).covered.decide(command, by: by)
    throw Rejection("That cannot be done with what is kept private.")
  }

  private func veil(for audience: Audience, showsTakenDown: Bool = false) -> Veil {
    Veil(
      for: audience, over: uncovered.session, id: id, linked: linked,
      showsTakenDown: showsTakenDown, seed: seed)
  }
}
