import Foundation
import Testing

@Suite("moot find, due and assets")
struct ArchiveCommandTests {
  /// A room with two workshops, of which one carries on from the other.
  private func room() throws -> Workroom {
    let room = try Workroom()
    let first = try room.session(
      title: "Lunch club",
      lines: [
        ":person.change P1 name=Zoë", ":stage.go what-we-have", "Bus to Łódź @P1",
        "Keys to the hall",
        ":action.add owner=P1 due=\"in 2 weeks\" Ring the hall", ":note.private Wilberforce is ill",
      ])
    // The day is long past, and the program refuses to write such a day down.
    let told = text(at: first).replacing(/"due":"[0-9-]+"/, with: "\"due\":\"2020-05-12\"")
    try room.write(told, to: "sessions/" + room.sessionFiles()[0])
    let second = try room.moot("new", "--title=Allotments", "--flow=actions", "--from=\(first)")
    try #require(second.code == 0, "\(second.messages)")
    return room
  }

  @Test("Each result is its id, the words, the session and the day")
  func find() throws {
    let room = try room()
    let found = try room.moot("find", "lodz")
    #expect(found.code == 0)
    #expect(found.messages.isEmpty)
    #expect(found.lines.first == "For those who were there.")
    #expect(found.lines.dropFirst().first?.hasPrefix("G") == true)
    #expect(found.output.contains("Bus to Łódź"))
    #expect(found.output.contains("asset · Lunch club · "))
    for words in [["KEYS", "hall"], ["keys to the"], ["\"keys to the\""], ["key"]] {
      let found = try room.moot(["find"] + words)
      #expect(found.output.contains("Keys to the hall"), "\(words)")
    }
  }

  @Test("Nothing found, nothing asked and nothing there are one sentence each")
  func sentences() throws {
    let room = try room()
    let none = try room.moot("find", "wilberforce")
    #expect(none.code == 1 && none.messages == "Nothing was found.\n" && none.output.isEmpty)
    for words in [[], [""], ["*"], ["\"\""]] {
      let empty = try room.moot(["find"] + words)
      #expect(empty.code == 64 && empty.messages.split(separator: "\n").count == 1, "\(words)")
    }
    for command in [["find", "x"], ["due"], ["assets"], ["list"]] {
      let missing = try room.moot(command + ["--sessions", "\(room.path)/none"])
      #expect(missing.code == 66 && missing.messages.contains("There is no folder"), "\(command)")
      #expect(missing.output.isEmpty)
    }
    #expect(try room.moot("find", "x", "--type", "cat").code == 64)
    #expect(try room.moot("find", "x", "--since", "cat").code == 64)
  }

  @Test(
    "Quotation marks and operators are no errors",
    arguments: [
      "\"", "hall\"", "AND", "hall AND", "NEAR(", "(hall", "-hall", "a:b", "hall*", "'", "^",
    ])
  func operators(words: String) throws {
    let room = try room()
    let outcome = try room.moot(["find", "--", words])
    #expect([0, 1, 64].contains(outcome.code), "\(outcome.messages)")
    #expect(outcome.messages.split(separator: "\n").count <= 1)
  }

  @Test("Private things are found only with --private, and are marked")
  func kept() throws {
    let room = try room()
    let found = try room.moot("find", "wilberforce", "--private")
    #expect(found.code == 0)
    #expect(found.output.contains("(private)"))
  }

  @Test("JSON parses, with where a replay finds it; plain has nine fields")
  func programs() throws {
    let room = try room()
    let json = try room.moot("find", "lodz", "--json")
    let rows = try JSONSerialization.jsonObject(with: Data(json.bytes)) as? [[String: Any]]
    #expect(rows?.count == 2)
    for field in [
      "id", "type", "words", "event", "since", "at", "session", "title", "file", "audience",
    ] {
      #expect(rows?.first?[field] != nil, "\(field)")
    }
    let nothing = try room.moot("find", "nowhere", "--json")
    #expect(nothing.code == 1 && nothing.output == "[]\n")
    for line in try room.moot("find", "lodz", "--plain").lines {
      #expect(line.components(separatedBy: "\t").count == 9, "\(line)")
      #expect(line.hasSuffix("\tpeople"))
    }
  }

