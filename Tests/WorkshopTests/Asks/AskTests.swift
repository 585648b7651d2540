import Testing
import Workshop

@testable import Rehearsals

struct AskTests {
  @Test func `An ask knows what is needed, by whom and for which action`() throws {
    var meeting = try Meeting.onStatement()
    try meeting.action()
    let make = AskCommand.make(" A key to the hall ", table: "A", action: "A1")
    try meeting.askAndTurn(.asks(make), by: "P2")
    let ask = try #require(meeting.session.actions.asks["Q1"])
    #expect(ask.text == "A key to the hall" && ask.by == "P2" && ask.table == "A")
    #expect(ask.action == "A1" && !ask.isMet && ask.replies.isEmpty)
    #expect(meeting.session.people["P2"]?.isHeard == true)
  }

  @Test(arguments: Ask.Answer.allCases)
  func `Each of the four answers is kept with who gave it`(answer: Ask.Answer) throws {
    var meeting = try meetingWithAsk()
    try meeting.askAndTurn(.asks(.answer("Q1", answer, words: " From May ")), by: "P3")
    let reply = try #require(meeting.session.actions.asks["Q1"]?.replies.first)
    #expect(reply.answer == answer && reply.by == "P3" && reply.words == "From May")
    #expect(meeting.session.actions.asks["Q1"]?.isMet == (answer == .yes))
  }

  @Test func `An ask is said more clearly and answered again`() throws {
    var meeting = try meetingWithAsk()
    try meeting.ask(.asks(.answer("Q1", .sayMoreClearly, words: nil)))
    try meeting.askAndTurn(.asks(.reword("Q1", "The side door's key, Tuesdays")))
    try meeting.ask(.asks(.answer("Q1", .yes, words: nil)))
    let ask = meeting.session.actions.asks["Q1"]
    #expect(ask?.earlierTexts == ["A key"] && ask?.text == "The side door's key, Tuesdays")
    #expect(ask?.replies.map(\.answer) == [.sayMoreClearly, .yes] && ask?.isMet == true)
  }

  @Test func `An ask that was taken back is kept and no longer stands`() throws {
    var meeting = try meetingWithAsk()
    try meeting.askAndTurn(.asks(.withdraw("Q1")))
    #expect(meeting.session.actions.asks.standing.isEmpty)
    #expect(meeting.session.actions.asks.all.count == 1)
    for command in [AskCommand.withdraw("Q1"), .reword("Q1", "x"), .answer("Q1", .no, words: nil)] {
      #expect(meeting.refusal(of: .asks(command)) == "Q1 was taken back.")
    }
  }

  @Test(arguments: [
    (AskCommand.make("", table: nil, action: nil), "The ask has no words"),
    (.make("x", table: "Q", action: nil), "There is no table Q"),
    (.make("x", table: nil, action: "A9"), "There is no action A9."),
    (.reword("Q9", "x"), "There is no ask Q9."), (.reword("Q1", " A key "), "says that already"),
    (.reword("Q1", ""), "The ask has no words"),
    (.answer("Q9", .yes, words: nil), "There is no ask Q9."), (.withdraw("Q9"), "no ask Q9"),
  ])
  func `What cannot be asked is refused in words`(command: AskCommand, reason: String) throws {
    #expect(try meetingWithAsk().refusal(of: .asks(command)).contains(reason))
  }

  @Test func `What is said to an ask that is not there does nothing`() {
    expectNothing(of: [
      .asks(.reworded(ask: "Q1", text: "x")), .asks(.withdrawn(ask: "Q1")),
      .asks(.answered(ask: "Q1", answer: .yes, words: nil)),
    ])
  }

  @Test func `A fifth answer in the file is kept and not applied`() {
    let data: Fields = ["ask": "Q1", "answer": "maybe"]
    #expect(
      SessionEvent(kind: "ask.answered", data: data) == .unknown(kind: "ask.answered", data: data))
  }

  private func meetingWithAsk() throws -> Meeting {
    var meeting = try Meeting.onStatement()
    try meeting.ask(.asks(.make("A key", table: nil, action: nil)))
    return meeting
  }
}
