import Glibc
import SessionStore
import Testing
import Workshop

@Suite("Writing a session")
struct SessionWriterTests {
  @Test("A new file holds the header and the events as the document shows them")
  func form() throws {
    let folder = try TemporaryFolder()
    let path = try makeSession(in: folder.path, 2)
    let lines = text(at: path).split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count == 4)
    #expect(lines.last == "")
    let header =
      #"{"format":"moot-session","version":1,"session":"5f0c4a1e-1111-4222-8333-444444444444","#
      + #""writer":"k7q2","created":"2026-03-12T09:58:03.120Z","program":"moot 0.1.0"}"#
    #expect(lines[0] == header)
    let start =
      #"{"n":1,"id":"k7q2-1","clock":1,"at":"2026-03-12T09:58:03.120Z","since":0,"#
      + #""kind":"card.added","data":{"card":"G1","type":"asset","category":"people","#
      + #""text":"Can cook for forty"},"salt":""#
    #expect(lines[1].hasPrefix(start))
    #expect(lines[1].hasSuffix(#""}"#))
  }

  @Test("What was appended is what is read, and nothing is wrong with it")
  func roundTrip() throws {
    let folder = try TemporaryFolder()
    var written: [RecordedEvent] = []
    var writer = try SessionWriter.create(
      in: folder.path, named: "a.jsonl", header: someHeader, surroundings: surroundings())
    let odd = Fields(pairs: [
      .init(name: "é", value: 1), .init(name: "e\u{301}", value: .number("1.50")),
      .init(name: "x", value: .list([.null, .fields(["y": "\u{202E}\n"])])),
    ])
    for event in [card(1), SessionEvent(kind: "future.thing", data: odd), card(2, "Zoë’s \u{1B}")] {
      written.append(
        try writer.append(event, at: someMoment, since: 5, by: SpokenID(.person, 3)))
    }
    let reading = try SessionFile.read(writer.path, files: .system)
    #expect(reading.events == written)
    #expect(reading.events.map(\.id.text) == ["k7q2-1", "k7q2-2", "k7q2-3"])
    #expect(reading.findings.isEmpty)
    #expect(reading.unknownKinds.map(\.line) == [3])
    #expect(reading.header == someHeader)
  }

  @Test("A session that is opened again continues where it ended")
  func goesOn() throws {
    let folder = try TemporaryFolder()
    let path = try makeSession(in: folder.path, 3)
    let opened = try open(path) { writer throws in
      let event = try writer.append(card(4), at: someMoment, since: 9)
      #expect(event.number == 4)
      #expect(event.clock == 4)
    }
    #expect(opened == .writable(events: 3, nil))
    let reading = try SessionFile.read(path, files: .system)
    #expect(reading.events.count == 4)
    #expect(reading.findings.isEmpty)
  }

  @Test("Files are for their owner only, whatever the mask, and nothing is overwritten")
  func rights() throws {
    let folder = try TemporaryFolder()
    let mask = umask(0)
    defer { umask(mask) }
    let inner = folder.at("x/y")
    let path = try makeSession(in: inner, 1)
    #expect(try FileSystem.system.factsAt(path).mode == 0o600)
    #expect(try FileSystem.system.factsAt(inner).mode == 0o700)
    #expect(try FileSystem.system.factsAt(folder.at("x")).mode == 0o700)
    let before = bytes(at: path)
    #expect(throws: SessionCreationError.exists(path: path)) { try makeSession(in: inner, 1) }
    #expect(bytes(at: path) == before)
  }

  @Test("An event that no reader would accept is refused, and the next one is saved")
  func unwritable() throws {
    let folder = try TemporaryFolder()
    let path = try makeSession(in: folder.path, 1)
    let before = bytes(at: path)
    var deep = Value.null
    for _ in 0..<20 { deep = .list([deep]) }
    let events = [
      card(1, String(repeating: "x", count: StrictJSON.longest)),
      SessionEvent(kind: "future.deep", data: ["x": deep]),
      SessionEvent(kind: "future.big", data: ["x": .integer(StrictJSON.largest + 1)]),
      SessionEvent(kind: "future.odd", data: ["x": .number("not a number")]),
      SessionEvent(
        kind: "future.twice",
        data: Fields(pairs: [.init(name: "x", value: 1), .init(name: "x", value: 2)])),
    ]
    for event in events {
      _ = try open(path) { writer throws in
        #expect(throws: AppendFailure.self) { try writer.append(event, at: someMoment, since: 0) }
        #expect(writer.finished == nil)
      }
    }
    #expect(bytes(at: path) == before)
    _ = try open(path) { _ = try $0.append(card(2), at: someMoment, since: 0) }
    #expect(try SessionFile.read(path, files: .system).events.count == 2)
  }

  @Test("An invalid session id or writer makes no file")
  func badHeader() throws {
    let folder = try TemporaryFolder()
    var header = someHeader
    header.session = "../../etc"
    #expect(throws: SessionCreationError.header) {
      _ = try SessionWriter.create(
        in: folder.path, named: "a.jsonl", header: header, surroundings: surroundings())
    }
    #expect(try FileSystem.system.names(folder.path).isEmpty)
  }
}
