import Testing
import Workshop

@testable import Rehearsals

/// No yes, no owner.
struct AcceptanceTests {
  @Test(arguments: WorkshopAction.Acceptance.allCases)
  func `All answers but one are a yes`(how: WorkshopAction.Acceptance) throws {
    var meeting = try meetingWithPlan()
    try meeting.askAndTurn(.actions(.accept("A1", how)))
    let action = try #require(meeting.session.actions["A1"])
    #expect(action.acceptance == how && action.isAgreed == (how != .askedToCheck))
    #expect(action.history.map(\.kind) == [.accepted] && action.history.first?.by == "P1")
    #expect(meeting.refusal(of: .actions(.accept("A1", how))).contains("answer already"))
  }

  @Test func `Who asked to check may say yes after all`() throws {
    var meeting = try meetingWithPlan()
    try meeting.ask(.actions(.accept("A1", .askedToCheck)))
    #expect(meeting.session.actions["A1"]?.missing == ["the owner's yes"])
    try meeting.ask(.actions(.accept("A1", .later)))
    #expect(meeting.session.actions["A1"]?.isAgreed == true)
  }

  @Test func `Who has left says yes later or not at all`() throws {
    var meeting = try meetingWithPlan()
    try meeting.ask(.people(.leave("P1")))
    let refusal = meeting.refusal(of: .actions(.accept("A1", .said)))
    #expect(refusal.contains("P1 is not here and cannot say yes now"))
    try meeting.ask(.actions(.accept("A1", .later)))
    #expect(meeting.session.actions["A1"]?.isAgreed == true)
  }

  @Test func `Another date takes the owner's yes back, unless the owner says it`() throws {
    var meeting = try meetingWithPlan()
    try meeting.ask(.actions(.accept("A1", .said)))
    try meeting.change(by: "P1") { $0.due = Day("2026-06-30") }
    #expect(meeting.session.actions["A1"]?.isAgreed == true)
    try meeting.change(by: "P2") { $0.due = Day("2026-06-30") }
    #expect(meeting.session.actions["A1"]?.isAgreed == true)
    try meeting.change(by: "P2") { $0.due = Day("2026-07-30") }
    #expect(meeting.session.actions["A1"]?.missing == ["the owner's yes"])
    try meeting.ask(.actions(.accept("A1", .said)))
    try meeting.change { $0.due = Day("2026-08-30") }
    #expect(meeting.session.actions["A1"]?.isAccepted == false)
    #expect(meeting.session.actions["A1"]?.originalDue == Day("2026-05-30"))
  }

  @Test func `A date or a line that is filled in leaves the yes as it was`() throws {
    var meeting = try Meeting.onStatement()
    try meeting.action { $0.owner = "P1" }
    try meeting.ask(.actions(.accept("A1", .said)))
    try meeting.change { $0.due = Day("2026-05-30") }
    try meeting.change { $0.know = "There is bread" }
    #expect(meeting.session.actions["A1"]?.isAgreed == true)
    #expect(meeting.session.actions["A1"]?.history.map(\.kind) == [.accepted])
  }

  @Test func `What happened to an action is kept, with what was before`() throws {
    var meeting = try meetingWithPlan()
    try meeting.change(by: "P3") {
      $0.due = Day("2026-06-30")
      $0.why = "The oven comes in June"
    }
    try meeting.change { $0.owner = "P2" }
    try meeting.change {
      $0.owner = "P4"
      $0.due = Day("2026-07-30")
    }
    try meeting.change { $0.why = "We talked about it" }
    try meeting.ask(.actions(.handBack("A1", words: "Too much")))
    let history = try #require(meeting.session.actions["A1"]?.history)
    #expect(history.map(\.kind) == [.moved, .passed, .moved, .changed, .handedBack])
    #expect(history.map(\.by) == ["P3", nil, nil, nil, "P4"])
    #expect(history.map(\.owner) == [nil, "P1", "P2", nil, nil])
    #expect(history.compactMap(\.due) == [Day("2026-06-30"), Day("2026-07-30")])
    #expect(
      history.compactMap(\.words) == ["The oven comes in June", "We talked about it", "Too much"])
  }

  @Test func `A yes for an action that is not there does nothing`() {
    expectNothing(of: [
      .actions(.accepted(action: "A1", .said)), .actions(.handedBack(action: "A1", words: nil)),
      .actions(.changed(action: "A1", .init())), .actions(.withdrawn(action: "A1")),
      .actions(.reported(action: "A1", .done, words: nil)),
    ])
  }

  @Test func `A yes that an older file does not qualify was said aloud`() {
    let event = SessionEvent(kind: "action.accepted", data: ["action": "A1"])
    #expect(event == .actions(.accepted(action: "A1", .said)))
    #expect(event.data == ["action": "A1"])
  }

  private func meetingWithPlan() throws -> Meeting {
    var meeting = try Meeting.onStatement()
    try meeting.action {
      $0.owner = "P1"
      $0.due = Day("2026-05-30")
      $0.know = "There is bread"
    }
    return meeting
  }
}
