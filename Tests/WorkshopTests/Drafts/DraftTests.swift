import Testing
import Workshop

@testable import Rehearsals

struct DraftTests {
  @Test func `A draft knows its words, who wrote them and in which stage`() throws {
    var meeting = try Meeting.onStatement()
    try meeting.enter("merge")
    try meeting.askAndTurn(.drafts(.add(NewDraft(" We meet\nto eat "))), by: "P2")
    try meeting.askAndTurn(.drafts(.add(NewDraft("To cook", people: ["P3", "P4", "P3"]))))
    try meeting.askAndTurn(.drafts(.add(NewDraft("To share", table: "A"))), by: "P1")
    let drafts = meeting.session.drafts
    #expect(drafts.all.map(\.id) == ["D1", "D2", "D3"] && drafts.all.map(\.stage).last == "merge")
    #expect(drafts["D1"]?.text == "We meet\nto eat")
    #expect(drafts.all.map(\.people) == [["P2"], ["P3", "P4"], []] && drafts["D3"]?.table == "A")
    #expect(meeting.session.people.unheard == ["P5", "P6"])
  }

  @Test func `A number that was undone is not given again, for drafts and versions alike`() throws {
    var meeting = try Meeting.onStatement()
    try meeting.draft("To eat")
    meeting.undo()
    try meeting.draft("To cook")
    try meeting.version("To eat")
    meeting.undo()
    try meeting.version("To cook")
    #expect(meeting.session.drafts.all.map(\.id) == ["D2", "V2"])
  }

  @Test func `Drafts wait where the stage says so, and merges do not`() throws {
    var meeting = try meetingWithDrafts()
    try meeting.draft("To eat what we cook", parents: ["D1", "D2"])
    #expect(meeting.session.drafts.all.map(\.isPrivate) == [true, true, false])
    let room = meeting.session.forRoom.drafts
    #expect(room["D1"]?.text == Veil.kept && room["D3"]?.text == "To eat what we cook")
    #expect(try meeting.askAndTurn(.drafts(.share([]))) == .drafts(.shared(drafts: ["D1", "D2"])))
    #expect(meeting.session.forRoom.drafts["D1"]?.text == "To eat")
    #expect(meeting.refusal(of: .drafts(.share(["D1"]))).contains("No draft is waiting"))
  }

  @Test func `Changing words keeps the earlier ones from the room`() throws {
    var meeting = try meetingWithDrafts()
    try meeting.ask(.drafts(.share([])))
    try meeting.askAndTurn(.drafts(.edit("D1", "To eat well")))
    #expect(meeting.session.drafts["D1"]?.earlierTexts == ["To eat"])
    #expect(meeting.session.forRoom.drafts["D1"]?.earlierTexts == [])
    #expect(meeting.refusal(of: .drafts(.edit("D1", " To eat well"))).contains("already"))
  }

  @Test func `Marks on words that were changed since do not show the room what they were`() throws {
    var meeting = try Meeting.onStatement()
    try meeting.draft("Anna cooks for us")
    try meeting.ask(.drafts(.mark("D1", words: "anna", count: 2, table: nil)))
    try meeting.ask(.drafts(.mark("D1", words: "for us", count: 3, table: nil)))
    try meeting.ask(.drafts(.edit("D1", "Somebody cooks for us")))
    #expect(meeting.session.drafts["D1"]?.marks.map(\.words) == ["Anna", "for us"])
    #expect(meeting.session.forRoom.drafts["D1"]?.marks.map(\.words) == ["for us"])
  }

  @Test func `A draft that was taken down is kept and no longer up`() throws {
    var meeting = try meetingWithDrafts()
    try meeting.askAndTurn(.drafts(.withdraw("D1")))
    #expect(meeting.session.drafts.up.map(\.id) == ["D2"])
    #expect(meeting.refusal(of: .drafts(.withdraw("D1"))) == "D1 was taken down.")
    #expect(try meeting.ask(.drafts(.share([]))) == .drafts(.shared(drafts: ["D2"])))
    #expect(meeting.session.forRoom.drafts["D1"]?.text == Veil.kept)
  }

  @Test func `What changed in a version that was taken down is kept from the room too`() throws {
    var meeting = try Meeting.onStatement()
    try meeting.ask(
      .drafts(.addVersion(NewVersion("To eat", change: "Without Anna", why: "She is ill"))))
    #expect(meeting.session.forRoom.drafts["V1"]?.why == "She is ill")
    try meeting.ask(.drafts(.withdraw("V1")))
    let room = meeting.session.forRoom.drafts["V1"]
    #expect(room?.text == Veil.kept && room?.change == nil && room?.why == nil)
  }

  @Test(arguments: [
    (DraftCommand.add(NewDraft(" \n")), "The draft has no words"),
    (.add(NewDraft(String(repeating: "x", count: 4001))), "4001 characters; 4000 fit"),
    (.add(NewDraft("x", people: ["P9"])), "There is no P9"),
    (.add(NewDraft("x", table: "Q")), "There is no table Q"),
    (.add(NewDraft("x", parents: ["D1", "D9"])), "There is no draft D9."),
    (.edit("D9", "x"), "There is no draft D9."), (.edit("D1", ""), "The draft has no words"),
    (.withdraw("V9"), "There is no version V9."), (.share(["D9"]), "There is no draft D9."),
    (.mark("D9", words: "x", count: 1, table: nil), "There is no draft D9."),
    (.trace("D9", parents: []), "There is no draft D9."),
    (.trace("D1", parents: ["D9"]), "There is no draft D9."),
  ])
  func `What cannot be done with a draft is refused in words`(
    command: DraftCommand, reason: String
  ) throws {
    #expect(try meetingWithDrafts().refusal(of: .drafts(command)).contains(reason))
  }

  @Test func `What is said of a draft that is not there does nothing`() {
    expectNothing(of: [
      .drafts(.edited(draft: "D1", text: "x")), .drafts(.withdrawn(draft: "V1")),
      .drafts(.shared(drafts: ["D1"])), .drafts(.traced(draft: "D1", parents: ["D1", "D2"])),
      .drafts(.marked(draft: "D1", words: "x", count: 3, table: nil)),
    ])
  }

  private func meetingWithDrafts() throws -> Meeting {
    var meeting = try Meeting.onStatement()
    try meeting.enter("solo")
    try meeting.draft("To eat", by: "P1")
    try meeting.draft("To cook")
    return meeting
  }
}
