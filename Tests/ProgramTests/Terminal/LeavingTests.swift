import Foundation
import Glibc
import Testing

@Suite("Leaving a real terminal")
struct LeavingTests {
  private func running(_ room: Workroom) async throws -> TerminalWindow {
    let path = try room.session(lines: [":stage.go what-we-have", "Can cook for forty /people"])
    let window = try TerminalWindow(room, ["run", path])
    try await window.wait(for: "G1 Can cook for forty")
    return window
  }

  @Test("Ctrl+C asks once, twice leaves, with 0 and the terminal as it was")
  func twice() async throws {
    let room = try Workroom()
    let window = try await running(room)
    try window.press("C-c")
    try await window.wait(for: "Everything is saved. Press Ctrl+C again to leave.")
    // Two, because on a busy computer the three seconds in which one is enough may be over.
    try window.press("C-c", "C-c")
    #expect(try await window.waitForEnd() == 0)
    try expectGivenBack(window)
  }

  @Test("Any other key after the first Ctrl+C means that one stays")
  func notTwice() async throws {
    let room = try Workroom()
    let window = try await running(room)
    try window.press("C-c")
    try await window.wait(for: "Press Ctrl+C again to leave.")
    try window.type("x")
    try await window.wait(for: "▸ x")
    try window.press("C-c")
    try await window.wait(for: "Press Ctrl+C again to leave.")
    #expect(try window.view().isAlternate)
  }

  @Test("F10 leaves the start screen")
  func fromStart() async throws {
    let window = try TerminalWindow(try Workroom())
    try await window.wait(for: "New workshop")
    try window.press("F10")
    #expect(try await window.waitForEnd() == 0)
    try expectGivenBack(window)
  }

  @Test(
    "A signal gives the terminal back and ends with 128 and its number",
    arguments: [SIGTERM, SIGHUP, SIGINT, SIGQUIT])
  func signals(signal: Int32) async throws {
    let room = try Workroom()
    let window = try await running(room)
    try window.type("not yet entered")
    try await window.wait(for: "▸ not yet entered")
    try window.send(signal)
    #expect(try await window.waitForEnd() == 128 + Int(signal))
    try expectGivenBack(window)
    let name = try #require(room.sessionFiles().first)
    #expect(try room.moot("check", name).code == 0)
    #expect(try room.moot("show", name).output.contains("G1 Can cook for forty"))
  }

  @Test("In linear mode an interrupt ends with 130 and loses nothing that was taken")
  func interruptInLines() async throws {
    let room = try Workroom()
    let path = try room.session()
    let window = try TerminalWindow(room, ["run", path, "--linear"])
    try await window.wait(for: "Mode: linear, because of --linear.")
    try window.type("The hall is cold")
    try window.press("Enter")
    try await window.wait(for: "Done: N1 noted.")
    try window.press("C-c")
    try await wait(for: "the end of the program") { try !isRunning(window.process()) }
    #expect(try room.moot("show", path).output.contains("N1 The hall is cold"))
    #expect(try room.moot("check", path).code == 0)
  }

  @Test("When the terminal goes away the program ends, and what was saved is there")
  func lostTerminal() async throws {
    let room = try Workroom()
    let window = try await running(room)
    let process = try window.process()
    try window.control("kill-server")
    try await wait(for: "the end of the program", within: 10) { !isRunning(process) }
    let name = try #require(room.sessionFiles().first)
    #expect(try room.moot("check", name).code == 0)
  }

  @Test("Suspended from the list of commands it gives the terminal back, and fg comes back to it")
  func suspended() async throws {
    let room = try Workroom()
    let path = try room.session(lines: [":stage.go what-we-have", "Can cook for forty /people"])
    let window = try TerminalWindow(shellIn: room)
    try await window.wait(for: "the shell") { $0.lines.first == "$" }
    try window.type("'\(Workroom.program)' run '\(path)'")
    try window.press("Enter")
    try await window.wait(for: "G1 Can cook for forty")
    try window.type("half a word")
    try await window.wait(for: "▸ half a word")
    try window.press("C-p")
    try await window.wait(for: "All commands")
    try window.type("app.suspend")
    try await window.wait(for: "> Suspend Moot")
    try window.press("Enter")
    try await window.wait(for: "the shell") { !$0.isAlternate && $0.shows("Stopped") }
    try window.type("stty -a | grep -c -w -e icanon; fg")
    try window.press("Enter")
    let view = try await window.wait(for: "▸ half a word")
    #expect(view.isAlternate)
    #expect(view.shows("G1 Can cook for forty"))
    try window.press("Enter")
    try await window.wait(for: "G2 half a word")
    try window.press("C-c", "C-c")
    let left = try await window.wait(for: "the shell again") { !$0.isAlternate }
    #expect(left.lines.contains("1"), "The shell had no canonical mode while Moot was stopped.")
  }

  @Test("Stopped and continued from outside, it draws again and goes on")
  func stopped() async throws {
    let room = try Workroom()
    let window = try await running(room)
    try window.send(SIGSTOP)
    try await wait(for: "a stopped process") { try status(of: window.process()) == "T" }
    try window.resize(columns: 60, rows: 18)
    try window.send(SIGCONT)
    try await window.wait(for: "the smaller screen") {
      $0.lines.last?.hasPrefix(" F1 help") == true && $0.shows("G1 Can cook for forty")
    }
    try window.type("Speaks Polish")
    try window.press("Enter")
    try await window.wait(for: "G2 Speaks Polish")
  }

  private func expectGivenBack(
    _ window: TerminalWindow, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let view = try window.view()
    #expect(!view.isAlternate, sourceLocation: sourceLocation)
    #expect(window.isGivenBack, "The modes differ.", sourceLocation: sourceLocation)
    let flags = try window.control(
      "display-message", "-p", "#{cursor_flag} #{mouse_any_flag} #{keypad_cursor_flag}"
    ).output
    #expect(flags == "1 0 0\n", sourceLocation: sourceLocation)
  }

  /// The state of a process as the system names it: `T` where it is stopped, `Z` where it has ended
  /// and nobody has asked for its code yet; empty where there is none.
  private func status(of process: pid_t) -> Substring {
    let text = text(at: "/proc/\(process)/stat")
    return text.split(separator: ")").last?.dropFirst().prefix(1) ?? ""
  }

  private func isRunning(_ process: pid_t) -> Bool { !["", "Z"].contains(status(of: process)) }
}
