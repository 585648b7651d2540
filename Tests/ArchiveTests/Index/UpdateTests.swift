import Glibc
import SessionStore
import Testing
import Workshop

@testable import Archive

@Suite("Bringing the index up to date")
struct UpdateTests {
  private func note(_ number: Int, _ text: String) -> SessionEvent {
    SessionEvent(
      kind: "note.added", data: ["note": .text("N\(number)"), "for": "room", "text": .text(text)])
  }

  private func three(_ shelf: Shelf) throws -> [String] {
    try (1...3).map { number in
      var told = Told("S\(number)", number: number)
      told.asset(1, "kettle \(number)")
      return try told.write(in: shelf.sessions, named: "\(number).jsonl")
    }
  }

  @Test("Only what appeared, grew, changed or vanished is read again")
  func onlyChanges() throws {
    let shelf = try Shelf()
    let names = OpenedNames()
    let files = FileSystem.watched(names)
    let paths = try three(shelf)
    _ = try shelf.archive(files: files)
    #expect(names.taken() == ["1.jsonl", "2.jsonl", "3.jsonl"])
    _ = try shelf.archive(files: files)
    #expect(names.taken().isEmpty)
    try goOn(paths[1], [note(1, "teapot")])
    var archive = try shelf.archive(files: files)
    #expect(names.taken() == ["2.jsonl"])
    #expect(try archive.find(try #require(Search("teapot")), for: .people, limit: 5).total == 1)
    unlink(paths[0])
    var told = Told("S4", number: 4)
    told.asset(1, "kettle 4")
    try told.write(in: shelf.sessions, named: "4.jsonl")
    try archive.refresh()
    #expect(names.taken() == ["4.jsonl"])
    #expect(archive.sessions.map(\.title) == ["S2", "S3", "S4"])
    #expect(try shelf.found("kettle").sorted() == ["kettle 2", "kettle 3", "kettle 4"])
    #expect(shelf.notices.taken().allSatisfy { $0 != .rebuilding })
  }

  @Test("Who stops waiting keeps what was read, and the next one reads on from there")
  func left() throws {
    let shelf = try Shelf()
    _ = try three(shelf)
    let files = FileSystem.watched(OpenedNames())
    let asked = Notices()
    #expect(throws: ArchiveError.left) {
      _ = try Archive(
        folders: [shelf.sessions],
        surroundings: ArchiveSurroundings(
          files: files, index: shelf.index, cores: 1, offset: { _, _ in 0 },
          notify: { asked.add($0) }, isLeft: { asked.count >= 2 }))
    }
    #expect(asked.taken() == [.reading(1, of: 3), .reading(2, of: 3)])
    let names = OpenedNames()
    _ = try shelf.archive(files: .watched(names))
    #expect(names.taken() == ["3.jsonl"])
    #expect(try shelf.found("kettle").count == 3)
  }

  @Test("A grown session is found by its new words and by those that still stand")
  func growing() throws {
    let shelf = try Shelf()
    let path = try three(shelf)[0]
    #expect(try shelf.found("\"kettle 1\"") == ["kettle 1"])
    try goOn(
      path,
      [
        note(1, "teapot one"),
        SessionEvent(kind: "card.edited", data: ["card": "G1", "text": "samovar"]),
      ])
    #expect(try shelf.found("\"kettle 1\"").isEmpty)
    #expect(try shelf.found("samovar") == ["samovar"])
    #expect(try shelf.found("teapot") == ["teapot one"])
    // A second index, made at once, says the same.
    var fresh = try shelf.archive(index: "\(shelf.path)/other/archive.sqlite")
    #expect(try fresh.find(try #require(Search("samovar")), for: .people, limit: 5).total == 1)
  }

  @Test("A file that vanishes while it is read is passed over")
  func vanishing() throws {
    let shelf = try Shelf()
    let paths = try three(shelf)
    var files = FileSystem.system
    let open = files.open
    files.open = { path, access throws(SystemError) in
      if path.hasSuffix("2.jsonl"), access == .reading { unlink(paths[1]) }
      return try open(path, access)
    }
    let archive = try shelf.archive(files: files)
    #expect(archive.sessions.map(\.title) == ["S1", "S3"])
    #expect(try shelf.found("kettle").count == 2)
  }

  @Test("Files that are no sessions are listed as such and do not stop the others")
  func damaged() throws {
    let shelf = try Shelf()
    let paths = try three(shelf)
    write(Array("hello\n".utf8), to: "\(shelf.sessions)/other.jsonl")
    write([], to: "\(shelf.sessions)/empty.jsonl")
    mkdir("\(shelf.sessions)/folder.jsonl", 0o700)
    symlink("nowhere", "\(shelf.sessions)/link.jsonl")
    var lines = bytes(at: paths[2]).split(separator: 0x0A).map(Array.init)
    lines.insert(Array("{\"n\":".utf8), at: 1)
    write(Array(lines.joined(separator: [0x0A])), to: paths[2])
    var archive = try shelf.archive()
    #expect(archive.sessions.count == 6)
    #expect(archive.sessions.filter { $0.fault != nil }.count == 3)
    #expect(archive.sessions.first { $0.title == "S3" }?.damagedLines == 1)
    #expect(try archive.find(try #require(Search("kettle")), for: .people, limit: 9).total == 3)
    #expect(try archive.openActions(for: .people).isEmpty)
  }

  @Test("A folder that is not there is said")
  func missing() throws {
    let shelf = try Shelf()
    #expect(throws: ArchiveError.self) {
      try Archive(
        folders: ["\(shelf.path)/none"],
        surroundings: ArchiveSurroundings(
          files: .system, index: nil, cores: 1, offset: { _, _ in 0 }, notify: { _ in }))
    }
  }

  @Test("What was deleted from a folder is forgotten, even when that folder is not asked for")
  func otherFolder() throws {
    let shelf = try Shelf()
    let paths = try three(shelf)
    _ = try shelf.archive()
    #expect(bytes(at: shelf.index).holds("kettle 2"))
    unlink(paths[1])
    let other = "\(shelf.path)/other"
    mkdir(other, 0o700)
    let notices = shelf.notices
    _ = try Archive(
      folders: [other],
      surroundings: ArchiveSurroundings(
        files: .system, index: shelf.index, cores: 1, offset: { _, _ in 0 },
        notify: { notices.add($0) }))
    #expect(!bytes(at: shelf.index).holds("kettle 2"))
    #expect(bytes(at: shelf.index).holds("kettle 1"))
  }

  @Test("Several at once read more than waits: all of it arrives, on any number of threads")
  func many() throws {
    let shelf = try Shelf()
    for number in 1...200 {
      var told = Told("S\(number)", number: number)
      told.asset(1, "kettle \(number)")
      try told.write(in: shelf.sessions)
    }
    for cores in [1, 2, 5] {
      let archive = try shelf.archive(index: "\(shelf.path)/\(cores)/archive.sqlite", cores: cores)
      #expect(archive.sessions.count == 200)
    }
  }
}
