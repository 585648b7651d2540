import Glibc
import Testing
import Workshop

@testable import SessionStore

/// Takes a word out of every text of an event, whoever said it.
func without(_ word: String) -> (Fields, String, SpokenID?, String) -> Fields {
  { data, _, _, _ in
    Fields(
      pairs: data.pairs.map { pair in
        guard case .text(let text) = pair.value else { return pair }
        return .init(name: pair.name, value: .text(text.replacing(word, with: "(taken out)")))
      })
  }
}

/// A file to be written again under its own name.
func rewritten(_ path: String, files: FileSystem, name: String? = nil) throws -> FileToErase {
  FileToErase(
    path: path, facts: try files.factsAt(path),
    fate: .rewritten(name: name ?? FilePath.name(of: path)))
}

@Suite("Taking something out of a session's file")
struct ErasureTests {
  private func erase(
    _ word: String, from path: String, name: String? = nil, removing: [String] = []
  ) throws -> [Int] {
    let world = surroundings()
    return try SessionErasing.erase(
      [try rewritten(path, files: world.files, name: name)], removing: removing, at: someMoment,
      reason: "a person asked", surroundings: world, left: without(word))
  }

  @Test("The words are gone, the line says so, and every chain is right")
  func lines() throws {
    let folder = try TemporaryFolder()
    let path = try makeSession(in: folder.path, 5)
    _ = try open(path) { writer in
      _ = try writer.append(card(6, "Rosa's kettle"), at: someMoment, since: 9)
      _ = try writer.append(card(7, "A bench"), at: someMoment, since: 9)
    }
    let before = text(at: path).split(separator: "\n")
    #expect(try erase("Rosa", from: path) == [1])
    let after = text(at: path).split(separator: "\n")
    #expect(!text(at: path).contains("Rosa"))
    #expect(
      zip(before, after).map { $0 == $1 } == [true, true, true, true, true, true, false, true])
    #expect(try SessionCheck.check(path, files: .system).map(\.kind) == [.redacted])
    #expect(after[6].contains(#""text":"(taken out)'s kettle","redacted":{"at":"#))
    #expect(!after[6].contains("salt"))
    #expect(after[6].contains(#""was":"\#(before[6].suffix(18).prefix(16))""#))
    #expect(try FileSystem.system.factsAt(path).mode == 0o600)
  }

  @Test("What is left can be continued, and more taken out of it")
  func again() throws {
    let folder = try TemporaryFolder()
    let path = try makeSession(in: folder.path, 2)
    _ = try open(path) { writer in
      _ = try writer.append(card(3, "Rosa and Ben"), at: someMoment, since: 9)
    }
    #expect(try erase("Rosa", from: path) == [1])
    let opened = try open(path) { writer in
      _ = try writer.append(card(4, "Ben's bench"), at: someMoment, since: 10)
    }
    #expect(opened == .writable(events: 3, nil))
    #expect(try erase("Ben", from: path) == [2])
    #expect(try SessionCheck.check(path, files: .system).map(\.line) == [4, 5])
    #expect(!text(at: path).contains("Ben"))
    #expect(try erase("Ben", from: path) == [0])
  }

  @Test("An edit by hand is still told, and damage says nothing any more")
  func edited() throws {
    let folder = try TemporaryFolder()
    let path = try makeSession(in: folder.path, 4)
    var lines = text(at: path).split(separator: "\n").map(String.init)
    lines[2].replace("Can cook", with: "Rosa can cook")
    lines[3] = "half a line about Rosa" + lines[3].suffix(28)
    write(lines.joined(separator: "\n") + "\n" + #"{"n":5,"id":"Ros"#, to: path)
    #expect(try erase("Rosa", from: path) == [3])
    #expect(!text(at: path).contains("Ros"))
    let findings = try SessionCheck.check(path, files: .system)
    #expect(findings.map(\.kind) == [.edited, .damaged])
    #expect(findings.map(\.line) == [3, 4])
  }

  @Test("A field that only another program knows is looked through too")
  func beside() throws {
    let folder = try TemporaryFolder()
    let path = try makeSession(in: folder.path, 2)
    let changed = text(at: path).replacing(
      #""since":0,"#, with: #""since":0,"remark":"Rosa said so","#)
    write(changed, to: path)
    #expect(try erase("Rosa", from: path) == [1])
    #expect(!text(at: path).contains("Rosa"))
  }

  @Test("A file whose name has the words gets another, and what goes with it is removed")
  func renamed() throws {
    let folder = try TemporaryFolder()
    let path = try makeSession(in: folder.path, 2, named: "2026-rosa.jsonl")
    write("torn", to: folder.at("2026-rosa.jsonl.torn-1"))
    #expect(
      try erase(
        "cook", from: path, name: "2026-taken.jsonl",
        removing: [folder.at("2026-rosa.jsonl.torn-1"), folder.at("not-there")]) == [2])
    #expect(try FileSystem.system.names(folder.path) == ["2026-taken.jsonl"])
  }

  @Test("A file that changed since it was looked through, or is open, stays as it is")
  func changed() throws {
    let folder = try TemporaryFolder()
    let path = try makeSession(in: folder.path, 2)
    let world = surroundings()
    let file = try rewritten(path, files: world.files)
    _ = try open(path) { writer in
      _ = try writer.append(card(3), at: someMoment, since: 9)
      #expect(throws: ErasureError.held(path: path, world.holder)) {
        try SessionErasing.erase(
          [file], removing: [], at: someMoment, reason: "", surroundings: world,
          left: without("cook"))
      }
    }
    let before = text(at: path)
    #expect(throws: ErasureError.changed(path: path)) {
      try SessionErasing.erase(
        [file], removing: [], at: someMoment, reason: "", surroundings: world,
        left: without("cook"))
    }
    #expect(text(at: path) == before)
    #expect(try FileSystem.system.names(folder.path) == ["a.jsonl"])
  }

  @Test("A file of a newer version is left to newer programs")
  func newer() throws {
    let folder = try TemporaryFolder()
    let path = folder.at("newer.jsonl")
    write(bytes(at: fixture("newer-version")), to: path)
    #expect(throws: ErasureError.self) { try erase("a", from: path) }
    #expect(bytes(at: path) == bytes(at: fixture("newer-version")))
    #expect(try FileSystem.system.names(folder.path) == ["newer.jsonl"])
  }
}
