import SessionStore
import Synchronization
import Testing
import Workshop

/// A session as a test tells it: what happened, a second apart.
struct Told {
  var title = "Lunch club"
  var place = ""
  var question = ""
  var flows: [String] = ["assets"]
  /// The number of its id.
  var number = 1
  var day = "2026-03-12"
  var events: [(by: SpokenID?, event: SessionEvent)] = []

  var session: String { "5f0c4a1e-0000-4000-8000-" + padded(number) }

  private func padded(_ number: Int) -> String {
    String(repeating: "0", count: 12 - String(number).count) + String(number)
  }

  init(_ title: String = "Lunch club", number: Int = 1, day: String = "2026-03-12") {
    (self.title, self.number, self.day) = (title, number, day)
  }

  /// Adds an event in the form of the file.
  mutating func say(_ kind: String, _ data: Fields, by: SpokenID? = nil) {
    events.append((by, SessionEvent(kind: kind, data: data)))
  }

  /// Puts an asset up.
  mutating func asset(_ number: Int, _ text: String, by: SpokenID? = nil) {
    say(
      "card.added", ["card": .text("G\(number)"), "type": "asset", "text": .text(text)], by: by)
  }

  /// Puts an idea up.
  mutating func idea(_ number: Int, _ text: String, joining links: [String]) {
    say(
      "card.added",
      [
        "card": .text("I\(number)"), "type": "idea", "text": .text(text),
        "links": .list(links.map(Value.text)),
      ])
  }

  /// Writes an action down.
  mutating func action(_ number: Int, _ what: String, _ more: Fields = [:]) {
    let fields: Fields = ["action": .text("A\(number)"), "what": .text(what)]
    say("action.added", Fields(pairs: fields.pairs + more.pairs))
  }

  /// Where something that was brought from this session comes from.
  func origin(_ item: String) -> Fields {
    ["session": .text(session), "title": .text(title), "item": .text(item)]
  }

  /// Writes the session into a folder and gives its path.
  @discardableResult
  func write(in folder: String, named name: String? = nil) throws -> String {
    let begin = try #require(Instant("\(day)T10:00:00.000Z"))
    let header = SessionHeader(
      session: session, writer: "k7q2", created: begin, program: "moot 0.1.0")
    var writer = try SessionWriter.create(
      in: folder, named: name ?? "\(day)-\(number).jsonl", header: header,
      surroundings: surroundings())
    _ = try writer.append(opened, at: begin, since: 0)
    for (index, told) in events.enumerated() {
      let since = (index + 1) * 1000
      _ = try writer.append(
        told.event, at: Instant(milliseconds: begin.milliseconds + since), since: since,
        by: told.by)
    }
    return writer.path
  }

  private var opened: SessionEvent {
    .opening(
      .opened(
        Opening(title: title, place: place, question: question, flows: flows, people: 5)))
  }
}

/// Goes on with a session that is there already.
func goOn(_ path: String, _ events: [SessionEvent]) throws {
  let opening = try SessionWriter.open(
    path, at: Instant(milliseconds: 1_800_000_000_000), surroundings: surroundings())
  guard case .writable(var writer, _, _) = opening else {
    Issue.record("\(path) cannot be written")
    return
  }
  for event in events {
    _ = try writer.append(event, at: Instant(milliseconds: 1_800_000_000_000), since: 900_000)
  }
}

private func surroundings() -> SessionStore.Surroundings {
  let counter = Mutex(UInt8(0))
  var files = FileSystem.system
  // Ten thousand entries are not to wait for the disk ten thousand times.
  files.syncData = { _ in }
  return SessionStore.Surroundings(
    files: files,
    randomBytes: { count in
      (0..<count).map { _ in
        counter.withLock { number in
          number &+= 37
          return number
        }
      }
    }, holder: Holder(process: 4711, host: "hall", since: Instant(milliseconds: 0)))
}
