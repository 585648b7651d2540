import Crypto
import Foundation
import SessionStore
import Testing
import Workshop

@Suite("The practice workshops")
struct PracticeTests {
  static let sessions = Repository.files(below: "Sessions/Practice", ending: ".jsonl")

  @Test("There are some")
  func some() { #expect(!Self.sessions.isEmpty) }

  @Test("Each is well: the check is silent", arguments: sessions)
  func check(session: String) throws {
    let outcome = try Repository.run(Repository.program, "check", session)
    #expect(outcome.code == 0)
    #expect(outcome.output.isEmpty)
    #expect(outcome.messages.isEmpty)
  }

  @Test("Each replays to its end, is closed, and says that it is invented", arguments: sessions)
  func replays(session: String) throws {
    let outcome = try Repository.run(Repository.program, "show", session)
    #expect(outcome.code == 0)
    #expect(outcome.messages.isEmpty)
    let text = String(decoding: outcome.output, as: UTF8.self)
    #expect(text.contains("For practice: everything here is invented."))
    #expect(text.contains("\nClosed "))
  }

  @Test("Each can be seen as it was after any of its events", arguments: sessions)
  func steps(session: String) throws {
    let events = Repository.lines(session).dropFirst().compactMap { line in
      line.text.firstMatch(of: /"id":"([a-z0-9]{4}-\d+)"/).map { String($0.1) }
    }
    #expect(events.count > 20)
    for event in stride(from: 0, to: events.count, by: max(1, events.count / 8)).map({ events[$0] })
    {
      let outcome = try Repository.run(Repository.program, "show", session, "--json", "--at", event)
      #expect(outcome.code == 0, "\(event)")
      #expect(try JSONSerialization.jsonObject(with: outcome.output) is [String: Any], "\(event)")
    }
  }

  @Test("A reader in another language arrives at the same state", arguments: sessions)
  func secondReader(session: String) throws {
    let path = "\(Repository.root)/\(session)"
    let events = try SessionFile.read(path, files: .system).events
    let state = JSONText.bytes(of: SessionHistory(events).session.value)
    let hash = SHA256.hash(data: state).map { byte in
      String(byte, radix: 16).count == 1 ? "0\(String(byte, radix: 16))" : String(byte, radix: 16)
    }.joined()
    let reader = "Tests/SessionStoreTests/Fixtures/second_reader.py"
    let theirs = try Repository.run("python3", reader, session)
    #expect(theirs.code == 0, "\(theirs.messages)")
    let lines = String(decoding: theirs.output, as: UTF8.self).split(separator: "\n")
    #expect(lines.last.map(String.init) == hash)
  }
}
