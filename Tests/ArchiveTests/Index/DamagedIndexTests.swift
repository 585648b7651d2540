import GRDB
import Glibc
import SessionStore
import Testing
import Workshop

@testable import Archive

@Suite("An index that cannot be used")
struct DamagedIndexTests {
  /// A shelf with a session and an index.
  private func shelf() throws -> Shelf {
    let shelf = try Shelf()
    for number in 1...20 {
      var told = Told("S\(number)", number: number)
      for card in 1...20 { told.asset(card, "kettle \(number) \(card)") }
      try told.write(in: shelf.sessions)
    }
    #expect(try shelf.found("kettle").count == 400)
    _ = shelf.notices.taken()
    return shelf
  }

  private func expectWhole(_ shelf: Shelf, isRebuilt: Bool = true) throws {
    #expect(try shelf.found("kettle").count == 400)
    #expect(shelf.notices.taken().contains(.rebuilding) == isRebuilt)
    // And the next time there is nothing to do.
    #expect(try shelf.found("kettle").count == 400)
    #expect(shelf.notices.taken().isEmpty)
  }

  @Test("Deleted: it is made again")
  func deleted() throws {
    let shelf = try shelf()
    unlink(shelf.index)
    try expectWhole(shelf, isRebuilt: false)
  }

  @Test("Cut, at any length", arguments: [0, 1, 99, 100, 1024, 4096, 5000, 40_960])
  func cut(length: Int) throws {
    let shelf = try shelf()
    truncate(shelf.index, length)
    try expectWhole(shelf, isRebuilt: length > 1)
  }

  @Test("Garbage from its first byte, or in its middle", arguments: [0, 100, 4096, 20_000])
  func garbage(start: Int) throws {
    let shelf = try shelf()
    var all = bytes(at: shelf.index)
    for index in start..<min(all.count, start + 30_000) { all[index] = UInt8(index & 0xFF) ^ 0x5A }
    write(all, to: shelf.index)
    try expectWhole(shelf)
  }

  @Test("Of a newer or an older version", arguments: [0, 999])
  func version(number: Int) throws {
    let shelf = try shelf()
    let queue = try DatabaseQueue(path: shelf.index)
    try queue.inDatabase { try $0.execute(sql: "PRAGMA user_version = \(number)") }
    try queue.close()
    try expectWhole(shelf)
  }

  @Test("With a table missing, or another in its place")
  func tables() throws {
    for statement in [
      "DROP TABLE contents", "DROP TABLE roomWords", "ALTER TABLE session RENAME TO x",
    ] {
      let shelf = try shelf()
      let queue = try DatabaseQueue(path: shelf.index)
      try queue.inDatabase { try $0.execute(sql: statement) }
      try queue.close()
      try expectWhole(shelf)
    }
  }

  @Test("A link, or open to others, in its place: neither is written to")
  func place() throws {
    let shelf = try shelf()
    let other = "\(shelf.path)/other"
    write(Array("mine".utf8), to: other)
    unlink(shelf.index)
    symlink(other, shelf.index)
    try expectWhole(shelf)
    #expect(bytes(at: other) == Array("mine".utf8))
    chmod(shelf.index, 0o644)
    try expectWhole(shelf)
  }

  @Test("Its folder cannot be written: it is made in memory, and a message says so")
  func readOnly() throws {
    let shelf = try shelf()
    let inTheWay = "\(shelf.path)/file"
    write(Array("mine".utf8), to: inTheWay)
    var archive = try shelf.archive(index: "\(inTheWay)/moot/archive.sqlite")
    #expect(try archive.find(try #require(Search("kettle")), for: .people, limit: 1).total == 400)
    let notices = shelf.notices.taken()
    #expect(notices.contains { if case .unkept = $0 { true } else { false } })
    #expect(bytes(at: inTheWay) == Array("mine".utf8))
  }

  @Test("It and its folder are their owner's only")
  func rights() throws {
    let old = umask(0)
    defer { umask(old) }
    let shelf = try shelf()
    let facts = try FileSystem.system.factsAt(shelf.index)
    #expect(facts.mode == 0o600)
    for folder in ["cache", "cache/moot"] {
      #expect(try FileSystem.system.factsAt("\(shelf.path)/\(folder)").mode == 0o700)
    }
    #expect(try FileSystem.system.names("\(shelf.path)/cache/moot") == ["archive.sqlite"])
  }
}
