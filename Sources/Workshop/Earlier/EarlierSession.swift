/// The part of an earlier session that a new one may continue from.
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
  ///   - day: The day of a moment at the place where it was held; `nil` where nobody asks when anything
  ///     was put up, as for handing on.
  public init(id: String, history: SessionHistory, day: ((Instant) -> Day)? = nil) {
    self.id = id
    self.history = history
    permissions = SessionPermissions(history, session: id)
    standing = StandingPermissions(of: permissions.people, [])
    shown = Veil(for: .room, over: history.session, id: id).shown(history.session)
    opened = history.events.first?.at ?? Instant(milliseconds: 0)
    days = day.map { Self.days(history, $0) } ?? [:]
  }

  private static func days(
    _ history: SessionHistory, _ day: (Instant) -> Day
  ) -> [SpokenID: Day] {
    var days: [SpokenID: Day] = [:]
    for recorded in history.events where history.counts(recorded) {
      guard let item = recorded.event.dated, days[item] == nil else { continue }
      days[item] = day(recorded.at)
    }
    return days
  }

  /// What its events add up to.
  public var session: Session { history.session }

  /// What it says of who may be named and quoted.
  public let permissions: SessionPermissions
  /// What its people finally allow, according to everything that is known of them.
  private(set) var standing: StandingPermissions
  /// The same as the room may see it.
  private(set) var shown: Shown
  /// What the sessions that are linked to it say.
  private var linked: [SessionPermissions] = []

  /// The same session, which also keeps back what linked sessions say is to be kept back.
  public func linked(with others: [SessionPermissions]) -> EarlierSession {
    let others = others.filter { $0.session != id }
    guard !others.isEmpty else { return self }
    var other = self
    other.linked = SessionPermissions.linked(to: id, among: linked + others + [permissions])
    other.standing = StandingPermissions(
      of: permissions.people, other.linked.filter { $0.session != id })
    other.shown = other.shown(for: .room)
    return other
  }

  /// As an audience may see it.
  func shown(for audience: Audience) -> Shown {
    Veil(for: audience, over: session, id: id, linked: linked).shown(session)
  }

  /// How long its record is: of two copies of a session, the longer one counts.
  public var eventCount: Int { history.events.count }

  /// The ids of this session and of all that its actions were brought from or were mentioned in.
  public var relatives: Set<String> {
    let heard = session.actions.all.flatMap { action in
      [action.origin?.session] + action.history.map { $0.via?.session }
    }
    return Set([id] + heard.compactMap(\.self))
  }

  /// Its title, or the beginning of its id where the title was lost.
  public var title: String {
    session.opening.title.isEmpty ? String(id.prefix(8)) : session.opening.title
  }

  /// Where one of its things comes from: this session, or the one that it was brought from before,
  /// so that an origin always tells where something was first put up or agreed.
  func origin(of item: SpokenID, broughtFrom origin: Origin?) -> Origin {
    origin ?? Origin(session: id, title: title, item: item, day: days[item])
  }

  /// Where something was said about one of its actions: there, or in this session; of an action that was
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
