import Testing
import Workshop

@testable import Rehearsals

struct RoundTests {
  @Test func `A turn is recorded with or without words, and passing is like speaking`() throws {
    var meeting = try Meeting()
    try meeting.enter("check-in")
    try meeting.ask(.rounds(.speak("P1", words: " Hopeful ")))
    try meeting.ask(.rounds(.speak("P2", words: " ")))
    try meeting.ask(.rounds(.pass("P3")))
    let turns = meeting.session.rounds.turns(in: "check-in")
    #expect(turns.map(\.words) == ["Hopeful", nil, nil])
    #expect(turns.map(\.isPass) == [false, false, true])
  }

  @Test func `Those never heard today come first`() throws {
    var meeting = try Meeting()
    try meeting.add("Bakes bread", by: "P1")
    try meeting.enter("check-in")
    #expect(meeting.session.awaitingTurn(in: "check-in").map(\.id) == ["P2", "P3", "P4", "P1"])
    try meeting.ask(.rounds(.pass("P3")))
    #expect(meeting.session.awaitingTurn(in: "check-in").map(\.id) == ["P2", "P4", "P1"])
  }

  @Test func `A new round waits for everybody again`() throws {
    var meeting = try Meeting()
    try meeting.enter("check-in")
    for person in meeting.session.people.all { try meeting.ask(.rounds(.pass(person.id))) }
    #expect(meeting.session.awaitingTurn(in: "check-in").isEmpty)
    #expect(meeting.session.awaitingTurn(in: "close").count == 4)
  }

  @Test func `Energy is a number from 1 to 5 for each, without names`() throws {
    var meeting = try Meeting()
    try meeting.enter("check-in")
    try meeting.ask(.rounds(.energy([3, 4, 1, 5])))
    #expect(meeting.session.rounds.energies.map(\.levels) == [[3, 4, 1, 5]])
    for levels in [[], [0], [6], [3, -1], Array(repeating: 3, count: 1000)] {
      #expect(meeting.refusal(of: .rounds(.energy(levels))).contains("from 1 to 5"))
    }
  }

  @Test func `Before the first stage there is no round`() throws {
    let meeting = try Meeting()
    #expect(meeting.refusal(of: .rounds(.pass("P1"))).contains("No stage is being held yet"))
  }
}
