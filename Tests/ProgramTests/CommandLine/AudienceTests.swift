import Foundation
import Testing

@Suite("For whom something is shown")
struct AudienceTests {
  /// A workshop of Rosa, who allows her name and words to go as far as partners, and Omar, whom nobody
  /// asked.
  private func room() throws -> Workroom {
    let room = try Workroom()
    _ = try room.session(
      title: "Lunch club",
      lines: [
        ":person.change P1 name=Rosa", ":person.change P2 name=Omar",
        ":person.permit P1 name=yes quote=yes", ":stage.go what-we-have", "Pots for forty @P1",
        "A van, ask Omar @P2", ":action.add owner=P1 Ring the hall",
        ":action.add owner=P2 Paint the hall", ":note.private Pots are cracked",
      ])
    return room
  }

  private static let questions = [
    ["show", "lunch-club"], ["replay", "lunch-club", "--plain"], ["due"], ["find", "pots"],
    ["assets"],
    ["list"],
  ]

  @Test(
    "Each answer says on its first line for whom it is; people is what is usual",
    arguments: questions)
  func firstLine(question: [String]) throws {
    let room = try room()
    for (audience, line) in [
      ("me", "For the facilitator alone, with what is private."), ("room", "For the room."),
      ("people", "For those who were there."), ("partners", "For partners who were not there."),
      ("anyone", "For anyone."),
    ] {
      let told = try room.moot(question + ["--for", audience])
      // Her words go no further than partners.
      if question[0] == "find", audience == "anyone" {
        #expect(told.code == 1 && told.output.isEmpty)
      } else if question[0] == "assets", audience == "anyone" {
        #expect(told.code == 0 && told.output.isEmpty)
      } else {
        #expect(told.code == 0 && told.lines.first == line, "\(question) \(told.messages)")
      }
    }
    #expect(try room.moot(question).lines.first == "For those who were there.")
  }

  @Test("An unknown person is refused in one sentence, with 64", arguments: questions)
  func unknown(question: [String]) throws {
    let room = try room()
    let told = try room.moot(question + ["--for", "funders"])
    #expect(told.code == 64 && told.output.isEmpty)
    #expect(
      told.messages
        == "There is nobody called “funders” to show this to. There are: me, room, people, partners, anyone.\n"
    )
  }

  @Test("A name stands only where its person allows it, in words too", arguments: questions)
  func names(question: [String]) throws {
    let room = try room()
    for (audience, rosa, omar) in [
      ("room", true, true), ("people", true, false), ("partners", true, false),
      ("anyone", false, false),
    ] {
      let told = try room.moot(question + ["--for", audience]).output
      if question[0] == "show" || question[0] == "due" {
        #expect(told.contains("Rosa") == rosa, "\(question) \(audience) \(told)")
      }
      if !rosa { #expect(!told.contains("Rosa"), "\(question) \(audience)") }
      // What Omar is called in words is as it was said for those who were there.
      if !omar, audience != "people" { #expect(!told.contains("Omar"), "\(question) \(audience)") }
      if audience != "room", audience != "people" { #expect(!told.contains(room.path)) }
      #expect(!told.contains("cracked"))
    }
    #expect(try room.moot("find", "cracked", "--for", "me").output.contains("(private)"))
    #expect(try room.moot("find", "rosa", "--for", "anyone").code == 1)
  }

  @Test("As data each object says for whom it is; numbers are the same for the same seed")
  func data() throws {
    let room = try room()
    for question in [["due"], ["find", "pots"], ["assets"], ["list"]] {
      let json = try room.moot(question + ["--json", "--for", "partners"])
      let rows = try JSONSerialization.jsonObject(with: Data(json.bytes)) as? [[String: Any]]
      #expect(rows?.isEmpty == false, "\(question)")
      #expect(
        rows?.allSatisfy { $0["audience"] as? String == "partners" && $0["file"] == nil } == true)
      for line in try room.moot(question + ["--plain", "--for", "partners"]).lines {
        #expect(line.hasSuffix("\tpartners"))
      }
    }
    let due = ["due", "--for", "anyone", "--seed", "7"]
    #expect(try room.moot(due).output == room.moot(due).output)
    #expect(try room.moot(due).output.contains("participant "))
  }

  @Test("--private is another word for --for me, and goes with nobody else")
  func privately() throws {
    let room = try room()
    #expect(
      try room.moot("show", "lunch-club", "--private").output
        == room.moot("show", "lunch-club", "--for", "me").output)
    #expect(try room.moot("find", "pots", "--private", "--for", "anyone").code == 64)
    #expect(
      try room.moot("replay", "lunch-club", "--plain", "--undone", "--for", "anyone").code == 64)
  }

  @Test("Permission that is taken back in a later session holds in the earlier one at once")
  func takenBack() throws {
    let room = try room()
    let first = "\(room.sessions)/\(room.sessionFiles()[0])"
    #expect(try room.moot("show", first).output.contains("Rosa"))
    let made = try room.moot("new", "--title=Allotments", "--flow=actions", "--from=\(first)")
    let second = try #require(made.lines.first)
    let told = try #require(text(at: second).firstMatch(of: /"person":"(P\d+)","name":"Rosa"/))
    let played = try room.moot("run", second, "--linear", input: ":person.withdraw \(told.1)\n")
    try #require(played.code == 0, "\(played.output)\(played.messages)")
    for question in Self.questions where question[0] != "list" {
      let told = try room.moot(question.map { $0 == "lunch-club" ? first : $0 }).output
      #expect(!told.contains("Rosa") && !told.contains("Pots"), "\(question) \(told)")
    }
    // The same where no index can be had.
    let alone = try room.moot("show", first, with: ["XDG_CACHE_HOME": "/dev/null"])
    #expect(alone.code == 0 && !alone.output.contains("Rosa") && !alone.output.contains("Pots"))
  }

  @Test("Of no assets it is not said that every one was used")
  func lonely() throws {
    let room = try Workroom()
    _ = try room.session(title: "Lunch club")
    let lonely = try room.moot("assets", "--lonely")
    #expect(lonely.code == 0 && lonely.messages == "No asset was named yet.\n")
  }

  @Test("That somebody did not agree stands beside the action")
  func notAgreed() throws {
    let room = try room()
    let first = "\(room.sessions)/\(room.sessionFiles()[0])"
    let played = try room.moot(
      "run", first, "--linear", input: ":action.dispute A1 by=P2 words=\"I said June\"\n")
    try #require(played.code == 0, "\(played.output)\(played.messages)")
    #expect(
      try room.moot("due").output.contains("P2 said: this is not what I agreed. “I said June”"))
    let anyone = try room.moot("due", "--for", "anyone").output
    #expect(anyone.contains("this is not what I agreed.") && !anyone.contains("June"))
  }
}
