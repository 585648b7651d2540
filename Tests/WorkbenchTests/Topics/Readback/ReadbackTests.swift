import Canvas
import Testing
import Workshop

@testable import Rehearsals
@testable import Workbench

/// Reading back: words answer, or a choice does, and the next action comes by itself.
@Suite struct ReadbackTests {
  private func reading() -> TestWorkshop {
    var workshop = TestWorkshop.built()
    workshop.go(to: "readback")
    return workshop
  }

  private func read(_ workshop: TestWorkshop) -> String? {
    workshop.state.readAction?.id.spoken
  }

  @Test func bareWordsAnswerAndTheNextOneComes() {
    var workshop = reading()
    #expect(workshop.state.context == .run)
    #expect(read(workshop) == "A1")
    workshop.enter("yes")
    #expect(workshop.session.actions[SpokenID(.action, 1)]?.isAgreed == true)
    #expect(read(workshop) == "A2")
    workshop.enter("back")
    #expect(workshop.session.actions[SpokenID(.action, 2)]?.handedBack == "")
    // Nobody owns A3: it is read, and an arrow goes on.
    #expect(read(workshop) == "A3")
    workshop.enter("yes")
    #expect(workshop.message == "A3 has no owner yet. Say who will do it first.")
    workshop.press(.control("u"), .right)
    #expect(read(workshop) == "A4")
    workshop.enter("yes")
    #expect(read(workshop) == nil)
    #expect(workshop.state.screen.transcript.contains("All is read. Thank you."))
    #expect(workshop.state.screen.transcript.contains("Two yes."))
    #expect(workshop.state.unfinished == nil)
  }

  @Test func whatWasAnsweredBeforeIsReadAllTheSame() {
    var workshop = TestWorkshop.built()
    for id in ["A1", "A2", "A4"] { workshop.perform(":action.accept \(id) how=will-try") }
    workshop.go(to: "readback")
    #expect(read(workshop) == "A1")
    workshop.press(.right)
    #expect(read(workshop) == "A2")
    workshop.enter("back")
    #expect(read(workshop) == "A3")
    workshop.press(.right)
    #expect(read(workshop) == "A4")
    #expect(!workshop.state.screen.transcript.contains("All is read"))
    workshop.press(.right)
    #expect(workshop.state.screen.transcript.contains("All is read. Thank you."))
  }

  @Test func anAnswerToAnotherActionPassesOverNone() {
    var workshop = reading()
    workshop.enter("A4 yes")
    #expect(workshop.session.actions[SpokenID(.action, 4)]?.isAccepted == true)
    #expect(read(workshop) == "A1")
  }

  @Test func whatIsReadIsWrittenDownAndNotUndone() {
    var workshop = reading()
    workshop.enter("yes")
    workshop.press(.right, .right)
    #expect(read(workshop) == "A4")
    #expect(workshop.effects.suffix(2).count == 2)
    workshop.press(.control("z"))
    #expect(workshop.session.actions[SpokenID(.action, 1)]?.isAccepted == false)
    #expect(read(workshop) == "A4")
    let count = workshop.state.record.count
    workshop.press(.end)
    workshop.press(.end)
    #expect(workshop.state.record.count == count)
  }

  @Test func whereNothingCanBeWrittenTheArrowsStillRead() {
    var workshop = reading()
    workshop.state.opened(workshop.state.record, readOnly: "It is open elsewhere.")
    let count = workshop.state.record.count
    workshop.press(.right, .right)
    #expect(read(workshop) == "A3")
    #expect(workshop.state.record.count == count)
  }

  @Test func linesGoOnWithoutAnAnswer() {
    var workshop = reading()
    workshop.perform(":readback.next")
    #expect(read(workshop) == "A2")
    workshop.perform(":readback.previous")
    #expect(read(workshop) == "A1")
    workshop.go(to: "load")
    #expect(workshop.answer(to: ":readback.next").hasPrefix("Refused: Actions are read"))
  }

