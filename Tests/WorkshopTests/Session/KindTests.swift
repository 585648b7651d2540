import Foundation
import SessionStore
import Testing
import Workshop

@testable import Rehearsals

/// What a part declares is what a file can hold: it is written, read again, and stands in the documents.
struct KindTests {
  private static let kinds = SessionEvent.Part.allCases.flatMap(\.kinds)

  @Test func `No kind is declared twice, and each is a noun and a verb`() {
    #expect(Set(Self.kinds).count == Self.kinds.count)
    for kind in Self.kinds {
      #expect(kind.wholeMatch(of: /[a-z]+[A-Za-z]*\.[a-z]+[A-Za-z]*/) != nil)
    }
  }

  @Test(arguments: SessionEvent.Part.allCases)
  func `Each kind of a part is there again when its file is opened`(
    part: SessionEvent.Part
  ) throws {
    var dice = Dice(seed: 11)
    var events: [SessionEvent] = []
    for _ in 0..<2000 where Set(events.map(\.kind)) != Set(part.kinds) {
      let event = dice.event(of: part)
      #expect(event.part == part, "\(event.kind)")
      if !events.contains(where: { $0.kind == event.kind }) { events.append(event) }
    }
    #expect(Set(events.map(\.kind)) == Set(part.kinds))
    let file = try WrittenFile(events)
    let read = try SessionFile.read(file.path, files: .system).events.map(\.event)
    #expect(read == events)
    #expect(read.allSatisfy { $0.part == part })
  }

  @Test func `The page on the session file has a row for each kind`() throws {
    let page = try Repository.text("Docs/SessionFile.md")
    let rows = page.matches(of: #/(?m)^\| ((?:`\w+\.\w+`(?:, )?)+) \| /#)
      .flatMap { $0.1.matches(of: #/\w+\.\w+/#).map { String($0.0) } }
    #expect(rows.sorted() == Self.kinds.sorted())
  }

  @Test func `The second reader knows each kind that changes the state`() throws {
    let reader = try Repository.text("Tests/SessionStoreTests/Fixtures/second_reader.py")
    let nouns = reader.split(separator: "NOUNS = ").last?.split(separator: "\"\"\"").first ?? ""
    var known: Set<String> = []
    for match in nouns.matches(of: #/(?m)^(\w+) \S+ \S+: (.*(?:\n .*)*)/#) {
      for kind in match.2.split(separator: ";") {
        let verb = kind.firstMatch(of: /[a-zA-Z]+/)?.0 ?? ""
        known.insert("\(match.1).\(verb)")
      }
    }
    // Time is not worked out by it, undo and redo are no rows, and the file's own leaves the state.
    let without = [
      "time.paused", "time.resumed", "history.undone", "history.redone", "log.recovered",
      "log.adopted",
    ]
    #expect(known == Set(Self.kinds).subtracting(without))
  }
}
