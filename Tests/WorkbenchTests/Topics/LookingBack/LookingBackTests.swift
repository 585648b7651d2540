import Canvas
import Testing
import Workbench
import Workshop

@testable import Rehearsals

/// Looking back in the room: lines, letters, what is stuck, what is told.
@Suite struct LookingBackTests {
  @Test func linesSayWhereActionsStand() throws {
    var workshop = TestWorkshop.lookingBack()
    for (line, message) in [
      ("A1 done: three minutes and nine seconds", "A1 is done: three minutes and nine seconds."),
      ("A2 changed: sixty at the bus stop @P2", "A2 is changed: sixty at the bus stop."),
      ("A2 by 22 apr because P2 was needed at home @P2", "A2 by Wed 22 Apr 2026."),
      ("A3 not possible: because it floods", "A3 is not possible: it floods."),
      ("A4 eleven carriers of fourteen", "A4, noted: eleven carriers of fourteen."),
      (
        "A4 not agreed: four pages, not eight @P3",
        "Kept beside A4 for good: this is not what was agreed."
      ),
    ] {
      workshop.enter(line)
      #expect(workshop.message == message)
    }
    let actions = workshop.session.actions
    #expect(actions[SpokenID(.action, 2)]?.isAccepted == true)
    #expect(actions[SpokenID(.action, 2)]?.originalDue == Day("2026-04-03"))
    #expect(actions[SpokenID(.action, 4)]?.objections.first?.by == SpokenID(.person, 3))
    workshop.enter("Everybody claps")
    #expect(workshop.session.notes.all.last?.text == "Everybody claps")
  }

  @Test func whatSaysTooLittleIsRefusedInASentence() {
    var workshop = TestWorkshop.lookingBack()
    for (line, words) in [
      ("A1 not possible", "Say why A1 is not possible"), ("A1 handed on", "Say to whom A1"),
      ("A1 by 22 apr", "Say why A1 gets another date"), ("A1 by 3 jan 2020 because", "is past"),
      ("A9 done", "There is no action A9"),
    ] {
      workshop.enter(line)
      #expect(workshop.message.contains(words), "\(line): \(workshop.message)")
      #expect(workshop.state.focus.entry.text == line)
      workshop.press(.control("u"))
    }
  }

  @Test func theMenuSaysItOfWhatIsChosen() {
    var workshop = TestWorkshop.lookingBack()
    workshop.press(.home, .enter, .character("d"))
    workshop.enter("Nine hundred views")
    #expect(workshop.session.actions[SpokenID(.action, 1)]?.statusWords == "Nine hundred views")
    workshop.press(.home, .enter, .character("n"))
    workshop.press(.enter)
    #expect(workshop.state.screen.transcript.contains("Not possible, because …"))
  }

  @Test func whatIsStuckIsPlannedAnewOrLetGo() {
    var workshop = TestWorkshop.lookingBack(at: "stuck")
    let screen = workshop.state.screen.transcript
    #expect(screen.contains("A1 Make the film") && screen.contains("A3 Put a bench"))
    #expect(!screen.contains("A2 Survey") && !screen.contains("A4 Print"))
    workshop.enter("Put the bench by the chapel > P1 > in 6 weeks +A3")
    #expect(workshop.session.actions[SpokenID(.action, 5)]?.follows == [SpokenID(.action, 3)])
    workshop.enter("A1 let go: there is a better film already")
    #expect(workshop.session.actions[SpokenID(.action, 1)]?.status == .letGo)
  }

  @Test func feedbackIsComposedFromTheRecordAndEdited() {
    var workshop = TestWorkshop.lookingBack()
    workshop.enter("A1 done: three minutes")
    workshop.enter("A3 not possible: it floods")
    workshop.go(to: "you-said")
    workshop.press(.control("f"))
    #expect(
      workshop.state.focus.entry.text == "/said +A1 You said: Make the film asking a doctor to come"
    )
    workshop.press(.enter, .control("f"))
    #expect(workshop.state.focus.entry.text == "/did +A1 three minutes")
    workshop.press(.enter, .control("f"), .enter, .control("f"))
    #expect(workshop.state.focus.entry.text == "/could-not +A3 We could not, because it floods")
    workshop.enter(" at every spring tide")
    let told = workshop.session.cards.up(.feedback)
    #expect(told.map(\.category) == ["said", "did", "said", "could-not"])
    #expect(told.last?.text == "We could not, because it floods at every spring tide")
    #expect(told.last?.links == [SpokenID(.action, 3)])
    workshop.press(.control("f"))
    #expect(workshop.message == "Everything on record is told. More can be typed.")
    workshop.enter("We did ask the county")
    #expect(workshop.session.cards.up(.feedback).last?.category == "did")
  }

  @Test func theBoardsAsTheyLook() throws {
    for (columns, rows) in [(80, 24), (60, 18), (120, 40)] {
      var workshop = TestWorkshop.lookingBack(columns: columns, rows: rows)
      workshop.enter("A2 in progress: forty of two hundred")
      try expectGolden(workshop.state.screen, "look-back-\(columns)x\(rows)")
    }
    try expectGolden(TestWorkshop.lookingBack(at: "stuck").state.screen, "stuck-80x24")
    var workshop = TestWorkshop.lookingBack()
    workshop.enter("A1 done: three minutes")
    workshop.go(to: "you-said")
    workshop.press(.control("f"), .enter)
    try expectGolden(workshop.state.screen, "feedback-80x24")
  }
}
