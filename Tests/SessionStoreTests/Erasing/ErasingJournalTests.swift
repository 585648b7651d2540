import Glibc
import Testing
import Workshop

@testable import SessionStore

@Suite("The journal of what is taken out")
struct ErasingJournalTests {
  private var journal: ErasingJournal {
    var journal = ErasingJournal(id: "0011223344556677")
    journal.state = .decided
    journal.files = [
      .init(prepared: ".moot-0011-1.erased", over: "a b.jsonl", to: "c.jsonl"),
      .init(prepared: "/r/.moot-0011-2.erased", over: "/r/é\n\".jsonl", to: "/r/é\n\".jsonl"),
    ]
    journal.removed = ["a.torn-1", "/cache/archive.sqlite-wal"]
    journal.folders = ["/r"]
    return journal
  }

  @Test("What is written is read back, and nothing that was cut off is")
  func reading() {
    #expect(ErasingJournal(journal.bytes) == journal)
    var pointer = ErasingJournal(id: "00")
    pointer.main = "/s/.moot-erasing"
    #expect(ErasingJournal(pointer.bytes) == pointer)
    let bytes = journal.bytes
    let ends = bytes.indices.filter { bytes[$0] == 0x0A }.map { $0 + 1 }
    for length in bytes.indices where !ends.contains(length) {
      #expect(ErasingJournal(Array(bytes.prefix(length))) == nil, "cut at \(length)")
    }
    #expect(ErasingJournal(Array("{}\n".utf8)) == nil)
    #expect(
      ErasingJournal(Array("{\"moot\":\"erasing\",\"id\":\"1\",\"state\":\"?\"}\n".utf8)) == nil)
    #expect(ErasingJournal(bytes + Array("{\"other\":1}\n".utf8)) == nil)
  }

  @Test("Files that were prepared are told from all others by their names")
  func names() {
    let name = journal.prepared(3)
    #expect(ErasingJournal.isPrepared(name, by: journal.id))
    #expect(ErasingJournal.isPrepared(name, by: nil))
    #expect(!ErasingJournal.isPrepared(name, by: "00112233"))
    for other in ["a.jsonl", ".moot-erasing", ".moot-00.tmp", "x.erased"] {
      #expect(!ErasingJournal.isPrepared(other, by: nil), "\(other)")
    }
  }
}

@Suite("Finishing what another program was stopped at")
struct PendingErasureTests {
  private func disk(_ files: [String: String]) -> FakeDisk {
    let disk = FakeDisk()
    disk.makeFolder("/r")
    for (path, text) in files { disk.put(Array(text.utf8), at: path) }
    return disk
  }

  private func text(_ journal: ErasingJournal) -> String {
    String(decoding: journal.bytes, as: UTF8.self)
  }

  private func decided(in folders: [String] = []) -> ErasingJournal {
    var journal = ErasingJournal(id: "77")
    (journal.state, journal.folders) = (.decided, folders)
    journal.files = [.init(prepared: ".moot-77-1.erased", over: "a.jsonl", to: "b.jsonl")]
    journal.removed = ["/r/moot/archive.sqlite"]
    return journal
  }

  private func pointer(to main: String = "/s/.moot-erasing") -> ErasingJournal {
    var pointer = ErasingJournal(id: "77")
    pointer.main = main
    return pointer
  }

  @Test("What was decided is done, also from the folder of a pointer, and only once")
  func finished() throws {
    for folder in ["/s", "/r"] {
      let disk = disk([
        "/s/.moot-erasing": text(decided(in: ["/r"])), "/s/.moot-77-1.erased": "new",
        "/s/a.jsonl": "old", "/r/moot/archive.sqlite": "words",
        "/r/.moot-erasing": text(pointer()),
      ])
      #expect(try PendingErasure.settle(folder, files: disk.system))
      #expect(disk.names() == ["/s/b.jsonl"])
      #expect(disk.bytes("/s/b.jsonl").map { String(decoding: $0, as: UTF8.self) } == "new")
      #expect(try !PendingErasure.settle(folder, files: disk.system))
      #expect(disk.openCount == 0)
    }
  }

  @Test("A journal that came with a folder reaches nothing outside of that folder")
  func reach() throws {
    let outside = [
      "/letters/letter.txt": "mine", "/letters/a.jsonl": "mine", "/letters/.moot-erasing": "{}",
    ]
    var journal = decided(in: ["/letters"])
    journal.removed = [
      "/letters/letter.txt", "../letters/letter.txt", "..", "/s/../letters/a.jsonl", "sub/x.jsonl",
    ]
    journal.files.append(
      .init(prepared: ".moot-77-2.erased", over: "/letters/a.jsonl", to: "/letters/a.jsonl"))
    let disk = disk(
      outside.merging([
        "/s/.moot-erasing": text(journal), "/s/.moot-77-1.erased": "new", "/s/a.jsonl": "old",
        "/s/.moot-77-2.erased": "planted",
      ]) { $1 })
    #expect(try PendingErasure.settle("/s", files: disk.system))
    for (path, text) in outside {
      #expect(disk.bytes(path).map { String(decoding: $0, as: UTF8.self) } == text, "\(path)")
    }
    #expect(disk.names().contains("/s/b.jsonl") && !disk.names().contains("/s/a.jsonl"))
  }

