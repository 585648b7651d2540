import Foundation
import Testing

@Suite("Hostile text")
struct HostileTextTests {
  @Test("What was typed into a session never drives the terminal of a command")
  func session() throws {
    let room = try Workroom()
    let text = Hostile.text
    let path = try room.session(
      title: text,
      lines: [
        "Note \(text)", ":point.park Park \(text)", ":stage.go what-we-have", "Card \(text)",
        ":action.add what=\"\(text)\"", ":plus.add \(text)", ":person.change P1 name=\"\(text)\"",
      ])
    let events = bytes(at: path)
    #expect(events.allSatisfy { $0 == 0x0A || $0 >= 0x20 })
    #expect(Hostile.steering(in: String(decoding: events, as: UTF8.self)).isEmpty)
    for arguments in [
      ["show"], ["show", "--json"], ["show", "--plain"], ["show", "--private"],
      ["show", "--json", "--private"], ["check"],
    ] { expectHarmless(try room.moot(arguments + [path]), arguments) }
    for arguments in [["list"], ["list", "--json"], ["list", "--plain"]] {
      let outcome = try room.moot(arguments)
      #expect(outcome.output.contains("owned"))
      expectHarmless(outcome, arguments)
    }
    let pages = [
      ":agenda.show", ":board.show", ":people.show", ":notes.show", ":notes.private",
      ":palette.show", ":help.show", ":history.undo", ":app.where", ":card.edit G1 \(text)",
      ":nonsense\(text)", ":card.by \(text) P1", ":stage.go \(text)", "x @P1 \(text)",
    ]
    expectHarmless(
      try room.moot("run", path, "--linear", input: pages.joined(separator: "\n") + "\n"), ["run"])
  }

  @Test(
    "What is typed on the command line itself never drives the terminal through a message",
    arguments: [
      [Hostile.text], ["show", Hostile.text], ["run", "--linear", Hostile.text],
      ["check", Hostile.text], ["check", "./\(Hostile.text)"], ["list", Hostile.text],
      ["list", "--sessions", Hostile.text], ["new", "--title", "x", "--flow", Hostile.text],
      ["new", "--title", "x", "--people", Hostile.text], ["new", "--title", "x\n\(Hostile.text)"],
      ["new", "--title", "x", "--zone", Hostile.text], ["flows", "show", Hostile.text],
      ["flows", "check", Hostile.text], ["flows", Hostile.text], ["--\(Hostile.text)"],
      ["new", "--title", "x", "--sessions", "/proc/\(Hostile.text)"], ["help", Hostile.text],
      ["show", "x", "--at", Hostile.text],
    ])
  func arguments(arguments: [String]) throws {
    expectHarmless(try Workroom().moot(arguments), arguments)
  }

  @Test("Neither does a flow file, whatever stands in it or in its name")
  func flow() throws {
    let room = try Workroom()
    let name = "flow \u{1B}[31m\u{202E}.toml"
    try room.write("format = 1\nid = \"\(Hostile.text)\"\n\(Hostile.text)", to: name)
    expectHarmless(try room.moot("flows", "check", name), ["flows", "check"])
    try room.write(
      "format = 1\nid = \"x\"\ntitle = \"\\u001B]0;owned\\u0007\\u202E\"\nsummary = \"\\u001B[31m\"\n",
      to: "own.toml")
    expectHarmless(try room.moot("flows", "check", "own.toml"), ["flows", "check"])
    expectHarmless(try room.moot("flows", "show", "own.toml"), ["flows", "show"])
  }

  @Test("Neither does a session file that somebody else made by hand, or its name")
  func handMade() throws {
    let room = try Workroom()
    let raw = text(at: fixture("minimal")).replacingOccurrences(
      of: "Lunch club", with: "\u{202E}\u{9B}31m\u{200E}")
    let name = "sessions/2026-01-01-\u{1B}[31m\u{202E}-\u{9B}x.jsonl"
    let path = try room.write(raw, to: name)
    for arguments in [["show"], ["show", "--json"], ["show", "--plain"], ["check"]] {
      expectHarmless(try room.moot(arguments + [path]), arguments)
    }
    for arguments in [["list"], ["list", "--json"], ["list", "--plain"], ["show", "2026"]] {
      expectHarmless(try room.moot(arguments), arguments)
    }
    expectHarmless(try room.moot("run", path, "--linear", input: "Tea\n"), ["run"])
  }

  private func expectHarmless(
    _ outcome: Outcome, _ arguments: [String], sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let found = Hostile.steering(in: outcome.output) + Hostile.steering(in: outcome.messages)
    #expect(found.isEmpty, "\(arguments)", sourceLocation: sourceLocation)
    #expect([0, 1, 64, 65, 66, 73].contains(outcome.code), sourceLocation: sourceLocation)
  }
}
