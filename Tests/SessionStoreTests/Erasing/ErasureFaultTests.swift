import Glibc
import Synchronization
import Testing
import Workshop

@testable import SessionStore

@Suite("Taking something out while everything goes wrong")
struct ErasureFaultTests {
  private static let word = "Can cook"

  /// Two sessions in two folders, an end that was cut off, and an index.
  private func disk() throws -> FakeDisk {
    let disk = FakeDisk()
    disk.makeFolder("/r")
    try makeSession(in: "/s", 3, named: "rosa.jsonl", files: disk.system)
    try makeSession(in: "/s", 2, named: "b.jsonl", files: disk.system)
    try makeSession(in: "/r", 3, named: "rescue.jsonl", files: disk.system)
    disk.put(Array("\(Self.word) torn".utf8), at: "/s/rosa.jsonl.torn-1")
    disk.put(Array("\(Self.word) index".utf8), at: "/r/index")
    return disk
  }

  /// Takes the word out; things go wrong from the moment on at which everything was looked through.
  private func erase(
    on disk: FakeDisk, _ faults: FakeDisk.Faults = FakeDisk.Faults()
  ) throws(ErasureError) {
    let world = surroundings(disk.system)
    var files: [FileToErase] = []
    for (path, name) in [
      ("/s/rosa.jsonl", "taken.jsonl"), ("/s/b.jsonl", "b.jsonl"),
      ("/r/rescue.jsonl", "rescue.jsonl"),
    ] {
      guard let facts = try? disk.system.factsAt(path) else { continue }
      files.append(FileToErase(path: path, facts: facts, fate: .rewritten(name: name)))
    }
    disk.set(faults)
    _ = try SessionErasing.erase(
      files, removing: ["/s/rosa.jsonl.torn-1", "/r/index"], at: someMoment, reason: "asked",
      surroundings: world, left: without(Self.word))
  }

  /// How many files still have the words, each session opened as the next program would.
  private func hits(on disk: FakeDisk) throws -> Int {
    for path in ["/s/rosa.jsonl", "/s/taken.jsonl", "/s/b.jsonl", "/r/rescue.jsonl"]
    where disk.bytes(path) != nil {
      do throws(SessionFileError) {
        let opened = try SessionWriter.open(
          path, at: someMoment, surroundings: surroundings(disk.system))
        switch consume opened {
        case .writable(_, let reading, _): #expect(reading.damagedLines.isEmpty)
        case .readOnly(_, let reason): Issue.record("\(path): \(reason)")
        }
      } catch {
        // It has got its other name just now.
        #expect(error == .missing(path: path) && disk.bytes("/s/taken.jsonl") != nil)
      }
    }
    for path in disk.names() where path.hasSuffix(".jsonl") {
      let findings = try SessionCheck.check(path, files: disk.system)
      #expect(findings.allSatisfy { $0.kind == .redacted }, "\(path): \(findings)")
    }
    return disk.names().count { path in
      String(decoding: disk.bytes(path) ?? [], as: UTF8.self).contains(Self.word)
    }
  }

  private let whole = ["/r/rescue.jsonl", "/s/b.jsonl", "/s/taken.jsonl"]

  @Test("Everything is gone where nothing goes wrong")
  func well() throws {
    let disk = try disk()
    #expect(try hits(on: disk) == 5)
    try erase(on: disk)
    #expect(try hits(on: disk) == 0)
    #expect(disk.names() == whole)
    #expect(disk.openCount == 0)
  }

  @Test("Stopped at any call, with the power, it is all there or all gone once somebody comes by")
  func power() throws {
    let calls = try count()
    var (nothing, all) = (0, 0)
    for failing in 1...calls {
      let disk = try disk()
      _ = try? erase(on: disk, FakeDisk.Faults(failing: failing, error: EIO, failsOn: true))
      disk.failPower()
      let hits = try hits(on: disk)
      #expect(hits == 0 || hits == 5, "\(hits) left, stopped at call \(failing) of \(calls)")
      if hits == 0 { all += 1 } else { nothing += 1 }
      if hits == 0 { #expect(disk.names() == whole) }
      #expect(!disk.names().contains { $0.contains(".moot") }, "\(disk.names())")
    }
    // The moment at which it is decided is neither the first nor the last.
    #expect(nothing > calls / 4 && all > calls / 8)
  }

  @Test(
    "Stopped at any call, without losing power, it is all there or all gone", arguments: [1, 7])
  func killed(written: Int) throws {
    for failing in 1...(try count()) {
      let disk = try disk()
      _ = try? erase(
        on: disk,
        FakeDisk.Faults(failing: failing, error: EIO, failsOn: true, writtenBeforeFailing: written))
      disk.kill()
      let hits = try hits(on: disk)
      #expect(hits == 0 || hits == 5, "\(hits) left, stopped at call \(failing)")
      #expect(!disk.names().contains { $0.contains(".moot") }, "\(disk.names())")
    }
  }

  @Test("One call that fails is told, and leaves all or nothing", arguments: [ENOSPC, EACCES])
  func fault(error: Int32) throws {
    for failing in 1...(try count()) {
      let disk = try disk()
      var told: ErasureError?
      do throws(ErasureError) {
        try erase(on: disk, FakeDisk.Faults(failing: failing, error: error))
      } catch {
        told = error
      }
      disk.set(FakeDisk.Faults())
      let hits = try hits(on: disk)
      #expect(hits == 0 || hits == 5, "\(hits) left, call \(failing): \(told?.description ?? "")")
      if hits == 5 { #expect(told != nil, "call \(failing)") }
      #expect(disk.openCount == 0)
    }
  }

  @Test("Without its journal a stop leaves something in the middle: the test can fail")
  func control() throws {
    var halves = 0
    for failing in 1...(try count()) {
      let disk = try disk()
      _ = try? erase(on: disk, FakeDisk.Faults(failing: failing, error: EIO, failsOn: true))
      disk.kill()
      disk.state.withLock { state in
        for name in state.names.keys where name.hasSuffix(ErasingJournal.name) {
          state.names[name] = nil
        }
      }
      let hits = try hits(on: disk)
      if hits != 0, hits != 5 { halves += 1 }
    }
    #expect(halves > 5)
  }

  private func count() throws -> Int {
    let disk = try disk()
    try erase(on: disk)
    return disk.calls
  }
}

extension FakeDisk {
  func makeFolder(_ path: String) { state.withLock { _ = $0.folders.insert(path) } }

  /// All programs are gone, and what they wrote is there.
  func kill() {
    state.withLock { state in
      for inode in state.files.keys { state.files[inode]?.holder = nil }
      state.open = [:]
      state.openFolders = [:]
      state.faults = Faults()
    }
  }
}
