import SessionStore
import Testing
import Workshop

@testable import Archive

@Suite("Open actions over all sessions")
struct OpenActionTests {
  @Test("They stand by date, those without one last, and by owner in the order of letters")
  func order() throws {
    let shelf = try Shelf()
    var told = Told("One")
    told.say("person.changed", ["person": "P1", "name": "Zoë"])
    told.say("person.changed", ["person": "P2", "name": "Ælfred"])
    told.action(1, "late", ["owner": "P1", "due": "2026-06-01"])
    told.action(2, "no date", ["owner": "P2"])
    told.action(3, "done", ["due": "2026-01-01", "status": "done"])
    told.action(4, "down")
    told.say("action.withdrawn", ["action": "A4"])
    try told.write(in: shelf.sessions)
    var other = Told("Two", number: 2, day: "2026-04-01")
    other.action(1, "early", ["due": "2026-05-12"])
    try other.write(in: shelf.sessions)
    var archive = try shelf.archive()
    #expect(try archive.openActions(for: .room).map(\.what) == ["early", "late", "no date"])
    #expect(
      try archive.openActions(by: .owner, for: .room).map(\.what) == ["no date", "late", "early"])
    #expect(try archive.openActions(owner: "zoe", for: .room).map(\.what) == ["late"])
    #expect(try archive.openActions(owner: "P2", for: .room).map(\.what) == ["no date"])
    #expect(try archive.openActions(owner: "P9", for: .room).isEmpty)
    let late = try #require(try archive.openActions(owner: "zo", for: .room).first)
    #expect(late.name == "Zoë" && late.id == SpokenID(.action, 1))
    #expect(late.event == EventID("k7q2-4") && late.since == 3000)
  }

  @Test(
    "That somebody did not agree to an action is told with it, also after the index was read again")
  func disputed() throws {
    let shelf = try Shelf()
    var told = Told("One")
    told.action(1, "ring the hall")
    told.action(2, "find a cook")
    told.say("action.disputed", ["action": "A2"])
    try told.write(in: shelf.sessions)
    for _ in 0..<2 {
      var archive = try shelf.archive()
      let open = try archive.openActions(for: .people)
      #expect(open.filter(\.isDisputed).map(\.what) == ["find a cook"] && open.count == 2)
    }
  }

  @Test("An action that went on to another session is one; the latest copy counts")
  func carried() throws {
    let shelf = try Shelf()
    var first = Told("One")
    first.action(1, "ring the hall", ["due": "2026-04-01"])
    first.action(2, "find a cook", ["due": "2026-04-02"])
    try first.write(in: shelf.sessions)
    var second = Told("Two", number: 2, day: "2026-05-01")
    second.action(1, "ring the hall", ["due": "2026-07-01", "origin": .fields(first.origin("A1"))])
    second.action(
      2, "find a cook",
      ["due": "2026-04-02", "origin": .fields(first.origin("A2")), "status": "done"])
    try second.write(in: shelf.sessions)
    var archive = try shelf.archive()
    let open = try archive.openActions(for: .people)
    #expect(open.map(\.what) == ["ring the hall"])
    #expect(open.first?.session.title == "Two" && open.first?.origin == "One")
    #expect(open.first?.due == Day("2026-07-01"))
  }

  @Test("Somebody who took permission back is not named and owns nothing that is shown")
  func withdrawn() throws {
    let shelf = try Shelf()
    var told = Told()
    told.say("person.changed", ["person": "P1", "name": "Rosa"])
    told.action(1, "bake", ["owner": "P1"])
    told.say("person.withdrew", ["person": "P1"])
    try told.write(in: shelf.sessions)
    var archive = try shelf.archive()
    let open = try archive.openActions(for: .people)
    #expect(open.map(\.what) == ["bake"])
    #expect(open.first?.owner == nil && open.first?.name == "")
    #expect(try archive.openActions(owner: "rosa", for: .people).isEmpty)
  }
}
