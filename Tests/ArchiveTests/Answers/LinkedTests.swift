import Glibc
import SessionStore
import Testing
import Workshop

@testable import Archive

@Suite("What linked sessions took back")
struct LinkedTests {
  private let rosa = SpokenID(.person, 1)

  /// Two sessions: Rosa, a card and an action of hers went from the first to the second.
  private func pair(_ later: (inout Told) -> Void = { _ in }) -> (first: Told, second: Told) {
    var first = Told("One")
    first.say("person.changed", ["person": "P1", "name": "Rosa"])
    first.say("person.permitted", ["person": "P1", "name": true, "quote": true])
    first.asset(1, "zebra pots", by: rosa)
    first.asset(2, "zebra keys")
    first.action(1, "zebra bake", ["owner": "P1"])
    first.say("turn.spoken", ["stage": "x", "person": "P1", "words": "zebra turn"])
    var second = Told("Two", number: 2, day: "2026-05-01")
    second.say(
      "person.added", ["person": "P1", "name": "Rosa", "origin": .fields(first.origin("P1"))])
    second.say(
      "card.added",
      [
        "card": "G1", "type": "asset", "text": "zebra keys",
        "origin": .fields(first.origin("G2")),
      ])
    second.asset(2, "zebra mugs", by: rosa)
    later(&second)
    return (first, second)
  }

  private func shelf(_ later: (inout Told) -> Void = { _ in }) throws -> Shelf {
    let (shelf, (first, second)) = (try Shelf(), pair(later))
    try first.write(in: shelf.sessions)
    try second.write(in: shelf.sessions)
    return shelf
  }

