import Testing
import Workshop

@testable import Rehearsals

struct ConcernTests {
  @Test func `A concern knows its words, whose it is and what it is about`() throws {
    var meeting = try meetingWithVersion()
    try meeting.askAndTurn(
      .agreeing(.raise(" Who cooks? ", harms: " The cooks ", table: "B")), by: "P3")
    let concern = try #require(meeting.session.agreeing[concern: "C1"])
    #expect(concern.text == "Who cooks?" && concern.harms == "The cooks")
    #expect(concern.by == "P3" && concern.table == "B" && concern.version == "V1")
    #expect(concern.state == .open && meeting.session.agreeing.openConcerns == [concern])
    #expect(meeting.session.people["P3"]?.isHeard == true)
  }

  @Test(arguments: [Concern.State.withdrawn, .recorded, .integrated])
  func `A concern is settled in each of three ways, and may be opened again`(
    state: Concern.State
  ) throws {
    var meeting = try meetingWithVersion()
    try meeting.ask(.agreeing(.raise("Who cooks?", harms: nil, table: nil)))
    #expect(
      meeting.refusal(of: .agreeing(.settle("C1", .integrated, version: nil, words: nil)))
        .contains("only a later version can answer it"))
    try meeting.version("To eat together, and we all cook")
    let settle = AgreeingCommand.settle("C1", state, version: nil, words: " We do ")
    try meeting.askAndTurn(.agreeing(settle))
    let concern = meeting.session.agreeing[concern: "C1"]
    #expect(concern?.state == state && concern?.words == "We do")
    #expect(concern?.integratedIn == (state == .integrated ? "V2" : nil))
    try meeting.askAndTurn(.agreeing(.settle("C1", .open, version: nil, words: nil)))
    #expect(meeting.session.agreeing[concern: "C1"]?.integratedIn == nil)
    #expect(meeting.session.agreeing.openConcerns.count == 1)
  }

  @Test func `A concern is about the version that the room is asked about`() throws {
    var meeting = try meetingWithVersion()
    try meeting.version("To eat well")
    try meeting.setBar()
    try meeting.ask(.agreeing(.openPoll("V1")))
    try meeting.ask(.agreeing(.raise("Who cooks?", harms: nil, table: nil)))
    try meeting.ask(.agreeing(.count([1: 6])))
    try meeting.ask(.agreeing(.reveal))
    try meeting.ask(.agreeing(.raise("Who pays?", harms: nil, table: nil)))
    #expect(meeting.session.agreeing.concerns.map(\.version) == ["V1", "V2"])
  }

  @Test func `A concern raised before any version is about none`() throws {
    var meeting = try Meeting.onStatement()
    try meeting.ask(.agreeing(.raise("Who cooks?", harms: " ", table: nil)))
    #expect(meeting.session.agreeing[concern: "C1"]?.version == nil)
    #expect(meeting.session.agreeing[concern: "C1"]?.harms == nil)
  }

  @Test func `Words of those who do not agree stand beside what was adopted`() throws {
    var meeting = try meetingWithVersion()
    try meeting.version("To eat well")
    try meeting.setBar()
    try meeting.poll([1: 5, 7: 1])
    try meeting.askAndTurn(.agreeing(.noteMinority(" It is too short ")), by: "P4")
    try meeting.makeOwn()
    try meeting.ask(.agreeing(.noteMinority("It is too vague")))
    let minority = meeting.session.agreeing.minority(on: "V2")
    #expect(minority.map(\.text) == ["It is too short", "It is too vague"])
    #expect(minority.map(\.by) == ["P4", nil])
  }

  @Test(arguments: [
    (AgreeingCommand.raise("", harms: nil, table: nil), "The concern has no words"),
    (.raise("x", harms: nil, table: "Q"), "There is no table Q"),
    (.settle("C9", .recorded, version: nil, words: nil), "There is no concern C9."),
    (.settle("C1", .open, version: nil, words: nil), "C1 is open already."),
    (.settle("C1", .integrated, version: "V9", words: nil), "There is no version V9."),
    (.noteMinority(" "), "What is said has no words"),
  ])
  func `What cannot be said of a concern is refused in words`(
    command: AgreeingCommand, reason: String
  ) throws {
    var meeting = try meetingWithVersion()
    try meeting.ask(.agreeing(.raise("Who cooks?", harms: nil, table: nil)))
    #expect(meeting.refusal(of: .agreeing(command)).contains(reason))
  }

  @Test func `What is said of a concern that is not there does nothing`() {
    expectNothing(of: [
      .agreeing(.concernSettled(concern: "C1", state: .recorded, version: nil, words: "x"))
    ])
  }

  private func meetingWithVersion() throws -> Meeting {
    var meeting = try Meeting.onStatement()
    try meeting.version("To eat together")
    return meeting
  }
}