  @Test func whatNobodyOwnsIsReadInItsPlace() {
    var workshop = TestWorkshop.building()
    workshop.enter("Tea for everybody")
    workshop.enter("Cards by the mirrors > P4 > fri")
    workshop.go(to: "readback")
    #expect(read(workshop) == "A1")
    workshop.press(.right)
    workshop.enter("Yes")
    #expect(read(workshop) == nil)
    workshop.press(.left)
    #expect(read(workshop) == "A2")
  }

  @Test func whatIsChangedStaysUntilItIsAnswered() {
    var workshop = reading()
    workshop.press(.right)
    workshop.enter("change")
    workshop.press(.enter)
    workshop.enter("the surgery's own tally")
    #expect(workshop.session.actions[SpokenID(.action, 2)]?.know == "the surgery's own tally")
    #expect(read(workshop) == "A2")
    #expect(workshop.state.context == .run)
  }

  @Test func arrowsGoBothWaysAndTheLastOneSaysWhatIsLeft() {
    var workshop = reading()
    workshop.press(.left)
    #expect(read(workshop) == "A1")
    workshop.press(.right, .down, .right)
    #expect(read(workshop) == "A4")
    workshop.press(.right)
    #expect(read(workshop) == "A4")
    #expect(workshop.message == "That was the last one. Still to answer: A1, A2, A4.")
    workshop.press(.up)
    #expect(read(workshop) == "A3")
    workshop.press(.home)
    #expect(read(workshop) == "A1")
  }

  @Test func aNoteIsTypedWithoutAnyOtherKey() {
    var workshop = reading()
    workshop.enter("Eleven yeses so far")
    #expect(workshop.session.notes.all.last?.text == "Eleven yeses so far")
    #expect(workshop.state.context == .run)
    #expect(read(workshop) == "A1")
  }

  @Test func wordsThatOnlyBeginLikeAnAnswerAreANote() {
    var workshop = reading()
    for line in ["No one has asked about the minibus", "Yesterday was better", "Back in the hall"] {
      workshop.enter(line)
      #expect(workshop.session.notes.all.last?.text == line)
    }
    #expect(read(workshop) == "A1")
    workshop.enter("Back: I am away in June")
    #expect(workshop.session.actions["A1"]?.handedBack == "I am away in June")
  }

  @Test func enterTwiceAnswersNothing() {
    var workshop = reading()
    let count = workshop.state.record.count
    workshop.press(.enter)
    #expect(workshop.state.context == .menu)
    #expect(workshop.state.screen.transcript.contains("y  the owner says yes"))
    workshop.press(.enter)
    #expect(workshop.message == "Nothing is chosen yet. Down chooses.")
    workshop.press(.character("y"))
    #expect(workshop.message == "Enter: the owner says yes.")
    #expect(workshop.state.record.count == count)
    workshop.press(.enter)
    #expect(workshop.session.actions["A1"]?.isAgreed == true)
    #expect(read(workshop) == "A2")
  }

