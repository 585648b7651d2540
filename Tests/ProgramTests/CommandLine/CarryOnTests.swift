import Foundation
import Testing

@Suite("moot new --from")
struct CarryOnTests {
  /// A workshop that adopts a statement, finds things, and promises something.
  private let lunchClub = [
    ":person.change P1 name=Amina hats=resident", ":person.change P2 name=Bob",
    ":stage.go what-we-have", "Can cook for forty @P1 /people",
    "Library hall, two rooms @P2 /places", "Of a life @P3 /stories", ":card.sensitive G3",
    ":version.add Nobody eats alone", ":bar.set scale=consent threshold=60 support=1-2 veto=no",
    ":poll.open", ":poll.count 1=3", ":poll.reveal", ":statement.adopt 2031-06-01",
    ":stage.go first-steps", "Ask for the hall > P2 > 2031-05-30 +G2 +G3",
    "Buy the rice > P1 > 2031-05-30", ":action.report A2 done",
  ]
  private let close = [":stage.next leave=anyway", "review none", ":session.close"]

  @Test(
    "Statement, assets, open actions and everybody with a name come along, with where they are from"
  )
  func everything() throws {
    let room = try Workroom()
    let earlier = try room.session(lines: lunchClub + close)
    let before = bytes(at: earlier)
    let outcome = try room.moot(
      "new", "--flow", "actions", "--title", "Who does what", "--people", "5", "--from",
      "lunch-club")
    #expect(outcome.code == 0)
    #expect(outcome.lines.count == 1)
    #expect(
      outcome.messages == """
        Brought from “Lunch club”: the statement, 2 assets, 1 open action and 2 people.

        """)
    let path = try #require(outcome.lines.first)
    #expect(try room.moot("check", path).code == 0)
    #expect(bytes(at: earlier) == before)
    let shown = try room.moot("show", path).output
    for words in [
      "V1 Nobody eats alone", "G1 Can cook for forty", "G2 Library hall, two rooms",
      "A1 Ask for the hall – P2", "due Fri 30 May 2031",
    ] { #expect(shown.contains(words), "\(words) is not in \(shown)") }
    #expect(!shown.contains("Of a life") && !shown.contains("Buy the rice"))
    let lines = text(at: path).split(separator: "\n")
    #expect(lines.count == 8)
    let session = try #require(try room.header(of: earlier)["session"] as? String)
    for item in ["V1", "G1", "G2", "A1"] {
      let origin =
        #""origin":{"session":"\#(session)","title":"Lunch club","item":"\#(item)","day":""#
      #expect(lines.contains { $0.contains(origin) }, "\(item)")
    }
    let people = try room.moot("run", path, "--linear", input: ":people.show\n").output
    #expect(people.contains("P1 Amina") && people.contains("P2 Bob"))
    // Five were expected, and two of them are known now.
    #expect(people.contains("P5") && !people.contains("P6"))
  }

  @Test("One that was not closed, and one that has nothing, come with a sentence on the messages")
  func unusual() throws {
    let room = try Workroom()
    let open = try room.session(title: "Choir", lines: lunchClub)
    let empty = try room.session(title: "Empty")
    let outcome = try room.moot(
      "new", "--title", "Next", "--from", open, "--from", empty, "--from", open)
    #expect(outcome.code == 0)
    let sentences = outcome.messages.split(separator: "\n").map(String.init)
    #expect(sentences.count == 3)
    #expect(sentences.first?.hasPrefix("Brought from “Choir”: the statement, 2 assets, ") == true)
    #expect(sentences.contains("“Choir” is not closed; what it holds so far came along."))
    #expect(sentences.contains("“Empty” is not closed and has nothing to bring along."))
  }

