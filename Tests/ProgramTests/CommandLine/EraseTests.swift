import Foundation
import Testing

@Suite("moot erase")
struct EraseTests {
  /// A workshop, and one that carries on from it, with Zubaida in both.
  private func room() throws -> (Workroom, first: String, second: String) {
    let room = try Workroom()
    let first = try room.session(
      title: "Tea with Zubaida",
      lines: [
        ":person.change P1 name=Zubaida", ":person.change P2 name=Ben", ":stage.go what-we-have",
        "Chapattis for forty @P1", "Zubaida has the key @P2", ":note.room P1 likes the garden",
      ])
    let made = try room.moot(
      "new", "--title", "Next", "--flow", "short-assets", "--from", first)
    #expect(made.code == 0, "\(made.messages)")
    return (room, first, try #require(made.lines.first))
  }

  private func hits(_ word: String, in room: Workroom) -> [String] {
    let names = FileManager.default.enumerator(atPath: room.path)?.allObjects as? [String] ?? []
    return names.filter { name in
      name.contains(word) || text(at: "\(room.path)/\(name)").contains(word)
    }
  }

  @Test("Without the name it lists every place, asks, and changes nothing")
  func lists() throws {
    let (room, first, second) = try room()
    let before = (bytes(at: first), bytes(at: second))
    let outcome = try room.moot("erase", first, "--person", "P1", "--mentions", "all")
    #expect(outcome.code == 1)
    #expect(outcome.output.hasPrefix("P1, Zubaida: every name"))
    #expect(outcome.output.contains(first) && outcome.output.contains(second))
    #expect(outcome.output.contains("“Zubaida has the key”"))
    #expect(outcome.output.contains("“P1 likes the garden”"))
    #expect(outcome.messages.contains("add --confirm “Zubaida”"))
    #expect(bytes(at: first) == before.0 && bytes(at: second) == before.1)
    let unasked = try room.moot("erase", first, "--person", "P1", "--confirm", "Zubaida")
    #expect(unasked.code == 64 && unasked.messages.contains("--mentions"))
    let wrong = try room.moot(
      "erase", first, "--person", "P1", "--mentions", "all", "--confirm", "Ben")
    #expect(wrong.code == 64 && wrong.messages.contains("“Ben” is not “Zubaida”"))
    #expect(bytes(at: first) == before.0)
  }

  @Test("With the name it is gone from every place, and moot check speaks of what was taken out")
  func erases() throws {
    let (room, first, second) = try room()
    _ = try room.moot("find", "chapattis")
    try room.write(bytes(at: first), to: ".local/state/moot/rescue/copy.jsonl")
    try room.write("Zubaida", to: "sessions/\((first as NSString).lastPathComponent).torn-1")
    try room.write(bytes(at: first), to: "sessions/.moot-0123456789abcdef.tmp")
    let outcome = try room.moot(
      "erase", first, "--person", "P1", "--mentions", "all", "--confirm", "zubaida")
    #expect(outcome.code == 0, "\(outcome.messages)")
    for word in ["Zubaida", "zubaida", "Chapattis", "likes the garden"] {
      #expect(hits(word, in: room) == [], "\(word)")
    }
    let files = room.sessionFiles()
    #expect(files.count == 2 && files.contains { $0.contains("tea-with-taken-out") })
    for file in files {
      let check = try room.moot("check", "\(room.sessions)/\(file)")
      #expect(check.code == 1 && check.lines.allSatisfy { $0.contains(": redacted: ") })
    }
    #expect(files.contains { second.hasSuffix($0) })
    let name = try #require(files.first { $0.contains("tea-with") })
    let played = try room.moot(
      "run", "\(room.sessions)/\(name)", "--linear", input: ":history.undo\n:history.undo\n")
    #expect(played.code == 0)
    #expect(hits("Zubaida", in: room) == [] && hits("Chapattis", in: room) == [])
  }

  @Test("Only the numbers that were said go, and an id or words go alone")
  func some() throws {
    let (room, first, _) = try room()
    let outcome = try room.moot(
      "erase", first, "--person", "P1", "--mentions", "none", "--confirm", "Zubaida")
    #expect(outcome.code == 0)
    let shown = try room.moot("show", first, "--for", "me").output
    #expect(shown.contains("Zubaida has the key") && shown.contains("likes the garden"))
    #expect(!shown.contains("Chapattis"))
    #expect(try room.moot("erase", first, "--item", "G2", "--confirm", "g2").code == 0)
    #expect(hits("has the key", in: room) == [])
    #expect(
      try room.moot("erase", first, "--words", "the garden", "--confirm", "the garden").code == 0)
    #expect(hits("the garden", in: room) == [])
  }

