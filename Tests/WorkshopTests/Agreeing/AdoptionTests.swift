import Testing
import Workshop

@testable import Rehearsals

struct AdoptionTests {
  @Test func `A version that met the bar becomes the statement, with a day to look at it again`()
    throws
  {
    var meeting = try meetingWithPoll([1: 4, 3: 1, 5: 1])
    try meeting.askAndTurn(.agreeing(.adopt(nil, review: Day("2026-09-01"))))
    let adoption = try #require(meeting.session.agreeing.adoptions.first)
    #expect(adoption.version == "V1" && adoption.review == Day("2026-09-01"))
    #expect(adoption.at == Instant(milliseconds: 0) && !adoption.isBrought)
    #expect(meeting.session.statement?.text == "To eat together")
    #expect(meeting.refusal(of: .agreeing(.adopt("V1", review: nil))) == "V1 is adopted already.")
    #expect(meeting.refusal(of: .agreeing(.openPoll("V1"))) == "V1 is adopted already.")
    #expect(meeting.refusal(of: .drafts(.withdraw("V1"))).contains("was adopted"))
  }

  @Test func `No statement is adopted below the bar, or against a veto`() throws {
    for counts in [[1: 4, 4: 2], [1: 5, 8: 1], [8: 6]] {
      let meeting = try meetingWithPoll(counts)
      #expect(meeting.refusal(of: .agreeing(.adopt(nil, review: nil))).contains("not meet the bar"))
    }
  }

  @Test func `No statement is adopted before the room was asked and saw its answers`() throws {
    var meeting = try Meeting.onStatement()
    #expect(meeting.refusal(of: .agreeing(.adopt(nil, review: nil))).contains("Write one first"))
    try meeting.version("To eat together")
    #expect(meeting.refusal(of: .agreeing(.adopt(nil, review: nil))).contains("was not asked"))
    #expect(meeting.refusal(of: .agreeing(.adopt("V9", review: nil))) == "There is no version V9.")
    try meeting.setBar()
    try meeting.ask(.agreeing(.openPoll(nil)))
    try meeting.ask(.agreeing(.count([1: 6])))
    #expect(meeting.refusal(of: .agreeing(.adopt(nil, review: nil))).contains("has not seen"))
  }

  @Test func `No open concern is passed over, and one that is recorded stays in the record`() throws
  {
    var meeting = try meetingWithPoll([1: 6])
    for text in ["Who cooks?", "Who pays?"] {
      try meeting.ask(.agreeing(.raise(text, harms: nil, table: nil)))
    }
    #expect(
      meeting.refusal(of: .agreeing(.adopt(nil, review: nil)))
        == "Still open: C1, C2. Say of each whether it is integrated, withdrawn or recorded.")
    try meeting.ask(.agreeing(.settle("C1", .recorded, version: nil, words: nil)))
    try meeting.ask(.agreeing(.settle("C2", .withdrawn, version: nil, words: nil)))
    try meeting.makeOwn()
    #expect(meeting.session.agreeing.concerns.map(\.state) == [.recorded, .withdrawn])
  }

  @Test func `Nothing is adopted while the room answers about another version`() throws {
    var meeting = try meetingWithPoll([1: 6])
    try meeting.version("To eat well")
    try meeting.ask(.agreeing(.openPoll("V2")))
    let refusal = meeting.refusal(of: .agreeing(.adopt("V1", review: nil)))
    #expect(refusal == "The poll on V2 is open. Show its answers first.")
  }

  @Test func `After the adoption an earlier version is not what the room works on`() throws {
    var meeting = try meetingWithPoll([1: 2, 6: 4])
    #expect(meeting.session.candidate?.id == "V1")
    try meeting.version("To eat well")
    try meeting.poll([1: 6])
    try meeting.makeOwn()
    #expect(meeting.session.candidate == nil && meeting.session.statement?.id == "V2")
    #expect(meeting.refusal(of: .agreeing(.openPoll(nil))).contains("Write one first"))
    #expect(meeting.refusal(of: .agreeing(.adopt(nil, review: nil))).contains("Write one first"))
    try meeting.version("To eat very well")
    #expect(meeting.session.candidate?.id == "V3" && meeting.session.statement?.id == "V2")
  }

  @Test func `An earlier version may be adopted by its name, if the room met the bar on it`() throws
  {
    var meeting = try meetingWithPoll([1: 6])
    try meeting.version("To eat well")
    try meeting.poll([8: 6])
    try meeting.makeOwn("V1")
    #expect(meeting.session.statement?.id == "V1" && meeting.session.candidate?.id == "V2")
  }

  @Test func `A statement that is taken down with its adoption is the one before again`() throws {
    var meeting = try meetingWithPoll([1: 6])
    try meeting.makeOwn()
    try meeting.version("To eat well")
    try meeting.setBar()
    try meeting.poll([1: 6])
    try meeting.makeOwn(review: "2027-01-01")
    #expect(meeting.session.statement?.id == "V2")
    meeting.undo()
    #expect(meeting.session.statement?.id == "V1")
    meeting.redo()
    #expect(meeting.session.agreeing.adoptions.map(\.version) == ["V1", "V2"])
  }

  private func meetingWithPoll(_ counts: [Int: Int]) throws -> Meeting {
    var meeting = try Meeting.onStatement()
    try meeting.version("To eat together")
    try meeting.setBar()
    try meeting.poll(counts)
    return meeting
  }
}
