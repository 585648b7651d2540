import Foundation
import Testing

@Suite("Files that are no whole session")
struct OtherFilesTests {
  /// What may be asked of a file; none of it changes one that is no session.
  static let questions = [["show"], ["show", "--json"], ["check"], ["run", "--linear"]]

  @Test("A file of another program, of no bytes or of one endless line is 65 and is left as it is")
  func others() throws {
    let room = try Workroom()
    let files = [
      try room.write("hello\n", to: "other.jsonl"), try room.write("", to: "empty.jsonl"),
      try room.write("{\"format\":\"else\"}\n", to: "json.jsonl"),
      try room.write([0xFF, 0xFE, 0x00, 0x0A], to: "bytes.jsonl"),
      try room.write([UInt8](repeating: 0x78, count: 64 << 20), to: "huge.jsonl"),
    ]
    for file in files {
      let size = bytes(at: file).count
      for question in Self.questions {
        let outcome = try room.moot(question + [file])
        #expect(outcome.code == 65, "\(question) \(file)")
        #expect(outcome.output.isEmpty)
        #expect(outcome.messages.contains(file))
        #expect(outcome.messages.split(separator: "\n").count == 1)
        #expect(outcome.seconds < 10)
      }
      #expect(bytes(at: file).count == size)
    }
  }

  @Test("A session with a line of 64 MB in it can be read, named by the line, and not written")
  func hugeLine() throws {
    let room = try Workroom()
    let path = try room.session(lines: [":stage.go what-we-have", "Can cook for forty"])
    let line = [UInt8](repeating: 0x78, count: 64 << 20) + [0x0A]
    let file = try room.write(bytes(at: path) + line, to: "huge.jsonl")
    let shown = try room.moot("show", file)
    #expect(shown.code == 0)
    #expect(shown.output.contains("Can cook for forty"))
    let checked = try room.moot("check", file)
    #expect(checked.code == 1)
    #expect(checked.output.contains("line 5: damaged"))
    let ran = try room.moot("run", file, "--linear", input: "Tea\n")
    #expect(ran.code == 1)
    #expect(ran.output.contains("can only be read because lines of it are damaged"))
  }

  @Test("A file that is not there, and a name that means no session, is 66")
  func missing() throws {
    let room = try Workroom()
    _ = try room.session(title: "Lunch club")
    for name in ["none.jsonl", "./none.jsonl", "swimming"] {
      for question in Self.questions {
        #expect(try room.moot(question + [name]).code == 66, "\(question) \(name)")
      }
    }
    let near = try room.moot("show", "lunhc-club")
    #expect(near.code == 66)
    #expect(near.messages.contains("lunch-club"))
  }

  @Test("A name that means several sessions is 66, and they are named")
  func several() throws {
    let room = try Workroom()
    _ = try room.session(title: "Lunch club")
    _ = try room.session(title: "Lunch club again")
    let outcome = try room.moot("show", "lunch")
    #expect(outcome.code == 66)
    for name in room.sessionFiles() { #expect(outcome.messages.contains(name)) }
  }

  @Test("A folder in the place of a file is refused in a sentence")
  func folder() throws {
    let room = try Workroom()
    for question in Self.questions {
      let outcome = try room.moot(question + [room.path])
      #expect([65, 66].contains(outcome.code))
      #expect(outcome.messages.contains("is not a file"))
    }
  }

  @Test("Wherever a session is cut off, the whole lines before are shown, and nothing traps")
  func cut() throws {
    let room = try Workroom()
    let whole = bytes(at: try room.session(lines: ["First words", "Second words"]))
    let lineEnds = whole.indices.filter { whole[$0] == 0x0A }
    for length in [1, 40, lineEnds[0], lineEnds[1], lineEnds[1] + 20, lineEnds[2], whole.count - 1]
    {
      let file = try room.write(Array(whole[..<length]), to: "cut.jsonl")
      let outcome = try room.moot("show", file)
      if length < lineEnds[0] {
        #expect(outcome.code == 65, "\(length)")
      } else {
        #expect(outcome.code == 0, "\(length): \(outcome.messages)")
        #expect(outcome.output.contains("First words") == (length >= lineEnds[2]))
        #expect(
          try room.moot("check", file).code == (lineEnds.contains(length - 1) ? 0 : 1),
          "\(length) of \(lineEnds)")
      }
      #expect(bytes(at: file).count == length)
    }
  }

  @Test("A torn end is set aside when the workshop goes on, and is said and recorded")
  func torn() throws {
    let room = try Workroom()
    let whole = bytes(at: try room.session(lines: ["First words", "Second words"]))
    let file = try room.write(Array(whole.dropLast(30)), to: "torn.jsonl")
    let outcome = try room.moot("run", file, "--linear", input: "Third words\n")
    #expect(outcome.code == 0)
    #expect(outcome.output.contains("were cut off while being written; they are kept in"))
    #expect(text(at: file).contains("\"kind\":\"log.recovered\""))
    #expect(try room.moot("check", file).code == 0)
    #expect(try room.moot("show", file).output.contains("Third words"))
    let names = try FileManager.default.contentsOfDirectory(atPath: room.path)
    let aside = try #require(names.first { $0.hasPrefix("torn.jsonl.torn-") })
    let kept = bytes(at: "\(room.path)/\(aside)")
    #expect(!kept.isEmpty && whole.dropLast(30).suffix(kept.count) == kept[...])
  }

  @Test("A flipped bit is always found, and never stops the rest from being read")
  func flipped() throws {
    let room = try Workroom()
    let whole = bytes(at: try room.session(lines: ["First words", "Second words"]))
    let header = (whole.firstIndex(of: 0x0A) ?? 0) + 1
    for step in 0..<24 {
      var damaged = whole
      let index = header + (whole.count - header) * step / 24
      damaged[index] ^= 1 << UInt8(step % 8)
      let file = try room.write(damaged, to: "flipped.jsonl")
      let checked = try room.moot("check", file)
      #expect(checked.code == 1, "byte \(index): \(checked.messages)")
      #expect(Hostile.steering(in: checked.output).isEmpty)
      let shown = try room.moot("show", file)
      #expect(shown.code == 0, "byte \(index): \(shown.messages)")
      #expect(shown.messages.contains("moot check"))
      #expect(bytes(at: file) == damaged)
    }
  }

  @Test("A newer version is shown, and not written")
  func newer() throws {
    let room = try Workroom()
    let before = bytes(at: fixture("newer-version"))
    let file = try room.write(before, to: "newer.jsonl")
    #expect(try room.moot("show", file).output.contains("Lunch club"))
    let outcome = try room.moot("run", file, "--linear", input: "Tea\n")
    #expect(outcome.code == 1)
    #expect(outcome.output.contains("made by a newer moot"))
    #expect(bytes(at: file) == before)
  }
}
