import Glibc
import SessionStore
import Testing
import Workshop

@testable import Archive

@Suite("Words that were taken out")
struct RedactionTests {
  /// Two sessions, of which the first says something that has to go.
  private func shelf() throws -> (Shelf, path: String) {
    let shelf = try Shelf()
    var told = Told("One")
    told.asset(1, "Hippopotamus Wilberforce lives at number nine")
    told.say("note.added", ["note": "N1", "for": "facilitator", "text": "Wilberforce is ill"])
    for number in 2...40 { told.asset(number, "kettle \(number)") }
    let path = try told.write(in: shelf.sessions, named: "one.jsonl")
    var other = Told("Two", number: 2)
    for number in 1...40 { other.asset(number, "teapot \(number)") }
    try other.write(in: shelf.sessions, named: "two.jsonl")
    #expect(try shelf.found("wilberforce").count == 1)
    let index = bytes(at: shelf.index)
    #expect(index.holds("Wilberforce") && index.holds("ilberforce"))
    return (shelf, path)
  }

  /// Nothing of the words stands anywhere beside the sessions.
  private func expectGone(_ shelf: Shelf) throws {
    let folder = "\(shelf.path)/cache/moot"
    for name in try FileSystem.system.names(folder) {
      let all = bytes(at: "\(folder)/\(name)")
      for word in ["ilberforce", "ilber", "opotamus", "ippopo"] {
        #expect(!all.holds(word), "\(word) in \(name)")
      }
    }
    #expect(try shelf.found("wilberforce").isEmpty)
    #expect(try shelf.found("teapot").count == 40)
  }

  @Test("A redacted file is no longer found by its old words, and no byte of them is left")
  func redacted() throws {
    let (shelf, path) = try shelf()
    var text = String(decoding: bytes(at: path), as: UTF8.self)
    text.replace("Hippopotamus Wilberforce lives at number nine", with: "(taken out)")
    text.replace("Wilberforce is ill", with: "(taken out as well, in more words)")
    // As a whole file is replaced: another file takes its name.
    write(Array(text.utf8), to: path + ".new")
    rename(path + ".new", path)
    #expect(try shelf.found("kettle").count == 39)
    try expectGone(shelf)
  }

  @Test("The same where the file grew by it")
  func grown() throws {
    let (shelf, path) = try shelf()
    var text = String(decoding: bytes(at: path), as: UTF8.self)
    text.replace("Wilberforce", with: String(repeating: "x", count: 200))
    text.replace("Hippopotamus", with: "Somebody")
    write(Array(text.utf8), to: path)
    #expect(try shelf.found("somebody").count == 1)
    try expectGone(shelf)
  }

  @Test("A deleted file leaves nothing")
  func deleted() throws {
    let (shelf, path) = try shelf()
    unlink(path)
    #expect(try shelf.found("kettle").isEmpty)
    try expectGone(shelf)
  }

  @Test("A file that can no longer be read as a session leaves nothing")
  func unreadable() throws {
    let (shelf, path) = try shelf()
    write(Array("gone\n".utf8), to: path)
    #expect(try shelf.found("kettle").isEmpty)
    try expectGone(shelf)
  }

  @Test("What was taken out is neither found nor counted")
  func takenOut() throws {
    let shelf = try Shelf()
    var told = Told("One")
    told.asset(1, Veil.takenOut)
    told.asset(2, "A kettle")
    try told.write(in: shelf.sessions, named: "one.jsonl")
    #expect(try shelf.found("taken").isEmpty)
    let archive = try shelf.archive()
    #expect(archive.sessions.map(\.counts.assets) == [1])
  }

  @Test("The index knows until when a session is kept, by what was said last")
  func kept() throws {
    let shelf = try Shelf()
    for (number, days) in [["2026-05-01"], ["2026-05-01", "none"], [], ["none", "2027-01-01"]]
      .enumerated()
    {
      var told = Told("\(number)", number: number + 1)
      for day in days { told.say("keeping.set", ["until": .text(day)]) }
      try told.write(in: shelf.sessions, named: "\(number).jsonl")
    }
    for _ in 0..<2 {
      let sessions = try shelf.archive().sessions
      #expect(sessions.map { $0.keptUntil?.text } == ["2026-05-01", nil, nil, "2027-01-01"])
      let today = try #require(Day("2026-05-02"))
      #expect(sessions.map { $0.isPastKeeping(on: today) } == [true, false, false, false])
      let last = try #require(Day("2026-05-01"))
      #expect(!sessions[0].isPastKeeping(on: last))
    }
  }
}
