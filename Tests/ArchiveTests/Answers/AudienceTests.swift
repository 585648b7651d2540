import SessionStore
import Testing
import Workshop

@testable import Archive

@Suite("What each audience is told")
struct AudienceTests {
  private let rosa = SpokenID(.person, 1)

  /// A session in which Rosa owns an action and said something, and what she allows.
  private func told(_ permission: Fields? = nil) -> Told {
    var told = Told("Rosa's kitchen")
    told.say("person.changed", ["person": "P1", "name": "Rosa Lee"])
    told.say("person.changed", ["person": "P2", "name": "Omar"])
    told.asset(1, "zebra pots", by: rosa)
    told.asset(2, "zebra keys, ask Rosa")
    told.action(1, "zebra bake with Rosa", ["owner": "P1"])
    if let permission {
      told.say(
        "person.permitted", Fields(pairs: [.init(name: "person", value: "P1")] + permission.pairs))
    }
    return told
  }

  @Test("Owners are named as far as they allow it, otherwise by a code or as a participant")
  func names() throws {
    let cases: [(permission: Fields?, people: String, partners: String, anyone: String)] = [
      (nil, "", "", ""), (["name": false, "quote": false], "", "", ""),
      (["name": true, "quote": true], "Rosa Lee", "Rosa Lee", ""),
      (
        ["name": true, "quote": true, "nameReach": "anyone", "wordsReach": "anyone"], "Rosa Lee",
        "Rosa Lee", "Rosa Lee"
      ),
      (["name": true, "quote": true, "initials": true], "R. L.", "R. L.", ""),
    ]
    for (permission, people, partners, anyone) in cases {
      let shelf = try Shelf()
      try told(permission).write(in: shelf.sessions)
      var archive = try shelf.archive()
      for audience in [Audience.facilitator, .room] {
        #expect(try archive.openActions(for: audience).map(\.name) == ["Rosa Lee"])
      }
      for (audience, name) in [
        (Audience.people, people), (.partners, partners), (.anyone, anyone),
      ] {
        let open = try #require(try archive.openActions(for: audience).first)
        #expect(open.name == name, "\(audience) \(String(describing: permission))")
        #expect(open.owner != nil)
        let isOutside = audience == .partners || audience == .anyone
        let unnamed = isOutside ? "participant \(open.owner?.number ?? 0)" : "P1"
        #expect(open.label == (name.isEmpty ? unnamed : isOutside ? name : "P1 \(name)"))
        #expect(
          try archive.openActions(owner: "rosa", for: audience).count
            == (name.hasPrefix("Rosa") ? 1 : 0))
      }
    }
  }

  @Test("Words go as far as people allow; what is not told is not counted")
  func words() throws {
    let cases: [(permission: Fields?, partners: Int, anyone: Int)] = [
      (nil, 3, 3), (["name": true, "quote": false], 3, 3), (["name": true, "quote": true], 4, 3),
      (["name": true, "quote": true, "wordsReach": "anyone"], 4, 4),
    ]
    for (permission, partners, anyone) in cases {
      let shelf = try Shelf()
      var session = told(permission)
      session.say("note.added", ["note": "N1", "for": "room", "text": "zebra note"])
      try session.write(in: shelf.sessions)
      var archive = try shelf.archive()
      let search = try #require(Search("zebra"))
      for (audience, count) in [(Audience.people, 4), (.partners, partners), (.anyone, anyone)] {
        let found = try archive.find(search, for: audience, limit: 1)
        #expect(found.total == count && found.items.count == 1, "\(audience)")
        let assets = try archive.assets(for: audience).map(\.words)
        #expect(assets.contains("zebra pots") == (count == 4), "\(audience)")
      }
    }
  }

  @Test("A covered name is in no words, no title and no excerpt, and is not found")
  func namesInWords() throws {
    let shelf = try Shelf()
    try told(["name": true, "quote": true]).write(in: shelf.sessions)
    #expect(try shelf.found("rosa", for: .people).count == 3)
    #expect(try shelf.found("rosa", for: .partners).count == 3)
    #expect(try shelf.found("rosa", for: .anyone).isEmpty)
    #expect(
      try shelf.found("zebra", for: .anyone) == [
        "zebra keys, ask (name)", "zebra bake with (name)",
      ])
    var archive = try shelf.archive()
    let items = try archive.find(try #require(Search("zebra")), for: .anyone, limit: 9).items
    #expect(!items.isEmpty)
    for item in items {
      #expect(!item.excerpt.contains("Rosa") && item.session.title == "(name)'s kitchen")
      #expect(item.session.path.isEmpty)
    }
    #expect(try archive.openActions(for: .anyone).map(\.what) == ["zebra bake with (name)"])
    #expect(try archive.sessions(for: .anyone).map(\.title) == ["(name)'s kitchen"])
    #expect(try archive.sessions(for: .partners).map(\.title) == ["Rosa's kitchen"])
    #expect(try archive.assets(for: .anyone).map(\.words) == ["zebra keys, ask (name)"])
  }

  @Test("People get other numbers with another seed, and the same with the same")
  func numbers() throws {
    let shelf = try Shelf()
    var session = Told()
    for number in 1...40 {
      session.say("person.added", ["person": .text("P\(number)"), "name": .text("Name\(number)x")])
    }
    for number in 1...40 { session.action(number, "do \(number)", ["owner": .text("P\(number)")]) }
    try session.write(in: shelf.sessions)
    func owners(_ seed: UInt64) throws -> [SpokenID?] {
      var archive = try shelf.archive(seed: seed)
      return try archive.openActions(for: .anyone).map(\.owner)
    }
    let (one, again, two) = (try owners(1), try owners(1), try owners(2))
    #expect(one == again && one != two)
    #expect(Set(one.compactMap(\.self)).count == 40)
    #expect(one != (1...40).map { SpokenID(.person, $0) })
  }

  @Test("Private notes and needs are told to the facilitator only")
  func kept() throws {
    let shelf = try Shelf()
    var session = told()
    session.say("note.added", ["note": "N1", "for": "facilitator", "text": "zebra private"])
    session.say("person.needing", ["person": "P2", "private": true, "needs": "zebra need"])
    try session.write(in: shelf.sessions)
    for audience in Audience.allCases {
      let words = try shelf.found("zebra", for: audience)
      #expect(words.contains("zebra private") == (audience == .facilitator), "\(audience)")
      #expect(words.contains("zebra need") == (audience == .facilitator), "\(audience)")
    }
  }

  @Test(
    "That somebody did not agree is told to everybody, the name and the words as far as allowed")
  func objections() throws {
    let shelf = try Shelf()
    var session = told()
    session.say("action.disputed", ["action": "A1", "words": "I never said so"], by: rosa)
    try session.write(in: shelf.sessions)
    var archive = try shelf.archive()
    for (audience, label, words) in [
      (Audience.room, "P1 Rosa Lee", "I never said so"), (.people, "P1", "I never said so"),
      (.anyone, "participant", ""),
    ] {
      let said = try #require(try archive.openActions(for: audience).first?.objections.first)
      #expect(said.label.hasPrefix(label) && !said.label.contains("Rosa") == (audience != .room))
      #expect(said.words == words)
    }
  }
}
