import Canvas
import Testing
import Workbench
import Workshop

@testable import Rehearsals

/// Nothing of a session that was left is met again on the start screen.
@Suite struct LeftSessionTests {
  /// A word that stands in everything that the room said.
  private static let token = "Zanzibar"

  private static let rooms: [(String, @Sendable () -> TestWorkshop)] = [
    ("run", { left(at: .run) }), ("review", { left(at: .review) }),
    ("replay", { left(at: .replay) }),
  ]

  private static func left(at place: Place.Name) -> TestWorkshop {
    var workshop = TestWorkshop()
    workshop.go(to: "welcome")
    workshop.enter("\(token) Ruth, resident")
    workshop.go(to: "sweep")
    workshop.enter("\(token) choir")
    workshop.go(to: "first-steps")
    workshop.enter("Ask the \(token) baker")
    let note = Note(id: SpokenID(.note, 1), audience: .facilitator, text: token)
    workshop.perform([
      .record(.notes(.added(note)), by: nil),
      .record(
        .parking(.parked(point: SpokenID(.parked, 1), text: "\(token) bus", card: nil)), by: nil),
      .record(
        .opening(.described(title: nil, place: "\(token) hall", question: "\(token)?")), by: nil),
    ])
    workshop.type("half a line about \(token)")
    let record = workshop.state.record
    switch place {
    case .start, .run: workshop.press(.function(10))
    case .review:
      // From the start screen, so that leaving leads back there.
      workshop.press(.function(10))
      workshop.state.listed([
        ListedSession(path: "a.jsonl", title: "Lunch club", facts: "", isClosed: true)
      ])
      workshop.press(.control("p"))
      workshop.enter("review what was agreed")
      workshop.press(.enter)
      workshop.state.opened(record, isForReview: true)
      workshop.state.listed([])
      workshop.type("no")
      workshop.press(.function(10))
    case .replay:
      workshop.press(.function(10))
      workshop.state.replayed(
        record, PlaceClock(record.uncovered.events) { _ in 0 }, isFromStart: true)
      workshop.press(.character("q"))
    // A room window ends with the program; nothing leads back from it.
    case .room: break
    }
    return workshop
  }

  @Test(arguments: rooms.map(\.0))
  func `Its history, what was typed and what lay over it are gone`(name: String) throws {
    let workshop = try room(name)
    #expect(workshop.state.place.name == .start && workshop.state.record.count == 0)
    #expect(workshop.session == SessionRecord().shown(for: .people))
    #expect(workshop.state.overlays.isEmpty && workshop.state.focus == Focus())
    #expect(workshop.state.review == nil && workshop.state.replay == nil)
  }

  @Test(arguments: rooms.map(\.0))
  func `No command of the start screen, form or page tells of it`(name: String) throws {
    let workshop = try room(name)
    #expect(!workshop.screen.contains(Self.token))
    var opened = 0
    for row in CommandTable.rows where row.isListed {
      var other = workshop
      other.press(.control("p"))
      other.type(row.title)
      #expect(!other.screen.contains(Self.token), "\(row.id)")
      other.press(.enter)
      // In each field of a form, what could be an id or the beginning of a name.
      for typed in ["P1", "G1", "A1", "K1", "N1", "Zan"] {
        #expect(!other.screen.contains(Self.token), "\(row.id)")
        guard case .form? = other.state.overlays.last else { continue }
        opened += 1
        other.type(typed)
        #expect(!other.screen.contains(Self.token), "\(row.id)")
        other.press(.enter)
      }
      #expect(!other.screen.contains(Self.token), "\(row.id)")
    }
    #expect(opened > 0)
  }

  @Test func `An event that is not saved does not bring back what was typed in it`() throws {
    var workshop = try room("run")
    workshop.state.notRecorded("Not saved: the disk is full.")
    #expect(workshop.state.focus == Focus() && workshop.state.overlays.isEmpty)
  }

  private func room(_ name: String) throws -> TestWorkshop {
    try #require(Self.rooms.first { $0.0 == name }).1()
  }
}

extension TestWorkshop {
  fileprivate var screen: String { state.screen.transcript }
}
