import Testing

@Suite("The window in a real terminal")
struct WindowTests {
  @Test("Every size has its screen, none loses anything, and coming back draws the same again")
  func resize() async throws {
    let room = try Workroom()
    let path = try room.session(lines: [":stage.go what-we-have", "Cooks for forty /people"])
    let window = try TerminalWindow(room, ["run", path])
    try await window.wait(for: "G1 Cooks for forty")
    try window.type("half a wo")
    try await window.wait(for: "▸ half a wo")
    for (columns, rows) in [(60, 18), (40, 12)] {
      try window.resize(columns: columns, rows: rows)
      let view = try await window.wait(for: "\(columns) by \(rows)") {
        $0.columns == columns && $0.rows == rows && $0.lines.last?.hasPrefix(" F1 help") == true
      }
      #expect(view.shows("half a wo"), "\(view)")
    }
    try window.resize(columns: 20, rows: 5)
    let small = try await window.wait(for: "small;")
    #expect(small.shows("larger"))
    try window.type("rd")
    try window.resize(columns: 80, rows: 24)
    let view = try await window.wait(for: "▸ half a word")
    #expect(view.shows("G1 Cooks for forty"))
    #expect(view.lines.last?.hasPrefix(" F1 help") == true)
    try window.press("Enter")
    try await window.wait(for: "G2 half a word")
    let now = try window.view()
    try window.press("C-l")
    try await window.wait(for: "the same screen, drawn anew") { $0.withoutTime == now.withoutTime }
  }

  @Test("At 200 by 60 nothing breaks, and at 1 by 1 the program stays")
  func extremes() async throws {
    let room = try Workroom()
    let path = try room.session(lines: [":stage.go what-we-have", "Cooks for forty /people"])
    let window = try TerminalWindow(room, columns: 200, rows: 60, ["run", path])
    let large = try await window.wait(for: "G1 Cooks for forty")
    #expect(large.lines.last?.hasPrefix(" F1 help") == true)
    for (columns, rows) in [(1, 1), (300, 2), (2, 100), (39, 11), (80, 24)] {
      try window.resize(columns: columns, rows: rows)
      try await window.wait(for: "\(columns) by \(rows)") {
        $0.columns == columns && $0.rows == rows
      }
    }
    try await window.wait(for: "G1 Cooks for forty")
  }

  @Test("The hardware cursor is on the focused item after each of twenty key presses")
  func cursor() async throws {
    let room = try Workroom()
    let path = try room.session(
      lines: [":stage.go what-we-have", "Can cook /people", "Polish /people", "Hall /places"])
    let window = try TerminalWindow(room, ["run", path])
    try await window.wait(for: "G3 Hall")
    let keys = [
      "x", "BSpace", "Tab", "Escape", "Down", "Right", "Up", "Down", "Left", "End", "Home", "Enter",
      "o", "Escape", "Enter", "m", "Down", "Escape", "C-p", "Down", "Escape", "Escape", "F1",
      "Down", "F1",
    ]
    #expect(keys.count >= 20)
    for key in keys {
      let before = try window.view()
      try window.press(key)
      // Some keys change nothing, such as Up on the first item; then the wait below is the proof.
      _ = try? await window.waitQuietly { $0.withoutTime != before.withoutTime }
      try await window.wait(for: "the cursor on the focused item after \(key)") {
        $0.isCursorOnFocus
      }
    }
  }

  @Test("Fifty pasted lines are one card and one undo")
  func paste() async throws {
    let room = try Workroom()
    let path = try room.session(lines: [":stage.go what-we-have"])
    let window = try TerminalWindow(room, ["run", path])
    try await window.wait(for: "asset ▸")
    let lines = (1...50).map { "Line \($0) of what was pasted" }
    try window.paste(lines.joined(separator: "\n"))
    try await window.wait(for: "50 of what was pasted")
    let events = text(at: path).split(separator: "\n").count
    try window.press("Enter")
    try await window.wait(for: "G1 ")
    try await window.wait(for: "3 saved")
    let file = text(at: path)
    #expect(file.split(separator: "\n").count == events + 1)
    #expect(file.contains("\"text\":\"\(lines.joined(separator: "\\n"))\""))
    try window.press("C-z")
    try await window.wait(for: "Undone:")
    #expect(try room.moot("show", path, "--plain").output == "audience\t\tpeople\n")
  }

  @Test("A paste runs no command and presses no key, whatever stands in it")
  func hostilePaste() async throws {
    let room = try Workroom()
    let path = try room.session(lines: [":stage.go what-we-have"])
    let window = try TerminalWindow(room, ["run", path])
    try await window.wait(for: "asset ▸")
    try window.paste("one\u{1B}[6~\u{3}\u{3}\u{1A} two")
    let view = try await window.wait(for: "two")
    #expect(view.shows("What we have here · 4 of 8"))
    #expect(view.shows("2 saved"))
    #expect(view.isAlternate)
  }
}

extension TerminalView {
  /// The screen without what a clock changes by itself.
  fileprivate var withoutTime: [String] {
    lines.map { $0.replacing(/\d+:\d\d (left|over)/, with: "") } + ["\(cursor)"]
  }

  /// Whether the cursor stands where the person's attention is: in a field, on a chosen row, or at the
  /// start of a page.
  fileprivate var isCursorOnFocus: Bool {
    let before = beforeCursor
    if shows("All commands") || before.contains("▸ ") || before.hasSuffix("> ") { return true }
    return cursor == (2, 4) && lines.last?.contains("Esc back") == true
  }
}

extension TerminalWindow {
  /// Waits a little for something that need not come.
  fileprivate func waitQuietly(until isThere: (TerminalView) -> Bool) async throws {
    for _ in 0..<10 {
      if isThere(try view()) { return }
      try await Task.sleep(for: .milliseconds(30))
    }
  }
}
