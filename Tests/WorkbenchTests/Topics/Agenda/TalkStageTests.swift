import Testing
import Workshop

@testable import Rehearsals
@testable import Workbench

@Suite struct TalkStageTests {
  @Test func wordsAreNotesForEverybody() {
    var workshop = TestWorkshop.holding(.talk)
    #expect(workshop.label == "note")
    #expect(workshop.enterLabel == "add note")
    workshop.enter("The lift works again @P2")
    let note = workshop.session.notes.all.first
    #expect(note?.text == "The lift works again")
    #expect(note?.audience == .room)
    #expect(note?.stage == "held")
  }

  @Test func aPlusIsAWordHere() {
    var workshop = TestWorkshop.holding(.talk)
    workshop.enter("bread +G3")
    #expect(workshop.session.notes.all.map(\.text) == ["bread +G3"])
  }

  @Test func anEmptyLineIsNoNote() {
    var workshop = TestWorkshop.holding(.talk)
    #expect(workshop.refusal(of: "  ").hasPrefix("The note has no words"))
    #expect(workshop.session.notes.all.isEmpty)
  }

  @Test func theBoardShowsTheNotesOfThisStageAlone() {
    let before = Stage(id: "before", title: "Before", activity: .talk, minutes: 5)
    var workshop = TestWorkshop.holding(.talk, after: [before])
    workshop.enterAll("one", "two")
    workshop.perform(":note.private text=\"she is tired\"")
    #expect(workshop.board == ["Notes: N1 one / N2 two"])
    workshop.go(to: "before")
    #expect(workshop.board == ["Notes: "])
    workshop.enter("three")
    #expect(workshop.board == ["Notes: N4 three"])
  }

  @Test func aStatementThatIsTalkedAboutStandsOnTop() {
    let write = Stage(id: "write", title: "Write", activity: .draft(.init(.integrate)), minutes: 5)
    var workshop = TestWorkshop.holding(.talk, after: [write])
    workshop.go(to: "write")
    workshop.enter("We eat together.")
    workshop.go(to: "held")
    #expect(workshop.board == ["V1 We eat together.", "Notes: "])
  }

  @Test func nothingIsEverUnfinished() {
    var workshop = TestWorkshop.holding(.talk)
    #expect(workshop.unfinished == nil)
    workshop.pass(seconds: 3600)
    #expect(workshop.unfinished == nil)
  }
}
