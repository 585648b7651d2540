import Canvas
import Testing
import Workshop

@testable import Rehearsals
@testable import Workbench

@Suite struct ReadbackStageTests {
  private static func reading(columns: Int = 80, rows: Int = 24) -> TestWorkshop {
    var workshop = TestWorkshop.built(columns: columns, rows: rows)
    workshop.go(to: "readback")
    return workshop
  }

  @Test func wordsAreNotesOrAnAnswer() {
    var workshop = Self.reading()
    #expect(workshop.label == "yes, back, or a note")
    workshop.press(.escape)
    workshop.enter("A1 yes")
    #expect(workshop.session.actions["A1"]?.acceptance == .said)
    workshop.press(.escape)
    workshop.enter("Say it louder")
    #expect(workshop.session.notes.all.map(\.text) == ["Say it louder"])
  }

  @Test func whoseOwnersWereNotAskedIsNamed() {
    var workshop = Self.reading()
    // Nobody owns A3, so nobody can be asked.
    #expect(workshop.unfinished == "A1, A2, A4 have no answer yet")
    workshop.enter("yes")
    workshop.press(.enter)
    #expect(workshop.session.actions["A1"]?.isAccepted == true)
    #expect(workshop.unfinished == "A2, A4 have no answer yet")
    workshop.perform(":action.accept A2")
    workshop.perform(":action.handBack A4")
    #expect(workshop.unfinished == nil)
  }

  @Test func withoutActionsThereIsNothingToRead() {
    let workshop = TestWorkshop.holding(.readback)
    #expect(workshop.unfinished == "there was no action to read")
    #expect(workshop.board == ["Read back: There is no action to read."])
    #expect(workshop.state.stageRow?.readAloud(workshop.state) == ["There is no action to read."])
  }

  @Test func whatIsReadAloudIsTheActionThatWaits() {
    var workshop = Self.reading()
    func read() -> String? { workshop.state.stageRow?.readAloud(workshop.state).first }
    #expect(read() == "A1 Put plain cards by the mirrors")
    workshop.perform(":action.accept A1")
    #expect(read() == "A2 Surgery staff ring everyone who missed a test")
    workshop.go(to: "load")
    #expect(read() == nil)
  }

  @Test func thePromptStandsBackAndWhatItIsForStandsBy() {
    let workshop = Self.reading()
    #expect(workshop.prompt.first?.hasPrefix("I read each one.") == true)
    #expect(workshop.prompt.last?.hasPrefix("V1 Checked early") == true)
    let styles = RunLayout(workshop.state).promptLines.map(\.style)
    #expect(styles.first == .secondary)
    #expect(styles.last == .text)
  }

  @Test func onASmallScreenTheWordsOfTheActionHaveAllOfIt() {
    #expect(Self.reading(columns: 60, rows: 18).prompt == [])
    #expect(RunLayout(Self.reading(columns: 140, rows: 40).state).agenda.columns == 0)
  }

  @Test func doneActionsAreNotRead() {
    var workshop = Self.reading()
    workshop.perform(":action.report A1 done words=\"three mirrors\"")
    #expect(workshop.board.first?.contains("A1 ") == false)
    #expect(workshop.board.first?.contains("A2 ") == true)
  }
}
