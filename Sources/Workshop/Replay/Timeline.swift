/// A session seen from above: its stages by the time they took, and what stands out.
public struct Timeline: Sendable, Hashable {
  /// A stage while it was held once.
  public struct Visit: Sendable, Hashable {
    /// The stage's id.
    public let stage: String
    /// Its title.
    public let title: String
    /// After how many events it was being held.
    public let position: Int
    /// Session time in milliseconds when it began.
    public let start: Int
    /// Session time in milliseconds when it ended; for one that still runs, that of the last event.
    public fileprivate(set) var end: Int
  }

  /// A stage as it stood in the agenda when the workshop began.
  public struct Planned: Sendable, Hashable {
    /// The stage's id.
    public let stage: String
    /// Its title.
    public let title: String
    /// Session time in milliseconds at which it would have begun.
    public let start: Int
    /// Session time in milliseconds at which it would have ended.
    public let end: Int
  }

  /// Something that stands out.
  public struct Mark: Sendable, Hashable {
    /// What kind of thing; the first say most.
    public enum Kind: Int, Sendable, Hashable, CaseIterable {
      /// The room saw a count, or a poll that met the bar, adopted a statement, or an owner said yes.
      case decision
      /// Somebody had a concern, or did not agree.
      case concern
      /// Several things became one.
      case merge
      /// A stage took longer than it had.
      case overrun
      /// The room rested.
      case rest
      /// The session was opened again after a long time.
      case reopening
      /// Something was added or put right after the close.
      case addition
    }

    /// What kind of thing.
    public let kind: Kind
    /// After how many events it has happened.
    public let position: Int
    /// Session time in milliseconds.
    public let since: Int
  }

  /// The stages as they were held, oldest first.
  public let visits: [Visit]
  /// The stages as they were planned, oldest first, from when the first one was entered; empty before.
  public let planned: [Planned]
  /// What stands out, oldest first.
  public let marks: [Mark]
  /// Session time in milliseconds at the close, or of the last event of a session that is open.
  public let end: Int
  /// After how many events the session was closed; `nil` while it is open.
  public let closed: Int?

  /// Looks at a session from above; what was undone does not stand out.
  public init(_ shown: ShownHistory) {
    let history = shown.covered
    var maker = TimelineMaker()
    maker.follow(history)
    visits = maker.visits
    planned = maker.planned
    marks = maker.marks
    end = maker.end
    closed = history.countAtClose
  }

  /// The place among the visits of the stage that was being held after a number of events; `nil` before the
  /// first and after the close.
  public func visit(at position: Int) -> Int? {
    if let closed, position >= closed { return nil }
    return visits.lastIndex { $0.position <= position }
  }
}

/// Goes through a session once and notes what its timeline shows.
private struct TimelineMaker {
  var visits: [Timeline.Visit] = []
  var planned: [Timeline.Planned] = []
  var marks: [Timeline.Mark] = []
  var end = 0
  /// The agenda as it was at each event.
  private var agenda = Agenda()
  /// The stages that took longer than they had.
  private var overran: Set<String> = []
  /// How often the answers on each version were shown.
  private var revealed: [SpokenID: Int] = [:]

  /// For how long the session was left, in milliseconds, until a session counts as opened again.
  private static let longPause = 60 * 60 * 1000

  mutating func follow(_ history: SessionHistory) {
    let closed = history.countAtClose
    var before: RecordedEvent?
    for (index, recorded) in history.events.enumerated() where history.counts(recorded) {
      let position = index + 1
      let isLate = closed.map { position > $0 } ?? false
      if let before, !isLate, recorded.rest(after: before) > Self.longPause {
        mark(.reopening, position, recorded)
      }
      before = recorded
      if isLate {
        if recorded.event.isSaid { mark(.addition, position, recorded) }
        continue
      }
      end = max(end, recorded.since)
      follow(recorded, position, titled: history.session.agenda)
      if case .agreeing(.pollRevealed(let version)) = recorded.event {
        revealed[version, default: 0] += 1
        let polls = history.session.agreeing.polls.filter { $0.version == version && $0.isRevealed }
        // A poll that did not meet the bar decides nothing.
        guard polls.dropFirst(revealed[version, default: 1] - 1).first?.verdict.isMet == true else {
          continue
        }
      }
      if let kind = recorded.event.markKind { mark(kind, position, recorded) }
    }
    if closed == nil, !visits.isEmpty { visits[visits.endIndex - 1].end = end }
  }

  /// Keeps the agenda, and with it when stages began and ended.
  private mutating func follow(_ recorded: RecordedEvent, _ position: Int, titled last: Agenda) {
    switch recorded.event {
    case .opening(.opened(let opening)): agenda.open(opening.agenda)
    case .opening(.closed):
      leave(recorded, position)
      agenda.close(since: recorded.since)
    case .agenda(let event):
      guard case .entered(let stage) = event, agenda.item(stage) != nil else {
        return agenda.apply(event, since: recorded.since)
      }
      if agenda.current == stage { return }
      leave(recorded, position)
      if agenda.startedAt == nil { plan(from: recorded.since) }
      agenda.apply(event, since: recorded.since)
      visits.append(
        Timeline.Visit(
          stage: stage, title: last.item(stage)?.stage.title ?? stage, position: position,
          start: recorded.since, end: recorded.since))
      if agenda.currentItem?.stage.activity == .rest { mark(.rest, position, recorded) }
    default: break
    }
  }

  private mutating func plan(from since: Int) {
    var start = since
    for item in agenda.items where !item.isSkipped {
      let end = start + item.stage.minutes * 60_000
      planned.append(
        Timeline.Planned(
          stage: item.stage.id, title: item.stage.title, start: start, end: end))
      start = end
    }
  }

  private mutating func leave(_ recorded: RecordedEvent, _ position: Int) {
    guard agenda.current != nil, let last = visits.indices.last else { return }
    visits[last].end = max(visits[last].start, recorded.since)
    // Facts are given in minutes, and what took too long once is not reported again when it is looked at again.
    guard let item = agenda.currentItem, item.stage.minutes > 0,
      let left = agenda.left(now: recorded.since), left <= -60_000,
      overran.insert(item.stage.id).inserted
    else { return }
    mark(.overrun, position, recorded)
  }

  private mutating func mark(_ kind: Timeline.Mark.Kind, _ position: Int, _ recorded: RecordedEvent)
  {
    marks.append(Timeline.Mark(kind: kind, position: position, since: recorded.since))
  }
}

extension RecordedEvent {
  /// For how long the program did not run before it, in milliseconds; session time did not go on.
  fileprivate func rest(after before: RecordedEvent) -> Int {
    at.milliseconds - before.at.milliseconds - (since - before.since)
  }
}

extension SessionEvent {
  /// What kind of thing stands out in it; `nil` where nothing does.
  fileprivate var markKind: Timeline.Mark.Kind? {
    switch self {
    case .choosing(.revealed), .agreeing(.pollRevealed), .agreeing(.adopted), .actions(.accepted):
      .decision
    case .agreeing(.concernRaised), .agreeing(.minorityNoted), .actions(.disputed): .concern
    case .cards(.joined): .merge
    case .drafts(.added(let draft)) where draft.parents.count > 1: .merge
    case .drafts(.versionAdded(let draft)) where draft.parents.count > 1: .merge
    default: nil
    }
  }

  /// Whether it says something, rather than being about other entries or the file.
  public var isSaid: Bool {
    switch self {
    case .history, .log, .unknown: false
    default: true
    }
  }
}
