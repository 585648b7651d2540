import Testing
import Workshop

/// What a file holds is what happened.
struct CodingProperties {
  @Test(arguments: seeds(from: 1, 40))
  func `An event that was written and read is the same event`(seed: UInt64) {
    var dice = Dice(seed: seed)
    for event in (0..<100).map({ _ in dice.event() }) {
      #expect(SessionEvent(kind: event.kind, data: event.data) == event, "seed \(seed)")
    }
  }

  @Test(arguments: seeds(from: 1, 10))
  func `Fields of one kind under the name of another never trap and are never lost`(seed: UInt64) {
    var dice = Dice(seed: seed)
    let events = (0..<60).map { _ in dice.event() }
    for kind in Set(events.map(\.kind)) {
      for event in events {
        let read = SessionEvent(kind: kind, data: event.data)
        #expect(read.kind == kind)
        if case .unknown = read { #expect(read.data == event.data) }
      }
    }
  }

  @Test(arguments: seeds(from: 1, 20))
  func `An event without one of its fields is read without it or kept as unknown`(seed: UInt64) {
    var dice = Dice(seed: seed)
    for event in (0..<100).map({ _ in dice.event() }) {
      for name in event.data.pairs.map(\.name) {
        var fewer = event.data
        fewer[name] = nil
        let read = SessionEvent(kind: event.kind, data: fewer)
        #expect(SessionEvent(kind: read.kind, data: read.data) == read, "seed \(seed), \(name)")
        if case .unknown = read { #expect(read.data == fewer) }
      }
    }
  }

  @Test func `The generator makes every kind that there is`() {
    var dice = Dice(seed: 7)
    let kinds = Set((0..<4000).map { _ in dice.event().kind })
    #expect(kinds.isSuperset(of: Self.kinds), "\(Set(Self.kinds).subtracting(kinds))")
    #expect(kinds.subtracting(Self.kinds).isSubset(of: ["card.painted", "x", ""]))
  }

  /// The kinds that files of version 1 hold, apart from undo and redo.
  private static let kinds = [
    "session.opened", "session.described", "session.closed", "stage.entered", "stage.skipped",
    "stage.moved", "stage.added", "stage.extended", "stage.changed", "stage.promised",
    "time.paused", "time.resumed", "people.counted", "person.added", "person.changed",
    "person.seated", "person.arrived", "person.left", "person.permitted", "person.withdrew",
    "person.needing", "turn.spoken", "turn.passed", "energy.taken", "card.added", "card.edited",
    "card.withdrawn", "card.recategorised", "card.attributed", "card.marked", "card.scored",
    "card.dated", "card.shared", "card.joined", "link.added", "link.removed", "choice.counted",
    "choice.stood", "choice.revealed", "cluster.made", "cluster.filled", "cluster.emptied",
    "cluster.named", "cluster.dissolved", "emptyWords.set", "draft.added", "version.added",
    "draft.edited", "draft.withdrawn", "draft.shared", "draft.traced", "draft.marked", "bar.set",
    "poll.opened", "poll.counted", "poll.revealed", "concern.raised", "concern.settled",
    "minority.noted", "statement.adopted", "statement.brought", "ask.made",
    "ask.reworded", "ask.answered", "ask.withdrawn", "confidence.counted", "confidence.revealed",
    "action.added", "action.changed", "action.accepted", "action.handedBack", "action.reported",
    "action.noted", "action.disputed", "action.followed", "action.continued", "log.unreached",
    "log.reached", "point.brought", "action.withdrawn", "note.added", "note.edited",
    "note.withdrawn", "point.parked",
    "point.homed", "point.taken", "reflection.added", "reflection.withdrawn", "review.set",
    "log.recovered", "log.adopted",
  ]
}
