import Testing
import Workshop

@testable import Rehearsals

struct CardTests {
  @Test func `A card knows its words, who said them and in which stage`() throws {
    var meeting = try Meeting()
    try meeting.enter("connect")
    let card = NewCard(type: .asset, text: "  Can cook\nfor forty ", category: "people", table: "A")
    try meeting.ask(.cards(.add(card)), by: "P2")
    #expect(meeting.session.cards["G1"]?.text == "Can cook\nfor forty")
    #expect(meeting.session.cards["G1"]?.by == "P2")
    #expect(meeting.session.cards["G1"]?.stage == "connect")
    #expect(meeting.session.cards["G1"]?.table == "A")
    #expect(meeting.session.cards.up(.asset).map(\.id) == ["G1"])
  }

  @Test func `Each type has its own letter and numbers`() throws {
    var meeting = try Meeting()
    for type in CardType.allCases {
      try meeting.add("Something", as: type)
      try meeting.add("Something else", as: type)
    }
    let ids = meeting.session.cards.all.map(\.id.spoken).joined(separator: " ")
    #expect(ids == "G1 G2 W1 W2 F1 F2 S1 S2 O1 O2 I1 I2 Y1 Y2 H1 H2 E1 E2 U1 U2")
  }

  @Test func `A number that was undone is not given again`() throws {
    var meeting = try Meeting()
    try meeting.add("Bakes bread")
    meeting.undo()
    try meeting.add("Mends bikes")
    #expect(meeting.session.cards.all.map(\.id) == ["G2"])
  }

  @Test func `Changing words keeps the earlier ones`() throws {
    var meeting = try Meeting()
    try meeting.add("Cooks")
    try meeting.ask(.cards(.edit("G1", text: "Cooks for forty")))
    try meeting.ask(.cards(.edit("G1", text: "Cooks for fifty")))
    #expect(meeting.session.cards["G1"]?.text == "Cooks for fifty")
    #expect(meeting.session.cards["G1"]?.earlierTexts == ["Cooks", "Cooks for forty"])
    #expect(meeting.refusal(of: .cards(.edit("G1", text: "Cooks for fifty "))).contains("already"))
  }

  @Test func `A card that was taken down is kept and no longer up`() throws {
    var meeting = try Meeting()
    try meeting.add("Cooks")
    try meeting.ask(.cards(.withdraw("G1")))
    #expect(meeting.session.cards.up(.asset).isEmpty && meeting.session.cards["G1"] != nil)
    #expect(meeting.refusal(of: .cards(.withdraw("G1"))) == "G1 was taken down.")
    meeting.undo()
    #expect(meeting.session.cards.up(.asset).count == 1)
  }

  @Test func `A card goes to another category of its type, or to none`() throws {
    var meeting = try Meeting()
    try meeting.add("Library hall")
    try meeting.ask(.cards(.recategorise("G1", category: "places")))
    #expect(meeting.session.cards["G1"]?.category == "places")
    let refusal = meeting.refusal(of: .cards(.recategorise("G1", category: "moon")))
    #expect(refusal == "There is no category “moon” here. There are /people, /places.")
    try meeting.ask(.cards(.recategorise("G1", category: nil)))
    #expect(meeting.session.cards["G1"]?.category == nil)
  }

  @Test func `A type without categories says so`() throws {
    var meeting = try Meeting()
    try meeting.add("The kitchen of 1984", as: .story)
    let refusal = meeting.refusal(of: .cards(.recategorise("S1", category: "places")))
    #expect(refusal.contains("There are none."))
  }

  @Test func `A card turns out to be somebody else's`() throws {
    var meeting = try Meeting()
    try meeting.add("Cooks", by: "P1")
    try meeting.ask(.cards(.attribute("G1", person: "P3", table: "B")))
    #expect(meeting.session.cards["G1"]?.by == "P3" && meeting.session.cards["G1"]?.table == "B")
    try meeting.ask(.cards(.attribute("G1", person: nil, table: nil)))
    #expect(meeting.session.cards["G1"]?.by == nil && meeting.session.cards["G1"]?.table == nil)
  }

  @Test func `What is marked as somebody's health or life is not shown`() throws {
    var meeting = try Meeting()
    try meeting.add("Lives with dementia")
    try meeting.ask(.cards(.mark("G1", sensitive: true)))
    #expect(meeting.session.cards["G1"]?.isShown == false)
    try meeting.ask(.cards(.mark("G1", sensitive: false)))
    #expect(meeting.session.cards["G1"]?.isShown == true)
  }

  @Test(arguments: [
    (CardCommand.edit("G9", text: "x"), "There is no card G9."),
    (.edit("G1", text: " \n "), "The card has no words."),
    (.edit("G1", text: String(repeating: "x", count: 4001)), "4001 characters; 4000 fit"),
    (.attribute("G1", person: "P9", table: nil), "There is no P9"),
    (.attribute("G1", person: nil, table: "Q"), "There is no table Q"),
    (.join("G1", other: "G1"), "cannot be joined with itself"),
    (.join("G1", other: "S1"), "different kinds"),
    (.link("G1", to: "G1"), "cannot be linked to itself"), (.link("G1", to: "G9"), "no card G9"),
    (.unlink("G1", to: "S1"), "is not linked"), (.share([]), "No card is waiting"),
    (.add(NewCard(type: .asset, text: "x", table: "Q")), "There is no table Q"),
    (.add(NewCard(type: .asset, text: "x", links: ["G9"])), "no card G9"),
  ])
  func `What cannot be done with a card is refused in words`(
    command: CardCommand, reason: String
  ) throws {
    var meeting = try Meeting()
    try meeting.add("Cooks")
    try meeting.add("The kitchen of 1984", as: .story)
    #expect(meeting.refusal(of: .cards(command)).contains(reason))
  }

  @Test func `After the last number that can be read back a card is refused, not lost`() throws {
    var meeting = try Meeting()
    meeting.write(.cards(.added(Card(id: "G99999", type: .asset, text: "Last"))))
    let refusal = meeting.refusal(of: .cards(.add(NewCard(type: .asset, text: "One more"))))
    #expect(refusal == "G99999 was the last number. Go on in a new session.")
  }
}
