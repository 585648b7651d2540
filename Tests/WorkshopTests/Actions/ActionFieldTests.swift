import Testing
import Workshop

@testable import Rehearsals

struct ActionFieldTests {
  @Test func `Every field is kept, and survives the file`() throws {
    var meeting = try Meeting.onStatement()
    try meeting.version("To eat")
    try meeting.add("Oven")
    try meeting.action()
    try meeting.change { change in
      (change.start, change.due) = (Day("2026-04-01"), Day("2026-05-30"))
      (change.first, change.know) = (" Ring her ", " Bread ")
      (change.money, change.time) = (" £20 ", " An evening ")
      (change.tell, change.depends) = (" The school ", " The key ")
      (change.uses, change.serves) = (["G1"], ["V1"])
      (change.confidence, change.visibility, change.shownAs) = (4, .partners, " A neighbour ")
    }
    let action = try #require(meeting.session.actions["A1"])
    #expect(action.first == "Ring her" && action.know == "Bread" && action.money == "£20")
    #expect(action.time == "An evening" && action.tell == "The school")
    #expect(action.depends == "The key" && action.uses == ["G1"] && action.serves == ["V1"])
    #expect(action.confidence == 4 && action.visibility == .partners)
    #expect(action.shownAs == "A neighbour" && action.start == Day("2026-04-01"))
    let event = try #require(meeting.history.events.last?.event)
    #expect(SessionEvent(kind: event.kind, data: event.data) == event)
  }

  @Test func `What an action serves is here: a version, a draft, a cluster, a goal`() throws {
    var meeting = try Meeting.onStatement()
    try meeting.draft("To cook")
    try meeting.version("To eat")
    try meeting.ask(.clusters(.bundle(sign: "sun", ["D1"])))
    try meeting.add("Forty eat every week", as: .goal)
    try meeting.action { $0.serves = ["V1", "D1", "B1", "E1"] }
    #expect(meeting.session.actions["A1"]?.serves == ["V1", "D1", "B1", "E1"])
    try meeting.ask(.clusters(.dissolve("B1")))
    #expect(meeting.refusal(of: serving("B1")) == "B1 was taken apart.")
    for (id, reason) in [
      ("V9", "There is no version V9."), ("D9", "There is no draft D9."),
      ("B9", "There is no cluster B9."), ("E9", "There is no card E9."),
    ] as [(SpokenID, String)] {
      #expect(meeting.refusal(of: serving(id)) == reason)
    }
  }

  @Test func `Actions that serve the card that comes down serve the one that stays`() throws {
    var meeting = try Meeting.onStatement()
    try meeting.add("Forty eat", as: .goal)
    try meeting.add("Forty people eat", as: .goal)
    try meeting.action { $0.serves = ["E2", "E1"] }
    try meeting.askAndTurn(.cards(.join("E1", other: "E2")))
    #expect(meeting.session.actions["A1"]?.serves == ["E1"])
  }

  @Test func `Impossible fields are refused in words`() throws {
    var meeting = try Meeting.onStatement()
    try meeting.action()
    let wrong: [(String, (inout WorkshopAction.Change) -> Void)] = [
      ("The money has no words", { $0.money = "" }), ("The time has no words", { $0.time = " " }),
      ("Who needs to be told", { $0.tell = "" }), ("What it depends on", { $0.depends = "" }),
      ("The name shown runs over", { $0.shownAs = "A\nB" }), ("The reason", { $0.why = "" }),
      ("from 0 to 5, not 6", { $0.confidence = 6 }), ("not -1", { $0.confidence = -1 }),
    ]
    for (reason, body) in wrong {
      var change = WorkshopAction.Change()
      body(&change)
      #expect(meeting.refusal(of: .actions(.change("A1", change))).contains(reason))
    }
  }

  private func serving(_ id: SpokenID) -> Command {
    var change = WorkshopAction.Change()
    change.serves = [id]
    return .actions(.change("A1", change))
  }
}
