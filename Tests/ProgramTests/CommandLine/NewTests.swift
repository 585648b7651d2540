import Foundation
import Testing

@Suite("moot new")
struct NewTests {
  @Test("It prints the path of the new session and nothing else")
  func path() throws {
    let room = try Workroom()
    let outcome = try room.moot(
      "new", "--title", "Lunch club", "--place", "Long Eaton", "--question", "Who eats with whom?",
      "--people", "12", "--tables", "3", "--zone", "Europe/London")
    #expect(outcome.code == 0)
    #expect(outcome.messages.isEmpty)
    let path = try #require(outcome.lines.first)
    #expect(outcome.lines.count == 1)
    let name = (path as NSString).lastPathComponent
    #expect(name.wholeMatch(of: /\d{4}-\d\d-\d\d-lunch-club-[0-9a-f]{8}\.jsonl/) != nil)
    #expect(try room.moot("check", path).code == 0)
    let shown = try room.moot("show", path)
    for words in ["Lunch club", "Place: Long Eaton", "Question: Who eats with whom?", "People: 12"]
    {
      #expect(shown.output.contains(words))
    }
  }

  @Test(
    "A title that cannot stand is refused in a sentence, with 64, and leaves no file",
    arguments: [
      ("", "has no words"), ("   ", "has no words"),
      (String(repeating: "x", count: 300), "300 characters; 200 fit"),
      ("two\nlines", "several lines"),
    ])
  func refusedTitles(title: String, words: String) throws {
    let room = try Workroom()
    let outcome = try room.moot("new", "--title", title)
    #expect(outcome.code == 64)
    #expect(outcome.messages.contains(words))
    #expect(outcome.messages.split(separator: "\n").count == 1)
    #expect(outcome.output.isEmpty)
    #expect(room.sessionFiles().isEmpty)
  }

  @Test(
    "No title leads outside the folder or to a name that is hard to handle",
    arguments: [
      "../../etc/passwd", "/etc/passwd", "a/b", ".", "..", "-x", "-rf", "~", "~root", "$HOME",
      "`id`", "; rm -rf *", "CON", "NUL.txt", "con: club", "a\u{0}b", "*?", "😀", "Łódź – żurek",
      "a\\b", "x.jsonl", String(repeating: "é", count: 200), "\u{202E}gnp.exe", "'\"", "%00", "#1",
    ])
  func titlesAsNames(title: String) throws {
    let room = try Workroom()
    // A null cannot be passed at all; what is passed then is what stands before it.
    let outcome = try room.moot("new", "--title=\(title)")
    #expect(outcome.code == 0, "\(outcome.messages)")
    let files = room.sessionFiles()
    #expect(files.count == 1)
    let name = try #require(files.first)
    #expect(name.wholeMatch(of: /\d{4}-\d\d-\d\d-[a-z0-9-]+-[0-9a-f]{8}\.jsonl/) != nil)
    #expect(name.utf8.count <= 80)
    #expect(outcome.output == "\(room.sessions)/\(name)\n")
    let others = try FileManager.default.contentsOfDirectory(atPath: room.path)
    #expect(others == ["sessions"])
  }

  @Test("What is no number of people or tables is refused in a sentence, with 64")
  func numbers() throws {
    let room = try Workroom()
    let people = try room.moot("new", "--title", "x", "--people", "5000")
    #expect(people.code == 64)
    #expect(people.messages == "5000 people cannot be listed; 0 to 999 can.\n")
    let tables = try room.moot("new", "--title", "x", "--tables", "27")
    #expect(tables.code == 64)
    #expect(tables.messages.contains("0 to 26"))
    #expect(room.sessionFiles().isEmpty)
    #expect(try room.moot("new", "--title", "x", "--people", "999", "--tables", "26").code == 0)
  }

  @Test("An unknown flow is refused with the names of those that can be held")
  func unknownFlow() throws {
    let outcome = try Workroom().moot("new", "--title", "x", "--flow", "nope")
    #expect(outcome.code == 64)
    #expect(outcome.messages.contains("There is no flow “nope”"))
    #expect(outcome.messages.contains("assets, purpose, actions"))
  }

  @Test("A flow file that is not there is 66, a wrong one 65 with all its faults")
  func flowFiles() throws {
    let room = try Workroom()
    #expect(try room.moot("new", "--title", "x", "--flow", "none.toml").code == 66)
    try room.write("format = 1\nid = \"Bad Id\"\ntitle = \"\"\n", to: "bad.toml")
    let outcome = try room.moot("new", "--title", "x", "--flow", "bad.toml")
    #expect(outcome.code == 65)
    #expect(outcome.messages.contains("bad.toml, line 2"))
    #expect(outcome.messages.contains("bad.toml, line 3"))
    #expect(room.sessionFiles().isEmpty)
  }

  @Test("A zone that the system does not know is refused instead of counting as another")
  func unknownZone() throws {
    let room = try Workroom()
    let outcome = try room.moot("new", "--title", "x", "--zone", "No/Where")
    #expect(outcome.code == 64)
    #expect(outcome.messages.contains("No/Where"))
    #expect(room.sessionFiles().isEmpty)
  }

  @Test("Two workshops of one day and title are two files; nothing is written over")
  func twice() throws {
    let room = try Workroom()
    let first = try room.session(title: "Lunch club")
    let before = bytes(at: first)
    let second = try room.session(title: "Lunch club")
    #expect(first != second)
    #expect(bytes(at: first) == before)
    #expect(room.sessionFiles().count == 2)
  }
}
