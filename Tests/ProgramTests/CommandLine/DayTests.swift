import Foundation
import Testing

@Suite("Several flows in one session")
struct DayTests {
  @Test(
    "Commas or repeated options make one day, opened once and closed once",
    arguments: [
      ["--flow", "assets,purpose,actions"], ["--flow", "assets, purpose , actions"],
      ["--flow", "assets", "--flow", "purpose", "--flow=actions"],
      ["--flow", "assets,purpose", "--flow", "actions"],
    ])
  func chained(flows: [String]) throws {
    let room = try Workroom()
    let outcome = try room.moot(["new", "--title", "A day"] + flows)
    #expect(outcome.code == 0, "\(outcome.messages)")
    let path = try #require(outcome.lines.first)
    let file = text(at: path)
    #expect(file.contains(#""flows":["assets","purpose","actions"]"#))
    #expect(file.contains(#""emptyWords":["#))
    let agenda = try room.moot("run", path, "--linear", input: ":agenda.show\n").output
    let stages = agenda.split(separator: "\n").filter { $0.contains("Part: ") }
    for stage in ["Welcome", "Check-in", "Dinner", "Check-out"] {
      #expect(stages.count { $0.contains(" \(stage):") } == 1, "\(stage): \(stages)")
    }
    #expect(try room.moot("check", path).code == 0)
  }

  @Test("A flow alone is as it was, and assets where none is said")
  func alone() throws {
    let room = try Workroom()
    let unsaid = try room.moot("new", "--title", "x")
    let said = try room.moot("new", "--title", "x", "--flow", "assets")
    let agendas = try [unsaid, said].map { outcome in
      try room.moot("run", try #require(outcome.lines.first), "--linear", input: ":agenda.show\n")
        .output
    }
    #expect(agendas[0] == agendas[1])
    #expect(text(at: try #require(unsaid.lines.first)).contains(#""flows":["assets"]"#))
  }

  @Test("A flow file can be one of several flows too, even with a comma in its name")
  func ownFile() throws {
    let room = try Workroom()
    let own = """
      format = 1
      id = "own"
      title = "Own"
      summary = "Ours."

      [[stage]]
      id = "walk"
      title = "Walk about"
      activity = "talk"
      minutes = 10
      prompt = "Let us walk."
      """
    try room.write(own, to: "own.toml")
    try room.write(own, to: "own, mine.toml")
    for flow in ["own.toml,actions", "own.toml , actions"] {
      let outcome = try room.moot("new", "--title", "x", "--flow", flow)
      #expect(outcome.code == 0, "\(outcome.messages)")
      let path = try #require(outcome.lines.first)
      #expect(text(at: path).contains(#""flows":["own","actions"]"#))
    }
    #expect(try room.moot("new", "--title", "x", "--flow", "own, mine.toml").code == 0)
  }

  @Test(
    "An unknown flow is refused, wherever it stands among the others",
    arguments: ["assets,nope", "nope,assets", "assets,,purpose", ",", "assets;purpose"])
  func unknown(flows: String) throws {
    let room = try Workroom()
    let outcome = try room.moot("new", "--title", "x", "--flow", flows)
    #expect(outcome.code == 64)
    #expect(outcome.messages.contains("There is no flow “"))
    #expect(room.sessionFiles().isEmpty)
  }

  @Test("A rehearsal is of assets, or of the flow that is asked for")
  func rehearsal() throws {
    let kinds: [(arguments: [String], flows: String)] = [
      ([], #""flows":["assets"]"#), (["--flow", "purpose"], #""flows":["purpose"]"#),
      (["--flow", "purpose,actions"], #""flows":["purpose","actions"]"#),
    ]
    for (arguments, flows) in kinds {
      let room = try Workroom()
      let outcome = try room.moot(["practice", "--linear"] + arguments)
      #expect(outcome.code == 0, "\(outcome.output)\(outcome.messages)")
      let folder = "\(room.path)/.local/share/moot/practice"
      let name = try #require(room.sessionFiles(in: folder).first)
      let file = text(at: "\(folder)/\(name)")
      #expect(file.contains(flows))
      #expect(file.contains(#""fictional":true"#) && file.contains(#""people":8"#))
    }
    let room = try Workroom()
    #expect(try room.moot("practice", "--linear", "--flow", "nope").code == 64)
    #expect(room.sessionFiles(in: "\(room.path)/.local/share/moot/practice").isEmpty)
  }
}
