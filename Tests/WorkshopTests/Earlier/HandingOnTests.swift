import Testing
import Workshop

@testable import Rehearsals

/// What a later session says of actions reaches the session where they were agreed.
struct HandingOnTests {
  @Test func `What is said later is said there too, once, and undone with it`() throws {
    var first = try Meeting.promised()
    var later = try Meeting.reviewing(first)
    try later.ask(.actions(.report("A1", .done, words: "Nine hundred")), by: "P1")
    first.expectTake(1, from: later)
    first.expectTake(0, from: later)
    let action = try #require(first.session.actions["A1"])
    #expect(action.status == .done && action.statusWords == "Nine hundred")
    #expect(action.history.last?.via?.title == "Look back" && action.history.last?.by == "P1")
    later.undo()
    first.expectTake(1, from: later)
    #expect(first.session.actions["A1"]?.status == nil)
    later.redo()
    first.expectTake(1, from: later)
    #expect(first.session.actions["A1"]?.status == .done)
  }

  @Test func `Another date and owner arrive, also an owner who was not there`() throws {
    var first = try Meeting.promised()
    var later = try Meeting.reviewing(first)
    var change = WorkshopAction.Change()
    (change.due, change.why) = (Day("2026-06-01"), "They meet then")
    try later.ask(.actions(.change("A1", change)), by: "P1")
    try later.ask(.people(.add(name: "Ravi", hats: [])))
    change = WorkshopAction.Change()
    change.owner = later.session.people.all.last?.id
    try later.ask(.actions(.change("A1", change)))
    first.take(from: later)
    let action = try #require(first.session.actions["A1"])
    #expect(action.due == Day("2026-06-01") && action.originalDue == Day("2026-05-01"))
    #expect(action.owner == nil && action.ownerThere?.item == change.owner)
    #expect(action.hasOwner && !action.isAccepted)
    try later.ask(.actions(.accept("A1", .said)))
    first.take(from: later)
    #expect(first.session.actions["A1"]?.isAgreed == true)
  }

  @Test func `An objection arrives, and stays when it is undone there by hand`() throws {
    var first = try Meeting.promised()
    var later = try Meeting.reviewing(first)
    try later.ask(.actions(.dispute("A1", words: "Four pages")), by: "P1")
    first.take(from: later)
    let arrived = try #require(first.history.events.last)
    first.write(.history(.undone(arrived.id)))
    #expect(first.session.actions["A1"]?.objections.map(\.words) == ["Four pages"])
    first.expectTake(0, from: later)
  }

  @Test func `What grows out of an action is told there`() throws {
    var first = try Meeting.promised()
    var later = try Meeting.reviewing(first)
    try later.promise("Post it through every door") { $0.follows = ["A1"] }
    first.take(from: later)
    let last = try #require(first.session.actions["A1"]?.history.last)
    #expect(last.kind == .followed && last.words == "Post it through every door")
    #expect(last.via?.item == "A2")
  }

  @Test func `One entry that several actions grow out of is told to each of them, once`() throws {
    var first = try Meeting.promised(count: 2)
    var later = try Meeting.reviewing(first)
    try later.promise("Feast") { $0.follows = ["A1", "A2"] }
    first.expectTake(2, from: later)
    first.expectTake(0, from: later)
    #expect(first.session.actions.all.allSatisfy { $0.history.last?.kind == .followed })
  }

  @Test func `What was agreed keeps its words and its place there`() throws {
    let first = try Meeting.promised()
    let later = try Meeting.reviewing(first)
    var change = WorkshopAction.Change()
    change.what = "Print nothing at all"
    #expect(later.refusal(of: .actions(.change("A1", change))).contains("stays as it was agreed"))
    #expect(later.refusal(of: .actions(.withdraw("A1"))).contains("let go"))
    change = WorkshopAction.Change()
    change.know = "whatever"
    #expect(later.refusal(of: .actions(.change("A1", change))).contains("known by what was agreed"))
  }

  @Test func `Of two people with one name the one who was there is meant`() throws {
    var first = try Meeting.promised()
    var later = try Meeting.reviewing(first)
    try later.ask(.people(.arrive("P1")))
    try later.ask(.people(.add(name: "Amina", hats: [])))
    let newcomer = try #require(later.session.people.all.last?.id)
    try later.ask(.actions(.note("A1", "Hello")), by: newcomer)
    first.take(from: later)
    #expect(first.session.actions["A1"]?.history.last?.by == nil)
  }

