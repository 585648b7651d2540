import Testing
import Workshop

@testable import Rehearsals
@testable import Workbench

@Suite struct LoadStageTests {
  private static func load() -> TestWorkshop {
    var workshop = TestWorkshop.built()
    workshop.go(to: "load")
    return workshop
  }

  @Test func anActionIsPassedOnAndOtherWordsAreNotes() {
    var workshop = Self.load()
    #expect(workshop.label == "note, or A1 > who > when")
    #expect(workshop.enterLabel == "take it")
    workshop.enterAll("A3 > P2 > 1 aug", "Tess has enough")
    #expect(workshop.session.actions["A3"]?.owner == "P2")
    #expect(workshop.session.actions["A3"]?.due?.text == "2026-08-01")
    #expect(workshop.session.notes.all.map(\.text) == ["Tess has enough"])
  }

  @Test func anIDThatSaysNothingIsANote() {
    var workshop = Self.load()
    workshop.enter("A9 is too much")
    #expect(workshop.session.notes.all.map(\.text) == ["A9 is too much"])
  }

  @Test func theBoardSaysWhoCarriesWhatAndWhatIsNobodys() {
    let board = Self.load().board
    // What it is for, the sum, the people, the rest.
    #expect(board.count == 4)
    #expect(board[2].hasPrefix("Who carries what: "))
    #expect(board[2].contains("P4 Denny"))
    #expect(board[3].hasPrefix("Nobody owns these yet: A3 Start a list"))
  }

  @Test func nothingIsUnfinished() {
    #expect(Self.load().unfinished == nil)
  }
}
