import Testing
import Workshop

@testable import Rehearsals

struct ConfidenceTests {
  @Test func `Numbers are counted for the plan and for an action, hidden and then shown`() throws {
    var meeting = try meetingWithAction()
    try meeting.askAndTurn(.confidence(.count([3: 2, 2: 1, 0: 0], action: nil)))
    try meeting.askAndTurn(.confidence(.count([5: 6], action: "A1")))
    #expect(meeting.session.forRoom.actions.confidences.map(\.counts) == [[:], [:]])
    try meeting.askAndTurn(.confidence(.reveal(action: nil)))
    let plan = try #require(meeting.session.actions.confidence(in: "sure"))
    #expect(plan.counts == [3: 2, 2: 1] && plan.answers == 3 && plan.doubting == 1)
    #expect(plan.eligible == 6)
    #expect(meeting.session.forRoom.actions.confidences.map(\.isRevealed) == [true, false])
    #expect(meeting.session.forRoom.actions.confidence(in: "sure")?.counts == [3: 2, 2: 1])
    #expect(meeting.session.actions.confidence(in: "sure", of: "A1")?.answers == 6)
  }

  @Test func `A later count replaces all of it until the room has seen it`() throws {
    var meeting = try meetingWithAction()
    try meeting.ask(.confidence(.count([3: 2], action: nil)))
    try meeting.ask(.confidence(.count([4: 1], action: nil)))
    #expect(meeting.session.actions.confidence(in: "sure")?.counts == [4: 1])
    try meeting.ask(.confidence(.reveal(action: nil)))
    let again = Command.confidence(.count([5: 1], action: nil))
    #expect(meeting.refusal(of: again).contains("Hold the stage again"))
    meeting.write(
      .confidence(.counted(stage: "sure", action: nil, counts: [5: 6], eligible: 6)))
    #expect(meeting.session.actions.confidence(in: "sure")?.counts == [4: 1])
    try meeting.ask(.agenda(.holdAgain("sure")))
    try meeting.enter("sure-2")
    try meeting.ask(.confidence(.count([5: 1], action: nil)))
    #expect(meeting.session.actions.confidence(in: "sure-2")?.isRevealed == false)
  }

  @Test(arguments: [
    (ConfidenceCommand.count([:], action: nil), "Say how many at which point"),
    (.count([6: 1], action: nil), "There is no point 6: the scale goes from 0 to 5."),
    (.count([5: -1], action: nil), "-1 at 5"), (.count([5: 7], action: nil), "7 answers"),
    (.count([5: 1], action: "A9"), "There is no action A9."),
    (.reveal(action: nil), "Nothing is counted yet"), (.reveal(action: "A1"), "seen this already"),
    (.count([5: 1], action: "A1"), "The room has seen this"),
  ])
  func `What cannot be counted is refused in words`(
    command: ConfidenceCommand, reason: String
  ) throws {
    var meeting = try meetingWithAction()
    try meeting.ask(.confidence(.count([4: 1], action: "A1")))
    try meeting.ask(.confidence(.reveal(action: "A1")))
    #expect(meeting.refusal(of: .confidence(command)).contains(reason))
  }

  @Test func `Before the first stage nobody is asked`() throws {
    let refusal = try Meeting.onStatement().refusal(of: .confidence(.reveal(action: nil)))
    #expect(refusal.contains("No stage is being held yet"))
  }

  private func meetingWithAction() throws -> Meeting {
    var meeting = try Meeting.onStatement()
    try meeting.action()
    try meeting.enter("sure")
    return meeting
  }
}
