import SessionStore
import Testing
import Workshop

@testable import Archive

@Suite("Finding what was said")
struct FindTests {
  @Test("Every kind of thing is found, with its id, its event and its moment")
  func kinds() throws {
    let shelf = try Shelf()
    var told = Told("Allotments")
    (told.place, told.question) = ("Long Eaton", "What grows here?")
    let p2 = SpokenID(.person, 2)
    told.asset(1, "zebra one", by: p2)
    told.idea(1, "zebra two", joining: ["G1"])
    told.say("draft.added", ["draft": "D1", "text": "zebra three"], by: p2)
    told.say("version.added", ["version": "V1", "text": "zebra four", "why": "because"])
    told.say("concern.raised", ["concern": "C1", "text": "zebra five", "harms": "giraffe"], by: p2)
    told.say("minority.noted", ["minority": "M1", "text": "zebra six"])
    told.action(1, "zebra seven", ["first": "antelope"])
    told.say("ask.made", ["ask": "Q1", "text": "zebra eight"])
    told.say("note.added", ["note": "N1", "for": "room", "text": "zebra nine"])
    told.say("point.parked", ["point": "K1", "text": "zebra ten"])
    told.say("reflection.added", ["reflection": "R1", "plus": true, "text": "zebra eleven"])
    told.say("reflection.added", ["reflection": "R2", "plus": false, "text": "zebra twelve"])
    told.say("turn.spoken", ["stage": "x", "person": "P2", "words": "zebra thirteen"])
    told.say("cluster.made", ["cluster": "B1", "sign": "z"])
    told.say("cluster.named", ["cluster": "B1", "name": "zebra fourteen"])
    try told.write(in: shelf.sessions)
    var archive = try shelf.archive()
    let found = try archive.find(try #require(Search("ZÉBRA")), for: .people, limit: 50).items
    let types: [ItemType] = [
      .asset, .idea, .draft, .statement, .concern, .minority, .action, .ask, .note, .parked, .plus,
      .delta, .turn, .cluster,
    ]
    #expect(found.map(\.type) == types)
    let first = try #require(found.first)
    #expect(first.id == SpokenID(.asset, 1) && first.by == [p2])
    #expect(first.event == EventID("k7q2-2") && first.since == 1000)
    #expect(first.session.title == "Allotments" && first.session.day == Day("2026-03-12"))
    #expect(try shelf.found("giraffe") == ["zebra five"])
    #expect(try shelf.found("antelope") == ["zebra seven"])
    #expect(try shelf.found("eaton").first == "Allotments")
    #expect(try shelf.found("allot").first == "Allotments")
    var scope = SearchScope()
    scope.types = [.idea, .note]
    #expect(try shelf.found("zebra", scope) == ["zebra two", "zebra nine"])
  }

  @Test("With or without accents and case, as beginnings, as phrases")
  func words() throws {
    let shelf = try Shelf()
    var told = Told()
    told.asset(1, "A bus to Łódź")
    told.asset(2, "Keys to the hall")
    told.asset(3, "The hall has keys to give")
    try told.write(in: shelf.sessions)
    for text in ["lodz", "ŁÓDŹ", "Lodz", "lód", "bus lodz"] {
      #expect(try shelf.found(text) == ["A bus to Łódź"], "\(text)")
    }
    #expect(try shelf.found("\"keys to the\"") == ["Keys to the hall"])
    #expect(try shelf.found("keys hall").count == 2)
    #expect(try shelf.found("\"key\"").isEmpty)
    #expect(try shelf.found("key").count == 2)
  }

  @Test(
    "Signs and words of the index's own language mean nothing",
    arguments: [
      "\"", "\"hall", "hall\"\"", "hall*", "*hall*", "^hall", "(hall", "hall)", "words:hall",
      "-hall", "+hall", "hall'", "hall;--", "{hall}", "hall\\", "hall\u{0}", "hall AND", "NOT hall",
      "hall NEAR", "NEAR(hall", "AND OR NOT", "hall OR", "roomWords MATCH hall", "%hall_",
      "\"hall\" *",
    ])
  func operators(text: String) throws {
    let shelf = try Shelf()
    var told = Told()
    told.asset(1, "Hall and or not near words room match")
    try told.write(in: shelf.sessions)
    var archive = try shelf.archive()
    guard let search = Search(text) else { return }
    _ = try archive.find(search, for: .people, limit: 5)
    #expect(shelf.notices.taken().allSatisfy { $0 != .rebuilding })
  }

  @Test("The scope leaves out other days, places and flows; the newest session comes first")
  func scope() throws {
    let shelf = try Shelf()
    for (number, day) in ["2026-01-10", "2026-03-12", "2026-05-30"].enumerated() {
      var told = Told("S\(number)", number: number + 1, day: day)
      told.place = number == 1 ? "Łódź, hall" : "Leeds"
      told.flows = number == 2 ? ["actions"] : ["assets", "purpose"]
      told.asset(1, "kettle \(number)")
      try told.write(in: shelf.sessions)
    }
    #expect(try shelf.found("kettle") == ["kettle 2", "kettle 1", "kettle 0"])
    func found(_ change: (inout SearchScope) -> Void) throws -> [String] {
      var scope = SearchScope()
      change(&scope)
      return try shelf.found("kettle", scope)
    }
    #expect(try found { $0.since = Day("2026-03-12") } == ["kettle 2", "kettle 1"])
    #expect(try found { $0.until = Day("2026-03-12") } == ["kettle 1", "kettle 0"])
    #expect(try found { $0.place = "lodz" } == ["kettle 1"])
    #expect(try found { $0.flow = "purpose" } == ["kettle 1", "kettle 0"])
    #expect(try found { $0.flow = "review" }.isEmpty)
  }

  @Test("Ten thousand results are counted; as many are given as were asked for")
  func many() throws {
    let shelf = try Shelf()
    var told = Told()
    for number in 1...10_000 { told.asset(number, "kettle \(number)") }
    try told.write(in: shelf.sessions)
    var archive = try shelf.archive()
    let search = try #require(Search("kettle"))
    let few = try archive.find(search, for: .people, limit: 3)
    #expect(few.total == 10_000)
    #expect(few.items.map(\.words) == ["kettle 1", "kettle 2", "kettle 3"])
    #expect(try archive.find(search, for: .people, limit: 20_000).items.count == 10_000)
  }

  @Test("Of two copies of a session one is searched")
  func copies() throws {
    let shelf = try Shelf()
    var told = Told()
    told.asset(1, "kettle")
    try told.write(in: shelf.sessions, named: "a.jsonl")
    told.asset(2, "kettle and cups")
    try told.write(in: shelf.sessions, named: "b.jsonl")
    #expect(try shelf.found("kettle") == ["kettle", "kettle and cups"])
    #expect(try shelf.archive().sessions.count == 2)
  }
}
