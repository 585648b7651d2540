import Foundation
import Testing

@Suite("moot list")
struct ListTests {
  @Test("An empty or missing folder is said in a sentence, with 0")
  func empty() throws {
    let room = try Workroom()
    let missing = try room.moot("list", with: ["MOOT_SESSIONS": nil])
    #expect(missing.code == 0)
    #expect(missing.output.isEmpty)
    #expect(missing.messages.contains("No session yet."))
    try FileManager.default.createDirectory(
      atPath: room.sessions, withIntermediateDirectories: false)
    let empty = try room.moot("list")
    #expect(empty.code == 0)
    #expect(empty.output.isEmpty)
    #expect(empty.messages.contains("No session yet."))
  }

  @Test("With nothing to list, JSON is still a list and plain is still nothing")
  func emptyForPrograms() throws {
    let room = try Workroom()
    for changes in [[:], ["MOOT_SESSIONS": nil]] as [[String: String?]] {
      try? FileManager.default.createDirectory(
        atPath: room.sessions, withIntermediateDirectories: false)
      let outcome = try room.moot("list", "--json", with: changes)
      #expect(outcome.code == 0)
      #expect(outcome.output == "[]\n")
    }
    #expect(try room.moot("list", "--plain").output.isEmpty)
  }

  @Test("Each session stands there with what it holds")
  func sessions() throws {
    let room = try Workroom()
    _ = try room.session(
      title: "Lunch club", lines: [":stage.go what-we-have", "Can cook for forty", "Speaks Polish"])
    _ = try room.session(title: "Allotments")
    let outcome = try room.moot("list")
    #expect(outcome.code == 0)
    #expect(outcome.messages.isEmpty)
    #expect(outcome.output.contains("Lunch club"))
    #expect(outcome.output.contains("2 assets · open"))
    #expect(outcome.output.contains("nothing put up yet · open"))
  }

  @Test("Bad files among good ones are named and do not hide the others")
  func bad() throws {
    let room = try Workroom()
    _ = try room.session(title: "Lunch club")
    try room.write("hello\n", to: "sessions/2026-01-01-other.jsonl")
    try room.write("", to: "sessions/2026-01-02-empty.jsonl")
    try room.write(bytes(at: fixture("damaged")), to: "sessions/2026-01-03-damaged.jsonl")
    try FileManager.default.createDirectory(
      atPath: "\(room.sessions)/2026-01-04-folder.jsonl", withIntermediateDirectories: false)
    try room.write("nothing of ours", to: "sessions/notes.txt")
    let outcome = try room.moot("list")
    #expect(outcome.code == 0)
    for words in [
      "Lunch club", "is not a session of moot", "is empty", "cannot be read", "2 assets",
    ] {
      #expect(outcome.output.contains(words), "\(words)")
    }
    #expect(!outcome.output.contains("notes.txt"))
  }

  @Test("JSON parses and plain has six fields a line")
  func programs() throws {
    let room = try Workroom()
    _ = try room.session(title: "Lunch club")
    _ = try room.session(title: "With a\ttab")
    try room.write("hello\n", to: "sessions/2026-01-01-other.jsonl")
    let json = try room.moot("list", "--json")
    #expect(json.code == 0)
    let rows = try JSONSerialization.jsonObject(with: Data(json.bytes)) as? [[String: Any]]
    #expect(rows?.count == 3)
    #expect(rows?.compactMap { $0["title"] as? String }.contains("Lunch club") == true)
    let plain = try room.moot("list", "--plain")
    #expect(plain.lines.count == 3)
    for line in plain.lines { #expect(line.components(separatedBy: "\t").count == 6, "\(line)") }
  }
}
