import Foundation
import Testing

@Suite("moot check")
struct CheckTests {
  @Test("It is silent and 0 when all is well", arguments: ["minimal", "full"])
  func well(name: String) throws {
    let outcome = try Workroom().moot("check", fixture(name))
    #expect(outcome.code == 0)
    #expect(outcome.output.isEmpty)
    #expect(outcome.messages.isEmpty)
  }

  @Test(
    "One line for each finding, with file, line and class, and 1",
    arguments: [
      ("torn", "line 5: torn:"), ("edited", "line 3: edited:"), ("damaged", "line 4: damaged:"),
      ("unknown-kind", "line 5: unknown:"), ("redacted", "line 3: redacted:"),
    ])
  func findings(name: String, words: String) throws {
    let before = bytes(at: fixture(name))
    let outcome = try Workroom().moot("check", fixture(name))
    #expect(outcome.code == 1)
    #expect(outcome.lines.count == 1)
    #expect(outcome.output.hasPrefix("\(fixture(name)): \(words)"))
    #expect(outcome.messages.isEmpty)
    #expect(bytes(at: fixture(name)) == before)
  }

  @Test("One file that cannot be read does not hide what is found in the others")
  func several() throws {
    let room = try Workroom()
    let other = try room.write("hello\n", to: "other.jsonl")
    let outcome = try room.moot("check", other, fixture("edited"), fixture("full"), fixture("torn"))
    #expect(outcome.code == 65)
    #expect(outcome.lines.count == 2)
    #expect(outcome.messages.contains("other.jsonl"))
  }

  @Test("Hand edits are adopted on the record when asked for")
  func adopt() throws {
    let room = try Workroom()
    let path = try room.session(lines: [":stage.go what-we-have", "Can cook for forty"])
    try room.write(
      text(at: path).replacingOccurrences(of: "for forty", with: "for fifty"), to: "edited.jsonl")
    let file = "\(room.path)/edited.jsonl"
    #expect(try room.moot("check", file).output.contains("line 4: edited"))
    let outcome = try room.moot("check", "--adopt", file)
    #expect(outcome.code == 0)
    #expect(outcome.output.isEmpty)
    #expect(outcome.messages.contains("adopted on line 4"))
    #expect(text(at: file).contains("\"kind\":\"log.adopted\",\"data\":{\"lines\":[4]}"))
    #expect(try room.moot("check", file).code == 0)
    #expect(try room.moot("show", file).output.contains("Can cook for fifty"))
  }

  @Test("Adopting changes nothing where all is well")
  func adoptNothing() throws {
    let room = try Workroom()
    let path = try room.session()
    let before = bytes(at: path)
    let outcome = try room.moot("check", "--adopt", path)
    #expect(outcome.code == 0)
    #expect(outcome.output.isEmpty && outcome.messages.isEmpty)
    #expect(bytes(at: path) == before)
  }

  @Test(
    "Adopting refuses damage, a torn end and a newer version, and changes nothing",
    arguments: ["damaged", "torn", "newer-version"])
  func adoptRefused(name: String) throws {
    let room = try Workroom()
    let before = bytes(at: fixture(name))
    let file = try room.write(before, to: "\(name).jsonl")
    let outcome = try room.moot("check", "--adopt", file)
    #expect(outcome.code == 65)
    #expect(outcome.messages.contains("nothing was adopted"))
    #expect(bytes(at: file) == before)
  }

  @Test("Adopting while somebody has the session open is 75: try later")
  func adoptHeld() async throws {
    let room = try Workroom()
    let path = try room.session()
    let window = try TerminalWindow(room, ["run", path])
    try await window.wait(for: "1 saved")
    let edited = text(at: path).replacingOccurrences(of: "Lunch club", with: "Lunch clubs")
    let before = Array(edited.utf8)
    // Over the same file, not a new one: the lock is on the file itself.
    let handle = try #require(FileHandle(forWritingAtPath: path))
    try handle.truncate(atOffset: 0)
    try handle.write(contentsOf: Data(before))
    try handle.close()
    let outcome = try room.moot("check", "--adopt", path)
    #expect(outcome.code == 75)
    #expect(outcome.messages.contains("is open elsewhere (process \(try window.process())"))
    #expect(bytes(at: path) == before)
  }
}
