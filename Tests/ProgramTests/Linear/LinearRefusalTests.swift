import Foundation
import Testing

@Suite("What linear mode refuses")
struct LinearRefusalTests {
  @Test(
    "A refused line is answered by a sentence, the rest is still taken, and the end is 1",
    arguments: [
      (":nonsense", "There is no command “nonsense”"), (":card.ad Tea", "Did you mean :card.add?"),
      ("Speaks Polish @P9", "There is no P9. The people here are P1 to P3."),
      (":card.edit G77 Tea", "G77"), (":card.by G1 P9", "P9"),
      (":card.edit", ":card.edit CARD TEXT"),
      (":card.edit G1", ":card.edit CARD TEXT"), (":stage.go nowhere", "nowhere"),
      (":session.close", "The closing stage comes first; :stage.next goes on."),
      (":person.seat P1 Z", "table Z"),
      (":stage.extend many nowhere", "no whole number"), (":choice.count I1=x", "I1=x"),
      (":entry.enter", "There is no command “entry.enter”"), (":", "There is no command"),
      (":card.category G1 nowhere", "nowhere"), (":turn.speak Q1", "Q1"),
      (":action.add what=Tea due=someday", "someday"), (":review.set someday", "someday"),
    ])
  func refused(line: String, words: String) throws {
    let room = try Workroom()
    let path = try room.session(lines: [":stage.go what-we-have", "Can cook for forty"])
    let before = text(at: path)
    let alone = try room.moot("run", path, "--linear", input: line + "\n")
    #expect(alone.code == 1)
    #expect(alone.messages.isEmpty)
    let answer = alone.lines.last ?? ""
    #expect(answer.hasPrefix("Refused, line 1: "))
    #expect(answer.contains(words), "\(answer)")
    #expect(text(at: path) == before)
    let outcome = try room.moot(
      "run", path, "--linear", input: "Speaks Polish\n\(line)\nMends bikes\n")
    #expect(outcome.code == 1)
    #expect(outcome.output.contains("Done: G2 added"))
    #expect(outcome.output.contains("Done: G3 added"))
    #expect(try room.moot("check", path).code == 0)
  }

  @Test("A line that is not UTF-8 is refused by its number and ignored")
  func notUTF8() throws {
    let room = try Workroom()
    let path = try room.session()
    let input = Array("First\n".utf8) + [0x61, 0xFF, 0xFE, 0x62, 0x0A] + Array("Last\n".utf8)
    let outcome = try room.moot(["run", path, "--linear"], input: input)
    #expect(outcome.code == 1)
    #expect(
      outcome.output.contains(
        "Refused, line 2: The line is not UTF-8 text and was ignored."))
    #expect(outcome.output.contains("Done: N2 noted."))
    #expect(!text(at: path).contains("\u{FFFD}"))
  }

  @Test("A line that is too long is refused by its number, however long it is")
  func tooLong() throws {
    let room = try Workroom()
    let path = try room.session()
    for length in [65_537, 300_000, 3_000_000] {
      let long = [UInt8](repeating: 0x78, count: length)
      let outcome = try room.moot(
        ["run", path, "--linear"], input: Array("First\n".utf8) + long + Array("\nLast\n".utf8))
      #expect(outcome.code == 1)
      #expect(
        outcome.lines.filter { $0.hasPrefix("Refused, line 2: The line is longer than 64 KiB") }
          .count == 1)
      #expect(outcome.lines.filter { $0.hasPrefix("Done: ") }.count == 2, "\(outcome.output)")
      #expect(outcome.seconds < 20)
    }
    #expect(!text(at: path).contains("xxxx"))
  }

  @Test("A card of more words than fit is refused and says how many fit")
  func tooManyWords() throws {
    let room = try Workroom()
    let path = try room.session()
    let outcome = try room.moot(
      "run", path, "--linear", input: String(repeating: "x", count: 4001) + "\n")
    #expect(outcome.code == 1)
    #expect(outcome.output.contains("4001 characters; 4000 fit"))
  }

  @Test("Line ends of CR LF, a last line without an end, and no input at all are taken")
  func lineEnds() throws {
    let room = try Workroom()
    let path = try room.session()
    let outcome = try room.moot("run", path, "--linear", input: "First\r\nLast")
    #expect(outcome.code == 0)
    #expect(outcome.output == "Done: N1 noted.\nDone: N2 noted.\n")
    #expect(!text(at: path).contains("\\r"))
    #expect(try room.moot("run", path, "--linear").code == 0)
  }

  @Test("Leaving ends the script there and then")
  func leaving() throws {
    let room = try Workroom()
    let path = try room.session()
    let outcome = try room.moot("run", path, "--linear", input: "First\n:app.leave\nLast\n")
    #expect(outcome.code == 0)
    #expect(text(at: path).contains("First"))
    #expect(!text(at: path).contains("Last"))
  }

  @Test("A pipe that nobody reads any more loses nothing that was taken before")
  func closedPipe() throws {
    let room = try Workroom()
    let path = try room.session()
    let typed = (1...200).map { "Note number \($0)" }.joined(separator: "\n")
    try room.write(typed + "\n", to: "script.txt")
    _ = try room.shell("\"$1\" run '\(path)' --linear < script.txt | head -1")
    #expect(try room.moot("check", path).code == 0)
    let shown = try room.moot("show", path).output
    let numbers = shown.matches(of: /N(\d+) Note number (\d+)/).map { ($0.1, $0.2) }
    #expect(!numbers.isEmpty)
    #expect(numbers.allSatisfy { $0.0 == $0.1 })
  }
}
