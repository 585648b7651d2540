import Crypto
import Foundation
import SessionStore
import Testing
import Workshop

@testable import Rehearsals

/// A reader in another language arrives at the same state after every event, however a replay gets there.
struct SecondReaderTests {
  private static let practice = Repository.root.appending(path: "Sessions/Practice")

  static let sessions =
    (try? FileManager.default.contentsOfDirectory(atPath: practice.path))?
    .filter { $0.hasSuffix(".jsonl") }.sorted() ?? []

  @Test func `There are practice workshops`() { #expect(!Self.sessions.isEmpty) }

  @Test(arguments: sessions)
  func `So it is in every practice workshop`(name: String) throws {
    try compare(Self.practice.appending(path: name).path, seed: 1)
  }

  @Test(arguments: seeds(from: 1300, 8))
  func `So it is in random workshops`(seed: UInt64) throws {
    let history = try RandomWorkshops(seed: seed).hold(120) { _, _, _ in }
    let file = try WrittenFile(history.events)
    try compare(file.path, seed: seed)
  }

  @Test(arguments: seeds(from: 1400, 4))
  func `So it is where somebody was taken out`(seed: UInt64) throws {
    let history = try RandomWorkshops(seed: seed).hold(120) { _, _, _ in }
    let file = try WrittenFile(history.events)
    let counts = try (1...6).map { try erase(SpokenID(.person, $0), from: file.path) }
    #expect(counts.reduce(0, +) > 0)
    try compare(file.path, seed: seed)
  }

  @Test func `So it is on the practice day in the care home, where somebody was taken out`() throws
  {
    let name = try #require(Self.sessions.first { $0.contains("quern-house") })
    let file = FileManager.default.temporaryDirectory.appending(path: "moot-\(UUID()).jsonl")
    defer { try? FileManager.default.removeItem(at: file) }
    try FileManager.default.copyItem(at: Self.practice.appending(path: name), to: file)
    #expect(try erase(SpokenID(.person, 3), from: file.path) > 10)
    try compare(file.path, seed: 1)
  }

  /// Takes a person out of a file, and everything that others said of them; gives back how many lines that
  /// concerns.
  private func erase(_ person: SpokenID, from path: String) throws -> Int {
    let files = FileSystem.system
    let reading = try SessionFile.read(path, files: files)
    let id = reading.header.session
    let session = ErasableSession(id: id, history: SessionHistory(reading.events))
    let asked = Erasure(.person(person), in: id, of: [session])
    let answers = Dictionary(asked.questions.map { ($0.key, true) }) { $1 }
    let erasure = Erasure(.person(person), in: id, of: [session], answers: answers)
    let now = Instant(milliseconds: 0)
    let name = path.split(separator: "/").last.map(String.init) ?? ""
    let counts = try SessionErasing.erase(
      [FileToErase(path: path, facts: try files.factsAt(path), fate: .rewritten(name: name))],
      removing: [], at: now, reason: "a person was taken out",
      surroundings: Surroundings(
        files: files, randomBytes: { Array(repeating: 7, count: $0) },
        holder: Holder(process: 1, host: "hall", since: now)), left: erasure.left(of:kind:by:in:))
    return counts.reduce(0, +)
  }

  /// Compares the states after every event by jumping, by stepping on, and by stepping back.
  private func compare(_ path: String, seed: UInt64) throws {
    let events = try SessionFile.read(path, files: .system).events
    let expected = try secondReader(path)
    #expect(expected.count == events.count)
    var replay = Replay(SessionHistory(events).bare)
    var dice = Dice(seed: seed)
    let places = Array(1...events.count)
    for place in places.reversed() + places + dice.shuffled(places) {
      replay.jump(to: place)
      #expect(hash(of: replay.session) == expected[place - 1], "after \(place)")
    }
  }

  private func hash(of session: Shown) -> String {
    SHA256.hash(data: JSONText.bytes(of: session.value)).map { byte in
      (byte < 16 ? "0" : "") + String(byte, radix: 16)
    }.joined()
  }

  /// The hash of the state after each event.
  private func secondReader(_ path: String) throws -> [String] {
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [
      "python3",
      Repository.root.appending(path: "Tests/SessionStoreTests/Fixtures/second_reader.py").path,
      path, "--each",
    ]
    process.standardOutput = output
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    // The first line tells what was read.
    return String(decoding: data, as: UTF8.self).split(separator: "\n").dropFirst().map(String.init)
  }
}
