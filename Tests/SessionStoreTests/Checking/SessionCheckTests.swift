import Glibc
import SessionStore
import Testing
import Workshop

@Suite("Checking a session")
struct SessionCheckTests {
  private func check(_ path: String) throws -> [Finding] {
    try SessionCheck.check(path, files: .system)
  }

  @Test("Nothing is wrong with a file as it was written")
  func well() throws {
    let folder = try TemporaryFolder()
    #expect(try check(try makeSession(in: folder.path, 5)).isEmpty)
  }

  @Test("One edit by hand is one finding, and the session is still read and written")
  func edited() throws {
    let folder = try TemporaryFolder()
    let path = try makeSession(in: folder.path, 5)
    let original = text(at: path)
    let edits: [(String, String)] = [
      (
        #""card":"G3","type":"asset","category":"people","text":"Can cook for forty""#,
        #""card":"G3","type":"asset","category":"people","text":"Can cook for fourteen""#
      ),
      (#""n":3,"#, #""n": 3,"#), (#""n":3,"id":"k7q2-3""#, #""n":7,"id":"k7q2-3""#),
      (#""clock":3,"#, #""clock":3,"new":true,"#),
    ]
    for (from, to) in edits {
      write(original.replacing(from, with: to), to: path)
      let findings = try check(path)
      #expect(findings.map(\.line) == [4], "\(to)")
      #expect(findings.map(\.kind) == [.edited], "\(to)")
      #expect(try open(path) == .writable(events: 5, nil))
    }
    write(original + "\n", to: path)
    #expect(try check(path).map(\.description) == ["line 7: edited: The line is blank."])
  }

  @Test("Lines that were removed, moved or doubled are reported")
  func lines() throws {
    let folder = try TemporaryFolder()
    let path = try makeSession(in: folder.path, 6)
    let all = try SessionFile.read(path, files: .system).events
    let original = text(at: path).split(separator: "\n").map(String.init)
    var lines = original
    lines.remove(at: 3)
    write(lines.joined(separator: "\n") + "\n", to: path)
    #expect(try check(path).map(\.line) == [4])
    lines = original
    lines.swapAt(3, 4)
    write(lines.joined(separator: "\n") + "\n", to: path)
    #expect(try check(path).map(\.kind).allSatisfy { $0 == .edited })
    #expect(try !check(path).isEmpty)
    #expect(try SessionFile.read(path, files: .system).events == all)
    lines = original
    lines.insert(lines[3], at: 4)
    write(lines.joined(separator: "\n") + "\n", to: path)
    #expect(try check(path).map(\.line).first == 5)
    #expect(try SessionFile.read(path, files: .system).events == all)
  }

  @Test("An edit is adopted on the record, and then nothing is wrong any more")
  func adopt() throws {
    let folder = try TemporaryFolder()
    let path = try makeSession(in: folder.path, 5)
    let odd = text(at: path).replacing(
      #""kind":"card.added","data":{"card":"G2""#,
      with: #""kind":"future.thing","data":{"x":1.50,"y":"\u0041/","card":"G2""#)
    write(odd.replacing("\"n\":4", with: "\"n\" : 4"), to: path)
    #expect(try check(path).map(\.line) == [3, 3, 5])
    let before = try SessionFile.read(path, files: .system).events
    let lines = try SessionCheck.adopt(path, at: someMoment, surroundings: surroundings())
    #expect(lines == [3, 5])
    let after = try SessionFile.read(path, files: .system)
    #expect(after.findings.isEmpty)
    #expect(Array(after.events.dropLast()) == before)
    #expect(after.events.last?.event == .log(.adopted(lines: [3, 5])))
    #expect(text(at: path).contains(#""data":{"x":1.50,"y":"\u0041/","card":"G2""#))
    #expect(try FileSystem.system.factsAt(path).mode == 0o600)
    #expect(try SessionCheck.adopt(path, at: someMoment, surroundings: surroundings()).isEmpty)
    #expect(
      try open(path) { _ = try $0.append(card(9), at: someMoment, since: 9) }
        == .writable(events: 6, nil))
    #expect(try check(path).map(\.kind) == [.unknown])
  }

  @Test("An id is never used twice, even after lines were removed and that was adopted")
  func ids() throws {
    let folder = try TemporaryFolder()
    let path = try makeSession(in: folder.path, 5)
    var lines = text(at: path).split(separator: "\n").map(String.init)
    lines.remove(at: 2)
    write(lines.joined(separator: "\n") + "\n", to: path)
    #expect(try SessionCheck.adopt(path, at: someMoment, surroundings: surroundings()) == [3])
    _ = try open(path) { writer throws in
      let event = try writer.append(card(9), at: someMoment, since: 9)
      #expect(event.id.text == "k7q2-7")
      #expect(event.number == 6)
    }
    let reading = try SessionFile.read(path, files: .system)
    #expect(reading.findings.isEmpty)
    #expect(reading.events.map(\.number) == [1, 2, 3, 4, 5, 6])
    #expect(Set(reading.events.map(\.id)).count == 6)
  }

  @Test("Damage, a torn end, a newer version and a file in use are refused and left as they are")
  func refused() throws {
    let folder = try TemporaryFolder()
    let path = try makeSession(in: folder.path, 3)
    let original = text(at: path)
    let edited = original.replacing("forty", with: "fifty")
    func refusal(_ content: String) -> AdoptionError? {
      write(content, to: path)
      defer { #expect(text(at: path) == content) }
      do throws(AdoptionError) {
        _ = try SessionCheck.adopt(path, at: someMoment, surroundings: surroundings())
        return nil
      } catch {
        #expect(error.description.hasSuffix("."))
        return error
      }
    }
    #expect(refusal(edited + "x\n") == .damaged(path: path, line: 5))
    #expect(refusal(edited + "{\"n\":4") == .torn(path: path))
    let newer = edited.replacing("\"version\":1", with: "\"version\":2")
    #expect(refusal(newer) == .newer(path: path, version: 2))
    write(original, to: path)
    _ = try open(path) { _ throws in
      let holder = Holder(process: 4711, host: "hall", since: someMoment)
      #expect(refusal(edited) == .held(path: path, holder))
    }
  }

  @Test("A redacted line is reported, and the chain of the lines after it is right")
  func redacted() throws {
    let folder = try TemporaryFolder()
    let path = folder.at("redacted.jsonl")
    write(bytes(at: fixture("redacted")), to: path)
    let findings = try check(path)
    #expect(findings.map(\.line) == [3])
    #expect(findings.map(\.kind) == [.redacted])
    #expect(
      try open(path) { _ = try $0.append(card(9), at: someMoment, since: 9) }
        == .writable(events: 3, nil))
    #expect(try check(path).map(\.kind) == [.redacted])
    #expect(try SessionCheck.adopt(path, at: someMoment, surroundings: surroundings()).isEmpty)
  }
}
