import Testing
import Workshop

@testable import Rehearsals

/// What comes along from earlier sessions, and from where.
struct BroughtTests {
  private let origin = Origin(
    session: "5f0c4a1e", title: "Spring meeting", item: "A7", day: Day("2026-03-12"))

  @Test func `A statement that was agreed earlier is the statement, and can be amended`() throws {
    var meeting = try Meeting.onStatement()
    let bring = AgreeingCommand.bring(
      " To eat together ", review: Day("2026-09-01"), origin: origin)
    try meeting.askAndTurn(.agreeing(bring))
    #expect(meeting.session.statement?.text == "To eat together")
    #expect(meeting.session.statement?.origin == origin)
    #expect(meeting.session.agreeing.adoptions.map(\.isBrought) == [true])
    #expect(meeting.session.agreeing.adoptions.map(\.review) == [Day("2026-09-01")])
    #expect(meeting.session.candidate == nil)
    try meeting.version("To eat well")
    #expect(meeting.session.drafts["V2"]?.parents == ["V1"])
    #expect(meeting.session.candidate?.id == "V2")
  }

  @Test func `What is brought in between leaves the room its bar and what it works on`() throws {
    var meeting = try Meeting.onStatement()
    try meeting.version("To eat well")
    try meeting.setBar()
    try meeting.ask(.agreeing(.openPoll(nil)))
    try meeting.ask(.agreeing(.bring("To eat together", review: nil, origin: origin)))
    #expect(meeting.session.agreeing.isBarLocked && meeting.session.agreeing.bar == Meeting.bar)
    #expect(meeting.session.candidate?.id == "V1")
  }

  @Test func `A statement without words, or with a number that is taken, is not brought`() throws {
    var meeting = try Meeting.onStatement()
    let empty = Command.agreeing(.bring(" ", review: nil, origin: origin))
    #expect(meeting.refusal(of: empty).contains("The statement has no words"))
    try meeting.version("To eat well")
    let before = meeting.session
    meeting.write(
      .agreeing(.brought(version: "V1", text: "Other", review: nil, origin: origin)))
    #expect(meeting.session == before)
  }

  @Test func `An action comes along with its owner's yes, its first date and where it stands`()
    throws
  {
    var meeting = try Meeting.onStatement()
    try meeting.version("To eat")
    var earlier = WorkshopAction(id: "A7", what: " Ask the baker ")
    (earlier.owner, earlier.acceptance) = ("P2", .wrote)
    (earlier.due, earlier.originalDue) = (Day("2026-05-01"), Day("2026-04-01"))
    (earlier.know, earlier.status, earlier.serves) = ("Bread", .inProgress, ["V1"])
    earlier.origin = origin
    try meeting.ask(.actions(.bring(earlier)))
    let action = try #require(meeting.session.actions["A7"])
    #expect(action.what == "Ask the baker" && action.isAgreed && action.isOpen)
    #expect(action.acceptance == .wrote && action.status == .inProgress)
    #expect(action.due == Day("2026-05-01") && action.originalDue == Day("2026-04-01"))
    #expect(action.serves == ["V1"] && action.origin == origin)
  }

  @Test func `An action comes along only with people and things that are here`() throws {
    let meeting = try Meeting.onStatement()
    let wrong: [(String, (inout WorkshopAction) -> Void)] = [
      ("The action has no words", { $0.what = " " }), ("There is no P9", { $0.owner = "P9" }),
      ("There is no P9", { $0.helpers = ["P9"] }), ("no card G9", { $0.uses = ["G9"] }),
      ("There is no version V9.", { $0.serves = ["V9"] }),
      ("There is no cluster B9.", { $0.serves = ["B9"] }), ("from 0 to 5", { $0.confidence = 6 }),
    ]
    for (reason, body) in wrong {
      var action = WorkshopAction(id: "A7", what: "Ask the baker")
      body(&action)
      #expect(meeting.refusal(of: .actions(.bring(action))).contains(reason))
    }
  }

  @Test func `A yes without an owner does not come along`() throws {
    var meeting = try Meeting.onStatement()
    var earlier = WorkshopAction(id: "A7", what: "Ask the baker")
    earlier.acceptance = .said
    try meeting.ask(.actions(.bring(earlier)))
    #expect(meeting.session.actions["A7"]?.isAccepted == false)
  }

  @Test func `A card comes along without what was linked to it there`() throws {
    var meeting = try Meeting()
    let earlier = Card(
      id: "G40", type: .asset, text: " Library hall ", category: "places", by: "P9", table: "C",
      links: ["G41"], origin: origin)
    try meeting.ask(.cards(.bring(earlier)))
    let card = try #require(meeting.session.cards["G40"])
    #expect(card.text == "Library hall" && card.category == "places" && card.origin == origin)
    #expect(card.by == nil && card.table == nil && card.links == [] && card.isShown)
    try meeting.ask(
      .cards(.bring(Card(id: "G42", type: .asset, text: "Moon", category: "moon"))))
    #expect(meeting.session.cards["G42"]?.category == nil)
    let empty = Card(id: "G43", type: .asset, text: " ")
    #expect(meeting.refusal(of: .cards(.bring(empty))).contains("The card has no words"))
  }

  @Test func `A person comes along and is not here yet`() throws {
    var meeting = try Meeting.onStatement()
    try meeting.ask(
      .people(.bring(name: " Amina ", hats: ["carer"], origin: Origin(title: "Before"))))
    let person = try #require(meeting.session.people["P6"])
    #expect(person.name == "Amina" && person.hats == ["carer"] && !person.isPresent)
    #expect(meeting.session.people.counted.count == 5)
    try meeting.ask(.people(.arrive("P6")))
    #expect(meeting.session.people.counted.count == 6)
    let long = String(repeating: "a", count: 81)
    #expect(
      meeting.refusal(of: .people(.bring(name: long, hats: [], origin: Origin(title: "Before"))))
        .contains("80 fit"))
  }

  @Test func `A newcomer does not get the code of somebody who was brought along`() throws {
    var meeting = try Meeting(Opening(title: "Again", agenda: Sample.statementAgenda))
    try meeting.ask(.people(.bring(name: "", hats: [], origin: Origin(title: "Before"))))
    try meeting.ask(.people(.add(name: "Amina", hats: [])))
    #expect(meeting.session.people.all.map(\.name) == ["", "Amina"])
  }

  @Test func `An origin needs no more than words`() {
    let events: [SessionEvent] = [
      .cards(
        .added(Card(id: "G1", type: .asset, text: "x", origin: Origin(title: "Spring")))),
      .agreeing(.brought(version: "V1", text: "x", review: nil, origin: origin)),
    ]
    for event in events { #expect(SessionEvent(kind: event.kind, data: event.data) == event) }
    let data: Fields = ["version": "V1", "text": "x", "origin": .fields(["session": "5f0c4a1e"])]
    #expect(
      SessionEvent(kind: "statement.brought", data: data)
        == .unknown(kind: "statement.brought", data: data))
  }
}
