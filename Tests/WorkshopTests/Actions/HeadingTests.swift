import Testing
import Workshop

@testable import Rehearsals

/// Nothing that had its owner's yes is called "not agreed".
struct HeadingTests {
  typealias Status = WorkshopAction.Status

  @Test(arguments: Status.allCases)
  func `What its owner said yes to stands where it belongs, whatever became of it`(
    status: Status
  ) throws {
    var meeting = try planned()
    #expect(meeting.heading == .notAgreed)
    try meeting.ask(.actions(.accept("A1", .said)))
    #expect(meeting.heading == .agreed)
    try meeting.ask(.actions(.report("A1", status, words: "As it is")))
    let expected: WorkshopAction.Heading =
      switch status {
      case .inProgress: .agreed
      case .done: .done
      case .changed, .handedOn, .notPossible, .letGo: .over
      }
    #expect(meeting.heading == expected)
  }

  @Test(arguments: [Status.changed, .handedOn, .notPossible, .letGo])
  func `What nobody said yes to was not agreed, whatever became of it`(status: Status) throws {
    var meeting = try planned()
    try meeting.ask(.actions(.report("A1", status, words: "As it is")))
    #expect(meeting.heading == .notAgreed)
    try meeting.ask(.actions(.accept("A1", .askedToCheck)))
    #expect(meeting.heading == .notAgreed)
  }

  @Test func `What is done is done, also where nobody was asked`() throws {
    var meeting = try planned()
    try meeting.ask(.actions(.report("A1", .done, words: nil)))
    #expect(meeting.heading == .done)
  }

  @Test func `Another date asks for a yes again, and takes away none that was given`() throws {
    var meeting = try planned()
    try meeting.ask(.actions(.accept("A1", .willTry)))
    try meeting.change(by: "P3") { $0.due = Day("2026-07-01") }
    #expect(meeting.session.actions["A1"]?.isAccepted == false)
    #expect(meeting.heading == .incomplete)
    try meeting.ask(.actions(.accept("A1", .askedToCheck)))
    #expect(meeting.heading == .notAgreed)
    try meeting.ask(.actions(.accept("A1", .said)))
    #expect(meeting.heading == .agreed)
  }

  @Test func `A yes without a date or a sign of success is still a yes`() throws {
    var meeting = try Meeting.onStatement()
    try meeting.action { $0.owner = "P1" }
    try meeting.ask(.actions(.accept("A1", .said)))
    #expect(meeting.heading == .incomplete)
  }

  @Test func `The yes of an owner who passed it on or handed it back is nobody else's`() throws {
    var meeting = try planned()
    try meeting.ask(.actions(.accept("A1", .said)))
    try meeting.change { $0.owner = "P2" }
    #expect(meeting.heading == .notAgreed)
    try meeting.ask(.actions(.accept("A1", .said)))
    try meeting.change {
      $0.owner = "P3"
      $0.due = Day("2026-07-01")
    }
    #expect(meeting.heading == .notAgreed)
    try meeting.ask(.actions(.accept("A1", .said)))
    try meeting.ask(.actions(.handBack("A1", words: nil)))
    #expect(meeting.heading == .notAgreed)
  }

  @Test func `An objection leaves an action where it stands`() throws {
    var meeting = try planned()
    try meeting.ask(.actions(.accept("A1", .said)))
    try meeting.ask(.actions(.dispute("A1", words: nil)), by: "P2")
    #expect(meeting.heading == .agreed)
  }

  @Test(arguments: seeds(from: 900, 30))
  func `In random workshops, a standing yes is never under "not agreed"`(seed: UInt64) throws {
    try RandomWorkshops(seed: seed).hold(120) { _, _, after in
      for action in after.actions.all {
        #expect(!action.isAccepted || action.heading != .notAgreed, "\(action.id.spoken)")
        let isWhole = action.isAgreed && action.isOpen && action.status != .changed
        #expect(!isWhole || action.heading == .agreed)
        #expect(action.heading != .agreed || action.missing.isEmpty)
      }
    }
  }

  private func planned() throws -> Meeting {
    var meeting = try Meeting.onStatement()
    try meeting.action {
      $0.owner = "P1"
      $0.due = Day("2026-06-01")
      $0.know = "there is bread"
    }
    return meeting
  }
}

extension Meeting {
  fileprivate var heading: WorkshopAction.Heading? { session.actions["A1"]?.heading }
}
