/// A session that was held before, as far as a new one may carry on from it.
public struct EarlierSession: Sendable {
  /// Its id, from the first line of its file.
  public let id: String
  /// What its events add up to.
  public let session: Session
  /// When it was opened; sessions are taken in this order.
  let opened: Instant
  /// How long its record is: of two copies of one session, the longer one counts.
  let eventCount: Int
  private let days: [SpokenID: Day]

  /// Takes what a session's file holds.
  ///
  /// - Parameters:
  ///   - id: The session's id.
  ///   - history: Its events.
  ///   - day: The day of a moment at the place where it was held.
  public init(id: String, history: SessionHistory, day: (Instant) -> Day) {
    self.id = id
    session = history.session
    opened = history.events.first?.at ?? Instant(milliseconds: 0)
    eventCount = history.events.count
    var days: [SpokenID: Day] = [:]
    for recorded in history.events where !history.undone.contains(recorded.id) {
      guard let item = recorded.event.dated, days[item] == nil else { continue }
      days[item] = day(recorded.at)
    }
    self.days = days
  }

  /// What it is called, or the beginning of its id where that was lost.
  var title: String {
    session.opening.title.isEmpty ? String(id.prefix(8)) : session.opening.title
  }

  /// Where one of its things comes from: this session, or the one that it was brought from before,
  /// so that an origin always tells where something was first put up or agreed.
  func origin(of item: SpokenID, broughtFrom origin: Origin?) -> Origin {
    origin ?? Origin(session: id, title: title, item: item, day: days[item])
  }

  /// The day from which the statement holds.
  func day(of statement: Draft) -> Day? { statement.origin?.day ?? days[statement.id] }
}

extension SessionEvent {
  /// The thing whose day is that of this event: when it was put up or, for a statement, adopted.
  fileprivate var dated: SpokenID? {
    switch self {
    case .cards(.added(let card)): card.id
    case .actions(.added(let action)): action.id
    case .agreeing(.adopted(let version, _)), .agreeing(.brought(let version, _, _, _)): version
    default: nil
    }
  }
}
