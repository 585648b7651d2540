import Testing
import Workshop

@testable import Rehearsals

/// One sentence can be followed back to all that it grew out of.
struct DraftFamilyTests {
  @Test func `A merge has all the drafts that it was made of, each once`() throws {
    let meeting = try meetingWithFamily()
    let drafts = meeting.session.drafts
    #expect(drafts["D5"]?.parents == ["D1", "D2"] && drafts["D7"]?.parents == ["D5", "D6"])
    #expect(drafts.ancestors(of: "D7") == ["D5", "D6", "D1", "D2", "D3"])
    #expect(drafts.children(of: "D2").map(\.id) == ["D5", "D6"])
    #expect(drafts.latest.map(\.id) == ["D4", "D7"])
  }

  @Test func `The tree tells a draft that is reached twice once in full`() throws {
    let tree = try meetingWithFamily().session.drafts.tree(of: "D7")
    #expect(tree.map(\.draft) == ["D7", "D5", "D1", "D2", "D6", "D2", "D3"])
    #expect(tree.map(\.depth) == [0, 1, 2, 2, 1, 2, 2])
    #expect(tree.map(\.isRepeated) == [false, false, false, false, false, true, false])
  }

  @Test func `It may be said later what a draft grew out of`() throws {
    var meeting = try meetingWithFamily()
    try meeting.askAndTurn(.drafts(.trace("D4", parents: ["D1", "D3", "D1"])))
    #expect(meeting.session.drafts["D4"]?.parents == ["D1", "D3"])
    try meeting.askAndTurn(.drafts(.trace("D4", parents: [])))
    #expect(meeting.session.drafts["D4"]?.parents == [])
  }

  @Test func `Nothing grows out of itself, at whatever distance`() throws {
    var meeting = try meetingWithFamily()
    #expect(
      meeting.refusal(of: .drafts(.trace("D1", parents: ["D1"])))
        == "D1 cannot grow out of itself.")
    #expect(
      meeting.refusal(of: .drafts(.trace("D1", parents: ["D7"])))
        == "D7 grew out of D1, so it cannot be the other way round.")
    meeting.write(.drafts(.traced(draft: "D1", parents: ["D1", "D7", "D4", "D99"])))
    #expect(meeting.session.drafts["D1"]?.parents == ["D4"])
    meeting.write(.drafts(.traced(draft: "D4", parents: ["D5", "D3"])))
    #expect(meeting.session.drafts["D4"]?.parents == ["D3"])
  }

  @Test func `What was taken down stays in the family, and nothing new grows out of it`() throws {
    var meeting = try meetingWithFamily()
    try meeting.ask(.drafts(.withdraw("D5")))
    #expect(meeting.session.drafts.ancestors(of: "D7").contains("D1"))
    #expect(meeting.session.drafts.children(of: "D1").isEmpty)
    #expect(meeting.refusal(of: .drafts(.trace("D4", parents: ["D5"]))) == "D5 was taken down.")
  }

  @Test func `A parent that an undo took away is no parent, until it is there again`() throws {
    var meeting = try Meeting.onStatement()
    meeting.write(.drafts(.added(Draft(id: "D1", text: "One"))))
    let first = meeting.history.events.last?.id
    try meeting.draft("Two", parents: ["D1"])
    let id = try #require(first)
    meeting.write(.history(.undone(id)))
    #expect(meeting.session.drafts["D2"]?.parents == [])
    meeting.write(.history(.redone(id)))
    #expect(meeting.session.drafts["D2"]?.parents == ["D1"])
  }

  @Test func `A draft that nobody has is alone in its tree`() throws {
    let drafts = try meetingWithFamily().session.drafts
    #expect(drafts.tree(of: "D99").map(\.draft) == ["D99"] && drafts.ancestors(of: "D99").isEmpty)
  }

  /// D1 to D4 alone, D5 = D1 + D2, D6 = D2 + D3, D7 = D5 + D6.
  private func meetingWithFamily() throws -> Meeting {
    var meeting = try Meeting.onStatement()
    for text in ["One", "Two", "Three", "Four"] { try meeting.draft(text) }
    try meeting.draft("One and two", parents: ["D1", "D2", "D1"])
    try meeting.draft("Two and three", parents: ["D2", "D3"])
    try meeting.draft("All three", parents: ["D5", "D6"])
    return meeting
  }
}