  @Test("By way of another session the same things come once, from where they were first")
  func chain() throws {
    let room = try Workroom()
    _ = try room.session(lines: lunchClub + close)
    let second = try room.moot("new", "--title", "Second", "--from", "lunch-club")
    try #require(second.code == 0)
    let third = try room.moot(
      "new", "--title", "Third", "--from", "second", "--from", "lunch-club")
    #expect(
      third.messages.hasPrefix("Brought from “Lunch club” and “Second”: the statement, 2 assets"))
    let path = try #require(third.lines.first)
    let shown = try room.moot("show", path).output
    #expect(shown.split(separator: "\n").count { $0.contains("Can cook for forty") } == 1)
    #expect(text(at: path).contains(#""title":"Lunch club","item":"G1""#))
    #expect(!text(at: path).contains(#""title":"Second","item""#))
  }

  @Test("What cannot be read is refused by name before anything is made")
  func refused() throws {
    let room = try Workroom()
    let whole = try room.session(lines: lunchClub)
    let count = room.sessionFiles().count
    var lines = text(at: whole).split(separator: "\n", omittingEmptySubsequences: false)
    lines[4] = "{ this is no event"
    try room.write(lines.joined(separator: "\n"), to: "broken.jsonl")
    try room.write("hello\n", to: "other.jsonl")
    try room.write("", to: "empty.jsonl")
    let refusals: [(name: String, code: Int32, words: String)] = [
      ("broken.jsonl", 65, "broken.jsonl is damaged on line 5"), ("other.jsonl", 65, "other.jsonl"),
      ("empty.jsonl", 65, "empty.jsonl"), ("./none.jsonl", 66, "none.jsonl"),
      ("choir-of-nobody", 66, "choir-of-nobody"), ("", 66, "There is no session"),
      (room.path, 65, room.path), (fixture("newer-version"), 65, "newer"),
    ]
    for (name, code, words) in refusals {
      let outcome = try room.moot("new", "--title", "Next", "--from", whole, "--from", name)
      #expect(outcome.code == code, "\(name): \(outcome.messages)")
      #expect(outcome.messages.contains(words), "\(name): \(outcome.messages)")
      #expect(outcome.messages.split(separator: "\n").count == 1)
      #expect(outcome.output.isEmpty)
      #expect(room.sessionFiles().count == count, "\(name)")
    }
    let twice = try room.session(lines: [])
    let unclear = try room.moot("new", "--title", "Next", "--from", "lunch-club")
    #expect(unclear.code == 66)
    #expect(unclear.messages.contains("may mean"))
    #expect(bytes(at: twice).count > 0)
  }

  @Test("Days are those of the place where the earlier one was held, the next one's zone its own")
  func zones() throws {
    let room = try Workroom()
    let made = try room.moot(
      "new", "--title", "Late", "--zone", "Pacific/Kiritimati", "--clock", "script", "--at",
      "2026-03-05T01:00:00", "--flow", "short-assets", "--seed", "4")
    let earlier = try #require(made.lines.first)
    let played = try room.moot(
      "run", earlier, "--linear", "--clock", "script", "--at", "2026-03-05T01:00:00",
      input: ":stage.go what-we-have\nA hall\n")
    try #require(played.code == 0)
    let next = try room.moot(
      "new", "--title", "Next", "--zone", "Europe/London", "--from", earlier, "--clock", "script",
      "--at", "2026-04-01T10:00:00")
    let path = try #require(next.lines.first)
    #expect(text(at: path).contains(#""item":"G1","day":"2026-03-05""#))
    #expect(text(at: path).contains(#""at":"2026-04-01T09:00:00"#))
    #expect((path as NSString).lastPathComponent.hasPrefix("2026-04-01-next-"))
  }

  @Test("The same from within: session.new with from, by a path, a name or the words of a title")
  func linear() throws {
    let room = try Workroom()
    let earlier = try room.session(lines: lunchClub + close)
    let names = [earlier, "lunch-club", "\"lunch CLUB\"", "\"lunch-club, Lunch club\""]
    for name in names {
      let outcome = try room.moot(
        "--linear", input: ":session.new from=\(name) assets,purpose Next\n:app.where\n")
      #expect(outcome.code == 0, "\(outcome.output)")
      #expect(outcome.output.contains("Brought from “Lunch club”: the statement, 2 assets"))
    }
    let count = room.sessionFiles().count
    let refused = try room.moot("--linear", input: ":session.new from=nowhere assets Next\n")
    #expect(refused.code == 1)
    #expect(refused.output.contains("Trouble: There is no session \"nowhere\""))
    #expect(room.sessionFiles().count == count)
  }

  @Test("With --run, what came along is the first thing that is said")
  func run() throws {
    let room = try Workroom()
    _ = try room.session(lines: lunchClub + close)
    let outcome = try room.moot(
      "new", "--title", "Next", "--from", "lunch-club", "--run", "--linear", input: "")
    #expect(outcome.code == 0)
    #expect(outcome.output.hasPrefix("Done: Brought from “Lunch club”: the statement"))
    #expect(outcome.messages.isEmpty)
  }
}

extension Workroom {
  /// The first line of a session file.
  fileprivate func header(of path: String) throws -> [String: Any] {
    let line = text(at: path).prefix { $0 != "\n" }
    let object = try JSONSerialization.jsonObject(with: Data(line.utf8))
    return object as? [String: Any] ?? [:]
  }
}
