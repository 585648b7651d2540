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
