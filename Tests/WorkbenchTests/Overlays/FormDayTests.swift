import Canvas
import Testing
import Workshop

@testable import Rehearsals
@testable import Workbench

/// Days in forms and in the entry line, on Thursday 12 March 2026.
@Suite struct FormDayTests {
  private func form(_ workshop: TestWorkshop) -> Form? {
    if case .form(let form)? = workshop.state.overlays.last { return form }
    return nil
  }

  private func askingForDay() -> TestWorkshop {
    var workshop = TestWorkshop()
    workshop.go(to: "first-steps")
    workshop.enter("Ask the library")
    workshop.press(.control("p"))
    workshop.type("change an action")
    workshop.press(.enter)
    workshop.enter("A1")
    workshop.enter("by when")
    return workshop
  }

  @Test(arguments: [
    ("next friday", "That is Fri 20 Mar 2026, in 8 days."),
    ("in six months", "That is Sat 12 Sep 2026, in 6 months."),
    ("1 apr", "That is Wed 1 Apr 2026, in 20 days."),
  ]) func theDayIsSaidBackBeforeItIsTaken(_ said: String, _ words: String) {
    var workshop = askingForDay()
    workshop.press(.control("u"))
    workshop.type(said)
    #expect(workshop.state.screen.transcript.contains(words))
    #expect(workshop.session.actions["A1"]?.due == nil)
  }

  @Test(arguments: [
    ("after easter", "“after easter” is not one day; the day itself is Sun 5 Apr 2026."),
    ("asap", "“asap” is no date. Write fri, 30 may, in 2 weeks or 2026-05-30."),
    ("every monday", "“every monday” has no end. Until when?"),
    ("30 may or 6 june", "“30 may or 6 june” is no date."),
  ]) func whatIsNotOneDayIsAskedAgainAndKept(_ said: String, _ refusal: String) {
    var workshop = askingForDay()
    workshop.press(.control("u"))
    workshop.enter(said)
    #expect(form(workshop)?.refusal?.hasPrefix(refusal) == true)
    #expect(form(workshop)?.field.text == said)
    #expect(!workshop.state.screen.transcript.contains("That is "))
  }

  @Test(arguments: ["after easter", "every monday", "asap", "7 or 8 may"])
  func anActionIsNotTakenWithHalfOfItsDay(_ said: String) {
    var workshop = TestWorkshop()
    workshop.go(to: "first-steps")
    workshop.enter("Ask the library > P1 > \(said)")
    #expect(workshop.session.actions.all.isEmpty)
    #expect(workshop.state.focus.entry.text == "Ask the library > P1 > \(said)")
    workshop.press(.control("u"))
    workshop.enter("Ask the library > P1 > next Friday")
    #expect(workshop.session.actions["A1"]?.due == Day("2026-03-20"))
  }

  @Test(arguments: [
    ("first-steps", "Ask the hall > P1 > next friday", "Enter add action, Fri 20 Mar 2026"),
    ("check-out", "review in six weeks' time", "Enter look again, Thu 23 Apr 2026"),
  ]) func theEntryLineSaysTheDayBackBeforeEnter(_ stage: String, _ typed: String, _ hint: String) {
    var workshop = TestWorkshop()
    workshop.go(to: stage)
    workshop.type(typed)
    #expect(workshop.state.screen.transcript.contains(hint))
    workshop.press(.control("u"))
    workshop.type("Ask the hall, or so")
    #expect(!workshop.state.screen.transcript.contains(hint))
  }

  @Test func aGoalSaysItsDayBackToo() {
    var workshop = TestWorkshop.planning(at: "goals")
    workshop.type("By the end of february 2028, 40 boats")
    #expect(workshop.state.screen.transcript.contains("Enter add, Tue 29 Feb 2028"))
  }

  @Test func aLongExplanationHasTwoLines() {
    var workshop = TestWorkshop.sweeping()
    workshop.press(.control("p"))
    workshop.type("join two cards")
    workshop.press(.enter)
    #expect(workshop.state.screen.transcript.contains("they are first.\n"))
  }

  @Test func theNextLookIsOneDay() {
    var workshop = TestWorkshop()
    workshop.go(to: "check-out")
    workshop.enter("review after Easter")
    #expect(workshop.message.contains("“after Easter” is not one day"))
    workshop.enter("review 7 or 8 may")
    #expect(workshop.session.closing.review == nil)
    workshop.press(.control("u"))
    workshop.enter("review the end of May at the library")
    #expect(workshop.session.closing.review?.day == Day("2026-05-31"))
  }
}