  @Test("What is not clear, not there or open elsewhere is refused in a sentence")
  func refused() throws {
    let (room, first, _) = try room()
    for (words, code) in [
      ([], 64), (["--person", "P1", "--item", "G1"], 64), (["--person", "G1"], 64),
      (["--item", "P1"], 64), (["--item", "what"], 64), (["--words", "…"], 64),
      (["--item", "G99"], 66), (["--words", "rhinoceros"], 66),
      (["--person", "P1", "--mentions", "9"], 64),
    ] as [([String], Int32)] {
      let outcome = try room.moot(["erase", first] + words)
      #expect(outcome.code == code, "\(words): \(outcome.messages)")
      #expect(outcome.messages.hasSuffix(".\n"), "\(words): \(outcome.messages)")
    }
  }

  @Test("In the workbench the same is listed and done, and the session goes on")
  func linear() throws {
    let (room, first, _) = try room()
    let played = try room.moot(
      "run", first, "--linear",
      input: """
        :session.erase Chapattis for forty
        :session.takeOut what="Chapattis for forty" mentions=none confirm="chapattis for forty"
        A new card
        """)
    #expect(played.code == 0, "\(played.output)")
    #expect(played.output.contains("Page: What goes, before anything is done"))
    #expect(played.output.contains("“Chapattis for forty”: taken out, "))
    #expect(hits("Chapattis", in: room) == [])
    #expect(try room.moot("show", first).output.contains("A new card"))
  }

  @Test("What was decided when moot was stopped is finished by the next that opens the folder")
  func stopped() throws {
    let (room, first, _) = try room()
    let name = (first as NSString).lastPathComponent
    let whole = text(at: first).replacingOccurrences(of: "Chapattis for forty", with: "(taken out)")
    try room.write(whole, to: "sessions/.moot-0011-1.erased")
    try room.write(
      """
      {"moot":"erasing","id":"0011","state":"decided"}
      {"prepared":".moot-0011-1.erased","over":"\(name)","to":"\(name)"}

      """, to: "sessions/.moot-erasing")
    let outcome = try room.moot("list")
    #expect(outcome.code == 0 && outcome.messages.contains("is taken out now"))
    #expect(hits("Chapattis", in: room).filter { $0.hasSuffix(name) } == [])
    #expect(hits(".moot-", in: room) == [])
  }
}

@Suite("moot retire, and until when sessions are kept")
struct RetireTests {
  private func room() throws -> (Workroom, path: String) {
    let room = try Workroom()
    let path = try room.session(
      lines: [
        ":person.change P1 name=Zubaida", ":person.need P1 a quiet corner",
        ":stage.go what-we-have",
        "Chapattis for forty @P1", "Zubaida has the key", ":note.private ask her son",
        ":keeping.set in 12 months",
      ])
    return (room, path)
  }

  /// The session, as if its last day were over.
  private func past() throws -> (Workroom, path: String) {
    let (room, path) = try room()
    let lines = text(at: path).split(separator: "\n").map { line in
      line.contains("keeping.set")
        ? String(line).replacing(/"until":"[^"]*"/, with: #""until":"2020-01-01""#) : String(line)
    }
    try room.write(lines.joined(separator: "\n") + "\n", to: "sessions/past.jsonl")
    try FileManager.default.removeItem(atPath: path)
    return (room, "\(room.sessions)/past.jsonl")
  }

  @Test("What is past its day is listed, and said on the start screen")
  func listed() throws {
    let (room, _) = try past()
    #expect(try room.moot("list", "--past-keeping").output.contains("kept until 2020-01-01"))
    #expect(try room.moot("list", "--json").output.contains(#""keptUntil":"2020-01-01""#))
    let start = try room.moot("--linear")
    #expect(start.output.isEmpty)
    let other = try self.room().0
    #expect(try other.moot("list", "--past-keeping").output.isEmpty)
  }

  @Test("The start screen says it with an index of all sessions and without")
  func startScreen() async throws {
    let (room, _) = try past()
    let words = "“Lunch club” is past the day until which it is kept"
    try await TerminalWindow(room).wait(for: words)
    #expect(try room.moot("list").code == 0)
    try await TerminalWindow(room).wait(for: words)
  }

  @Test("People go and what the room found stays, and it is no longer past its day")
  func people() throws {
    let (room, path) = try past()
    let outcome = try room.moot(
      "retire", path, "--mentions", "all", "--confirm", "lunch club")
    #expect(outcome.code == 0, "\(outcome.messages)")
    let all = text(at: path)
    for gone in ["Zubaida", "quiet corner", "her son"] { #expect(!all.contains(gone), "\(gone)") }
    #expect(all.contains("Chapattis for forty") && all.contains("(taken out) has the key"))
    #expect(try room.moot("list", "--past-keeping").output.isEmpty)
  }

  @Test("The whole goes with all its copies")
  func whole() throws {
    let (room, path) = try past()
    try room.write(bytes(at: path), to: "sessions/copy.jsonl")
    let unsure = try room.moot("retire", path, "--whole")
    #expect(unsure.code == 1 && unsure.messages.contains("add --confirm “Lunch club”"))
    #expect(room.sessionFiles().count == 2)
    let outcome = try room.moot("retire", path, "--whole", "--confirm", "Lunch club")
    #expect(outcome.code == 0, "\(outcome.messages)")
    #expect(room.sessionFiles() == [])
  }
}
