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
  let lineage: Lineage
  /// What was decided in the end about what may be shown.
  private(set) var hindsight: Hindsight
  /// Whether what is told leaves the house, so that only those are named who allowed it.
  private let isForOutside: Bool
  /// Whether it goes on by itself.
  public internal(set) var isPlaying = false
  /// How many times as fast as it was.
  public internal(set) var speed = 60
  /// Whether what was undone is shown, as undone.
  public internal(set) var showsUndone = false
  /// What stands on the board although it was taken back later; empty unless that is shown.
  private(set) var takenBack: Set<SpokenID> = []
  /// Whether what is for the facilitator only is shown.
  public internal(set) var showsPrivate = false
  /// The place that another one is to be compared with.
  var compared: Int?
  /// When the last event was shown, in the machine's time, while it plays.
  var shownAt: Instant?
  /// How much quiet time was left out before the event that is shown, in milliseconds.
  var leftOut = 0
  /// What lay over the start screen when the session was opened from there, to go back to; `nil` where
  /// leaving ends the program.
  var origin: [Overlay]?

  /// Prepares a session for replay, at its first event.
  ///
  /// - Parameters:
  ///   - history: Its events.
  ///   - clock: The clocks of the place.
  ///   - isForOutside: Whether only those are named who allowed it.
  public init(_ history: SessionHistory, _ clock: PlaceClock, isForOutside: Bool = false) {
    self.isForOutside = isForOutside
    replay = Replay(history, showsUndone: false)
    timeline = Timeline(history)
    self.clock = clock
    lineage = Lineage(history.session)
    hindsight = Hindsight(history.session, isForOutside: isForOutside)
    stand(at: 1)
  }

  /// The events.
  var history: SessionHistory { replay.history }

  /// After how many events it stands.
  public var position: Int { replay.position }

  /// The moment at which it stands.
  var moment: Moment {
    let event = replay.event
    return Moment(
      at: event?.at ?? Instant(milliseconds: 0), since: event?.since ?? 0,
      offset: clock.offset(after: position))
  }

  /// Whether somebody may stand still at the place after so many events: what was undone is passed over
  /// unless it is shown, and so is what only takes something back or is about the file.
  func isShown(_ place: Int) -> Bool {
    let recorded = history.events[place - 1]
    guard showsPrivate || !isPrivate(recorded.event) else { return false }
    return showsUndone || history.counts(recorded) && recorded.event.isSaid
  }

  /// Whether it is about a private note, or about what would help somebody.
  private func isPrivate(_ event: SessionEvent) -> Bool {
    switch event {
    case .people(.needing): true
    case .notes(.added(let note)): note.audience == .facilitator
    case .notes(.edited(let note, _)), .notes(.withdrawn(let note)):
      history.session.notes[note]?.audience == .facilitator
    default: false
    }
  }

  /// Goes to a place, or the last one before it, or else the first, where somebody may stand still.
  mutating func stand(at place: Int) {
    let place = min(max(place, 1), max(replay.count, 1))
    let shown = (1..<place + 1).last { $0 <= replay.count && isShown($0) }
    replay.jump(to: shown ?? place)
    if shown == nil, replay.count > 0 { replay.jump(to: neighbour(1) ?? place) }
  }

  /// Stays where it is, or goes back to where somebody may stand still now.
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

  /// A state of the session as the run screen would show it, without what was withheld since.
  ///
  /// Private notes stand on no board; the commands that show them look whether they are asked for.
  func shown(_ session: Session) -> Session { hindsight.seen(session) }

  /// Shows what was undone, as undone, or hides it again.
  mutating func toggleUndone() {
    let position = position
    showsUndone.toggle()
    hindsight = Hindsight(
      history.session, showsTakenDown: showsUndone, isForOutside: isForOutside)
    let undone = showsUndone ? history.events.filter { !history.counts($0) } : []
    // Of people who were counted only the highest number stands there, and others are counted with it.
    takenBack = Set(undone.compactMap { $0.event.isCount ? nil : $0.event.given })
    replay = Replay(history, showsUndone: showsUndone)
    stand(at: position)
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
  /// The time of the day after so many events, such as `10:41`.
  func clockTime(at position: Int) -> String {
    history.events[position - 1].at.timeOfDay(offset: clock.offset(after: position))
  }

  /// The day after so many events.
  func day(at position: Int) -> Day {
    history.events[position - 1].at.day(offset: clock.offset(after: position))
  }
}

extension SessionEvent {
  fileprivate var isCount: Bool {
    if case .people(.counted) = self { return true }
    return false
  }
}
