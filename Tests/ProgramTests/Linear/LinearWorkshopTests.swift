import Foundation
import Testing

@Suite("A workshop in linear mode")
struct LinearWorkshopTests {
  /// What is typed, and the line that answers it.
  private let workshop: [(line: String, answer: String?)] = [
    ("# what a script says to its readers", nil), ("", nil),
    ("The hall is cold today", "Done: N1 noted."),
    (":stage.next", "Stage: Welcome, 1 of 8, 4 min"),
    ("Amina, resident @P1", "Done: P1"), ("Bob, librarian @P2", "Done: P2"),
    (":stage.next", "Stage: Check-in, 2 of 8, 4 min"),
    ("glad to sit down @P1", "Done: P1 Amina spoke: glad to sit down"),
    ("- @P2", "Done: P2 Bob passed"),
    ("3 4 5", "Done:"), (":turn.speak P3", "Done: P3 spoke."),
    (":stage.next", "Stage: Own gifts, 3 of 8, 6 min"),
    ("Can cook for forty @P1 /people", "Done: G1 added to People, said by P1"),
    (":card.share", "Done:"), (":stage.next", "Stage: What we have here, 4 of 8, 18 min"),
    ("Library hall, two rooms @P2 /places", "Done: G2 added to Places, said by P2"),
    ("Walking club @A /groups", "Done: G3 added to Groups"),
    (":card.edit G3 Walking club, thirty people", "Done: G3"), (":history.undo", "Done: Undone:"),
    (":history.redo", "Done:"), (":point.park Who pays for the heating?", "Done: K1"),
    (":stage.next", "Stage: Connect, 5 of 8, 8 min"),
    ("Soup at the library +G1+G2", "Done: I1"), (":stage.next", "Stage: Choose, 6 of 8, 5 min"),
    ("@P1 I1", "Done:"), (":choice.reveal", "Done:"),
    (":stage.next", "Stage: First steps, 7 of 8, 6 min"),
    ("Ask for the hall > P2 > 2031-05-30 +I1", "Done: A1"),
    (":action.change A1 know=\"We have the key\"", "Done: A1"),
    (":action.accept A1", "Done: P2 Bob said yes to A1."),
    (":stage.next leave=anyway", "Stage: Close, 8 of 8, 9 min"),
    ("K1 Amina asks the council", "Done: K1"), ("+ the soup", "Done:"), ("- too cold", "Done:"),
    ("review 2031-06-01 at the library", "Done:"), (":session.close", "Done:"),
    (":correction.add It is two halls", "Done:"),
  ]

