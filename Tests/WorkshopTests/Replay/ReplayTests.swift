import Testing
import Workshop

@testable import Rehearsals

/// Jumping, stepping forward and stepping back arrive at the same state.
struct ReplayTests {
  @Test(arguments: seeds(from: 1000, 25))
  func `Every state is the same by jumping, by stepping on and by stepping back`(seed: UInt64)
    throws
  {
    try compare(try RandomWorkshops(seed: seed).hold(150) { _, _, _ in })
  }

  @Test(arguments: seeds(from: 1030, 15))
  func `So it is in any order of events, undos before what they undo among them`(seed: UInt64)
    throws
  {
    var dice = Dice(seed: seed)
    var events = try RandomWorkshops(seed: seed).hold(120) { _, _, _ in }.events
    events = dice.shuffled(events).enumerated().map { index, event in
      var event = event
      (event.number, event.clock) = (index + 1, index + 1)
      return event
    }
    try compare(SessionHistory(events))
  }

  @Test func `A long session with undos that reach far back is the same everywhere`() throws {
    var meeting = try Meeting()
    for number in 1...900 { try meeting.add("Asset \(number)") }
    let early = meeting.history.events[20].id
    meeting.write(.history(.undone(early)))
    for number in 901...1200 { try meeting.add("Asset \(number)") }
    meeting.write(.history(.redone(early)))
    for number in 1201...1300 { try meeting.add("Asset \(number)") }
    var replay = Replay(meeting.history.bare)
    for place in [0, 1, 21, 22, 255, 256, 257, 901, 902, 903, 950, 1201, 1202, 1203, 1303] {
      replay.jump(to: place)
      #expect(replay.session == Shown(bare: meeting.history.state(upTo: place)), "\(place)")
    }
    for place in stride(from: 1303, to: 880, by: -1) {
      replay.jump(to: place)
      guard place % 37 == 0 || (895...905).contains(place) else { continue }
      #expect(replay.session == Shown(bare: meeting.history.state(upTo: place)), "\(place)")
    }
  }

  @Test func `Places outside the session become the nearest one in it`() throws {
    var meeting = try Meeting()
    try meeting.add("Hall")
    var replay = Replay(meeting.history.bare)
    #expect(replay.position == 2 && replay.session == Shown(bare: meeting.session))
    replay.step(by: 5)
    #expect(replay.position == 2)
    replay.jump(to: -3)
    #expect(replay.position == 0 && replay.session == Shown(bare: Session()) && replay.event == nil)
    replay.step(by: 1)
    #expect(replay.event?.number == 1)
  }

  private func compare(_ history: SessionHistory) throws {
    let states = (0...history.events.count).map { Shown(bare: history.state(upTo: $0)) }
    var replay = Replay(history.bare)
    #expect(replay.session == states.last)
    for place in states.indices.reversed() {
      replay.jump(to: place)
      #expect(replay.session == states[place], "back to \(place)")
    }
    for place in states.indices {
      replay.step(by: place == 0 ? 0 : 1)
      #expect(replay.session == states[place], "on to \(place)")
    }
    var dice = Dice(seed: 7)
    for _ in 0..<40 {
      let place = dice.number(0...history.events.count)
      replay.jump(to: place)
      #expect(replay.session == states[place], "jump to \(place)")
    }
  }
}
