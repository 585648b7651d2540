public import Workshop

/// A session that is being gone through again.
public struct ReplayState: Sendable {
  /// Where it stands.
  public internal(set) var replay: Replay
  /// The session from above.
  public let timeline: Timeline
  /// The clocks of the place.
  let clock: PlaceClock
  /// What grew out of what, in the whole session.
  private(set) var lineage: Lineage
  /// What audiences may see is asked of this.
  private let record: SessionRecord
  /// Who looks, as long as private things are not asked for.
  private let usual: Audience
  /// Whether and how it goes on by itself.
  var playing = Playing()
  /// Whether what was undone is shown, as undone.
  public private(set) var showsUndone: Bool
  /// What stands on the board although it was taken back later; empty unless that is shown.
  private(set) var takenBack: Set<SpokenID> = []
  /// The place that another one is to be compared with.
  var compared: Int?

  /// How it goes on by itself.
  struct Playing: Sendable {
    /// Whether it does.
    var isPlaying = false
    /// How many times as fast as it was.
    var speed = 60
    /// When the last event was shown, in the machine's time, while it plays.
    var shownAt: Instant?
    /// How much quiet time was left out before the event that is shown, in milliseconds.
    var leftOut = 0
  }

  /// Prepares a session for replay, at its first event.
  ///
  /// - Parameters:
  ///   - record: Its record.
  ///   - clock: The clocks of the place.
  ///   - audience: Who looks.
  ///   - showsUndone: Whether what was undone is shown, as undone.
  public init(
    _ record: SessionRecord, _ clock: PlaceClock, for audience: Audience = .people,
    showsUndone: Bool = false
  ) {
    (self.record, self.clock, usual, self.showsUndone) = (record, clock, audience, showsUndone)
    let history = record.history(for: audience, showsTakenDown: showsUndone)
    replay = Replay(history, showsUndone: showsUndone)
    timeline = Timeline(history)
    lineage = Lineage(history.session)
    takenBack = Self.takenBack(in: history)
    stand(at: 1)
  }

  /// The events, as whoever looks may see them.
  var history: ShownHistory { replay.shown }

  /// Who looks.
  var audience: Audience { history.audience }

  /// Whether what is for the facilitator only is shown.
  public var showsPrivate: Bool { audience == .facilitator }

  /// How many events have happened at this place.
  public var position: Int { replay.position }

  /// The moment at which it stands.
  var moment: Moment {
    let event = replay.event
    return Moment(
      at: event?.at ?? Instant(milliseconds: 0), since: event?.since ?? 0,
      offset: clock.offset(after: position))
  }

  /// Whether the replay can stop at the place after a number of events: what was undone is passed over
  /// unless it is shown, and so is what is private and what only takes something back or is about the file.
  func isShown(_ place: Int) -> Bool {
    let recorded = history[place - 1]
    switch history.withholding(recorded.id) {
    case .isPrivate, .isUndone: return false
    case .permission: return history.counts(recorded)
    case nil: return showsUndone || history.counts(recorded) && recorded.event.isSaid
    }
  }

  /// Goes to a place, or the last one before it, or else the first, at which it can stop.
  mutating func stand(at place: Int) {
    let place = min(max(place, 1), max(replay.count, 1))
    let shown = (1..<place + 1).last { $0 <= replay.count && isShown($0) }
    replay.jump(to: shown ?? place)
    if shown == nil, replay.count > 0 { replay.jump(to: neighbour(1) ?? place) }
  }

  /// Stays where it is, or goes back to the last place at which it can stop now.
  mutating func stand() { stand(at: position) }

  /// The next place on the way, one step on or back; `nil` at the end and at the beginning.
  func neighbour(_ step: Int) -> Int? {
    var place = position + step
    while place >= 1, place <= replay.count {
      if isShown(place) { return place }
      place += step
    }
    return nil
  }

  /// Shows what was undone, as undone, or hides it again.
  mutating func toggleUndone() {
    showsUndone.toggle()
    show(for: audience)
  }

  /// Shows what is for the facilitator only, or hides it again.
  mutating func togglePrivate() { show(for: showsPrivate ? usual : .facilitator) }

  private mutating func show(for audience: Audience) {
    let position = position
    let history = record.history(for: audience, showsTakenDown: showsUndone)
    takenBack = Self.takenBack(in: history)
    replay = Replay(history, showsUndone: showsUndone)
    lineage = Lineage(history.session)
    stand(at: position)
  }

  /// What stands there although it was undone; of people who were counted only the highest number stands
  /// there, and others are counted with it.
  private static func takenBack(in history: ShownHistory) -> Set<SpokenID> {
    guard history.showsTakenDown else { return [] }
    let undone = (0..<history.count).map { history[$0] }.filter { !history.counts($0) }
    return Set(undone.compactMap { $0.event.isCount ? nil : $0.event.given })
  }

  /// What was said in an event, told from the state after it.
  func telling(at place: Int) -> Telling {
    if place == position { return Telling(place, replay.session, self) }
    var other = replay
    other.jump(to: place)
    return Telling(place, other.session, self)
  }

  /// What was said in each of the events before these places, which are numbered from 1.
  func tellings(at places: [Int]) -> [Telling] {
    var other = replay
    return places.map { place in
      other.jump(to: place)
      return Telling(place, other.session, self)
    }
  }
}

/// When it was.
extension ReplayState {
  /// The time of day after a number of events, such as `10:41`.
  func clockTime(at position: Int) -> String {
    history[position - 1].at.timeOfDay(offset: clock.offset(after: position))
  }

  /// The day on which the last of a number of events happened.
  func day(at position: Int) -> Day {
    history[position - 1].at.day(offset: clock.offset(after: position))
  }
}

extension SessionEvent {
  fileprivate var isCount: Bool {
    if case .people(.counted) = self { return true }
    return false
  }
}
