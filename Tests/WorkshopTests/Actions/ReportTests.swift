import Testing
import Workshop

@testable import Rehearsals

struct ReportTests {
  @Test(arguments: WorkshopAction.Status.allCases)
  func `It is said where an action stands, and the record keeps each time`(
    status: WorkshopAction.Status
  ) throws {
    var meeting = try meetingWithAction()
    try meeting.ask(.actions(.report("A1", .inProgress, words: nil)))
    try meeting.askAndTurn(.actions(.report("A1", status, words: " As it is ")), by: "P2")
    let action = try #require(meeting.session.actions["A1"])
    #expect(action.status == status)
    #expect(action.history.compactMap(\.status) == [.inProgress, status])
    #expect(action.history.last?.by == "P2" && action.history.last?.words == "As it is")
    #expect(action.isOpen == [.inProgress, .changed].contains(status))
    #expect(action.isAgreed == ![.notPossible, .letGo].contains(status))
  }

  @Test func `What is not possible has a reason`() throws {
    let meeting = try meetingWithAction()
    for words in [nil, " "] {
      let refusal = meeting.refusal(of: .actions(.report("A1", .notPossible, words: words)))
      #expect(refusal == "Say why A1 is not possible; the record keeps the reason.")
    }
    #expect(meeting.refusal(of: .actions(.report("A9", .done, words: nil))).contains("no action"))
  }

  @Test func `Two volunteers finish the words, and that is a promise like any other`() throws {
    var meeting = try Meeting.onStatement()
    try meeting.version("To eat together")
    let due = try #require(Day("2026-05-30"))
    try meeting.askAndTurn(.actions(.entrust(["P2", "P5"], due: due)))
    let action = try #require(meeting.session.actions["A1"])
    #expect(action.what == "Finish the wording of V1 and bring it back to the room")
    #expect(action.owner == "P2" && action.helpers == ["P5"] && action.serves == ["V1"])
    #expect(action.isAgreed && action.originalDue == due)
  }

  @Test func `Without a version the two finish the latest draft`() throws {
    var meeting = try Meeting.onStatement()
    try meeting.draft("To eat")
    try meeting.draft("To cook")
    try meeting.ask(.actions(.entrust(["P2", "P5"], due: Day(daysSince1970: 20_000))))
    #expect(meeting.session.actions["A1"]?.serves == ["D2"])
  }

  @Test func `Only two people who are here can be asked to finish it`() throws {
    var meeting = try Meeting.onStatement()
    let due = Day(daysSince1970: 20_000)
    let early = meeting.refusal(of: .actions(.entrust(["P1", "P2"], due: due)))
    #expect(early == "Nothing is written yet that two people could finish.")
    try meeting.version("To eat together")
    for people in [[], ["P1"], ["P1", "P1"], ["P1", "P2", "P3"]] as [[SpokenID]] {
      let refusal = meeting.refusal(of: .actions(.entrust(people, due: due)))
      #expect(refusal.contains("say which two"))
    }
    try meeting.ask(.people(.leave("P2")))
    #expect(
      meeting.refusal(of: .actions(.entrust(["P1", "P2"], due: due)))
        == "P2 is not here and cannot volunteer now.")
    #expect(meeting.refusal(of: .actions(.entrust(["P1", "P9"], due: due))).contains("no P9"))
  }

  private func meetingWithAction() throws -> Meeting {
    var meeting = try Meeting.onStatement()
    try meeting.action {
      $0.owner = "P1"
      $0.due = Day("2026-05-30")
      $0.know = "There is bread"
    }
    try meeting.ask(.actions(.accept("A1", .said)))
    return meeting
  }
}
