import Foundation
import SessionStore
import Testing
import Workshop

@testable import Rehearsals

/// A session file in a folder of its own, gone with this value.
final class WrittenFile {
  private let folder = FileManager.default.temporaryDirectory.appending(path: "moot-\(UUID())").path
  private(set) var path = ""

  /// Writes events as they were recorded, the first of them by the writer of the file.
  init(_ events: [RecordedEvent]) throws {
    let first = try #require(events.first)
    let header = SessionHeader(
      session: "5f0c4a1e-1111-4222-8333-444444444444", writer: first.id.writer,
      created: first.at, program: "moot 0.1.0")
    let surroundings = Surroundings(
      files: .system, randomBytes: { Array(repeating: 7, count: $0) },
      holder: Holder(process: 1, host: "hall", since: first.at))
    var writer = try SessionWriter.create(
      in: folder, named: "a.jsonl", header: header, surroundings: surroundings)
    for event in events {
      let written = try writer.append(event.event, at: event.at, since: event.since, by: event.by)
      #expect(written.id == event.id)
    }
    path = writer.path
  }

  /// Writes events that happened one after the other.
  convenience init(_ events: [SessionEvent]) throws {
    try self.init(
      events.enumerated().map { index, event in
        RecordedEvent(
          number: index + 1, id: EventID(writer: "k7q2", number: index + 1), clock: index + 1,
          at: Instant(milliseconds: 0), since: index, event: event)
      })
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }
}