  @Test("What was only begun is taken away, and nothing else is")
  func takenBack() throws {
    let disk = disk([
      "/s/.moot-erasing": text(ErasingJournal(id: "77")), "/s/.moot-77-1.erased": "new",
      "/s/.moot-88-1.erased": "of another", "/s/a.jsonl": "old",
    ])
    #expect(try !PendingErasure.settle("/s", files: disk.system))
    #expect(disk.names() == ["/s/.moot-88-1.erased", "/s/a.jsonl"])
  }

  @Test("A pointer to what was never decided, or to something else, is taken away")
  func pointers() throws {
    for main in ["", text(ErasingJournal(id: "77")), text(ErasingJournal(id: "88"))] {
      var files = [
        "/r/.moot-erasing": text(pointer()), "/r/.moot-77-2.erased": "new", "/r/a": "old",
      ]
      if !main.isEmpty { files["/s/.moot-erasing"] = main }
      let disk = disk(files)
      #expect(try !PendingErasure.settle("/r", files: disk.system))
      #expect(disk.names().filter { $0.hasPrefix("/r") } == ["/r/a"], "\(main)")
    }
  }

  @Test("Where the folder that decides cannot be reached, all stays as it is")
  func unreachable() throws {
    let disk = disk([
      "/r/.moot-erasing": text(pointer(to: "/stick/.moot-erasing")), "/r/.moot-77-2.erased": "new",
    ])
    #expect(throws: SystemError.missing) { try PendingErasure.settle("/r", files: disk.system) }
    #expect(disk.names().count == 2)
  }

  @Test("A journal that was cut off is taken away with everything that was prepared")
  func cut() throws {
    let disk = disk([
      "/s/.moot-erasing": "{\"moot\":\"era", "/s/.moot-77-1.erased": "new", "/s/a.jsonl": "old",
    ])
    #expect(try !PendingErasure.settle("/s", files: disk.system))
    #expect(disk.names() == ["/s/a.jsonl"])
  }

  @Test("While somebody else is finishing it, the sessions in it count as open elsewhere")
  func busy() throws {
    let disk = disk([:])
    let path = try makeSession(in: "/s", 2, files: disk.system)
    let other = try makeSession(in: "/s", 2, named: "other.jsonl", files: disk.system)
    disk.put(decided().bytes, at: "/s/.moot-erasing")
    disk.put(Array("new".utf8), at: "/s/.moot-77-1.erased")
    let journal = try disk.system.open("/s/.moot-erasing", .appending)
    #expect(try disk.system.lock(journal))
    #expect(try open(path, files: disk.system) == .readOnly(events: 2, .held(nil)))
    #expect(try open(other, files: disk.system) == .writable(events: 2, nil))
    #expect(disk.names().contains("/s/.moot-77-1.erased"))
    disk.system.close(journal)
    #expect(throws: SessionFileError.missing(path: path)) { try open(path, files: disk.system) }
    #expect(disk.names().contains("/s/b.jsonl") && !disk.names().contains(path))
  }

  @Test("Two do not take something out of the same folder at once")
  func two() throws {
    let disk = disk([:])
    let path = try makeSession(in: "/s", 2, files: disk.system)
    disk.put(ErasingJournal(id: "77").bytes, at: "/s/.moot-erasing")
    let journal = try disk.system.open("/s/.moot-erasing", .appending)
    #expect(try disk.system.lock(journal))
    let file = FileToErase(
      path: path, facts: try disk.system.factsAt(path), fate: .rewritten(name: "a.jsonl"))
    #expect(throws: ErasureError.busy(folder: "/s")) {
      try SessionErasing.erase(
        [file], removing: [], at: someMoment, reason: "", surroundings: surroundings(disk.system),
        left: without("cook"))
    }
    disk.system.close(journal)
    #expect(
      try SessionErasing.erase(
        [file], removing: [], at: someMoment, reason: "", surroundings: surroundings(disk.system),
        left: without("cook")) == [2])
    #expect(disk.names() == [path])
  }

  @Test("Every reason is a sentence that says what to do or that nothing was done")
  func sentences() {
    let system = SystemError(number: ENOSPC)
    let errors: [ErasureError] = [
      .unreadable(.empty(path: "a")), .newer(path: "a", version: 2), .held(path: "a", nil),
      .busy(folder: "a"), .changed(path: "a"), .refused(path: "a", system),
    ]
    for error in errors {
      #expect(error.description.contains("othing was taken out"), "\(error)")
      #expect(error.description.hasSuffix("."), "\(error)")
    }
    #expect(ErasureError.unfinished(path: "a", system).description.contains("will go on with it."))
  }
}

@Suite("Names of files after something was taken out")
struct RetitledTests {
  @Test(
    "What stands for the words in a name stands for others then",
    arguments: [
      (
        "2026-03-12-tea-with-rosa-5f0c4a1e.jsonl", "Tea with Rosa", "Tea with (taken out)",
        "2026-03-12-tea-with-taken-out-5f0c4a1e.jsonl"
      ),
      ("rosa.jsonl", "Rosa", "X", "x.jsonl"), ("rosalind.jsonl", "Rosa", "X", "rosalind.jsonl"),
      ("a-rosa-m3x4.jsonl", "Rosa", "", "a-session-m3x4.jsonl"),
      ("session.jsonl", "日本語", "X", "x.jsonl"), ("a.jsonl", "", "X", "a.jsonl"),
      ("a.jsonl", "A", "A", "a.jsonl"),
    ])
  func names(name: String, words: String, others: String, wanted: String) {
    #expect(SessionFolder.fileName(name, saying: words, as: others) == wanted)
  }
}
