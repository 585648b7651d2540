import Canvas
import Testing
import Workshop

@testable import Rehearsals
@testable import Workbench

/// Offers and asks.
@Suite struct AskTests {
  private func asking() -> TestWorkshop {
    var workshop = TestWorkshop.built()
    workshop.go(to: "asks")
    return workshop
  }

  private func ask(_ workshop: TestWorkshop, _ number: Int = 1) -> Ask? {
    workshop.record.actions.asks[SpokenID(.ask, number)]
  }

  @Test func wordsAreAnAskOfSomebodyForAnAction() {
    var workshop = asking()
    workshop.enter("Sixty cards printed @P4 +A1")
    #expect(ask(workshop)?.text == "Sixty cards printed")
    #expect(ask(workshop)?.by == SpokenID(.person, 4))
    #expect(ask(workshop)?.action == SpokenID(.action, 1))
    #expect(workshop.message == "Q1 asked by P4 Denny, for A1. Who says yes, no, will try?")
  }

  @Test(
    arguments: [
      ("Q1 yes @P5 The library has one", .yes, "The library has one"),
      ("q1 Yes: the library has one", .yes, "the library has one"), ("Q1 y", .yes, nil),
      ("Q1 no @P8 Exams. Ask me in July", .no, "Exams. Ask me in July"),
      ("Q1 no, sorry", .no, "sorry"),
      ("Q1 will try", .willTry, nil), ("Q1 I will try, I'll ask", .willTry, "I'll ask"),
      ("Q1 I'll try", .willTry, nil),
      ("Q1 will-try I ask which budget", .willTry, "I ask which budget"),
      ("Q1 say it more clearly", .sayMoreClearly, nil),
      ("Q1 say more clearly: a person or a form?", .sayMoreClearly, "a person or a form?"),
      ("Q1 whatever", .sayMoreClearly, nil),
    ] as [(String, Ask.Answer, String?)]) func thereAreFourAnswers(
      _ line: String, _ answer: Ask.Answer, _ words: String?
    )
  {
    var workshop = asking()
    workshop.enter("A laminator")
    workshop.enter(line)
    #expect(ask(workshop)?.replies.map(\.answer) == [answer], "\(workshop.message)")
    #expect(ask(workshop)?.replies.last?.words == words)
  }

  @Test func whoAnswersIsKept() {
    var workshop = asking()
    workshop.enter("A laminator")
    workshop.enter("Q1 yes @P5")
    #expect(ask(workshop)?.replies.last?.by == SpokenID(.person, 5))
    #expect(ask(workshop)?.isMet == true)
    #expect(workshop.message == "P5 Petra to Q1: yes.")
  }

  @Test func aMurmurIsNoneOfThem() {
    var workshop = asking()
    workshop.enter("A laminator")
    workshop.enter("Q1 perhaps")
    #expect(workshop.message.hasPrefix("Q1 yes, no, will try, or say it more clearly."))
    #expect(ask(workshop)?.replies.isEmpty == true)
    workshop.press(.control("u"))
    workshop.enter("Q9 yes")
    #expect(workshop.message == "There is no ask Q9.")
  }

  @Test func itIsSaidInOtherWords() {
    var workshop = asking()
    workshop.enter("Support from health")
    workshop.enter("Q1 say it more clearly @P3")
    workshop.enter("Q1: A nurse on that Friday, from one till two")
    #expect(ask(workshop)?.text == "A nurse on that Friday, from one till two")
    #expect(ask(workshop)?.earlierTexts == ["Support from health"])
  }

  @Test func theChosenAskIsAnsweredFromItsMenu() {
    var workshop = asking()
    workshop.enter("A laminator")
    workshop.press(.up, .enter, .character("y"), .enter)
    workshop.enter("5")
    workshop.enter("the library has one")
    #expect(ask(workshop)?.replies.last?.by == SpokenID(.person, 5))
    #expect(ask(workshop)?.replies.last?.words == "the library has one")
    workshop.press(.enter, .character("e"), .control("u"))
    workshop.enter("A laminator for A4")
    #expect(ask(workshop)?.text == "A laminator for A4")
    workshop.press(.enter, .character("x"), .enter)
    #expect(ask(workshop)?.isWithdrawn == true)
  }

  @Test func leavingAsksOnlyAboutSilence() {
    var workshop = asking()
    #expect(workshop.state.unfinished == "nobody has asked for anything")
    workshop.enter("A laminator")
    workshop.enter("Two grown-ups")
    #expect(workshop.state.unfinished == "Q1, Q2 have no answer yet")
    workshop.enter("Q1 no")
    workshop.enter("Q2 say it more clearly")
    #expect(workshop.state.unfinished == "Q2 was to be said more clearly")
    workshop.enter("Q2 no")
    #expect(workshop.state.unfinished == nil)
  }
}
