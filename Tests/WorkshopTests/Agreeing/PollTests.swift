import Testing
import Workshop

@testable import Rehearsals

struct PollTests {
  @Test func `A poll is opened, counted and shown, and counting again replaces all of it`() throws {
    var meeting = try meetingWithBar()
    try meeting.enter("agree")
    try meeting.askAndTurn(.agreeing(.openPoll(nil)))
    try meeting.askAndTurn(.agreeing(.count([1: 2, 5: 1])))
    try meeting.askAndTurn(.agreeing(.count([1: 3, 2: 1, 4: 0])))
    try meeting.askAndTurn(.agreeing(.reveal))
    let poll = try #require(meeting.session.agreeing.poll(on: "V1"))
    #expect(poll.counts == [1: 3, 2: 1] && poll.stage == "agree" && poll.bar == Meeting.bar)
    #expect(poll.eligible == 6 && poll.answers == 4 && poll.unanswered == 2)
    #expect(poll.verdict.isMet && poll.verdict.answers == 4 && poll.verdict.support == 4)
    #expect(meeting.session.agreeing.openPoll == nil)
  }

  @Test func `The room sees no count before it is shown`() throws {
    var meeting = try meetingWithBar()
    try meeting.ask(.agreeing(.openPoll(nil)))
    try meeting.ask(.agreeing(.count([1: 6])))
    #expect(meeting.session.forRoom.agreeing.polls.map(\.counts) == [[:]])
    try meeting.ask(.agreeing(.reveal))
    #expect(meeting.session.forRoom.agreeing.polls.map(\.counts) == [[1: 6]])
  }

  @Test func `A poll keeps its answers after they were shown`() throws {
    var meeting = try meetingWithBar()
    try meeting.poll([1: 6])
    let before = meeting.session
    meeting.write(.agreeing(.pollCounted(version: "V1", counts: [8: 6], eligible: 6)))
    meeting.write(.agreeing(.pollRevealed(version: "V1")))
    #expect(meeting.session == before)
    #expect(meeting.refusal(of: .agreeing(.count([1: 5]))).contains("No poll is open"))
    #expect(meeting.refusal(of: .agreeing(.reveal)).contains("No poll is open"))
  }

  @Test func `The room may be asked about the same version again, one poll at a time`() throws {
    var meeting = try meetingWithBar()
    try meeting.poll([1: 1, 6: 5])
    try meeting.ask(.agreeing(.openPoll("V1")))
    #expect(meeting.refusal(of: .agreeing(.openPoll("V1"))).contains("The poll on V1 is open"))
    try meeting.ask(.agreeing(.count([1: 6])))
    try meeting.ask(.agreeing(.reveal))
    #expect(meeting.session.agreeing.polls.map(\.verdict.isMet) == [false, true])
    #expect(meeting.session.agreeing.poll(on: "V1")?.verdict.isMet == true)
  }

  @Test func `Before a version and a bar nobody is asked`() throws {
    var meeting = try Meeting.onStatement()
    try meeting.draft("To eat")
    #expect(meeting.refusal(of: .agreeing(.openPoll(nil))).contains("Write one first"))
    #expect(meeting.refusal(of: .agreeing(.openPoll("D1"))).contains("Make it a version"))
    #expect(meeting.refusal(of: .agreeing(.openPoll("V9"))) == "There is no version V9.")
    try meeting.version("To eat")
    #expect(meeting.refusal(of: .agreeing(.openPoll(nil))).contains("Set the bar first"))
    #expect(meeting.refusal(of: .agreeing(.count([1: 1]))).contains("No poll is open"))
  }

  @Test(arguments: [
    (AgreeingCommand.count([:]), "Say how many at which point"),
    (.count([0: 1]), "There is no point 0: the scale goes from 1 to 8."),
    (.count([9: 1]), "There is no point 9"), (.count([2: -1]), "-1 at 2 cannot be right"),
    (.count([2: 10_000]), "0 to 9999 can be counted"),
    (.count([1: 4, 2: 3]), "7 answers were counted, and 6 people here count."),
    (.openPoll("V1"), "Show its answers first"),
  ])
  func `What cannot be answered is refused in words`(
    command: AgreeingCommand, reason: String
  ) throws {
    var meeting = try meetingWithBar()
    try meeting.ask(.agreeing(.openPoll(nil)))
    #expect(meeting.refusal(of: .agreeing(command)).contains(reason))
  }

  @Test func `A poll that nobody answers ends, and the bar is not met`() throws {
    var meeting = try meetingWithBar()
    try meeting.ask(.agreeing(.openPoll(nil)))
    try meeting.ask(.agreeing(.reveal))
    #expect(meeting.session.agreeing.openPoll == nil)
    #expect(meeting.session.agreeing.polls.last?.verdict.isMet == false)
  }

  @Test func `Who left, and who speaks for somebody else, is not waited for`() throws {
    var meeting = try meetingWithBar()
    try meeting.ask(.people(.leave("P1")))
    try meeting.ask(.people(.change("P2", name: nil, hats: ["interpreter"])))
    try meeting.ask(.agreeing(.openPoll(nil)))
    #expect(meeting.refusal(of: .agreeing(.count([1: 5]))).contains("4 people here count"))
    try meeting.ask(.agreeing(.count([1: 3])))
    #expect(meeting.session.agreeing.openPoll?.unanswered == 1)
  }

  @Test func `Where nobody is on the list, as many answer as answer`() throws {
    var meeting = try Meeting(Opening(title: "Hall", agenda: Sample.statementAgenda))
    try meeting.version("To eat")
    try meeting.setBar()
    try meeting.poll([1: 300, 4: 75])
    let poll = try #require(meeting.session.agreeing.polls.last)
    #expect(poll.eligible == nil && poll.unanswered == nil)
    #expect(poll.verdict.isMet && poll.verdict.support == 300 && poll.answers == 375)
  }

  @Test func `What is said of a poll that is not there does nothing`() {
    expectNothing(of: [
      .agreeing(.pollOpened(version: "V1")), .agreeing(.pollRevealed(version: "V1")),
      .agreeing(.pollCounted(version: "V1", counts: [1: 2], eligible: 3)),
    ])
  }

  private func meetingWithBar() throws -> Meeting {
    var meeting = try Meeting.onStatement()
    try meeting.version("To eat together")
    try meeting.setBar()
    return meeting
  }
}
