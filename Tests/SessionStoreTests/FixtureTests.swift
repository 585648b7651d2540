import Glibc
import SessionStore
import Testing
import Workshop

@testable import Rehearsals

/// The folder of these tests.
let testFolder = "/" + #filePath.split(separator: "/").dropLast().joined(separator: "/")

func fixture(_ name: String) -> String { "\(testFolder)/Fixtures/\(name).jsonl" }

@Suite("Fixtures of version 1")
struct FixtureTests {
  @Test(
    "Each fixture is read as it should be",
    arguments: [
      ("minimal", 1, [String]()), ("full", 11, []), ("torn", 3, ["5 torn"]),
      ("unknown-kind", 4, ["5 unknown"]), ("edited", 4, ["3 edited"]),
      ("redacted", 3, ["3 redacted"]), ("damaged", 3, ["4 damaged"]),
      ("newer-version", 3, ["1 unknown", "5 unknown"]),
    ])
  func reads(name: String, events: Int, findings: [String]) throws {
    let path = fixture(name)
    let before = bytes(at: path)
    #expect(!before.isEmpty)
    #expect(try SessionFile.read(path, files: .system).events.count == events)
    let found = try SessionCheck.check(path, files: .system)
    #expect(found.map { "\($0.line) \($0.kind.rawValue)" } == findings)
    #expect(bytes(at: path) == before)
  }

  @Test("No fixture contains a character that a terminal could act on")
  func plain() throws {
    for name in ["minimal", "full", "torn", "unknown-kind", "edited", "redacted", "newer-version"] {
      #expect(bytes(at: fixture(name)).allSatisfy { $0 == 0x0A || ($0 >= 0x20 && $0 != 0x7F) })
    }
    let full = try SessionFile.read(fixture("full"), files: .system)
    let text = full.events[7].event.data["text"]?.text
    #expect(text == "left \u{202E}right\u{202C}, a bell \u{7}, a \"quote\" and a \\")
  }

  @Test("A second reader in another language finds the same in every fixture")
  func secondReader() throws {
    for name in [
      "minimal", "full", "torn", "unknown-kind", "edited", "redacted", "damaged", "newer-version",
    ] {
      try compare(fixture(name))
    }
  }

  @Test("A second reader in another language finds the same in what is written here")
  func secondReaderOfOurs() throws {
    let folder = try TemporaryFolder()
    let path = try makeSession(in: folder.path, 20)
    try compare(path)
    let original = bytes(at: path)
    var generator = SeededGenerator(seed: 3)
    for _ in 0..<8 {
      var flipped = original
      let index = Int.random(in: 200..<flipped.count, using: &generator)
      flipped[index] ^= 1 << UInt8.random(in: 0..<8, using: &generator)
      write(flipped, to: path)
      try compare(path)
    }
  }

  @Test("Undone events do not count for the second reader, redone ones do")
  func undone() throws {
    let answer = try secondReader(fixture("full"))
    let effective = answer["effective"]?.list?.compactMap(\.text) ?? []
    #expect(effective.contains("k7q2-3"))
    #expect(!effective.contains("k7q2-6"))
    #expect(effective.count == 10)
  }

  private func compare(_ path: String) throws {
    let answer = try secondReader(path)
    let reading = try SessionFile.read(path, files: .system)
    #expect(answer["events"]?.list?.compactMap(\.text) == reading.events.map(\.id.text))
    let texts = reading.events.map { $0.event.data["text"] ?? .null }
    #expect(answer["texts"]?.list == texts)
    let findings = answer["findings"]?.list?.compactMap(\.list) ?? []
    let newer = reading.newerVersion == nil ? [] : reading.unknownKinds
    let ours = (reading.findings + newer).sorted { $0.line < $1.line }
    #expect(findings == ours.map { [.integer($0.line), .text($0.kind.rawValue)] }, "\(path)")
  }

  /// Runs the second reader and returns the object that it prints.
  private func secondReader(_ path: String) throws -> Fields {
    let script = "\(testFolder)/Fixtures/second_reader.py"
    let pipe = try #require(popen("python3 '\(script)' '\(path)'", "r"))
    defer { pclose(pipe) }
    var output: [UInt8] = []
    while case let byte = fgetc(pipe), byte != EOF { output.append(UInt8(byte)) }
    // The line after it is the hash of the state.
    let object = Array(output.prefix { $0 != UInt8(ascii: "\n") })
    return try #require(try StrictJSON.value(of: object.span).fields)
  }
}