  @Test("Nothing is shown of somebody who took permission back in a later session, from then on")
  func withdrawnLater() throws {
    let before = try shelf()
    #expect(try before.found("zebra").count == 6)
    let shelf = try shelf { $0.say("person.withdrew", ["person": "P1"]) }
    for audience in Audience.allCases {
      #expect(
        try shelf.found("zebra", for: audience) == ["zebra keys", "zebra keys", "zebra bake"])
      var archive = try shelf.archive()
      let open = try #require(try archive.openActions(for: audience).first)
      #expect(open.owner == nil && open.name.isEmpty && open.label.isEmpty)
      #expect(try archive.openActions(owner: "rosa", for: audience).isEmpty)
      #expect(try archive.assets(for: audience).map(\.words) == ["zebra keys"])
    }
  }

  @Test("A copy of a card that no longer says who gave it is hidden with that person's words")
  func copied() throws {
    for (later, audiences) in [
      (["kind": "person.withdrew"] as Fields, Audience.allCases),
      (
        ["kind": "person.permitted", "name": false, "quote": false] as Fields, [.partners, .anyone]
      ),
    ] as [(Fields, [Audience])] {
      let (shelf, first) = (try Shelf(), pair().first)
      try first.write(in: shelf.sessions)
      var second = Told("Two", number: 2, day: "2026-05-01")
      second.say(
        "person.added", ["person": "P7", "name": "Rosa", "origin": .fields(first.origin("P1"))])
      second.say(
        "card.added",
        [
          "card": "G1", "type": "asset", "text": "zebra pots",
          "origin": .fields(first.origin("G1")),
        ])
      let data = later.pairs.filter { $0.name != "kind" }
      second.say(
        later["kind"]?.text ?? "", Fields(pairs: [.init(name: "person", value: "P7")] + data))
      try second.write(in: shelf.sessions)
      for audience in audiences {
        #expect(try shelf.found("pots", for: audience).isEmpty, "\(audience)")
        var archive = try shelf.archive()
        #expect(try archive.assets(for: audience).allSatisfy { $0.words != "zebra pots" })
      }
    }
  }

  @Test("The count is of what is told, and the files of the others are not opened")
  func counted() throws {
    let shelf = try shelf { $0.say("person.withdrew", ["person": "P1"]) }
    _ = try shelf.archive()
    let names = OpenedNames()
    var archive = try shelf.archive(files: .watched(names))
    let found = try archive.find(try #require(Search("zebra")), for: .people, limit: 1)
    #expect(found.total == 3 && found.items.count == 1)
    #expect(names.taken().isEmpty)
  }

  @Test("Who took permission back in an earlier session is not told in a later one")
  func withdrawnBefore() throws {
    let shelf = try Shelf()
    var (first, second) = pair()
    first.say("person.withdrew", ["person": "P1"])
    try first.write(in: shelf.sessions)
    // The later session has no card of hers that it brought along.
    second.action(1, "zebra stir", ["owner": "P1"])
    try second.write(in: shelf.sessions)
    #expect(try shelf.found("mugs").isEmpty)
    var archive = try shelf.archive()
    #expect(try archive.openActions(for: .people).allSatisfy { $0.owner == nil })
  }

  @Test("A name that changed later is told as it is now; a no that came later counts")
  func renamed() throws {
    let renamed = try shelf { session in
      session.say("person.changed", ["person": "P1", "name": "Rosalind"])
    }
    var archive = try renamed.archive()
    #expect(try archive.openActions(for: .people).map(\.name) == ["Rosalind"])
    let no = try shelf { session in
      session.say("person.permitted", ["person": "P1", "name": false, "quote": false])
    }
    archive = try no.archive()
    #expect(try archive.openActions(for: .people).map(\.label) == ["P1"])
    #expect(try archive.openActions(for: .room).map(\.label) == ["P1 Rosa"])
    #expect(try no.found("pots", for: .partners).isEmpty)
    #expect(try no.found("pots", for: .people) == ["zebra pots"])
  }

  @Test("A card that was marked as sensitive or taken down elsewhere is found nowhere")
  func sensitive() throws {
    for kind in ["card.marked", "card.withdrawn"] {
      let shelf = try shelf { session in
        session.say(kind, ["card": "G1", "sensitive": kind == "card.marked" ? true : nil])
      }
      for audience in [Audience.room, .people, .partners, .anyone] {
        #expect(try shelf.found("keys", for: audience).isEmpty, "\(kind) \(audience)")
        var archive = try shelf.archive()
        #expect(
          try archive.assets(for: audience).allSatisfy { $0.words != "zebra keys" }, "\(kind)")
      }
    }
  }

  @Test("A card that got other words before it went on is found by them in both sessions")
  func reworded() throws {
    let shelf = try Shelf()
    var first = Told("One")
    first.asset(1, "giraffe")
    first.say("card.edited", ["card": "G1", "text": "zebra keys"])
    try first.write(in: shelf.sessions)
    var second = Told("Two", number: 2, day: "2026-05-01")
    second.say(
      "card.added",
      ["card": "G1", "type": "asset", "text": "zebra keys", "origin": .fields(first.origin("G1"))])
    try second.write(in: shelf.sessions)
    #expect(try shelf.found("zebra") == ["zebra keys", "zebra keys"])
    var third = Told("Three", number: 3, day: "2026-06-01")
    third.say(
      "card.added",
      ["card": "G1", "type": "asset", "text": "zebra keys", "origin": .fields(first.origin("G1"))])
    third.say("card.edited", ["card": "G1", "text": "antelope"])
    try third.write(in: shelf.sessions)
    // What was reworded in a session stands there as it was said there.
    #expect(try shelf.found("zebra") == ["zebra keys"])
    #expect(try shelf.found("antelope") == ["antelope"])
  }

  @Test(
    "What sessions say that are linked to one is had from the index, also for one that is not in it"
  )
  func permissions() throws {
    let shelf = try shelf()
    var archive = try shelf.archive()
    let (first, second) = pair()
    for session in [first.session, second.session] {
      let linked = try archive.permissions(linkedTo: session)
      #expect(Set(linked.map(\.session)) == [first.session, second.session])
    }
    #expect(try archive.permissions(linkedTo: "elsewhere").isEmpty)
    #expect(try archive.permissions(linkedTo: "elsewhere", and: [second.session]).count == 2)
  }

  @Test("A session that was deleted no longer counts")
  func gone() throws {
    let (shelf, (first, second)) = (
      try Shelf(), pair { $0.say("person.withdrew", ["person": "P1"]) }
    )
    try first.write(in: shelf.sessions)
    let path = try second.write(in: shelf.sessions)
    #expect(try shelf.found("pots").isEmpty)
    unlink(path)
    #expect(try shelf.found("pots") == ["zebra pots"])
  }
}
