import Glibc
import SessionStore
import Testing
import Workshop

@testable import Archive

/// The bytes of the index have nothing of somebody who took permission back, wherever that was said.
struct ForgottenBytesTests {
  /// Two sessions: Rosalind, a card and an action of hers went from the first to the second.
  private func pair() -> (first: Told, second: Told) {
    var first = Told("One")
    first.say("person.changed", ["person": "P1", "name": "Rosalind"])
    first.asset(1, "zebra saucepans", by: SpokenID(.person, 1))
    first.asset(2, "zebra keys, ask Rosalind")
    first.say("card.edited", ["card": "G1", "text": "zebra cauldrons"])
    var second = Told("Two", number: 2, day: "2026-05-01")
    second.say(
      "person.added", ["person": "P1", "name": "Rosalind", "origin": .fields(first.origin("P1"))])
    second.asset(1, "zebra teapots", by: SpokenID(.person, 1))
    return (first, second)
  }

  /// Which words stand in any byte of the index.
  private func kept(_ shelf: Shelf) throws -> [String] {
    let folder = "\(shelf.path)/cache/moot"
    let files = try FileSystem.system.names(folder).map { bytes(at: "\(folder)/\($0)") }
    return ["saucepans", "cauldrons", "teapots", "keys"].filter { word in
      files.contains { $0.holds(word) || $0.holds(String(word.dropFirst(2))) }
    }
  }

  private let withdrew = SessionEvent(kind: "person.withdrew", data: ["person": "P1"])

  @Test func `What is known from the beginning is never written`() throws {
    let (shelf, (first, second)) = (try Shelf(), pair())
    var later = second
    later.say("person.withdrew", ["person": "P1"])
    try first.write(in: shelf.sessions)
    try later.write(in: shelf.sessions)
    _ = try shelf.archive()
    #expect(try kept(shelf) == ["keys"])
    #expect(try shelf.found("zebra", for: .facilitator) == ["zebra keys, ask Rosalind"])
  }

  @Test func `What is taken back later in one session goes from the rows of the other`() throws {
    let (shelf, (first, second)) = (try Shelf(), pair())
    try first.write(in: shelf.sessions)
    let path = try second.write(in: shelf.sessions)
    _ = try shelf.archive()
    #expect(try kept(shelf).contains("cauldrons"))
    try goOn(path, [withdrew])
    let names = OpenedNames()
    _ = try shelf.archive(files: .watched(names))
    #expect(names.taken() == ["2026-03-12-1.jsonl", "2026-05-01-2.jsonl", "2026-05-01-2.jsonl"])
    #expect(try kept(shelf) == ["keys"])
  }

  @Test func `What is given again comes back, and what says nothing new is read once`() throws {
    let (shelf, (first, second)) = (try Shelf(), pair())
    try first.write(in: shelf.sessions)
    let path = try second.write(in: shelf.sessions)
    try goOn(path, [withdrew])
    _ = try shelf.archive()
    try goOn(path, [SessionEvent(kind: "note.added", data: ["note": "N1", "text": "zebra"])])
    let names = OpenedNames()
    _ = try shelf.archive(files: .watched(names))
    #expect(names.taken() == ["2026-05-01-2.jsonl"])
    try goOn(
      path,
      [
        SessionEvent(
          kind: "person.permitted", data: ["person": "P1", "name": true, "quote": true])
      ])
    #expect(try shelf.found("cauldrons") == ["zebra cauldrons"])
    #expect(try shelf.found("teapots") == ["zebra teapots"])
  }

  @Test func `A name that went is still covered inside other people's words`() throws {
    let (shelf, (first, second)) = (try Shelf(), pair())
    var later = second
    later.say("person.withdrew", ["person": "P1"])
    try first.write(in: shelf.sessions)
    try later.write(in: shelf.sessions)
    #expect(try shelf.found("keys", for: .anyone) == ["zebra keys, ask (name)"])
    #expect(try shelf.found("rosalind", for: .anyone).isEmpty)
    let index = bytes(at: shelf.index)
    // In what somebody else said it stands as it was said, and nowhere as a name.
    #expect(index.holds("ask Rosalind") && !index.holds("\"Rosalind\""))
  }
}
