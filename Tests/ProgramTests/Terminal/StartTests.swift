import Testing

@Suite("Starting in a real terminal")
struct StartTests {
  @Test("The start screen offers what can be done and where sessions are kept")
  func startScreen() async throws {
    let room = try Workroom()
    let window = try TerminalWindow(room)
    let view = try await window.wait(for: "New workshop")
    #expect(view.isAlternate)
    #expect(view.shows("Practise"))
    #expect(view.shows(room.sessions))
    #expect(view.lines.last?.hasPrefix(" F1 help") == true)
    #expect(view.cursor == (4, 3))
  }

  @Test("A workshop is begun by keys alone: fewer than twelve presses and the title")
  func begun() async throws {
    let room = try Workroom()
    let window = try TerminalWindow(room)
    try await window.wait(for: "New workshop")
    var presses = 1
    try window.press("C-n")
    try await window.wait(for: "Which kind of workshop?")
    try window.press("Enter")
    presses += 1
    try await window.wait(for: "What is the workshop called?")
    try window.type("Lunch club")
    try await window.wait(for: "▸ Lunch club")
    while try !window.view().shows("1 saved"), presses < 12 {
      let before = try window.view()
      try window.press("Enter")
      presses += 1
      try await window.wait(for: "an answer to Enter") { $0 != before }
    }
    let view = try await window.wait(for: "1 saved")
    #expect(presses < 12)
    #expect(view.shows("Lunch club"))
    #expect(room.sessionFiles().count == 1)
  }

  @Test("A rehearsal is found by its name")
  func practise() async throws {
    let room = try Workroom()
    let window = try TerminalWindow(room)
    try await window.wait(for: "Practise")
    try window.type("practise")
    try await window.wait(for: "the only row left") { !$0.shows("New workshop") }
    try window.press("Enter")
    try await window.wait(for: "Rehearsal in Pellbrook")
    #expect(room.sessionFiles().isEmpty)
  }

  @Test("A rehearsal that was left is gone on with")
  func practiseAgain() async throws {
    let room = try Workroom()
    let window = try TerminalWindow(room)
    try await window.wait(for: "Practise")
    try window.press("Down", "Enter")
    try await window.wait(for: "Rehearsal in Pellbrook")
    try window.type("the bench by the canal")
    try window.press("Enter")
    try await window.wait(for: "2 saved")
    try window.press("F10")
    try await window.wait(for: "Practise")
    try window.press("Enter")
    try await window.wait(for: "You go on with today's rehearsal")
    #expect(try window.view().shows("2 saved"))
    #expect(room.sessionFiles(in: "\(room.path)/.local/share/moot/practice").count == 1)
  }

  @Test("The session that was open last is carried on with by Enter alone")
  func carryOn() async throws {
    let room = try Workroom()
    _ = try room.session(lines: [":stage.go what-we-have", "Can cook for forty"])
    let window = try TerminalWindow(room)
    try await window.wait(for: "> Carry on: Lunch club")
    try window.press("Enter")
    try await window.wait(for: "G1 Can cook for forty")
    try await window.wait(for: "3 saved")
  }

  @Test("A card that is typed stands on the board and in the file")
  func card() async throws {
    let room = try Workroom()
    let path = try room.session(lines: [":stage.go what-we-have"])
    let window = try TerminalWindow(room, ["run", path])
    try await window.wait(for: "asset ▸")
    try window.type("Soup – żurek /people")
    try window.press("Enter")
    let view = try await window.wait(for: "G1 Soup – żurek")
    #expect(view.shows("3 saved"))
    #expect(view.line(with: "asset ▸")?.contains("cook") == false)
    #expect(text(at: path).contains("\"text\":\"Soup – żurek\""))
  }

  @Test("Page Down opens the next stage, and asks only where something looks unfinished")
  func pageDown() async throws {
    let room = try Workroom()
    let path = try room.session(lines: [":stage.go what-we-have", "Can cook for forty"])
    let window = try TerminalWindow(room, ["run", path])
    try await window.wait(for: "What we have here · 4 of 8")
    try window.press("NPage")
    try await window.wait(for: "Connect · 5 of 8")
    try window.press("NPage")
    try await window.wait(for: "Go on all the same?")
    try window.press("Escape")
    let view = try await window.wait(for: "the run screen") { !$0.shows("Go on all the same?") }
    #expect(view.shows("Connect · 5 of 8"))
    try window.press("PPage")
    try await window.wait(for: "What we have here · 4 of 8")
  }

  @Test("Ctrl+Z takes the last thing back and says what it was; Ctrl+Y brings it back")
  func undo() async throws {
    let room = try Workroom()
    let path = try room.session(
      lines: [":stage.go what-we-have", "Can cook for forty", "Speaks Polish"])
    let window = try TerminalWindow(room, ["run", path])
    try await window.wait(for: "G2 Speaks Polish")
    try window.press("C-z")
    let undone = try await window.wait(for: "Undone:")
    #expect(undone.line(with: "Undone:")?.contains("G2") == true)
    #expect(!undone.shows("G2 Speaks Polish"))
    #expect(undone.shows("G1 Can cook for forty"))
    try window.press("C-y")
    try await window.wait(for: "G2 Speaks Polish")
    #expect(try room.moot("show", path).output.contains("G2 Speaks Polish"))
  }
}
