import Testing
import Workshop

@testable import Rehearsals

struct MarkTests {
  @Test func `Words are marked as they stand, whatever the case that was typed`() throws {
    var meeting = try meetingWithDraft()
    try meeting.askAndTurn(.drafts(.mark("D1", words: " EAT TOGETHER ", count: 4, table: nil)))
    try meeting.askAndTurn(.drafts(.mark("D1", words: "äpfel", count: 2, table: "A")))
    let draft = meeting.session.drafts["D1"]
    #expect(draft?.marks.map(\.words) == ["eat together", "Äpfel"])
    #expect(draft?.marks.map(\.count).reduce(0, +) == 6)
  }

  @Test func `Where words stand twice, those in the same case are meant`() throws {
    var meeting = try Meeting.onStatement()
    try meeting.draft("Us, and us")
    try meeting.ask(.drafts(.mark("D1", words: "us", count: 1, table: nil)))
    try meeting.ask(.drafts(.mark("D1", words: "Us", count: 2, table: nil)))
    #expect(meeting.session.drafts["D1"]?.marks.map(\.words) == ["us", "Us"])
  }

  @Test func `A later count replaces the earlier one of the same table, and 0 takes it away`()
    throws
  {
    var meeting = try meetingWithDraft()
    for (count, table) in [(2, "A"), (3, "B"), (5, nil), (1, "A")] as [(Int, String?)] {
      try meeting.ask(.drafts(.mark("D1", words: "eat", count: count, table: table)))
    }
    #expect(meeting.session.drafts["D1"]?.marks.map(\.count) == [1, 3, 5])
    try meeting.askAndTurn(.drafts(.mark("D1", words: "eat", count: 0, table: "B")))
    #expect(meeting.session.drafts["D1"]?.marks.map(\.table) == ["A", nil])
  }

  @Test(
    arguments: [
      ("drink", 1, nil, "D1 does not say “drink”"), ("eat", -1, nil, "-1 marks cannot be counted."),
      ("eat", 7, nil, "7 marks on the same words, and 6 people here count."),
      ("eat", 1, "Q", "There is no table Q"), (" ", 1, nil, "The mark has no words"),
      ("eat\ntogether", 1, nil, "The mark runs over several lines"),
    ] as [(String, Int, String?, String)])
  func `What cannot be marked is refused in words`(
    words: String, count: Int, table: String?, reason: String
  ) throws {
    let command = Command.drafts(.mark("D1", words: words, count: count, table: table))
    #expect(try meetingWithDraft().refusal(of: command).contains(reason))
  }

  @Test func `Counts that no room can give are bounded, so that they can be added up`() throws {
    var meeting = try meetingWithDraft()
    for (words, count) in [("a", Int.max), ("b", Int.max), ("c", Int.min)] {
      meeting.write(.drafts(.marked(draft: "D1", words: words, count: count, table: nil)))
    }
    #expect(meeting.session.drafts["D1"]?.marks.map(\.count).reduce(0, +) == 2 * 9999)
  }

  private func meetingWithDraft() throws -> Meeting {
    var meeting = try Meeting.onStatement()
    try meeting.draft("We eat together, Äpfel and all")
    return meeting
  }
}
