import SessionStore
import Testing
import Workshop

@testable import Archive

@Suite("Assets over all sessions")
struct AssetTests {
  @Test("Each says where it was named and what it led to; the lonely ones led to nothing")
  func assets() throws {
    let shelf = try Shelf()
    var first = Told("One")
    first.asset(1, "kettle")
    first.asset(2, "piano")
    first.asset(3, "big piano")
    first.idea(1, "tea concert", joining: ["G1", "G2"])
    first.say("card.joined", ["card": "G2", "other": "G3"])
    first.asset(4, "lonely bench")
    try first.write(in: shelf.sessions)
    var second = Told("Two", number: 2, day: "2026-05-01")
    second.say(
      "card.added",
      [
        "card": "G1", "type": "asset", "text": "kettle",
        "origin": .fields(first.origin("G1")),
      ])
    second.action(1, "lend it", ["uses": .list(["G1"])])
    try second.write(in: shelf.sessions)
    var archive = try shelf.archive()
    let assets = try archive.assets(for: .people)
    #expect(assets.map(\.words) == ["kettle", "piano", "lonely bench"])
    let kettle = try #require(assets.first)
    #expect(kettle.named.map(\.session.title) == ["One", "Two"])
    #expect(kettle.ledTo.map(\.words) == ["tea concert", "lend it"])
    #expect(kettle.ledTo.map(\.type) == [.idea, .action])
    #expect(try archive.assets(lonely: true, for: .people).map(\.words) == ["lonely bench"])
  }

  @Test("One that is kept back anywhere is not shown at all")
  func kept() throws {
    let shelf = try Shelf()
    var first = Told("One")
    first.asset(1, "kettle")
    first.say("card.marked", ["card": "G1", "sensitive": true])
    first.asset(2, "piano")
    first.say("card.withdrawn", ["card": "G2"])
    first.say(
      "card.added", ["card": "G3", "type": "asset", "text": "bench", "private": true])
    first.asset(4, "pots", by: SpokenID(.person, 4))
    first.say("person.withdrew", ["person": "P4"])
    try first.write(in: shelf.sessions)
    var second = Told("Two", number: 2, day: "2026-05-01")
    second.say(
      "card.added",
      [
        "card": "G1", "type": "asset", "text": "kettle",
        "origin": .fields(first.origin("G1")),
      ])
    try second.write(in: shelf.sessions)
    var archive = try shelf.archive()
    #expect(try archive.assets(for: .people).isEmpty)
  }
}
