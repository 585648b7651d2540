import Testing
import Workshop

@testable import Archive

@Suite("What somebody promised, over all sessions")
struct PromiseTests {
  /// Two sessions of a folder: Zoë Núñez may not be named, and owns an action in each.
  private func shelf(_ more: (inout Told) -> Void = { _ in }) throws -> Shelf {
    let shelf = try Shelf()
    var told = Told("One", number: 1, day: "2026-03-01")
    told.say("person.added", ["person": "P1", "name": "Zoë Núñez"])
    told.say("person.added", ["person": "P2", "name": "Ann"])
    told.action(1, "late", ["owner": "P1", "due": "2026-05-12"])
    told.action(2, "done", ["owner": "P1", "due": "2026-01-01", "status": "done"])
    told.action(3, "Ann's", ["owner": "P2"])
    more(&told)
    try told.write(in: shelf.sessions)
    var other = Told("Two", number: 2, day: "2026-04-01")
    other.say("person.added", ["person": "P7", "name": "zoe nunez"])
    other.action(1, "early", ["owner": "P7", "due": "2026-04-12"])
    try other.write(in: shelf.sessions)
    return shelf
  }

  @Test("What is open comes first, by date, then what is over; the name is not told")
  func all() throws {
    var archive = try shelf().archive()
    for name in ["Zoë Núñez", "zoe nunez", "NUNEZ"] {
      let found = try archive.promises(of: name, for: .people)
      #expect(found.map(\.what) == ["early", "late", "done"], "\(name)")
      #expect(found.allSatisfy { $0.name.isEmpty })
      #expect(found.map(\.label) == ["P7", "P1", "P1"])
    }
  }

  @Test("A beginning finds nothing, nor does anybody who was not there")
  func fishing() throws {
    var archive = try shelf().archive()
    #expect(try archive.promises(of: "zo", for: .people).isEmpty)
    #expect(try archive.promises(of: "P1", for: .people).isEmpty)
    #expect(try archive.promises(of: "Zoë Núñez", for: .partners).isEmpty)
    #expect(try archive.promises(of: "Zoë Núñez", for: .anyone).isEmpty)
  }

  @Test("Who took permission back promised nothing that is told")
  func withdrawn() throws {
    var archive = try shelf { $0.say("person.withdrew", ["person": "P1"]) }.archive()
    #expect(try archive.promises(of: "Núñez", for: .people).map(\.what) == ["early"])
  }

  @Test("Two owners who fit are asked about")
  func unclear() throws {
    let shelf = try shelf { told in
      told.say("person.changed", ["person": "P1", "name": "Ann Lee"])
      told.say("person.changed", ["person": "P2", "name": "Annika"])
    }
    var archive = try shelf.archive()
    #expect(try archive.openActions(owner: "ann", for: .room).map(\.what) == ["late"])
    #expect(throws: ArchiveError.unclear("an", ["Ann Lee", "Annika"])) {
      try archive.openActions(owner: "an", for: .room)
    }
  }
}