  @Test("An action that went on is due once, and its date is a fact in words")
  func due() throws {
    let files = try room()
    let due = try files.moot("due")
    #expect(due.code == 0)
    #expect(due.output.components(separatedBy: "Ring the hall").count == 2)
    // Nobody asked her whether she may be named beyond the room.
    #expect(!due.output.contains("Zoë") && due.output.contains("P1, no yes heard yet"))
    let room = try files.moot("due", "--for", "room")
    #expect(room.output.contains("P1 Zoë") && room.lines.first == "For the room.")
    #expect(due.output.contains("due Tue 12 May 2020, "))
    #expect(due.output.contains(" years ago"))
    #expect(due.output.contains("Allotments"))
    #expect(!due.output.lowercased().contains("overdue"))
    #expect(try files.moot("due", "--owner", "zoe", "--for", "room").output == room.output)
    #expect(try files.moot("due", "--owner", "zoe").output.isEmpty)
    #expect(try files.moot("due", "--owner", "P1").output == due.output)
    #expect(try files.moot("due", "--by", "owner").output == due.output)
    #expect(try files.moot("due", "--owner", "nobody").output.isEmpty)
    let json = try files.moot("due", "--json")
    let rows = try JSONSerialization.jsonObject(with: Data(json.bytes)) as? [[String: Any]]
    #expect(rows?.first?["due"] as? String == "2020-05-12")
  }

  @Test("Assets say where they were named and what they led to")
  func assets() throws {
    let room = try room()
    let assets = try room.moot("assets")
    #expect(assets.code == 0)
    #expect(assets.output.components(separatedBy: "Bus to Łódź").count == 2)
    #expect(assets.output.contains("named · Lunch club"))
    #expect(try room.moot("assets", "--lonely").output.contains("no idea or action uses it yet"))
    let json = try room.moot("assets", "--json")
    let rows = try JSONSerialization.jsonObject(with: Data(json.bytes)) as? [[String: Any]]
    #expect(rows?.count == 2)
  }

  @Test("The index is its owner's only, where XDG says, and is made again where it is damaged")
  func index() throws {
    let room = try room()
    _ = try room.moot("find", "lodz", with: ["XDG_CACHE_HOME": "\(room.path)/c"])
    let path = "\(room.path)/c/moot/archive.sqlite"
    let rights = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions]
    #expect(rights as? Int == 0o600)
    try room.write("garbage", to: "c/moot/archive.sqlite")
    chmod(path, 0o600)
    let again = try room.moot("find", "lodz", with: ["XDG_CACHE_HOME": "\(room.path)/c"])
    #expect(again.code == 0)
    #expect(again.messages == "The index is being rebuilt.\n")
    #expect(again.output.contains("Bus to Łódź"))
  }

  @Test("Two at once, and one that is ended in the middle, leave the index well")
  func atOnce() throws {
    let room = try room()
    for number in 0..<60 {
      let copy = text(at: "\(room.sessions)/\(room.sessionFiles()[0])")
      try room.write(copy, to: "sessions/copy-\(number).jsonl")
    }
    let outcome = try room.shell(
      """
      "$1" find lodz --plain > a & "$1" find lodz --plain > b & "$1" due > c &
      "$1" assets > /dev/null & kill -9 $!
      wait; "$1" find lodz --plain > d; cmp a b && cmp a d && wc -l < a
      """)
    #expect(outcome.code == 0, "\(outcome.messages)")
    #expect(Int(outcome.output.trimmingCharacters(in: .whitespacesAndNewlines)) == 2)
  }

  @Test("Hostile words are cleaned before they are printed")
  func hostile() throws {
    let room = try Workroom()
    _ = try room.session(lines: [":stage.go what-we-have", Hostile.text])
    for words in [
      ["find", "tea"], ["find", "tea", "--plain"], ["assets"], ["find", "tea", "--json"],
    ] {
      let outcome = try room.moot(words)
      #expect(outcome.code == 0)
      #expect(Hostile.steering(in: outcome.output).isEmpty, "\(words)")
    }
  }
}
