import Testing

@testable import Rehearsals
@testable import Workshop

/// What goes of people who were put on the list together, or are no longer on it.
struct ListedErasureTests {
  /// A workshop whose people came from a list, and a later one to which P1 of it came along.
  private func sessions() throws -> [ErasableSession] {
    var first = try Meeting.titled("Lunch")
    first.write(
      .people(
        .listed([
          .init("P1", name: "Rosa Lee", hats: ["carer"]), .init("P2", name: "Ben Hill"),
          .init("P3", name: "Zerubbabel"),
        ])))
    first.write(.people(.removed(["P3"])))
    var later = try Meeting.titled("Later")
    let origin = Origin(session: "first", title: "Lunch", item: "P1")
    later.write(
      .people(
        .added(
          person: "P1", name: "Rosa Lee", hats: [], table: nil, isAway: false, origin: origin)))
    return [
      ErasableSession(id: "first", history: first.history),
      ErasableSession(id: "later", history: later.history),
    ]
  }

  private func texts(_ erasure: Erasure, _ session: ErasableSession) -> [String] {
    erasure.left(of: session.history, in: session.id).flatMap {
      EventWords.texts(of: $0.event.data)
    }
  }

  @Test(arguments: ["first", "later"])
  func `Somebody of a list goes from it, wherever they are named, and the others stay`(
    named: String
  ) throws {
    let sessions = try sessions()
    let erasure = Erasure(.person("P1"), in: named, of: sessions)
    for session in sessions {
      #expect(!texts(erasure, session).contains { $0.contains("Rosa") || $0 == "carer" })
    }
    #expect(texts(erasure, sessions[0]).contains("Ben Hill"))
    #expect(erasure.questions.isEmpty)
  }

  @Test func `Who was taken off the list again goes with everybody`() throws {
    let sessions = try sessions()
    let erasure = Erasure(.everybody, in: "first", of: [sessions[0]])
    let left = texts(erasure, sessions[0])
    #expect(!left.contains { $0.contains("Zerubbabel") || $0.contains("Ben") })
    #expect(left.contains("Lunch"))
  }
}
