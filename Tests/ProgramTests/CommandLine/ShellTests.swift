import Foundation
import Testing

@testable import moot

@Suite("At the shell")
struct ShellTests {
  @Test(
    "A session is offered from the letters on that were typed",
    arguments: [
      ("", "2026-02-12-nights-at-lantern-road-35e56308"),
      ("2026", "2026-02-12-nights-at-lantern-road-35e56308"),
      ("lan", "lantern-road-35e56308"), ("at", "at-lantern-road-35e56308"),
      ("ights", "ights-at-lantern-road-35e56308"), ("pell", nil),
    ] as [(String, String?)])
  func offer(typed: String, offered: String?) {
    let name = "2026-02-12-nights-at-lantern-road-35e56308.jsonl"
    #expect(Completions.offer(name, typed) == offered)
  }

  @Test("What is offered is enough of a name, and people and flows are offered too")
  func completion() throws {
    let room = try Workroom()
    _ = try room.session(
      title: "Nights at Lantern Road", lines: [":person.add Rosa_Lee", "Can cook for forty"])
    func offered(_ words: String...) throws -> [String] {
      try room.moot(["---completion"] + words).lines
    }
    let sessions = try offered("show", "--", "positional@0", "1", "3", "moot", "show", "lan")
    let session = try #require(sessions.first { $0.hasPrefix("lantern-road-") })
    #expect(try room.moot("show", session).code == 0)
    let flows = try offered("new", "--", "--flow", "3", "0", "moot", "new", "--flow", "")
    #expect(flows.contains("assets") && flows.contains("review"))
    let people = try offered(
      "review", "--", "--person", "4", "0", "moot", "review", session, "--person", "")
    #expect(people.contains("P1") && people.contains("P3"))
  }

  @Test("Each shell gets a script that asks for sessions", arguments: ["bash", "zsh", "fish"])
  func scripts(shell: String) throws {
    let outcome = try Workroom().moot("--generate-completion-script", shell)
    #expect(outcome.code == 0)
    #expect(outcome.output.contains("---completion show"))
    #expect(outcome.output.contains("concern"))
  }

  @Test(
    "What is wrong with the words is said before that there is no terminal",
    arguments: [
      (["review", "SESSION", "--person", "P99"], "P99"),
      (["replay", "SESSION", "--item", "A99"], "A99"),
      (["practice", "--flow", "foo"], "There is no flow “foo”."),
      (["new", "--title", "x", "--run", "--flow", "foo"], "There is no flow “foo”."),
      (["new", "--title", "x", "--people", "-3"], "There cannot be -3 people."),
      (["replay", "SESSION", "--json", "--plain"], "Give one of --plain and --json."),
      (["help", "foo"], "There is no subcommand “foo”."), (["-v"], "moot --version"),
    ])
  func wrongWords(arguments: [String], sentence: String) throws {
    let room = try Workroom()
    let path = try room.session()
    let outcome = try room.moot(arguments.map { $0 == "SESSION" ? path : $0 })
    #expect(outcome.code == 64)
    #expect(outcome.output.isEmpty)
    #expect(outcome.messages.contains(sentence), "\(outcome.messages)")
    #expect(!outcome.messages.contains("terminal"))
    #expect(room.sessionFiles().count == 1)
  }

  @Test(
    "Where no session is, it is said where Moot looked and which practice workshops there are",
    arguments: [["list"], ["find", "sewing"], ["due"], ["assets", "--lonely"]])
  func nothingThere(words: [String]) throws {
    let room = try Workroom()
    let practice = "\(room.sessions)/Practice"
    try FileManager.default.createDirectory(
      atPath: practice, withIntermediateDirectories: true)
    let empty = try room.moot(words)
    #expect(empty.messages.hasPrefix("No session yet. Moot looked in \(room.sessions)."))
    #expect(!empty.messages.contains("Practice"))
    let path = try room.session(
      title: "Made up", lines: [":stage.go what-we-have", "A sewing machine"])
    let name = (path as NSString).lastPathComponent
    try FileManager.default.moveItem(atPath: path, toPath: "\(practice)/\(name)")
    let outcome = try room.moot(words)
    #expect(outcome.code == (words[0] == "find" ? 1 : 0))
    #expect(outcome.output.isEmpty)
    #expect(outcome.messages.contains("--sessions \(practice)"))
    #expect(outcome.messages.contains("  \(name)\n"))
    let found = try room.moot(words + ["--sessions", practice])
    #expect(!found.messages.contains("No session yet"))
  }

  @Test("A search looks back, and a day to come is refused")
  func past() throws {
    let room = try Workroom()
    _ = try room.session(lines: [":note.room The kettle leaks"])
    #expect(try room.moot("find", "kettle", "--since", "1 jan").lines.count > 1)
    #expect(try room.moot("find", "kettle", "--since", "fri").lines.count > 1)
    #expect(try room.moot("find", "kettle", "--until", "yesterday").code == 1)
    for (day, sentence) in [
      ("in 2 weeks", "is still to come"), ("every monday", "has no end"), ("asap", "is not a day"),
    ] {
      let outcome = try room.moot("find", "kettle", "--since", day)
      #expect(outcome.code == 64 && outcome.messages.contains(sentence), "\(outcome.messages)")
    }
  }

  @Test("Without /proc it says so in a sentence instead of ending in a crash")
  func withoutProc() throws {
    let room = try Workroom()
    let outcome = try room.shell(
      "unshare --mount --map-root-user sh -c 'mount -t tmpfs none /proc && exec \"$0\" list' \"$1\" || echo code $?"
    )
    // Not every machine lets people have a mount space of their own.
    guard !outcome.messages.contains("unshare:"), !outcome.messages.contains("mount:") else {
      return
    }
    #expect(outcome.messages.hasPrefix("moot: /proc is not there or cannot be read"))
    #expect(outcome.output == "code 69\n")
  }
}
