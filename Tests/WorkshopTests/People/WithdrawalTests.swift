import Testing
import Workshop

@testable import Rehearsals

struct WithdrawalTests {
  @Test func `A person takes every permission back, before the close and after`() throws {
    var meeting = try Meeting()
    try meeting.ask(.people(.permit("P1", name: true, quote: true, wording: "v2")))
    try meeting.askAndTurn(.people(.withdraw("P1")))
    let person = try #require(meeting.session.people["P1"])
    #expect(person.hasWithdrawn && person.permission?.mayBeNamed == false)
    #expect(person.permission?.mayBeQuoted == false && person.permission?.wording == "v2")
    #expect(meeting.refusal(of: .people(.withdraw("P1"))).contains("already"))
    try meeting.ask(.closing(.review(nil, words: nil)))
    try meeting.ask(.close)
    try meeting.askAndTurn(.people(.withdraw("P2")))
    #expect(meeting.session.people["P2"]?.hasWithdrawn == true)
  }

  @Test func `Who took permission back is not waited for`() throws {
    var meeting = try Meeting()
    try meeting.ask(.people(.withdraw("P1")))
    #expect(meeting.session.people.counted.map(\.id) == ["P2", "P3", "P4"])
    #expect(meeting.session.people.unheard == ["P2", "P3", "P4"])
  }

  @Test func `Nothing of anybody who took permission back is handed on`() throws {
    var meeting = try Meeting()
    try meeting.ask(.people(.change("P1", name: "Glenys", hats: ["resident"])))
    try meeting.enter("gifts")
    try meeting.ask(
      .cards(.add(NewCard(type: .asset, text: "My own kitchen"))), by: "P1")
    try meeting.ask(.drafts(.add(NewDraft("My own sentence"))), by: "P1")
    try meeting.ask(.rounds(.speak("P1", words: "my own word")))
    try meeting.ask(.asks(.make("My own ask", table: nil, action: nil)), by: "P1")
    try meeting.ask(.asks(.reword("Q1", "My own other ask")))
    try meeting.ask(.closing(.reflect(isPlus: true, "My own plus")), by: "P1")
    try meeting.ask(.agreeing(.raise("My own doubt", harms: nil, table: nil)), by: "P1")
    var change = WorkshopAction.Change()
    (change.what, change.owner, change.helpers) = ("Cook", "P2", ["P1", "P3"])
    try meeting.ask(.actions(.add(change)))
    try meeting.ask(.people(.withdraw("P1")))
    let texts = meeting.session.forRoom.value.texts
    #expect(!texts.contains { $0.lowercased().contains("my own") || $0.contains("Glenys") })
    #expect(meeting.session.forRoom.actions["A1"]?.helpers == ["P3"])
    #expect(meeting.session.people.label("P1") == "P1")
    // The facilitator's own screen shows this session too.
    let rest = meeting.session.shown(to: .facilitator).value.texts
    #expect(!rest.contains { $0.lowercased().contains("my own") || $0.contains("Glenys") })
    try meeting.ask(.people(.permit("P1", name: true, quote: true, wording: nil)))
    let whole = Veil(for: .facilitator, over: meeting.session, showsTakenDown: true)
    #expect(whole.shown(meeting.session).value == meeting.session.value)
  }

  @Test func `Nobody gets the code of somebody who took permission back`() throws {
    var meeting = try Meeting()
    try meeting.ask(.people(.withdraw("P1")))
    try meeting.ask(.people(.add(name: "Amina", hats: [])))
    #expect(meeting.session.people["P2"]?.name == "Amina")
  }

  @Test func `Only somebody of the session can take permission back`() throws {
    #expect(try Meeting().refusal(of: .people(.withdraw("P9"))).contains("There is no P9"))
    expectNothing(of: [.people(.withdrew(person: "P1"))])
  }
}
