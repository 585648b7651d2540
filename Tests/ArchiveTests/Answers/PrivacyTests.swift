import SessionStore
import Testing
import Workshop

@testable import Archive

@Suite("What the room may not see")
struct PrivacyTests {
  /// A session with something of everything that is kept from the room.
  private func told() -> Told {
    var told = Told()
    let p3 = SpokenID(.person, 3)
    told.asset(1, "zebra shown")
    told.asset(2, "zebra sensitive")
    told.say("card.marked", ["card": "G2", "sensitive": true])
    told.say(
      "card.added", ["card": "G3", "type": "asset", "text": "zebra private", "private": true])
    told.asset(4, "zebra down")
    told.say("card.withdrawn", ["card": "G4"])
    told.say(
      "note.added", ["note": "N1", "for": "facilitator", "private": true, "text": "zebra note"])
    told.say("person.needing", ["person": "P1", "private": true, "needs": "zebra need"])
    told.asset(5, "zebra withdrew", by: p3)
    told.say("turn.spoken", ["stage": "x", "person": "P3", "words": "zebra turn"])
    told.say("person.withdrew", ["person": "P3"])
    told.asset(6, "zebra undone")
    told.say("history.undone", ["event": .text("k7q2-\(told.events.count + 1)")])
    told.asset(7, "giraffe")
    told.say("card.edited", ["card": "G7", "text": "antelope"])
    return told
  }

  @Test("Private things are found only where they are asked for, and are marked")
  func kept() throws {
    let shelf = try Shelf()
    try told().write(in: shelf.sessions)
    #expect(try shelf.found("zebra") == ["zebra shown"])
    #expect(
      try shelf.found("zebra", for: .facilitator) == [
        "zebra shown", "zebra sensitive", "zebra private", "zebra down", "zebra note", "zebra need",
      ])
    var archive = try shelf.archive()
    let items = try archive.find(try #require(Search("zebra")), for: .facilitator, limit: 50).items
    #expect(items.filter { !$0.isPrivate }.map(\.words) == ["zebra shown"])
  }

  @Test("What was undone or reworded is not found under its old words")
  func earlier() throws {
    let shelf = try Shelf()
    try told().write(in: shelf.sessions)
    #expect(try shelf.found("undone", for: .facilitator).isEmpty)
    #expect(try shelf.found("giraffe", for: .facilitator).isEmpty)
    #expect(try shelf.found("antelope") == ["antelope"])
  }

  @Test("What becomes private later is no longer found, and comes back with permission")
  func later() throws {
    let shelf = try Shelf()
    var told = Told()
    told.asset(1, "zebra", by: SpokenID(.person, 2))
    let path = try told.write(in: shelf.sessions)
    #expect(try shelf.found("zebra") == ["zebra"])
    try goOn(path, [SessionEvent(kind: "person.withdrew", data: ["person": "P2"])])
    #expect(try shelf.found("zebra").isEmpty)
    let again: Fields = ["person": "P2", "name": true, "quote": true]
    try goOn(path, [SessionEvent(kind: "person.permitted", data: again)])
    #expect(try shelf.found("zebra") == ["zebra"])
  }
}
