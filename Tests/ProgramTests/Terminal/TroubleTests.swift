import Foundation
import Glibc
import Testing

@Suite("Trouble")
struct TroubleTests {
  @Test("Killed at any moment of a script, what was answered as done is in the file")
  func killedScript() throws {
    let room = try Workroom()
    let path = try room.session()
    for delay in ["0.05", "0.1", "0.2", "0.35", "0.5", "0.8"] {
      // Endless notes; the number of each tells which ones are in the file.
      _ = try room.shell(
        """
        i=0; while :; do i=$((i+1)); echo "Note $i"; done 2> /dev/null | "$1" run '\(path)' \
        --linear > answers & sleep \(delay); kill -9 $!; wait
        """)
      let answered = text(at: "\(room.path)/answers").split(separator: "\n").count {
        $0.hasPrefix("Done: ") && $0.hasSuffix(" noted.")
      }
      let notes = try room.moot("show", path, "--plain").lines.count { $0.hasPrefix("note\t") }
      #expect(notes >= answered, "after \(delay) s")
      let found = try room.moot("check", path).lines
      #expect(found.allSatisfy { $0.contains(": torn:") }, "\(found)")
      // The next opening sets a torn end aside.
      #expect(try room.moot("run", path, "--linear").code == 0)
      #expect(try room.moot("check", path).code == 0)
      // The next round counts from nothing again.
      let undo = String(repeating: ":history.undo\n", count: notes)
      #expect(try room.moot("run", path, "--linear", input: undo).code == 0)
    }
  }

  @Test(
    "On a full disk nothing is lost: the words come back, and once there is room they are saved")
  func fullDisk() async throws {
    let room = try Workroom()
    let path = try room.session(lines: [":stage.go what-we-have", "Can cook for forty"])
    let window = try TerminalWindow(room, ["run", path])
    try await window.wait(for: "3 saved")
    let before = bytes(at: path)
    let process = try window.process()
    // To the program a file that may not grow is a disk that is full.
    let limited = try room.shell("prlimit --pid \(process) --fsize=\(before.count + 20):")
    try #require(limited.code == 0, "\(limited.messages)")
    try window.type("Speaks Polish")
    try window.press("Enter")
    let view = try await window.wait(for: "the trouble and the words") {
      $0.shows("NOT SAVED") || $0.shows("not saved") || $0.shows("Not saved")
    }
    #expect(view.line(with: "asset ▸")?.contains("Speaks Polish") == true, "\(view)")
    #expect(!view.shows("G2 Speaks Polish"))
    #expect(bytes(at: path) == before)
    try #require(try room.shell("prlimit --pid \(process) --fsize=unlimited:").code == 0)
    try window.press("Enter")
    let after = try await window.wait(for: "G2 Speaks Polish")
    #expect(after.shows("4 saved"))
    #expect(!after.shows("NOT SAVED"))
    try window.press("C-c", "C-c")
    try await window.waitForEnd()
    #expect(try room.moot("check", path).code == 0)
    let rescue = "\(room.path)/.local/state/moot/rescue"
    let rescued = room.sessionFiles(in: rescue).map { "\(rescue)/\($0)" }
    let file = try #require(
      ([path] + rescued).first { text(at: $0).contains("Speaks Polish") })
    #expect(try room.moot("check", file).code == 0)
    #expect(try room.moot("show", file).output.contains("G1 Can cook for forty"))
    // If it went on elsewhere meanwhile, the person has to be told where.
    let name = (file as NSString).lastPathComponent
    #expect(file == path || after.shows(String(name.prefix(40))), "\(after)")
  }

  @Test("With a running clock and no key pressed, next to nothing is drawn, and the cursor stays")
  func quietClock() async throws {
    let room = try Workroom()
    let path = try room.session(lines: [":stage.go what-we-have"])
    let window = try TerminalWindow(room, ["run", path])
    try await window.wait(for: "left")
    try window.type("half a word")
    let before = try await window.wait(for: "▸ half a word")
    try window.control("pipe-pane", "-O", "cat > '\(room.path)/raw'")
    let start = Date()
    let end = try await window.wait(for: "four seconds on the clock") { view in
      guard let then = before.secondsLeft, let now = view.secondsLeft else { return false }
      return now <= then - 4
    }
    let seconds = Date().timeIntervalSince(start)
    #expect(end.cursor == before.cursor)
    #expect(Double(bytes(at: "\(room.path)/raw").count) < 100 * (seconds + 1))
  }

  @Test(
    "A hundred random keys and sizes: it stays, the file is well, it leaves in order")
  func monkey() async throws {
    let room = try Workroom()
    let path = try room.session(lines: [
      ":stage.go what-we-have", "Can cook /people", "Hall /places",
    ])
    let window = try TerminalWindow(room, ["run", path])
    try await window.wait(for: "G2 Hall")
    let keys = [
      "Up", "Down", "Left", "Right", "Home", "End", "NPage", "PPage", "Tab", "BTab", "Escape",
      "Enter", "BSpace", "DC", "F1", "F2", "a", "e", "m", "b", "x", "?", ":", "-", "=", "l", "C-p",
      "C-z", "C-y", "C-b", "C-g", "C-o", "C-s", "C-n", "C-x", "C-t", "C-l", "C-r", "C-u", "C-a",
      "C-Left", "M-b", "é", "文", "🏡", "1", "Space",
    ]
    var chance = Seeded(state: 20_261_121)
    for _ in 0..<100 {
      if chance.next() % 20 == 0 {
        try window.resize(columns: Int(chance.next() % 120) + 1, rows: Int(chance.next() % 40) + 1)
      } else {
        try window.press(keys[Int(chance.next() % UInt64(keys.count))])
      }
    }
    try window.resize(columns: 80, rows: 24)
    try window.press("C-l")
    try await window.wait(for: "a screen") { $0.rows == 24 && $0.lines.last?.isEmpty == false }
    try #require(kill(try window.process(), 0) == 0)
    try window.press("C-c", "C-c")
    #expect(try await window.waitForEnd() == 0)
    #expect(window.isGivenBack)
    #expect(try room.moot("check", path).code == 0)
  }
}

/// Numbers that look random and are the same every time.
private struct Seeded: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state >> 33
  }
}

extension TerminalView {
  /// What is left on the clock of the header, in seconds.
  fileprivate var secondsLeft: Int? {
    text.firstMatch(of: /(\d+):(\d\d) left/).flatMap { match in
      Int(match.1).flatMap { minutes in Int(match.2).map { minutes * 60 + $0 } }
    }
  }
}