  @Test func `A look back between hears of what a later one says`() throws {
    var first = try Meeting.promised()
    var second = try Meeting.reviewing(first)
    try second.ask(.actions(.report("A1", .inProgress, words: nil)))
    first.take(from: second)
    let stage = Stage(id: "actions", title: "Actions", activity: .review(.actions), minutes: 25)
    var third = try Meeting.titled("Third", people: 0, agenda: [stage])
    third.carry(first.held("aaaa"), second.held("bbbb", january: 20))
    try third.ask(.actions(.report("A1", .done, words: nil)))
    #expect(HandingOn.sessions(behind: third.session) == ["aaaa", "bbbb"])
    let entries = HandingOn(
      from: third.held("cccc", january: 30), to: second.held("bbbb", january: 20)
    ).entries
    for entry in entries { second.write(entry.event, by: entry.by) }
    #expect(second.session.actions["A1"]?.status == .done)
  }

  @Test func `Actions of other sessions, and what was only brought, say nothing`() throws {
    let first = try Meeting.promised()
    var later = try Meeting.reviewing(first)
    try later.promise("Something new")
    try later.ask(.actions(.report("A2", .done, words: nil)))
    let entries = HandingOn(from: later.held("bbbb", january: 20), to: first.held("aaaa")).entries
    #expect(entries.isEmpty)
    #expect(HandingOn.sessions(behind: later.session) == ["aaaa"])
  }

  @Test(arguments: seeds(from: 950, 25))
  func `Whatever is said and undone later, the first session ends up with the same`(seed: UInt64)
    throws
  {
    var often = try Meeting.promised()
    var once = often
    var later = try Meeting.reviewing(often)
    var dice = Dice(seed: seed)
    for _ in 0..<40 {
      switch dice.number(0...9) {
      // What was brought along stays: without it the two have nothing to say to each other.
      case 0 where later.history.undoTarget?.event.isBrought == false: later.undo()
      case 1: later.redo()
      default: _ = try? later.ask(.actions(dice.actionCommand(later.session)))
      }
      often.take(from: later)
    }
    once.take(from: later)
    let (left, right) = (often.session.actions["A1"], once.session.actions["A1"])
    #expect(left?.status == right?.status && left?.due == right?.due)
    #expect(left?.owner == right?.owner && left?.ownerThere == right?.ownerThere)
    #expect(left?.originalDue == Day("2026-05-01"))
    #expect(left?.objections.map(\.words) == right?.objections.map(\.words))
  }
}

extension Meeting {
  /// A closed workshop with agreed actions of Amina's.
  static func promised(count: Int = 1) throws -> Meeting {
    var meeting = try Meeting.titled("Magazine")
    try meeting.name("Amina", "Bob")
    for number in 1...count {
      try meeting.promise("Print it") {
        ($0.owner, $0.due, $0.know) = ("P1", Day("2026-05-01"), "900 copies")
      }
      try meeting.ask(.actions(.accept(SpokenID(.action, number), .said)))
    }
    try meeting.ask(.closing(.review(nil, words: nil)))
    try meeting.ask(.close)
    return meeting
  }

  /// A review that carries on from it.
  static func reviewing(_ first: Meeting) throws -> Meeting {
    let stage = Stage(id: "actions", title: "Actions", activity: .review(.actions), minutes: 25)
    var meeting = try Meeting.titled("Look back", people: 0, agenda: [stage])
    meeting.carry(first.held("aaaa"))
    return meeting
  }

  /// Takes in what a later session says, and expects it to be so many events.
  mutating func expectTake(_ count: Int, from later: Meeting) {
    let taken = take(from: later)
    #expect(taken == count)
  }

  /// Takes in what a later session says of this one's actions; gives back how many events that were.
  @discardableResult
  mutating func take(from later: Meeting) -> Int {
    let entries = HandingOn(from: later.held("bbbb", january: 20), to: held("aaaa")).entries
    for entry in entries { write(entry.event, by: entry.by) }
    return entries.count
  }
}

extension SessionEvent {
  fileprivate var isBrought: Bool {
    if case .actions(.added(let action)) = self { return action.origin != nil }
    return false
  }
}
