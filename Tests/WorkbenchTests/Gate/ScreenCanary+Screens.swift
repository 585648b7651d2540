import Canvas
import Workshop

@testable import Rehearsals
@testable import Workbench

/// The screens on which a session is seen.
extension ScreenCanary {
  private static let room = CanaryOracle.Look(audience: .room)
  private static let people = CanaryOracle.Look(audience: .people)
  private static let sizes = [Size(columns: 80, rows: 24), Size(columns: 120, rows: 40)]

  private mutating func size() -> Size { dice.pick(Self.sizes) ?? Self.sizes[0] }

  /// The run screen, which the whole room sees, in the stage that is held and in some others.
  mutating func run(_ session: Int, linked: Bool = true) {
    var state = workbench(session, size())
    state.opened(record(session, linked: linked))
    walkRun(state, session)
    lookAtItems(state, session, Self.room)
    listen(to: state, session, Self.room)
    for stage in dice.shuffled(state.session.agenda.items.map(\.stage.id)).prefix(4) {
      record(.agenda(.entered(stage: stage)), by: nil, &state)
      lookAtSizes(state, session, Self.room, "run, \(stage)")
      walkRun(state, session, 12)
    }
    record(.opening(.closed), by: nil, &state)
    lookAtSizes(state, session, Self.room, "run, closed")
  }

  private mutating func walkRun(_ state: WorkbenchState, _ session: Int, _ most: Int = .max) {
    lookAtSizes(state, session, Self.room, "run")
    lookAtPalette(state, session, Self.room)
    let rows = dice.shuffled(CommandTable.listed.filter { $0.places.contains(.run) })
    walk(Array(rows.prefix(most)), state, session, Self.room)
    // Where something is chosen, commands are about that, and it has a menu.
    var choosing = state
    for step in 1...3 {
      choosing.move(step == 1 ? .up : .down)
      self.look(at: choosing, session, Self.room, "run, choosing \(step)")
      walk(ItemMenu(choosing).entries.map(\.row), choosing, session, Self.room)
      var open = choosing
      open.openMenu()
      self.look(at: open, session, Self.room, "run, menu \(step)")
    }
  }

  private mutating func lookAtSizes(
    _ state: WorkbenchState, _ session: Int, _ look: CanaryOracle.Look, _ what: String
  ) {
    for size in Self.sizes {
      var state = state
      state.resize(size)
      self.look(at: state, session, look, "\(what) at \(size.columns)x\(size.rows)")
    }
  }

  /// The review, which those who were there see later.
  mutating func review(_ session: Int) {
    var state = workbench(session, size())
    state.opened(record(session), isForReview: true)
    lookAtSizes(state, session, Self.people, "review")
    lookAtItems(state, session, Self.people)
    lookAtPalette(state, session, Self.people)
    listen(to: state, session, Self.people)
    walk(CommandTable.listed.filter { $0.places.contains(.review) }, state, session, Self.people)
    for person in state.session.people.all.map(\.id.spoken) {
      var found = state
      try? found.review(personNamed: person)
      self.look(at: found, session, Self.people, "review of \(person)")
      found.openReviewRow()
      self.look(at: found, session, Self.people, "review of an action of \(person)")
    }
  }

  /// The replay at some moments, as it is and with what was taken down and what is private.
  mutating func replay(_ session: Int, for audience: Audience = .people) {
    var state = workbench(session, size())
    let history = sessions[session].history
    state.replayed(
      record(session), PlaceClock(history.events) { _ in 0 }, for: audience, isFromStart: true)
    lookAtItems(state, session, Self.people)
    listen(to: state, session, Self.people)
    let rows = CommandTable.listed.filter { $0.places.contains(.replay) }
    walk(rows, state, session, Self.people)
    for _ in 1...3 {
      state.replay(to: dice.number(1...max(history.events.count, 1)))
      lookAtSizes(state, session, Self.people, "replay")
      walk(dice.shuffled(rows).prefix(8).map(\.self), state, session, Self.people)
      var more = state
      more.toggleReplayUndone()
      let asking = CanaryOracle.Look(audience: .people, asksForTakenDown: true)
      lookAtSizes(more, session, asking, "replay with what was taken down")
      lookAtItems(more, session, asking)
      more.toggleReplayPrivate()
      let alone = CanaryOracle.Look(audience: .facilitator, asksForTakenDown: true)
      lookAtSizes(more, session, alone, "replay with all")
    }
  }

  /// What is said after each of the last events, as they come in on the run screen.
  mutating func follow(_ session: Int) {
    let events = sessions[session].history.events
    for count in events.indices.suffix(6) {
      var then = sessions
      then[session].history = SessionHistory(Array(events[...count]))
      var canary = ScreenCanary(then, dice: dice, seenBy: seenBy)
      canary.tell(events[count], session, after: SessionHistory(Array(events[..<count])))
      add(canary)
    }
  }

  private mutating func tell(
    _ event: RecordedEvent, _ session: Int, after history: SessionHistory
  ) {
    var state = workbench(session, size())
    state.opened(
      SessionRecord(
        history, id: sessions[session].id, linked: sessions.map(\.permissions), seed: 5))
    state.recorded(event)
    look(at: state, session, Self.room, "said after \(event.event.kind)")
  }

  /// Writes an event down in a state, on a later minute than the last.
  func record(_ event: SessionEvent, by: SpokenID?, _ state: inout WorkbenchState) {
    let events = state.record.uncovered.events
    let number = events.count + 1
    state.recorded(
      RecordedEvent(
        number: number, id: EventID(writer: "k7q2", number: number), clock: number,
        at: Instant(milliseconds: (events.last?.at.milliseconds ?? 0) + 60_000),
        since: (events.last?.since ?? 0) + 60_000, by: by, event: event))
  }
}
