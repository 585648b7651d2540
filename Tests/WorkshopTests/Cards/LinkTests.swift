import Testing
import Workshop

@testable import Rehearsals

/// Links are the product: none may be lost.
struct LinkTests {
  @Test func `An idea joins two cards or more where the stage asks for it`() throws {
    var meeting = try meeting(["Cooks", "Hall"])
    let alone = NewCard(type: .idea, text: "Lunch", links: ["G1", "G1"])
    #expect(meeting.refusal(of: .cards(.add(alone))).contains("joins 2 cards or more"))
    try meeting.add("Lunch club", as: .idea, links: ["G1", "G2", "G1"])
    #expect(meeting.session.cards["I1"]?.links == ["G1", "G2"])
    #expect(meeting.session.cards.linking(to: "G2").map(\.id) == ["I1"])
  }

  @Test func `With a reason an idea may join fewer`() throws {
    var meeting = try meeting(["Cooks"])
    var idea = NewCard(type: .idea, text: "Lunch", links: ["G1"], reason: "  ")
    #expect(meeting.refusal(of: .cards(.add(idea))).contains("give a reason for fewer"))
    idea.reason = " Needs nobody else "
    try meeting.ask(.cards(.add(idea)))
    #expect(meeting.session.cards["I1"]?.reason == "Needs nobody else")
  }

  @Test func `Outside that stage an idea needs no links`() throws {
    var meeting = try meeting([])
    try meeting.enter("welcome")
    try meeting.add("Lunch", as: .idea)
    #expect(meeting.session.cards["I1"] != nil)
  }

  @Test func `Links are made once and taken away`() throws {
    var meeting = try meeting(["Cooks", "Hall"])
    try meeting.ask(.cards(.link("G1", to: "G2")))
    #expect(meeting.refusal(of: .cards(.link("G1", to: "G2"))).contains("already"))
    try meeting.ask(.cards(.unlink("G1", to: "G2")))
    #expect(meeting.session.cards["G1"]?.links == [])
  }

  @Test func `Joining moves every link, in both directions, to the card that stays`() throws {
    var meeting = try meeting(["Cooks", "Can cook", "Hall", "Bikes"])
    try meeting.ask(.cards(.link("G2", to: "G3")))
    try meeting.ask(.cards(.link("G2", to: "G1")))
    try meeting.ask(.cards(.link("G1", to: "G2")))
    try meeting.add("Lunch", as: .idea, links: ["G2", "G3"])
    try meeting.add("Supper", as: .idea, links: ["G1", "G2"])
    try meeting.ask(.cards(.join("G1", other: "G2")))
    #expect(meeting.session.cards["G1"]?.links == ["G3"])
    #expect(meeting.session.cards["I1"]?.links == ["G1", "G3"])
    #expect(meeting.session.cards["I2"]?.links == ["G1"])
    #expect(meeting.session.cards["G2"]?.joinedInto == "G1")
    #expect(meeting.refusal(of: .cards(.edit("G2", text: "x"))).contains("joined with G1"))
  }

  @Test func `Actions that used the card that comes down use the one that stays`() throws {
    var meeting = try meeting(["Cooks", "Can cook"])
    var change = WorkshopAction.Change()
    change.what = "Cook"
    change.uses = ["G2", "G1"]
    try meeting.ask(.actions(.add(change)))
    try meeting.ask(.cards(.join("G1", other: "G2")))
    #expect(meeting.session.actions["A1"]?.uses == ["G1"])
    meeting.undo()
    #expect(meeting.session.actions["A1"]?.uses == ["G2", "G1"])
  }

  @Test func `A join is undone whole`() throws {
    var meeting = try meeting(["Cooks", "Can cook", "Hall"])
    try meeting.add("Lunch", as: .idea, links: ["G2", "G3"])
    let before = meeting.session
    try meeting.ask(.cards(.join("G1", other: "G2")))
    meeting.undo()
    #expect(meeting.session == before)
  }

  private func meeting(_ assets: [String]) throws -> Meeting {
    var meeting = try Meeting()
    try meeting.enter("connect")
    for asset in assets { try meeting.add(asset) }
    return meeting
  }
}
