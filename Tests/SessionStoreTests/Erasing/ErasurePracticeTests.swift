import Foundation
import Glibc
import Testing
import Workshop

@testable import Rehearsals
@testable import SessionStore

/// The practice workshops, on a disk that stops at a random moment.
@Suite("Taking a person out of the practice workshops, stopped at random")
struct ErasurePracticeTests {
  /// Sessions, and somebody of one of them.
  struct Case: Sendable, CustomTestStringConvertible {
    var name: String
    var files: [String]
    var session: String
    var person: SpokenID
    var words: [String]

    var testDescription: String { name }
  }

  static let cases = [
    Case(
      name: "the care home", files: ["quern-house"], session: "quern-house",
      person: SpokenID(.person, 3), words: ["Zubaida", "ہم چاہتے ہیں"]),
    Case(
      name: "the action group", files: ["by-easter", "first-look-back", "second-look-back"],
      session: "first-look-back", person: SpokenID(.person, 2),
      words: ["\"Sid\"", "three minutes and nine"]),
  ]

  private static let practice: [String: [UInt8]] = {
    let folder = URL(fileURLWithPath: testFolder).deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Sessions/Practice").path
    let names = (try? FileSystem.system.names(folder)) ?? []
    let sessions = names.filter { $0.hasSuffix(".jsonl") }
    return Dictionary(sessions.map { ($0, bytes(at: "\(folder)/\($0)")) }) { $1 }
  }()

  /// A disk with the sessions, and a copy of the first where workshops go on.
  private func disk(_ one: Case) -> FakeDisk {
    let disk = FakeDisk()
    disk.makeFolder("/r")
    for (name, bytes) in Self.practice where one.files.contains(where: { name.contains($0) }) {
      disk.put(bytes, at: "/s/\(name)")
      if name.contains(one.session) { disk.put(bytes, at: "/r/copy.jsonl") }
    }
    return disk
  }

  /// What goes, worked out as the program does it, and the files that it goes from.
  private func plan(_ one: Case) throws -> (Erasure, [FileToErase]) {
    let files = disk(one).system
    let paths = try files.names("/s").sorted().map { "/s/\($0)" } + ["/r/copy.jsonl"]
    let readings = try paths.map { try SessionFile.read($0, files: files) }
    let named = try #require(
      zip(paths, readings).first { $0.0.contains(one.session) }?.1.header.session)
    let sessions = Dictionary(readings.map { ($0.header.session, $0.events) }) { first, _ in first }
      .map { ErasableSession(id: $0, history: SessionHistory($1)) }
    let asked = Erasure(.person(one.person), in: named, of: sessions)
    let answers = Dictionary(asked.questions.map { ($0.key, true) }) { $1 }
    let erasure = Erasure(.person(one.person), in: named, of: sessions, answers: answers)
    return (
      erasure,
      try paths.map {
        FileToErase(
          path: $0, facts: try files.factsAt($0), fate: .rewritten(name: FilePath.name(of: $0)))
      }
    )
  }

  /// Everything but the files that say who had a session open.
  private func sessions(on disk: FakeDisk) -> [String] {
    disk.names().filter { !$0.hasSuffix(".lock") }
  }

  private func hits(_ words: [String], on disk: FakeDisk) -> [Int] {
    sessions(on: disk).flatMap { path in
      let text = String(decoding: disk.bytes(path) ?? [], as: UTF8.self)
      return words.map { text.ranges(of: $0).count }
    }
  }

  @Test("Every word of the person is there or none, and every file checks", arguments: cases)
  func stopped(one: Case) throws {
    let (erasure, plan) = try plan(one)
    func files(on disk: FakeDisk) throws -> [FileToErase] {
      try plan.map {
        FileToErase(path: $0.path, facts: try disk.system.factsAt($0.path), fate: $0.fate)
      }
    }
    func erase(_ disk: FakeDisk, stoppingAt call: Int) throws {
      let files = try files(on: disk)
      disk.set(FakeDisk.Faults(failing: call, error: EIO, failsOn: true))
      _ = try SessionErasing.erase(
        files, removing: [], at: someMoment, reason: "a person was taken out",
        surroundings: surroundings(disk.system), left: erasure.left(of:kind:by:in:))
    }
    let whole = disk(one)
    let before = hits(one.words, on: whole)
    try erase(whole, stoppingAt: 0)
    #expect(before.reduce(0, +) > 3 && hits(one.words, on: whole).allSatisfy { $0 == 0 })
    let calls = whole.calls
    var generator = SeededGenerator(seed: 500)
    var counts = (nothing: 0, all: 0)
    for _ in 0..<40 {
      let disk = disk(one)
      let call = Int.random(in: 1...calls, using: &generator)
      _ = try? erase(disk, stoppingAt: call)
      if Bool.random(using: &generator) { disk.failPower() } else { disk.kill() }
      for folder in ["/s", "/r"] { try PendingErasure.settle(folder, files: disk.system) }
      let left = hits(one.words, on: disk)
      #expect(left == before || left.allSatisfy { $0 == 0 }, "stopped at call \(call)")
      if left == before { counts.nothing += 1 } else { counts.all += 1 }
      #expect(sessions(on: disk) == plan.map(\.path).sorted(), "stopped at call \(call)")
    }
    #expect(counts.nothing > 5 && counts.all > 5, "\(counts)")
    for path in whole.names() {
      let findings = try SessionCheck.check(path, files: whole.system)
      #expect(!findings.isEmpty && findings.allSatisfy { $0.kind == .redacted }, "\(path)")
    }
  }

  @Test("A copy that is skipped is seen: the test can fail", arguments: cases)
  func skipped(one: Case) throws {
    let (erasure, files) = try plan(one)
    let disk = disk(one)
    let some = try files.dropLast().map {
      FileToErase(path: $0.path, facts: try disk.system.factsAt($0.path), fate: $0.fate)
    }
    _ = try SessionErasing.erase(
      some, removing: [], at: someMoment, reason: "", surroundings: surroundings(disk.system),
      left: erasure.left(of:kind:by:in:))
    #expect(hits(one.words, on: disk).contains { $0 > 0 })
  }
}
