import Testing
import Workshop

@testable import Rehearsals

struct EmptyWordTests {
  @Test(arguments: [
    ("Strengthen communication", ["communication", "strengthen"]),
    ("Community-led support!", ["support", "community"]), ("Communal supper", []), ("", []),
    ("PARTNERSHIP WORKING for all", ["partnership", "partnership working"]), ("Others cook", []),
  ])
  func `Words that say little are found as whole words, in the order of the list`(
    text: String, found: [String]
  ) {
    #expect(EmptyWords.found(in: text, listed: EmptyWords.usual) == found)
  }

  @Test func `The words are those that this session lists`() throws {
    var meeting = try Meeting.onStatement()
    #expect(meeting.session.clusters.emptyWords == EmptyWords.usual)
    try meeting.ask(.clusters(.listEmptyWords([" synergy ", "joined up", "synergy"])))
    #expect(meeting.session.clusters.emptyWords == ["synergy", "joined up"])
    let listed = meeting.session.clusters.emptyWords
    #expect(EmptyWords.found(in: "Joined-up synergy, support", listed: listed) == listed)
    try meeting.ask(.clusters(.listEmptyWords([])))
    #expect(meeting.session.clusters.emptyWords == [])
    meeting.undo()
    meeting.undo()
    #expect(meeting.session.clusters.emptyWords == EmptyWords.usual)
    meeting.redo()
    #expect(meeting.session.clusters.emptyWords == ["synergy", "joined up"])
  }

  @Test func `A session begins with the words of its flow`() throws {
    var opening = Sample.statement
    opening.emptyWords = ["synergy"]
    let meeting = try Meeting(opening)
    #expect(meeting.session.clusters.emptyWords == ["synergy"])
    let event = SessionEvent.opening(.opened(opening))
    #expect(SessionEvent(kind: event.kind, data: event.data) == event)
  }

  @Test func `A list without a word in it finds nothing`() {
    #expect(EmptyWords.found(in: "Support", listed: ["", " ", "-"]) == [])
  }
}
