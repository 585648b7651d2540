import Testing

@Suite("Help and commands in a real terminal")
struct FindingOutTests {
  private func running(_ room: Workroom) async throws -> TerminalWindow {
    let path = try room.session(lines: [":stage.go what-we-have", "Can cook for forty"])
    let window = try TerminalWindow(room, ["run", path])
    try await window.wait(for: "G1 Can cook for forty")
    return window
  }

  @Test("F1 helps while typing and closes help again")
  func functionKey() async throws {
    let room = try Workroom()
    let window = try await running(room)
    try window.press("F1")
    try await window.wait(for: "Keys in the run screen")
    try window.press("F1")
    try await window.wait(for: "the board again") { $0.shows("G1 Can cook for forty") }
  }

  @Test("A question mark is a letter among words and helps alone")
  func questionMark() async throws {
    let room = try Workroom()
    let window = try await running(room)
    try window.type("why?")
    try await window.wait(for: "asset ▸ why?")
    try window.press("Escape")
    try await window.wait(for: "Nothing is open, so Esc closes nothing; your words stay.")
    try window.press("C-u")
    try window.type("?")
    try window.press("Enter")
    try await window.wait(for: "Keys in the run screen")
    try window.press("Escape")
    try await window.wait(for: "“?.” with a full stop puts the word up.")
  }

  @Test("Ctrl+P lists all commands; typing finds one; what cannot be done now says why")
  func palette() async throws {
    let room = try Workroom()
    let window = try await running(room)
    try window.press("C-p")
    try await window.wait(for: "All commands")
    try window.type("close the")
    let view = try await window.wait(for: "the filtered list") {
      $0.shows("▸ close the") && !$0.shows("Next stage")
    }
    // Below its title where there is room, and in full at the foot.
    #expect(view.line(with: "Close the workshop") != nil)
    #expect(view.line(with: "      The closing stage") != nil)
    let reason = "Not now: The closing stage comes first; Page Down goes on."
    #expect(view.shows(reason))
    try window.press("Enter")
    try await window.wait(for: reason)
    try window.press("Escape")
    try await window.wait(for: "the board again") { !$0.shows("All commands") }
  }

  @Test("A command that is found is done, and asks for what it needs")
  func chosen() async throws {
    let room = try Workroom()
    let window = try await running(room)
    try window.press("C-p")
    try await window.wait(for: "All commands")
    try window.type("note.room")
    try await window.wait(for: "> Take a note")
    try window.press("Enter")
    try await window.wait(for: "Which words?")
    try window.type("The hall is cold")
    try window.press("Enter")
    try await window.wait(for: "N1 noted.")
  }

  @Test("Ctrl+T says in one line where one is")
  func whereabouts() async throws {
    let room = try Workroom()
    let window = try await running(room)
    try window.press("C-t")
    let view = try await window.wait(for: "What we have here, stage 4 of 8")
    #expect(view.shows("3 people"))
  }

  @Test("Words after a stray Esc are words, and leaving by a word is asked about")
  func words() async throws {
    let room = try Workroom()
    let window = try await running(room)
    try window.press("Escape")
    try await window.wait(for: "Nothing is open, so Esc closes nothing.")
    try window.type("question: the toilets?")
    try window.press("Enter")
    try await window.wait(for: "G2 added")
    try window.type("quit")
    try window.press("Enter")
    try await window.wait(for: "Enter once more leaves.")
    try window.press("Enter")
    try await window.wait(for: "New workshop")
  }

  @Test("Enter with nothing typed opens the menu of what is chosen")
  func menu() async throws {
    let room = try Workroom()
    let window = try await running(room)
    try window.press("Up", "Enter")
    try await window.wait(for: "> e  edit its words")
    try window.press("x")
    try await window.wait(for: "Enter: take it down.")
    try window.press("Enter")
    try await window.wait(for: "the board without it") { !$0.shows("Can cook for forty ") }
  }
}
