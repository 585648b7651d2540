import Testing
import Workshop

@testable import Rehearsals

/// What is added to a session after its close.
struct AdditionTests {
  @Test func `After the close an action can be reported, moved, passed on, noted and disputed`()
    throws
  {
    var meeting = try closed()
    var change = WorkshopAction.Change()
    (change.due, change.why) = (Day("2026-06-01"), "They meet then")
    try meeting.ask(.actions(.change("A1", change)))
    try meeting.ask(.actions(.report("A1", .done, words: "Nine hundred")), by: "P2")
    #expect(meeting.refusal(of: .actions(.change("A1", change))).contains("A1 is done"))
    try meeting.ask(.actions(.note("A1", "A photograph is with Sid")))
    try meeting.ask(.actions(.dispute("A1", words: "I said four pages")), by: "P2")
    let action = try #require(meeting.session.actions["A1"])
    #expect(action.status == .done && action.statusWords == "Nine hundred")
    #expect(action.due == Day("2026-06-01") && action.originalDue == Day("2026-05-01"))
    #expect(action.history.suffix(4).map(\.kind) == [.moved, .reported, .noted, .disputed])
    #expect(action.objections.map(\.words) == ["I said four pages"])
    try meeting.ask(.notes(.add(.outside, "By post: yes")), by: "P3")
    let note = try #require(meeting.session.notes.all.last)
    #expect(note.addedAt != nil && note.by == "P3")
  }

  @Test func `What was agreed keeps its words, and another date has a reason`() throws {
    let meeting = try closed()
    var change = WorkshopAction.Change()
    change.what = "Something else"
    #expect(
      meeting.refusal(of: .actions(.change("A1", change)))
        == "A1 stays as it was agreed. Give it another date or owner, or say that it changed.")
    change = WorkshopAction.Change()
    change.due = Day("2026-06-01")
    #expect(
      meeting.refusal(of: .actions(.change("A1", change)))
        == "Say why A1 gets another date; the first one is kept beside it.")
    for refused: Command in [
      .actions(.add(change)), .actions(.withdraw("A1")),
      .cards(.add(NewCard(type: .asset, text: "Hall"))),
    ] { #expect(meeting.refusal(of: refused).contains("closed")) }
  }

  @Test(arguments: [
    (WorkshopAction.Status.changed, "what became"), (.handedOn, "to whom"), (.letGo, "let go"),
    (.notPossible, "not possible"),
  ])
  func `What says too little without words asks for them`(
    status: WorkshopAction.Status, words: String
  ) throws {
    #expect(try closed().refusal(of: .actions(.report("A1", status, words: " "))).contains(words))
  }

  @Test func `Undo takes back additions, then the close, and never what came before it`() throws {
    var meeting = try closed()
    let before = meeting.session
    try meeting.ask(.actions(.report("A1", .done, words: nil)))
    meeting.undo()
    #expect(meeting.session == before)
    meeting.undo()
    #expect(!meeting.session.closing.isClosed)
  }

  @Test func `Undo does not reach behind an objection`() throws {
    var meeting = try closed()
    try meeting.ask(.actions(.report("A1", .done, words: nil)))
    try meeting.ask(.actions(.dispute("A1", words: nil)))
    #expect(meeting.history.undoTarget == nil)
    try meeting.ask(.actions(.note("A1", "More")))
    #expect(meeting.history.undoTarget?.event == .actions(.noted(action: "A1", words: "More")))
  }

  @Test func `Nothing is seen of the words of somebody who takes permission back`() throws {
    var meeting = try closed()
    try meeting.ask(.actions(.report("A1", .changed, words: "SECRET")), by: "P3")
    try meeting.ask(.actions(.note("A1", "SECRET")), by: "P3")
    try meeting.ask(.people(.withdraw("P3")))
    let shown = meeting.session.forRoom
    #expect(shown.actions["A1"]?.statusWords == nil)
    #expect(shown.actions["A1"]?.history.allSatisfy { $0.words != "SECRET" } == true)
    let stage = Stage(id: "actions", title: "Actions", activity: .review(.actions), minutes: 25)
    var next = try Meeting.titled("Next", people: 0, agenda: [stage])
    next.carry(meeting.held("aaaa"))
    #expect(next.session.actions["A1"]?.statusWords == nil)
    #expect(next.session.actions["A1"]?.history.allSatisfy { $0.words != "SECRET" } == true)
    let chain = ActionChain(of: "A1", in: "aaaa", among: [meeting.held("aaaa")])
    #expect(chain.links.first?.steps.allSatisfy { $0.happening.words != "SECRET" } == true)
  }

  @Test func `Another owner after the close has a reason, and leaves a trace`() throws {
    var meeting = try closed()
    var change = WorkshopAction.Change()
    change.owner = "P3"
    #expect(meeting.refusal(of: .actions(.change("A1", change))).contains("Say why"))
    change.why = "P2 moves away"
    try meeting.ask(.actions(.change("A1", change)))
    #expect(meeting.session.actions["A1"]?.history.last?.kind == .passed)
    try meeting.ask(.actions(.accept("A1", .said)))
    #expect(meeting.session.actions["A1"]?.isAgreed == true)
  }

  @Test func `That something is not what was agreed stands for good`() throws {
    var meeting = try closed()
    try meeting.ask(.actions(.dispute("A1", words: nil)), by: "P2")
    let objected = try #require(meeting.history.events.last)
    let before = meeting.session
    #expect(meeting.history.undoTarget == nil)
    // A file can be written by hand; even so it stands.
    meeting.write(.history(.undone(objected.id)))
    #expect(meeting.session == before)
    #expect(meeting.session.actions["A1"]?.objections.count == 1)
  }

  @Test(arguments: seeds(from: 900, 30))
  func `No addition changes the state as it was at the close, nor an action's first date`(
    seed: UInt64
  ) throws {
    var meeting = try closed()
    let count = try #require(meeting.history.countAtClose)
    let atClose = meeting.session
    var dice = Dice(seed: seed)
    for _ in 0..<60 {
      if dice.chance(15) {
        // The close itself can be taken back only while nothing came after it.
        guard meeting.history.undoTarget?.event != .opening(.closed) else { continue }
        meeting.undo()
      } else if dice.chance(10) {
        meeting.redo()
      } else {
        let command = dice.command(in: meeting.session)
        _ = try? meeting.ask(command, by: dice.somebody(meeting.session))
      }
      #expect(meeting.history.countAtClose == count)
      #expect(meeting.history.state(upTo: count) == atClose)
      #expect(meeting.session.actions["A1"]?.originalDue == Day("2026-05-01"))
    }
  }

  private func closed() throws -> Meeting {
    var meeting = try Meeting.titled("Magazine")
    var change = WorkshopAction.Change()
    (change.what, change.owner, change.due) = ("Print it", "P2", Day("2026-05-01"))
    change.know = "900 copies"
    try meeting.ask(.actions(.add(change)))
    try meeting.ask(.actions(.accept("A1", .said)))
    try meeting.ask(.closing(.review(nil, words: nil)))
    try meeting.ask(.close)
    meeting.wait(minutes: 60)
    return meeting
  }
}
