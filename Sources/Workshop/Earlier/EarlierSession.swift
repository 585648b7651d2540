/// A session that was held before, as far as a new one may carry on from it.
public struct EarlierSession: Sendable {
  /// Its id, from the first line of its file.
  public let id: String
  /// When it was opened; sessions are taken in this order.
  let opened: Instant
  /// Its events.
  let history: SessionHistory
  private let days: [SpokenID: Day]

  /// Takes what a session's file holds.
  ///
  /// - Parameters:
  ///   - id: The session's id.
  ///   - history: Its events.
  ///   - day: The day of a moment at the place where it was held.
  public init(id: String, history: SessionHistory, day: (Instant) -> Day) {
    self.id = id
    self.history = history
    shown = history.session.withoutTheWithdrawn
    opened = history.events.first?.at ?? Instant(milliseconds: 0)
    var days: [SpokenID: Day] = [:]
    for recorded in history.events where history.counts(recorded) {
      guard let item = recorded.event.dated, days[item] == nil else { continue }
      days[item] = day(recorded.at)
    }
    self.days = days
  }

  /// What its events add up to.
  public var session: Session { history.session }

  /// The same without what people said who took permission back.
  let shown: Session
  /// The same as the room may see it.
  var room: Session { history.session.forRoom }

  /// How long its record is: of two copies of one session, the longer one counts.
  public var eventCount: Int { history.events.count }

  /// The ids of this session and of all that its actions were brought from or were spoken of in.
  public var relatives: Set<String> {
    let heard = session.actions.all.flatMap { action in
      [action.origin?.session] + action.history.map { $0.via?.session }
    }
    return Set([id] + heard.compactMap(\.self))
  }

  /// What it is called, or the beginning of its id where that was lost.
  public var title: String {
    session.opening.title.isEmpty ? String(id.prefix(8)) : session.opening.title
  }

  /// Where one of its things comes from: this session, or the one that it was brought from before,
  /// so that an origin always tells where something was first put up or agreed.
  func origin(of item: SpokenID, broughtFrom origin: Origin?) -> Origin {
    origin ?? Origin(session: id, title: title, item: item, day: days[item])
  }

  /// Where something was said of one of its actions: there, or in this session; of an action that was
  /// brought from another one, what was said here was said under the number here.
  func origin(of item: SpokenID, saidVia via: Origin?) -> Origin {
    via ?? Origin(session: id, title: title, item: item)
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
