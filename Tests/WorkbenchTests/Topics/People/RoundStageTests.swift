import Testing
import Workshop

@testable import Rehearsals
@testable import Workbench

@Suite struct RoundStageTests {
  @Test func theLabelIsWhoComesNext() {
    var workshop = TestWorkshop.holding(.round(takesEnergy: false), people: 2)
    #expect(workshop.label == "P1")
    #expect(workshop.enterLabel == "had a turn")
    workshop.enter("tired")
    #expect(workshop.label == "P2")
    workshop.enter("pass")
    #expect(workshop.label == "note")
    #expect(workshop.enterLabel == "add note")
  }

  @Test func wordsAreTheTurnOfWhoeverIsNext() {
    var workshop = TestWorkshop.holding(.round(takesEnergy: false))
    workshop.enter("glad to be here")
    let turn = workshop.session.rounds.turns.first
    #expect(turn?.person == "P1")
    #expect(turn?.words == "glad to be here")
  }

  @Test(arguments: ["-", "pass", "Passed"]) func passingHasThreeWords(_ word: String) {
    var workshop = TestWorkshop.holding(.round(takesEnergy: false))
    workshop.enter(word)
    #expect(workshop.session.rounds.turns.map(\.isPass) == [true])
  }

  @Test func numbersAreEnergyOnlyWhereItIsAskedFor() {
    var workshop = TestWorkshop.holding(.round(takesEnergy: true))
    workshop.enter("3 4 5")
    #expect(workshop.session.rounds.energies.map(\.levels) == [[3, 4, 5]])
    #expect(workshop.session.rounds.turns.isEmpty)

    var other = TestWorkshop.holding(.round(takesEnergy: false))
    other.enter("3 4 5")
    #expect(other.session.rounds.energies.isEmpty)
    #expect(other.session.rounds.turns.map(\.words) == ["3 4 5"])
  }

  @Test func energyBeyondFiveIsRefused() {
    var workshop = TestWorkshop.holding(.round(takesEnergy: true))
    #expect(workshop.refusal(of: "3 6").contains("1 to 5"))
  }

  @Test func afterTheLastTurnWordsAreNotes() {
    var workshop = TestWorkshop.holding(.round(takesEnergy: false), people: 1)
    workshop.enterAll("here", "and a thought")
    #expect(workshop.session.rounds.turns.count == 1)
    #expect(workshop.session.notes.all.map(\.text) == ["and a thought"])
  }

  @Test func theBoardSaysWhoIsStillToCome() {
    var workshop = TestWorkshop.holding(.round(takesEnergy: true), people: 3)
    #expect(workshop.board == ["Still to come: P1  / P2  / P3 ", "Had a turn: nobody yet"])
    workshop.enterAll("@P2 sunny", "-", "4", "2 2 5")
    #expect(
      workshop.board == [
        "Still to come: Everybody had a turn.",
        "Energy: 1: 0   2: 2   3: 0   4: 0   5: 1",
        "Had a turn: P3  (4) / P1  (passed) / P2  (sunny)",
      ])
  }

  @Test func whoHadNoTurnIsAskedAfter() {
    var workshop = TestWorkshop.holding(.round(takesEnergy: false), people: 2)
    #expect(workshop.unfinished == "2 people had no turn yet")
    workshop.enter("one")
    #expect(workshop.unfinished == "1 person had no turn yet")
    workshop.enter("-")
    #expect(workshop.unfinished == nil)
    #expect(TestWorkshop.holding(.round(takesEnergy: false), people: 0).unfinished == nil)
  }

  @Test func theStatementStandsAboveARoundAboutItAndNotAboveACheckIn() {
    let write = Stage(id: "write", title: "Write", activity: .draft(.init(.integrate)), minutes: 5)
    for takesEnergy in [true, false] {
      var workshop = TestWorkshop.holding(.round(takesEnergy: takesEnergy), after: [write])
      workshop.go(to: "write")
      workshop.enter("We eat together.")
      workshop.go(to: "held")
      #expect((workshop.board.first == "V1 We eat together.") == !takesEnergy)
    }
  }
}
