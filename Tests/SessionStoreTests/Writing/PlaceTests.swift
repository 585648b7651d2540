import Glibc
import SessionStore
import Testing
import Workshop

@Suite("When the file is removed or changed by others")
struct PlaceTests {
  /// Makes a session of three cards, does something to its file, and continues.
  private func afterwards(
    _ change: (String) -> Void, expecting wanted: (AppendFailure.Reason?) -> Bool
  ) throws {
    let folder = try TemporaryFolder()
    let path = try makeSession(in: folder.path, 3)
    let events = try SessionFile.read(path, files: .system).events
    _ = try open(path) { writer throws in
      change(path)
      #expect(throws: AppendFailure.self) { try writer.verifyPlace() }
      #expect(throws: AppendFailure.self) {
        try writer.append(card(4), at: someMoment, since: 4)
      }
      #expect(wanted(writer.finished))
      let there = bytes(at: path)
      var next = try writer.continueInNewFile(at: someMoment, program: "moot", events: events)
      let fourth = try next.append(card(4), at: someMoment, since: 4)
      #expect(bytes(at: path) == there)
      let reading = try SessionFile.read(next.path, files: .system)
      #expect(reading.events == events + [fourth])
      #expect(reading.findings.isEmpty)
    }
  }

  @Test("A file that was removed is noticed, and the session goes on with all its events")
  func removed() throws { try afterwards({ unlink($0) }, expecting: { $0 == .vanished }) }

  @Test("A file that was renamed is noticed, and the session goes on with all its events")
  func renamed() throws {
    try afterwards({ rename($0, $0 + ".old") }, expecting: { $0 == .vanished })
  }

  @Test("A file that was replaced is noticed, and the session goes on with all its events")
  func replaced() throws {
    try afterwards(
      { path in
        write("something else\n", to: path + ".new")
        rename(path + ".new", path)
      }, expecting: { $0 == .replaced })
  }

  @Test("A file that was emptied is noticed, and the session goes on with all its events")
  func emptied() throws {
    try afterwards(
      { truncate($0, 0) },
      expecting: {
        if case .changedLength(_, found: 0) = $0 { return true }
        return false
      })
  }

  @Test("A file that another program appended to is noticed, and the session goes on")
  func appended() throws {
    try afterwards(
      { path in write(bytes(at: path) + Array("hello\n".utf8), to: path) },
      expecting: {
        if case .changedLength = $0 { return true }
        return false
      })
  }

  @Test("Continuing keeps lines that are not understood byte for byte, and edits are still edits")
  func continuing() throws {
    let folder = try TemporaryFolder()
    let path = try makeSession(in: folder.path, 3)
    let odd = text(at: path).replacing(
      #""kind":"card.added","data":{"card":"G2""#,
      with: #""extra":[1.50,"\u0041/"],"kind":"card.added","data":{"new":1e3,"card":"G2""#)
    write(odd, to: path)
    let events = try SessionFile.read(path, files: .system).events
    _ = try open(path) { writer throws in
      unlink(path)
      #expect(throws: AppendFailure.self) { try writer.verifyPlace() }
      let next = try writer.continueInNewFile(at: someMoment, program: "moot", events: [])
      let lines = text(at: next.path)
      #expect(lines.contains(#""extra":[1.50,"\u0041/"],"kind":"card.added","data":{"new":1e3,"#))
      let reading = try SessionFile.read(next.path, files: .system)
      #expect(reading.events == events)
      #expect(reading.findings.map(\.kind) == [.edited])
      #expect(reading.findings.map(\.line) == [3])
    }
  }
}
