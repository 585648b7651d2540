import Foundation
import Glibc
import Testing

@Suite("What is said of an earlier session's actions reaches it")
struct HandingOnTests {
  /// An earlier session, and a window in which a later one is open, in the stage that looks at actions.
  private func later(_ room: Workroom) async throws -> (
    first: String, second: String, TerminalWindow
  ) {
    let first = try room.session(lines: [
      ":stage.go first-steps", "Ask for the hall > P1 > 2099-05-30",
      "Buy the rice > P2 > 2099-05-30",
    ])
    let made = try room.moot("new", "--flow", "review", "--title", "Look back", "--from", first)
    let second = try #require(made.lines.first)
    _ = try room.moot("run", second, "--linear", input: ":stage.go actions\n")
    let window = try TerminalWindow(room, ["run", second])
    try await window.wait(for: "Ask for the hall")
    return (first, second, window)
  }

  private func said(_ words: String, of first: String, _ room: Workroom) throws -> Bool {
    try room.moot("show", first).output.contains("\(words) (in “Look back”)")
  }

  @Test("Once nothing has been typed for a while, and once only")
  func atRest() async throws {
    let room = try Workroom()
    let (first, second, window) = try await later(room)
    let before = bytes(at: first)
    try window.type("A1 done: the keys are ours")
    try window.press("Enter")
    try await wait(for: "the earlier session to change") { bytes(at: first) != before }
    #expect(try said("done: the keys are ours", of: first, room))
    let after = bytes(at: first)
    try window.type("A2 done: it is in the shed")
    try window.press("Enter")
    try await wait(for: "the earlier session to change") { bytes(at: first) != after }
    let lines = text(at: first).split(separator: "\n")
    #expect(lines.count { $0.contains("the keys are ours") } == 1)
    #expect(lines.count { $0.contains("it is in the shed") } == 1)
    for path in [first, second] { #expect(try room.moot("check", path).output.isEmpty) }
  }

  @Test("When another program wrote to it meanwhile, that is read first")
  func changedBetween() async throws {
    let room = try Workroom()
    let (first, _, window) = try await later(room)
    let before = bytes(at: first)
    try window.type("A1 done: the keys are ours")
    try window.press("Enter")
    try await wait(for: "the earlier session to change") { bytes(at: first) != before }
    let noted = try room.moot("run", first, "--linear", input: ":action.note A1 Seen there\n")
    #expect(noted.code == 0)
    try window.type("A2 done: it is in the shed")
    try window.press("Enter")
    try await wait(for: "the second thing") { text(at: first).contains("it is in the shed") }
    #expect(try room.moot("check", first).output.isEmpty)
    #expect(text(at: first).contains("Seen there"))
  }

  @Test(
    "On every way out, however soon it is taken", arguments: [SIGTERM, SIGHUP, SIGINT, SIGQUIT])
  func onTheWayOut(signal: Int32) async throws {
    let room = try Workroom()
    let (first, _, window) = try await later(room)
    try window.type("A1 done: the keys are ours")
    try window.press("Enter")
    try window.send(signal)
    #expect(try await window.waitForEnd() == 128 + Int(signal))
    #expect(try said("done: the keys are ours", of: first, room))
  }

  @Test("If the program is killed before, when the later session is next opened")
  func killed() async throws {
    let room = try Workroom()
    let (first, second, window) = try await later(room)
    try window.type("A1 done: the keys are ours")
    try window.press("Enter")
    try await wait(for: "the entry") { text(at: second).contains("the keys are ours") }
    try window.send(SIGKILL)
    try await wait(for: "the end of the program") { try kill(window.process(), 0) != 0 }
    _ = try room.moot("run", second, "--linear", input: "")
    #expect(try said("done: the keys are ours", of: first, room))
  }

  @Test("Of many lines that are there at once all of it is handed on, and undone again")
  func manyLines() throws {
    let room = try Workroom()
    let first = try room.session(lines: [
      ":stage.go first-steps", "Ask for the hall > P1 > 2099-05-30",
    ])
    let made = try room.moot("new", "--flow", "review", "--title", "Look back", "--from", first)
    let second = try #require(made.lines.first)
    let lines = [":stage.go actions"] + (1...20).map { ":action.note A1 Note \($0)!" }
    let said = try room.moot(
      "run", second, "--linear",
      input: (lines + [":history.undo", "# the end", ""]).joined(separator: "\n"))
    #expect(said.code == 0, "\(said.output)")
    let record = text(at: first)
    for number in 1...19 { #expect(record.contains("Note \(number)!")) }
    #expect(!record.contains("Note 20!"))
    #expect(try room.moot("check", first).output.isEmpty)
  }
}