  @Test func noAnswerYetIsNothingToWriteDown() {
    var workshop = reading()
    #expect(
      workshop.refusal(of: "not yet")
        == "No answer yet needs no words. Right goes on to the next action.")
  }

  @Test func answersCanBeTypedWithTheirAction() {
    var workshop = reading()
    workshop.enter("A2 back, I'm with the float that day")
    #expect(
      workshop.session.actions[SpokenID(.action, 2)]?.handedBack == "I'm with the float that day")
    workshop.enter("A1 not possible because the list can't leave the surgery")
    let action = workshop.session.actions[SpokenID(.action, 1)]
    #expect(action?.status == .notPossible)
    #expect(action?.history.last?.words == "the list can't leave the surgery")
    workshop.enter("A4 > > 24 jul")
    #expect(workshop.session.actions[SpokenID(.action, 4)]?.due?.text == "2026-07-24")
    workshop.enter("A3 has no owner, and that is fine")
    #expect(workshop.session.notes.all.last?.text == "A3 has no owner, and that is fine")
  }

  @Test func anAnswerThatIsUndoneIsAskedForAgain() {
    var workshop = reading()
    workshop.enter("yes")
    #expect(read(workshop) == "A2")
    workshop.press(.control("z"))
    #expect(read(workshop) == "A1")
    #expect(workshop.session.actions[SpokenID(.action, 1)]?.isAccepted == false)
  }

  @Test func whatIsNotPossibleIsSaidWithItsReason() {
    var workshop = reading()
    workshop.press(.enter, .character("d"), .enter, .enter)
    // The reason is asked for: without it nothing is written down.
    #expect(workshop.state.context == .form)
    workshop.enter("the list can't leave the surgery")
    #expect(workshop.session.actions[SpokenID(.action, 1)]?.status == .notPossible)
    #expect(read(workshop) == "A2")
  }

  @Test func askingSomebodyFirstIsAnAnswerAndNoYes() {
    var workshop = reading()
    workshop.press(.enter, .character("a"))
    workshop.enter("asks")
    let action = workshop.session.actions[SpokenID(.action, 1)]
    #expect(action?.acceptance == .askedToCheck)
    #expect(action?.isAgreed == false)
    #expect(read(workshop) == "A2")
    #expect(
      workshop.message == "P4 Denny asks somebody first about A1, so there is no yes yet.")
  }

  @Test func whereTheOwnerIsAwayALaterYesIsOffered() {
    var workshop = reading()
    workshop.perform(":person.leave P4")
    let screen = workshop.state.screen.transcript
    #expect(screen.contains("Type: later · change · back"))
    #expect(screen.contains("P4 Denny (not here)"))
    workshop.enter("later")
    #expect(workshop.session.actions["A1"]?.acceptance == .later)
  }

  @Test func aWorkshopThatIsOpenedAgainGoesOnWhereItWas() {
    var workshop = reading()
    workshop.enter("yes")
    let record = workshop.state.record
    workshop.state.opened(record)
    #expect(read(workshop) == "A2")
    #expect(workshop.state.context == .run)
  }

  @Test func nothingToReadSaysWhatToDo() {
    var workshop = TestWorkshop.planning(at: "readback")
    #expect(workshop.state.screen.transcript.contains("There is no action to read."))
    workshop.press(.right, .left, .home, .end, .enter, .escape, .up)
    #expect(workshop.state.unfinished == "there was no action to read")
  }

  @Test func linesTellWhatIsReadAndTakeTheAnswers() throws {
    var workshop = TestWorkshop.built()
    var linear = LinearRoom(workshop.state, isInteractive: true)
    func take(_ line: String) throws -> [String] {
      let effects = try linear.take(line)
      workshop.state = linear.state
      workshop.perform(effects)
      linear.state = workshop.state
      return linear.report()
    }
    _ = linear.report()
    let entered = try take(":stage.go readback leave=anyway")
    #expect(entered.contains("Read: A1 Put plain cards by the mirrors"))
    #expect(entered.contains("Read: By when: Sat 20 Jun 2026"))
    let question = try take(":action.accept")
    #expect(question.last == "Answer: type a number, Enter for “A1”, or :cancel")
    let next = try take("")
    #expect(next.contains("Read: A2 Surgery staff ring everyone who missed a test"))
    #expect(next.contains("Read: We will know: not said yet"))
    #expect(try take("Just a note").filter { $0.hasPrefix("Read:") } == [])
    _ = try take(":action.handBack A2 too much")
    // Nobody owns A3: it is read, and the room goes on.
    let last = try take(":readback.next")
    #expect(last.contains("Read: A4 Lift list covers scans before nine"))
    let end = try take("A4 yes")
    #expect(end.contains("Read: All is read."))
    #expect(end.contains("Read: Open, without an owner: A3."))
  }
}
