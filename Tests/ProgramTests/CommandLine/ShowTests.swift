import Foundation
import Testing

@Suite("moot show")
struct ShowTests {
  private let script = [
    ":note.private Ask Amina about the key", ":stage.go what-we-have",
    "Can cook for forty @P1 /people", "Library hall, two rooms /places",
    ":card.sensitive G2", ":stage.go connect", "Soup at the library +G1+G2",
  ]

  @Test("The state is printed in lines for people, without what is private")
  func lines() throws {
    let room = try Workroom()
    let path = try room.session(lines: script)
    let outcome = try room.moot("show", path)
    #expect(outcome.code == 0)
    #expect(outcome.messages.isEmpty)
    #expect(outcome.lines.prefix(2) == ["For those who were there.", "Lunch club"])
    #expect(outcome.output.contains("G1 Can cook for forty"))
    #expect(outcome.output.contains("I1 Soup at the library [G1 G2]"))
    #expect(!outcome.output.contains("Ask Amina"))
    #expect(!outcome.output.contains("two rooms"))
    let whole = try room.moot("show", path, "--private")
    #expect(whole.output.contains("Ask Amina about the key"))
    #expect(whole.output.contains("Library hall, two rooms"))
  }

  @Test("Part of a name, the start of an id and the path mean the same session")
  func names() throws {
    let room = try Workroom()
    let path = try room.session(title: "Lunch club")
    _ = try room.session(title: "Allotments")
    let shown = try room.moot("show", path).output
    #expect(try room.moot("show", "lunch").output == shown)
    #expect(try room.moot("show", (path as NSString).lastPathComponent).output == shown)
    let list =
      try JSONSerialization.jsonObject(
        with: Data(try room.moot("list", "--json").bytes)) as? [[String: Any]]
    let id = list?.first { $0["title"] as? String == "Lunch club" }?["session"] as? String
    #expect(try room.moot("show", try #require(id)).output == shown)
    #expect(try room.moot("show", String(try #require(id).prefix(8))).output == shown)
  }

  @Test("As JSON it is one line that parses, and the private stays out of it too")
  func json() throws {
    let room = try Workroom()
    let path = try room.session(lines: script)
    let outcome = try room.moot("show", path, "--json")
    #expect(outcome.code == 0)
    #expect(outcome.lines.count == 1)
    #expect(!outcome.output.contains("Ask Amina"))
    #expect(!outcome.output.contains("two rooms"))
    let state = try JSONSerialization.jsonObject(with: Data(outcome.bytes)) as? [String: Any]
    #expect(state?["title"] as? String == "Lunch club")
    #expect(state?["audience"] as? String == "people")
    #expect(
      (state?["cards"] as? [[String: Any]])?.first?["text"] as? String == "Can cook for forty")
    let whole = try room.moot("show", path, "--json", "--private")
    #expect(whole.output.contains("Ask Amina"))
    #expect(try JSONSerialization.jsonObject(with: Data(whole.bytes)) is [String: Any])
  }

  @Test("Plain records stand one on a line, with tabs between their fields")
  func plain() throws {
    let room = try Workroom()
    let path = try room.session(lines: script)
    let outcome = try room.moot("show", path, "--plain")
    #expect(outcome.code == 0)
    let records = outcome.lines.map { $0.components(separatedBy: "\t") }
    #expect(records.first == ["audience", "", "people"])
    #expect(records.contains { $0.prefix(4) == ["asset", "G1", "Can cook for forty", "people"] })
    #expect(records.contains { $0.prefix(3) == ["idea", "I1", "Soup at the library"] })
    #expect(records.allSatisfy { $0.count > 2 })
    #expect(!outcome.output.contains("Ask Amina"))
  }

  @Test("An earlier moment is asked for by session time, by event or by name")
  func at() throws {
    let file = fixture("full")
    let room = try Workroom()
    let now = try room.moot("show", file)
    #expect(now.output.contains("Closed "))
    let before = try room.moot("show", file, "--at", "00:00:01")
    #expect(before.code == 0)
    #expect(before.output.contains("Lunch club"))
    #expect(!before.output.contains("Can cook for forty"))
    let after = try room.moot("show", file, "--at", "close")
    #expect(after.output == now.output)
    let event = try room.moot("show", file, "--at", "k7q2-1")
    #expect(event.code == 0)
    #expect(event.output.contains("Open."))
    let json = try room.moot("show", file, "--at", "k7q2-1", "--json")
    #expect(try JSONSerialization.jsonObject(with: Data(json.bytes)) is [String: Any])
  }

  @Test(
    "A moment that does not exist is 64, with a sentence",
    arguments: [
      "zz", "1:2", "-1:00:00", "k7q2-999", "00:00:xx", "999999999999999999999:00:00", "99:00:00",
      "A9", "2031-01-01", "03:00",
    ])
  func noMoment(at: String) throws {
    let outcome = try Workroom().moot("show", fixture("full"), "--at=\(at)")
    #expect(outcome.code == 64)
    #expect(outcome.output.isEmpty)
    #expect(outcome.messages.split(separator: "\n").count == 1)
  }

  @Test("What is not well is said on the standard error, and what can be read is shown")
  func notWell() throws {
    let room = try Workroom()
    for name in ["torn", "edited", "damaged", "unknown-kind", "redacted"] {
      let outcome = try room.moot("show", fixture(name))
      #expect(outcome.code == 0, "\(name)")
      #expect(outcome.output.contains("Lunch club"), "\(name)")
      let isTold = outcome.messages.contains("moot check")
      // An unknown kind is kept and has no effect: nothing is wrong with the file.
      #expect(isTold == (name != "unknown-kind"), "\(name)")
    }
  }
}
