import Testing
import Workshop

@testable import Rehearsals

struct ActionTests {
  @Test func `Words are enough to write an action down`() throws {
    let meeting = try meeting { $0.what = " Ask the baker " }
    #expect(meeting.session.actions["A1"]?.what == "Ask the baker")
    #expect(meeting.session.actions["A1"]?.missing == ["an owner", "a date", "how we will know"])
  }

  @Test func `What is missing shrinks to nothing`() throws {
    var meeting = try meeting {
      $0.what = "Ask the baker"
      $0.owner = "P1"
    }
    #expect(
      meeting.session.actions["A1"]?.missing == ["a date", "how we will know", "the owner's yes"])
    try meeting.change { $0.due = Day("2026-05-30") }
    try meeting.change { $0.know = "There is bread" }
    #expect(meeting.session.actions["A1"]?.isAgreed == false)
    try meeting.ask(.actions(.accept("A1", .said)))
    #expect(meeting.session.actions["A1"]?.missing == [])
    #expect(meeting.session.actions["A1"]?.isAgreed == true)
    #expect(meeting.refusal(of: .actions(.accept("A1", .said))).contains("answer already"))
  }

  @Test func `A yes does not pass to the next owner, and stays with the same one`() throws {
    var meeting = try acceptedMeeting()
    try meeting.change { $0.owner = "P1" }
    #expect(meeting.session.actions["A1"]?.isAccepted == true)
    try meeting.change { $0.owner = "P2" }
    #expect(meeting.session.actions["A1"]?.isAccepted == false)
  }

  @Test func `The date that was first agreed never changes`() throws {
    var meeting = try meeting { $0.what = "Ask the baker" }
    for day in ["2026-05-30", "2026-06-30", "2026-07-30"] {
      try meeting.change { $0.due = Day(day) }
    }
    #expect(meeting.session.actions["A1"]?.originalDue == Day("2026-05-30"))
    #expect(meeting.session.actions["A1"]?.due == Day("2026-07-30"))
  }

  @Test func `Handing back takes the owner's name off and keeps what was said`() throws {
    var meeting = try acceptedMeeting()
    try meeting.ask(.actions(.handBack("A1", words: " Too much this month ")))
    #expect(meeting.session.actions["A1"]?.owner == nil)
    #expect(meeting.session.actions["A1"]?.isAccepted == false)
    #expect(meeting.session.actions["A1"]?.handedBack == "Too much this month")
    #expect(meeting.refusal(of: .actions(.handBack("A1", words: nil))).contains("has no owner"))
    try meeting.change { $0.owner = "P2" }
    #expect(meeting.session.actions["A1"]?.handedBack == nil)
  }

  @Test func `A yes without an owner has no effect, in whatever order it comes`() throws {
    var meeting = try meeting { $0.what = "Ask the baker" }
    let refusal = meeting.refusal(of: .actions(.accept("A1", .said)))
    #expect(refusal.contains("Say who will do it first"))
    meeting.write(.actions(.accepted(action: "A1", .said)))
    #expect(meeting.session.actions["A1"]?.isAccepted == false)
  }

  @Test func `An action that was taken down is kept and no longer stands`() throws {
    var meeting = try acceptedMeeting()
    try meeting.ask(.actions(.withdraw("A1")))
    #expect(meeting.session.actions.standing.isEmpty && meeting.session.actions.all.count == 1)
    #expect(meeting.refusal(of: .actions(.accept("A1", .said))) == "A1 was taken down.")
  }

  @Test func `Helpers and cards are replaced as a whole and may become none`() throws {
    var meeting = try meeting {
      $0.what = "Ask the baker"
      $0.helpers = ["P1", "P2"]
    }
    try meeting.add("Oven")
    try meeting.change { $0.uses = ["G1"] }
    try meeting.change { $0.helpers = [] }
    #expect(meeting.session.actions["A1"]?.helpers == [])
    #expect(meeting.session.actions["A1"]?.uses == ["G1"])
  }

  @Test func `What cannot be promised is refused in words`() throws {
    let meeting = try acceptedMeeting()
    let wrong: [(String, (inout WorkshopAction.Change) -> Void)] = [
      ("The action has no words", { $0.what = " " }), ("The first step", { $0.first = "" }),
      ("How we will know", { $0.know = "\n" }), ("There is no P9", { $0.owner = "P9" }),
      ("There is no P9", { $0.helpers = ["P1", "P9"] }), ("no card G9", { $0.uses = ["G9"] }),
      ("Say what changes about A1", { _ in }),
    ]
    for (reason, body) in wrong {
      var change = WorkshopAction.Change()
      body(&change)
      #expect(meeting.refusal(of: .actions(.change("A1", change))).contains(reason))
    }
    #expect(meeting.refusal(of: .actions(.add(.init()))).contains("Say what will be done"))
    #expect(meeting.refusal(of: .actions(.withdraw("A9"))).contains("There is no action A9"))
  }

  private func meeting(_ body: (inout WorkshopAction.Change) -> Void) throws -> Meeting {
    var meeting = try Meeting()
    var change = WorkshopAction.Change()
    body(&change)
    try meeting.ask(.actions(.add(change)))
    return meeting
  }

  private func acceptedMeeting() throws -> Meeting {
    var meeting = try meeting {
      $0.what = "Ask the baker"
      $0.owner = "P1"
    }
    try meeting.ask(.actions(.accept("A1", .said)))
    return meeting
  }
}
