import Foundation
import Glibc
import Testing

@Suite("What is saved, in a real terminal")
struct SavingTests {
  @Test("Killed while typing, everything that was shown as saved is there on the next start")
  func killed() async throws {
    let room = try Workroom()
    let path = try room.session(lines: [":stage.go what-we-have"])
    let window = try TerminalWindow(room, ["run", path])
    try await window.wait(for: "asset ▸")
    for number in 1...40 { try window.type("Gift number \(number)\r") }
    let view = try await window.wait(for: "some saved cards") { ($0.saved ?? 0) > 10 }
    try window.send(SIGKILL)
    #expect(try await window.waitForEnd() == 137)
    let saved = try #require(view.saved)
    let lines = text(at: path).split(separator: "\n")
    #expect(lines.count - 1 >= saved)
    let checked = try room.moot("check", path)
    #expect(checked.output.split(separator: "\n").allSatisfy { $0.contains(": torn:") })
    let again = try TerminalWindow(room, ["run", path])
    let back = try await again.wait(for: "G\(saved - 2) Gift number \(saved - 2)", orBelow: true)
    #expect((back.saved ?? 0) >= saved)
    let shown = try room.moot("show", path).output
    for number in 1...(saved - 2) { #expect(shown.contains("G\(number) Gift number \(number)")) }
  }

  @Test("A second opener is told who holds the session, and changes nothing")
  func secondOpener() async throws {
    let room = try Workroom()
    let path = try room.session(lines: [":stage.go what-we-have", "Can cook for forty"])
    let first = try TerminalWindow(room, ["run", path])
    try await first.wait(for: "3 saved")
    let second = try TerminalWindow(room, ["run", path])
    let view = try await second.wait(for: "read-only")
    #expect(view.shows("This session is open elsewhere (process \(try first.process())"), "\(view)")
    #expect(view.shows("G1 Can cook for forty"))
    try second.type("Speaks Polish")
    try second.press("Enter")
    try await second.wait(for: "the refusal, with what was typed") {
      $0.shows("here it can only be read") || $0.shows("This session is open elsewhere")
    }
    try second.press("NPage")
    try await second.wait(for: "What we have here · 4 of 8")
    #expect(text(at: path).split(separator: "\n").count == 4)
    try first.type("Mends bikes")
    try first.press("Enter")
    try await first.wait(for: "4 saved")
    let lines = try room.moot("run", path, "--linear", input: "Speaks Polish\n")
    #expect(lines.code == 1)
    #expect(lines.output.contains("open elsewhere"))
    try first.send(SIGKILL)
    try await first.waitForEnd()
    // The lock of a dead program is free at once.
    #expect(try room.moot("run", path, "--linear", input: "Speaks Polish\n").code == 0)
  }

  @Test(
    "When the file is taken away the workshop goes on in another file, and says so",
    arguments: ["rm", "mv", "cp /dev/null", "echo x >>"])
  func takenAway(how: String) async throws {
    let room = try Workroom()
    let path = try room.session(lines: [":stage.go what-we-have", "Can cook for forty"])
    let window = try TerminalWindow(room, ["run", path])
    try await window.wait(for: "3 saved")
    let target = how == "mv" ? " '\(room.path)/elsewhere.jsonl'" : ""
    try #require(try room.shell("\(how) '\(path)'\(target)").code == 0)
    try window.type("Speaks Polish")
    try window.press("Enter")
    let view = try await window.wait(for: "the card and a sentence") {
      $0.shows("G2 Speaks Polish") && $0.shows("The workshop goes on in")
    }
    #expect(!view.shows("NOT SAVED"))
    let names = room.sessionFiles().filter { !path.hasSuffix($0) }
    let name = try #require(names.first)
    #expect(try room.moot("check", "\(room.sessions)/\(name)").code == 0)
    let shown = try room.moot("show", "\(room.sessions)/\(name)").output
    #expect(shown.contains("G1 Can cook for forty"))
    #expect(shown.contains("G2 Speaks Polish"))
    // A person has to learn where, and the screen is only so wide: the name comes first.
    #expect(view.shows(String(name.prefix(40))), "\(view)")
  }

  @Test("A file that was taken away while the program was stopped is missed when it goes on")
  func takenAwayWhileStopped() async throws {
    let room = try Workroom()
    let path = try room.session(lines: [":stage.go what-we-have", "Can cook for forty"])
    let window = try TerminalWindow(room, ["run", path])
    try await window.wait(for: "3 saved")
    try window.send(SIGSTOP)
    try FileManager.default.removeItem(atPath: path)
    try window.send(SIGCONT)
    try await window.wait(for: "The workshop goes on in")
    let name = try #require(room.sessionFiles().first)
    #expect(try room.moot("show", name).output.contains("G1 Can cook for forty"))
  }

  @Test("A folder that is taken away leads to a file in the rescue folder")
  func folderTakenAway() async throws {
    let room = try Workroom()
    let path = try room.session(lines: [":stage.go what-we-have", "Can cook for forty"])
    let window = try TerminalWindow(room, ["run", path])
    try await window.wait(for: "3 saved")
    try FileManager.default.removeItem(atPath: room.sessions)
    try window.type("Speaks Polish")
    try window.press("Enter")
    try await window.wait(for: "G2 Speaks Polish")
    let rescue = "\(room.path)/.local/state/moot/rescue"
    let found =
      room.sessionFiles(in: rescue).map { "\(rescue)/\($0)" }
      + room.sessionFiles().map { "\(room.sessions)/\($0)" }
    let file = try #require(found.first)
    #expect(try room.moot("show", file).output.contains("G2 Speaks Polish"))
    #expect(try room.moot("check", file).code == 0)
  }
}

extension TerminalView {
  /// How many events the screen says are saved.
  var saved: Int? { text.firstMatch(of: /(\d+) saved/).flatMap { Int($0.1) } }
}

extension TerminalWindow {
  /// Waits until words stand on the screen, or until it says that more lines stand below.
  fileprivate func wait(
    for words: String, orBelow: Bool, sourceLocation: SourceLocation = #_sourceLocation
  ) async throws -> TerminalView {
    try await wait(for: "“\(words)”", sourceLocation: sourceLocation) {
      $0.shows(words) || $0.shows("below") || $0.shows("above")
    }
  }
}