  @Test("A whole short workshop is done by a script, and each line is answered by a labelled one")
  func script() throws {
    let room = try Workroom()
    let path = try room.session()
    let outcome = try room.moot(
      "run", path, "--linear", input: workshop.map(\.line).joined(separator: "\n") + "\n")
    #expect(outcome.code == 0, "\(outcome.output)")
    #expect(outcome.messages.isEmpty)
    var rest = outcome.lines[...]
    for (line, answer) in workshop {
      guard let answer else { continue }
      let index = rest.firstIndex { $0.hasPrefix(answer) }
      #expect(index != nil, "“\(line)” is not answered by “\(answer)” in \(rest)")
      if let index { rest = rest[(index + 1)...] }
    }
    #expect(!outcome.bytes.contains(0x1B))
    #expect(Hostile.steering(in: outcome.output).isEmpty)
    for line in outcome.lines { #expect(isLabelled(line), "\(line)") }
    #expect(try room.moot("check", path).code == 0)
    let shown = try room.moot("show", path).output
    for words in [
      "Closed ", "G1 Can cook for forty – P1", "G3 Walking club, thirty people – table A",
      "I1 Soup at the library [G1 G2]", "A1 Ask for the hall – P2", "agreed", "Uses: I1",
      "K1 Who pays for the heating? (Amina asks the council)", "Since the close",
      "correction: It is two halls",
    ] { #expect(shown.contains(words), "\(words)") }
  }

  @Test("The same workshop, line by line and with the program started again for each, is the same")
  func resumed() throws {
    let room = try Workroom()
    let once = try room.session()
    let often = try room.session()
    _ = try room.moot(
      "run", once, "--linear", input: workshop.map(\.line).joined(separator: "\n") + "\n")
    for (line, _) in workshop {
      #expect(try room.moot("run", often, "--linear", input: line + "\n").code == 0, "\(line)")
    }
    let records = try room.moot("show", once, "--plain", "--private").output
    #expect(!records.isEmpty)
    #expect(try room.moot("show", often, "--plain", "--private").output == records)
  }

  @Test("Every page is printed in lines that are labelled or indented")
  func pages() throws {
    let room = try Workroom()
    let path = try room.session(lines: [":stage.go what-we-have", "Can cook for forty"])
    let pages = [
      ":agenda.show", ":board.show", ":people.show", ":notes.show", ":notes.private", ":help.show",
      ":palette.show", ":app.where",
    ]
    let outcome = try room.moot(
      "run", path, "--linear", input: pages.joined(separator: "\n") + "\n")
    #expect(outcome.code == 0)
    for line in outcome.lines { #expect(isLabelled(line), "\(line)") }
    #expect(outcome.lines.count { $0.hasPrefix("Page: ") } == 6)
    #expect(outcome.lines.contains { $0.hasPrefix("Command: :card.add ") })
    // No boxes and no blocks: a screen reader would read them aloud.
    #expect(!outcome.output.unicodeScalars.contains { (0x2500...0x259F).contains($0.value) })
  }

  @Test("Linear mode is asked for by a flag, by MOOT_LINEAR and by TERM=dumb")
  func ways() throws {
    let room = try Workroom()
    let path = try room.session(lines: [":stage.go what-we-have"])
    let asked = try room.moot("run", path, "--linear")
    #expect(asked.code == 0)
    #expect(asked.output.hasPrefix("Stage: What we have here"))
    #expect(try room.moot("run", path, with: ["MOOT_LINEAR": "1"]).output == asked.output)
    #expect(try room.moot("run", path, with: ["TERM": "dumb"]).output == asked.output)
    #expect(try room.moot("run", path, with: ["MOOT_LINEAR": "0"]).code == 64)
    #expect(try room.moot("run", path, with: ["MOOT_LINEAR": ""]).code == 64)
  }

  @Test("A workshop is begun from no session at all, and by new --run")
  func begun() throws {
    let room = try Workroom()
    let outcome = try room.moot(
      "--linear", input: ":session.new short-assets Lunch club\nThe hall is cold\n")
    #expect(outcome.code == 0, "\(outcome.output)\(outcome.messages)")
    #expect(outcome.output.contains("Done: N1 noted."))
    let run = try room.moot(
      "new", "--title", "Allotments", "--run", "--linear", input: "The hall is cold\n")
    #expect(run.code == 0, "\(run.output)")
    #expect(run.output.contains("Done: N1 noted."))
    #expect(room.sessionFiles().count == 2)
    for name in room.sessionFiles() { #expect(try room.moot("check", name).code == 0) }
  }

  @Test("A rehearsal says that it is invented and is kept apart from the sessions")
  func rehearsal() throws {
    let room = try Workroom()
    let outcome = try room.moot("practice", "--linear", input: "The hall is cold\n")
    #expect(outcome.code == 0, "\(outcome.output)")
    #expect(room.sessionFiles().isEmpty)
    let kept = "\(room.path)/.local/share/moot/practice"
    let name = try #require(room.sessionFiles(in: kept).first)
    #expect(try room.moot("show", "\(kept)/\(name)").output.contains("everything here is invented"))
  }

  /// A label such as `Done:` at the start, or set in below the line that it belongs to.
  private func isLabelled(_ line: String) -> Bool {
    line.hasPrefix("  ") || line.prefixMatch(of: #/[A-Z][a-z]+(, line \d+)?: /#) != nil
  }
}
