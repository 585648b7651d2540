import Canvas
import Testing
import Workshop

@testable import Rehearsals
@testable import Workbench

@Suite struct RestStageTests {
  @Test func thePromptSaysInLargeDigitsWhenTheRoomIsBack() {
    var workshop = TestWorkshop.holding(.rest, prompt: "Tea.", minutes: 15)
    #expect(workshop.board.isEmpty)
    #expect(workshop.prompt.first?.hasPrefix("Tea.  ") == true)
    #expect(workshop.prompt.count { $0.contains("█") } == 5)
    // The digits stand beside the words, so that the board has the other rows.
    #expect(workshop.prompt.count == 5)
    #expect(workshop.prompt.contains { $0.hasPrefix("Back at 10:15.  ") })
    workshop.pass(seconds: 600)
    #expect(workshop.prompt.contains { $0.hasPrefix("Back at 10:15.  ") })
    workshop.state.resize(Size(columns: 60, rows: 18))
    #expect(workshop.prompt == ["Tea.", "Back at 10:15."])
    workshop.perform(":stage.extend minutes=5 from=nowhere")
    #expect(workshop.prompt.last == "Back at 10:20.")
  }

  @Test func itSaysWhatComesThen() {
    var workshop = TestWorkshop.sweeping()
    workshop.go(to: "break")
    #expect(workshop.state.screen.transcript.contains("Back at 10:24. Then: Connect."))
  }

  @Test func whatWasUpBeforeStaysUp() {
    var workshop = TestWorkshop.sweeping()
    let before = workshop.board
    workshop.go(to: "break")
    #expect(workshop.board == before && !before.isEmpty)
    var counting = TestWorkshop.connecting()
    counting.go(to: "choose")
    counting.enter("I1=5")
    counting.perform(":stage.move break before=first-steps")
    counting.go(to: "break")
    #expect(counting.board.first?.contains("counts hidden until shown") == true)
  }

  @Test func wordsAreNotes() {
    var workshop = TestWorkshop.holding(.rest)
    workshop.enter("Ask about the bus")
    #expect(workshop.label == "note")
    #expect(workshop.session.notes.all.map(\.text) == ["Ask about the bus"])
  }

  @Test(arguments: [
    (0, "15 minutes of the break are left"), (13 * 60, "2 minutes of the break are left"),
  ]) func leavingEarlyIsAsked(_ seconds: Int, _ words: String) {
    var workshop = TestWorkshop.holding(.rest, minutes: 15)
    workshop.pass(seconds: seconds)
    #expect(workshop.unfinished == words)
  }

  @Test(arguments: [14 * 60, 15 * 60, 20 * 60])
  func theLastMinuteAndWhatIsOverIsNot(_ seconds: Int) {
    var workshop = TestWorkshop.holding(.rest, minutes: 15)
    workshop.pass(seconds: seconds)
    #expect(workshop.unfinished == nil)
  }

  @Test func onceItIsOverItSaysHowToGoOn() {
    var workshop = TestWorkshop.holding(.rest, minutes: 15)
    #expect(workshop.state.timeNotice == nil)
    workshop.pass(seconds: 900)
    #expect(workshop.state.timeNotice == "The break is over: Page Down goes on.")
  }

  @Test func otherStagesOfferMoreTimeInstead() {
    var workshop = TestWorkshop.holding(.talk, minutes: 15)
    workshop.pass(seconds: 900)
    #expect(workshop.state.timeNotice?.hasPrefix("Time is up. Ctrl+O more time · ") == true)
  }
}
