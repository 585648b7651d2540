import Canvas
import Testing
import Workbench
import Workshop

@testable import Rehearsals

@Suite struct UndoTests {
  @Test func undoAndRedoSayWhatTheyDid() {
    var workshop = TestWorkshop()
    workshop.go(to: "sweep")
    workshop.enter("Church hall /places")
    workshop.press(.control("z"))
    #expect(workshop.message == "Undone: G1 added to Places.")
    #expect(workshop.session.cards.all.isEmpty)
    workshop.press(.control("y"))
    #expect(workshop.message == "Redone: G1 added to Places.")
    #expect(workshop.session.cards.all.count == 1)
  }

  @Test func undoBelongsToTheWordsWhileThereAreSome() {
    var workshop = TestWorkshop()
    workshop.go(to: "sweep")
    workshop.enter("Church hall")
    workshop.type("half a")
    workshop.press(.control("z"))
    #expect(workshop.session.cards.all.count == 1)
  }

  @Test func everythingCanBeUndoneBackToTheOpening() {
    var workshop = TestWorkshop.connecting()
    for _ in 0..<100 { workshop.press(.control("z")) }
    #expect(workshop.session.cards.all.isEmpty)
    #expect(workshop.session.agenda.current == nil)
    #expect(workshop.message == "Nothing to undo.")
    for _ in 0..<100 { workshop.press(.control("y")) }
    #expect(workshop.session.cards.up(.idea).count == 2)
  }

  @Test func leavingAsksOnceAndThenLeaves() {
    var workshop = TestWorkshop()
    workshop.press(.control("c"))
    #expect(workshop.message == "Everything is saved. Press Ctrl+C again to leave.")
    #expect(!workshop.effects.contains(.leave))
    workshop.press(.control("c"))
    #expect(workshop.effects.last == .leave)
  }

  @Test func theNextStageAsksOnlyWhereSomethingLooksWrong() {
    var workshop = TestWorkshop()
    workshop.press(.pageDown, .pageDown)
    #expect(workshop.session.agenda.current == "check-in")
    for _ in 0..<4 { workshop.enter("fine") }
    workshop.press(.pageDown)
    #expect(workshop.session.agenda.current == "gifts")
    workshop.press(.pageDown)
    #expect(workshop.session.agenda.current == "gifts")
    #expect(workshop.state.context == .form)
    workshop.press(.enter)
    #expect(workshop.session.agenda.current == "sweep")
  }

  @Test func duplicatesAreOfferedAndNeverJoinedByThemselves() {
    var workshop = TestWorkshop()
    workshop.go(to: "sweep")
    workshop.enter("Church hall, two rooms, heating paid till June")
    workshop.enter("Church hall. The big room has a sprung floor")
    #expect(workshop.message.hasPrefix("G2 may be the same as G1. Ctrl+G joins them"))
    #expect(workshop.session.cards.up(.asset).count == 2)
    workshop.press(.control("g"))
    #expect(workshop.session.cards.up(.asset).map(\.id.spoken) == ["G1"])
  }
}
