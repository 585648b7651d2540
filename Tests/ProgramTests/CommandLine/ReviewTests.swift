import Foundation
import Testing

@Suite("moot review, and reviews of earlier sessions")
struct ReviewTests {
  private let lunchClub = [
    ":person.change P1 name=Amina", ":person.change P2 name=Bob",
    ":person.permit P1 name=yes quote=yes", ":person.permit P2 name=no quote=no",
    ":stage.go first-steps", "Ask for the hall > P1 > 2099-05-30", "A1 know: a yes in writing",
    "Buy the rice > P2 > 2099-05-30", ":action.accept A1", ":stage.next leave=anyway",
    "review none", ":session.close",
  ]

  @Test("What is said is added, and the session as it was at the close stays the same")
  func additions() throws {
    let room = try Workroom()
    let path = try room.session(lines: lunchClub)
    let atClose = try room.moot("show", path, "--json", "--private", "--at", "close").output
    let said = try room.moot(
      "review", "lunch-club", "--linear",
      input: """
        :action.report A1 done by=P1 words="The keys are ours"
        :action.move A2 2099-06-30 The shop is shut
        :action.dispute A2 by=P2 words="I said ten kilos"
        :late.add by=P2 Bob rang: the shop opens again on Monday

        """)
    #expect(said.code == 0, "\(said.output)")
    #expect(said.output.contains("Done: Saved. A1 is done: The keys are ours."))
    #expect(try room.moot("check", path).output.isEmpty)
    let shown = try room.moot("show", path).output
    let since = try #require(shown.range(of: "Since the close"))
    for words in [
      "A1 done: The keys are ours", "A2 moved to Tue 30 Jun 2099: The shop is shut",
      "this is not what P2 agreed: I said ten kilos", "from outside the room, P2: Bob rang",
    ] { #expect(shown[since.upperBound...].contains(words), "\(words) in \(shown)") }
    #expect(
      try room.moot("show", path, "--json", "--private", "--at", "close").output == atClose)
  }

  @Test("A name finds its owner's page, and is shown only where it may be")
  func whose() throws {
    let room = try Workroom()
    let path = try room.session(lines: lunchClub)
    let mine = try room.moot("review", path, "--person", "amina", "--linear")
    #expect(mine.output.contains("Item: A1 Ask for the hall – P1 Amina"))
    #expect(!mine.output.contains("A2 Buy the rice"))
    #expect(!(try room.moot("review", path, "--linear").output.contains("Bob")))
    let bobs = try room.moot("review", path, "--person", "bob", "--linear")
    #expect(bobs.output.contains("Item: A2 Buy the rice – P2"))
    #expect(!bobs.output.contains("Bob"))
    for (name, words) in [("bo", "called “bo”"), ("P9", "P9"), ("", "called “”")] {
      let outcome = try room.moot("review", path, "--person", name, "--linear")
      #expect(outcome.code == 64 && outcome.messages.contains(words), "\(outcome.messages)")
    }
    #expect(try room.moot("review", "nothing-of-it", "--linear").code == 66)
  }

  @Test("Bad input gets one sentence and changes nothing")
  func refused() throws {
    let room = try Workroom()
    let path = try room.session(lines: lunchClub)
    let before = bytes(at: path)
    for (line, words) in [
      (":action.report A1 not-possible", "Say why A1 is not possible"),
      (":action.report A9 done", "There is no action A9"),
      (":action.report A1 lost", "does not say where it stands"),
      (":action.move A1 2001-01-01 Why not", "is past"),
      (":action.move A1 2099-01-01", "needs the why"), (":action.report A1 done by=P9", "P9"),
      (":card.add type=asset Hall", "closed"), (":action.withdraw A1", "closed"),
      (":history.undo", ""),
    ].dropLast() {
      let outcome = try room.moot("review", path, "--linear", input: line + "\n")
      #expect(outcome.code == 1)
      #expect(outcome.output.contains("Refused, line 1: "), "\(line): \(outcome.output)")
      #expect(outcome.output.contains(words), "\(line): \(outcome.output)")
    }
    #expect(bytes(at: path) == before)
  }

  @Test("A review workshop hands on what it says; where it cannot, it says so and does it later")
  func handingOn() throws {
    let room = try Workroom()
    let first = try room.session(lines: lunchClub)
    let made = try room.moot(
      "new", "--flow", "review", "--title", "Look back", "--from", "lunch-club")
    #expect(made.messages.contains("2 open actions") && made.messages.contains("3 people"))
    let second = try #require(made.lines.first)
    let start = [":person.arrive P1", ":stage.go actions"]
    let said = try room.moot(
      "run", second, "--linear",
      input: (start + ["A1 done: the keys are ours", "A2 > P1", ":history.undo", ""]).joined(
        separator: "\n"))
    #expect(said.code == 0, "\(said.output)")
    #expect(
      try room.moot("show", first).output.contains("done: the keys are ours (in “Look back”)"))

    try FileManager.default.moveItem(atPath: first, toPath: "\(room.path)/away.jsonl")
    let alone = try room.moot(
      "run", second, "--linear", input: "A2 not possible: the shop is shut\n")
    #expect(alone.output.contains("Stands here, not in “Lunch club”, because"))
    #expect(try room.moot("show", second).output.contains("not yet in the session where"))
    try FileManager.default.moveItem(atPath: "\(room.path)/away.jsonl", toPath: first)
    _ = try room.moot("run", second, "--linear", input: "")
    #expect(try room.moot("show", first).output.contains("not possible: the shop is shut"))
    #expect(!(try room.moot("show", second).output.contains("not yet in the session where")))
    for path in [first, second] { #expect(try room.moot("check", path).output.isEmpty) }
    let chain = try room.moot("review", first, "--linear", input: ":action.chain A1\n").output
    #expect(chain.contains("“Look back”, there A1") && chain.contains("done: the keys are ours"))
  }

  @Test("A real workshop writes nothing into an invented one")
  func invented() throws {
    let room = try Workroom()
    let made = try room.moot(
      "new", "--flow", "short-assets", "--title", "Invented", "--people", "2", "--fictional")
    let first = try #require(made.lines.first)
    _ = try room.moot(
      "run", first, "--linear", input: ":stage.go first-steps\nAsk > P1 > 2099-05-30\n")
    let before = bytes(at: first)
    let second = try #require(
      try room.moot("new", "--flow", "review", "--title", "Real", "--from", first).lines.first)
    let said = try room.moot(
      "run", second, "--linear", input: ":stage.go actions\nA1 done: yes\n")
    #expect(said.output.contains("it is invented, for practice"))
    #expect(bytes(at: first) == before)
  }

  @Test("While another program has the earlier session, the review says so and goes on")
  func held() async throws {
    let room = try Workroom()
    let first = try room.session(lines: lunchClub)
    let second = try #require(
      try room.moot("new", "--flow", "review", "--title", "Look back", "--from", first).lines.first)
    let window = try TerminalWindow(room, ["run", first])
    try await window.wait(for: "Lunch club")
    let said = try room.moot(
      "run", second, "--linear", input: ":stage.go actions\nA1 done: yes\n")
    #expect(said.code == 0)
    #expect(said.output.contains("open elsewhere"))
    let other = try room.moot("review", first, "--linear", input: ":action.note A1 Hello\n")
    #expect(other.code == 1 && other.output.contains("open elsewhere"))
  }
}
