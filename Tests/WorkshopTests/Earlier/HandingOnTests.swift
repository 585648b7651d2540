import Testing
import Workshop

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
  /// A closed workshop with one agreed action of Amina's.
  static func promised() throws -> Meeting {
    var meeting = try Meeting.titled("Magazine")
    try meeting.name("Amina", "Bob")
    try meeting.promise("Print it") {
      ($0.owner, $0.due, $0.know) = ("P1", Day("2026-05-01"), "900 copies")
    }
    try meeting.ask(.actions(.accept("A1", .said)))
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
