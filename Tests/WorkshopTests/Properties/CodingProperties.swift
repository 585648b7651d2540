import Testing
import Workshop

@testable import Rehearsals

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

  @Test func `The generator makes every kind of event except undo and redo`() {
    var dice = Dice(seed: 7)
    let kinds = Set((0..<4000).map { _ in dice.event().kind })
    let known = Set(SessionEvent.Part.allCases.filter { $0 != .history }.flatMap(\.kinds))
    #expect(kinds.isSuperset(of: known), "\(known.subtracting(kinds))")
    #expect(kinds.subtracting(known).isSubset(of: ["card.painted", "x", ""]))
  }
}
