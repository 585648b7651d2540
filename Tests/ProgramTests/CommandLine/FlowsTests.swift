import Testing

@Suite("moot flows")
struct FlowsTests {
  @Test("The flows are listed, by list and by no word at all")
  func list() throws {
    let room = try Workroom()
    let outcome = try room.moot("flows", "list")
    #expect(outcome.code == 0)
    #expect(outcome.lines.contains { $0.hasPrefix("assets  Assets, 2 h 15 min.") })
    #expect(outcome.lines.contains { $0.hasPrefix("short-assets  ") })
    #expect(try room.moot("flows").output == outcome.output)
  }

  @Test("A flow is shown with its stages, minutes, prompts and rules")
  func show() throws {
    let room = try Workroom()
    let outcome = try room.moot("flows", "show", "short-assets")
    #expect(outcome.code == 0)
    for words in [
      "Own gifts", "6 min", "What do people come to you for?", "You need not share it.",
    ] {
      #expect(outcome.output.contains(words), "\(words)")
    }
    #expect(try room.moot("flows", "show", "nope").code == 64)
    #expect(try room.moot("flows", "show", "none.toml").code == 66)
  }

  @Test("A flow as TOML passes the check and can be begun from")
  func toml() throws {
    let room = try Workroom()
    let toml = try room.moot("flows", "show", "assets", "--toml").output
    try room.write(toml, to: "mine.toml")
    let outcome = try room.moot("flows", "check", "mine.toml")
    #expect(outcome.code == 0)
    #expect(outcome.output.isEmpty && outcome.messages.isEmpty)
    #expect(try room.moot("new", "--title", "x", "--flow", "mine.toml").code == 0)
  }

  @Test("All faults are reported at once, each with file, line and what to write, and 1")
  func faults() throws {
    let room = try Workroom()
    try room.write(
      """
      format = 1
      id = "Bad Id"
      title = ""
      [[stage]]
      id = "a"
      activity = "nope"
      minutes = -3

      """, to: "bad.toml")
    let outcome = try room.moot("flows", "check", "bad.toml")
    #expect(outcome.code == 1)
    for line in [2, 3, 6, 7] { #expect(outcome.output.contains("bad.toml, line \(line): ")) }
    let both = try room.moot("flows", "check", "none.toml", "bad.toml")
    #expect(both.code == 66)
    #expect(both.output.contains("bad.toml, line 7"))
  }

  @Test("Your own flows are offered; a bad one is reported and hides no other")
  func own() throws {
    let room = try Workroom()
    let toml = try room.moot("flows", "show", "short-assets", "--toml").output
    try room.write(
      toml.replacing("id = \"short-assets\"", with: "id = \"ours\"", maxReplacements: 1),
      to: ".config/moot/flows/ours.toml")
    #expect(try room.moot("flows").lines.contains { $0.hasPrefix("ours  ") })
    #expect(try room.moot("new", "--title", "x", "--flow", "ours").code == 0)
    try room.write("nonsense", to: ".config/moot/flows/bad.toml")
    let outcome = try room.moot("flows")
    #expect(outcome.code == 1)
    #expect(outcome.messages.contains("bad.toml"))
    #expect(outcome.lines.contains { $0.hasPrefix("ours  ") })
  }
}
