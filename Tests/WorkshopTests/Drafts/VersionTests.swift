import Testing
import Workshop

@testable import Rehearsals

struct VersionTests {
  @Test func `The first version grows out of the latest drafts, the next out of the one before`()
    throws
  {
    var meeting = try meetingWithDrafts()
    try meeting.askAndTurn(.drafts(.addVersion(NewVersion("To eat what we cook"))))
    try meeting.askAndTurn(
      .drafts(
        .addVersion(NewVersion("To eat together", change: " Shorter ", why: " One breath "))))
    let drafts = meeting.session.drafts
    #expect(drafts["V1"]?.parents == ["D1", "D2"] && drafts["V2"]?.parents == ["V1"])
    #expect(drafts["V2"]?.change == "Shorter" && drafts["V2"]?.why == "One breath")
    #expect(drafts.versions.map(\.id) == ["V1", "V2"] && drafts.up.map(\.id) == ["D1", "D2"])
    #expect(drafts.ancestors(of: "V2") == ["V1", "D1", "D2"])
  }

  @Test func `Parents that are named are the parents`() throws {
    var meeting = try meetingWithDrafts()
    try meeting.version("To eat")
    try meeting.ask(.drafts(.addVersion(NewVersion("To cook", parents: ["D2", "V1", "D2"]))))
    #expect(meeting.session.drafts["V2"]?.parents == ["D2", "V1"])
  }

  @Test func `A version integrates the concerns that it answers`() throws {
    var meeting = try meetingWithDrafts()
    try meeting.version("To eat")
    try meeting.ask(.agreeing(.raise("Who cooks?", harms: nil, table: nil)))
    try meeting.askAndTurn(
      .drafts(.addVersion(NewVersion("To cook and eat", answers: ["C1", "C1"]))))
    #expect(meeting.session.agreeing[concern: "C1"]?.state == .integrated)
    #expect(meeting.session.agreeing[concern: "C1"]?.integratedIn == "V2")
  }

  @Test func `A version whose number is taken answers nothing`() throws {
    var meeting = try meetingWithDrafts()
    try meeting.version("To eat")
    try meeting.ask(.agreeing(.raise("Who cooks?", harms: nil, table: nil)))
    meeting.write(.drafts(.versionAdded(Draft(id: "V1", text: "Other", answers: ["C1"]))))
    #expect(meeting.session.agreeing[concern: "C1"]?.state == .open)
  }

  @Test func `What the room has heard is not changed but followed by another version`() throws {
    var meeting = try meetingWithDrafts()
    try meeting.version("To eat")
    #expect(meeting.refusal(of: .drafts(.edit("V1", "To cook"))).contains("the next version"))
    #expect(
      meeting.refusal(of: .drafts(.addVersion(NewVersion("To eat ")))) == "V1 says that already.")
    for (version, reason) in [
      (NewVersion(""), "The version has no words"), (NewVersion("x", parents: ["D9"]), "draft D9"),
      (NewVersion("x", answers: ["C9"]), "There is no concern C9."),
    ] {
      #expect(meeting.refusal(of: .drafts(.addVersion(version))).contains(reason))
    }
  }

  @Test func `Nothing is amended while the room answers`() throws {
    var meeting = try meetingWithDrafts()
    try meeting.version("To eat")
    try meeting.setBar()
    try meeting.ask(.agreeing(.openPoll(nil)))
    let refusal = meeting.refusal(of: .drafts(.addVersion(NewVersion("To cook"))))
    #expect(refusal == "The poll on V1 is open. Show its answers first, then amend.")
  }

  private func meetingWithDrafts() throws -> Meeting {
    var meeting = try Meeting.onStatement()
    try meeting.draft("To eat")
    try meeting.draft("To cook")
    return meeting
  }
}
