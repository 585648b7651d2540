import Canvas
import Testing
import Workshop

@testable import Rehearsals
@testable import Workbench

/// Concerns, the words of those who do not agree, bundles, and what comes next.
@Suite struct ConcernTests {
  private func lines(_ workshop: TestWorkshop, _ id: SpokenID) -> [String] {
    workshop.state.page(of: id).lines.map(\.text)
  }

  @Test func wordsOfWhoDoesNotAgreeHaveAPageAndStandForGood() {
    var workshop = TestWorkshop.agreeing()
    workshop.perform(":minority.add by=P9 I would not have it so")
    #expect(
      lines(workshop, "M1").prefix(3) == ["I would not have it so", "", "Said by: P9"])
    #expect(lines(workshop, "M1").contains { $0.hasPrefix("V1 We put one more plate out") })
    workshop.press(.end)
    #expect(workshop.state.focus.selected == "M1")
    #expect(ItemMenu(workshop.state).entries.map(\.letter) == ["o", "w"])
    workshop.press(.enter, .character("o"))
    #expect(workshop.state.screen.transcript.contains("I would not have it so"))
  }

  @Test func aConcernIsSettledAndNotTakenDown() {
    var workshop = TestWorkshop.agreeing()
    workshop.enter("It leaves out the ones who are ill")
    workshop.press(.up, .enter)
    #expect(workshop.state.focus.selected == "C1")
    #expect(workshop.state.screen.transcript.contains("x  say what became of it"))
    workshop.press(.character("x"))
    workshop.enter("withdrawn")
    workshop.press(.enter)
    #expect(workshop.session.agreeing[concern: "C1"]?.state == .withdrawn)
  }

  @Test func anIdOfABundleIsItsSign() {
    var workshop = TestWorkshop.drafting()
    workshop.go(to: "cluster")
    workshop.enter("R: D1 D5")
    workshop.enter("B1: D3")
    #expect(workshop.session.clusters.standing.map(\.sign) == ["R"])
    #expect(workshop.session.clusters["B1"]?.members == ["D1", "D5", "D3"])
    workshop.perform(":cluster.make b1 D2")
    #expect(workshop.session.clusters["B1"]?.members == ["D1", "D5", "D3", "D2"])
    workshop.enter("B7: D4")
    #expect(workshop.message == "There is no bundle B7. Begin with another sign: R: D1 D5.")
    workshop.press(.control("u"))
    workshop.enter("S: D4")
    #expect(workshop.state.unfinished == "“R”, “S” have no name yet")
  }

  @Test func bundlesCanBeChosenBesideIdeas() {
    var workshop = TestWorkshop.connecting()
    workshop.perform(":cluster.make R G1 G2")
    workshop.perform(":cluster.name B1 people who teach other people")
    workshop.go(to: "choose")
    let screen = workshop.state.screen.transcript
    #expect(screen.contains("B1 people who teach other people"))
    #expect(screen.contains("how many stand where: I1=5 B1=3"))
    let idea = CommandTable.row("choice.stand")?.parameters.first
    let values = idea?.options(workshop.state, Arguments()).map(\.value)
    #expect(values == ["I1", "I2", "B1"])
    workshop.enter("B1=4")
    workshop.press(.control("r"))
    #expect(workshop.state.screen.transcript.contains("4  ●●●●"))
  }

  @Test func aPollBeforeTheLastAdoptionDoesNotCount() {
    var workshop = TestWorkshop.polling()
    workshop.enter("1=20 8=4")
    workshop.press(.control("r"))
    workshop.perform(":version.add We put two more plates out")
    workshop.perform(":poll.open")
    workshop.enter("1=20 8=4")
    workshop.press(.control("r"))
    #expect(workshop.session.candidate?.id == "V2")
    workshop.perform(":statement.adopt review=none version=V1")
    #expect(workshop.session.candidate?.id == "V2")
    #expect(workshop.state.agreementStep?.command == "bar.set")
    workshop.perform(":statement.adopt none")
    #expect(workshop.message == "The room was not asked about V2 yet.")
  }

  @Test func theNextStepIsToldAgainWhereItIsAboutSomethingElse() throws {
    var workshop = TestWorkshop.polling()
    workshop.enter("@P1 One thing")
    workshop.enter("@P2 Another thing")
    workshop.enter("1=20 8=4")
    workshop.press(.control("r"))
    var linear = LinearRoom(workshop.state, isInteractive: true)
    #expect(linear.report().contains("Next: settle C1 with :concern.settle"))
    workshop.perform(try linear.take(":concern.settle C1 recorded"))
    linear.state = workshop.state
    #expect(linear.report().contains("Next: settle C2 with :concern.settle"))
  }

  @Test func aVersionThatGrewOutOfNothingSaysNoMore() {
    var workshop = TestWorkshop.purpose()
    workshop.go(to: "integrate")
    workshop.enter("We cook and eat at one table")
    #expect(workshop.message == "V1 stands.")
  }

  @Test func onlyTwoVolunteersTakeTheWordsAway() {
    var workshop = TestWorkshop.agreeing()
    workshop.go(to: "again")
    let open =
      "V1 is not adopted; two volunteers may finish it (Ctrl+P “let two volunteers finish it”)"
    #expect(workshop.state.unfinished == open)
    workshop.perform(":action.add what=\"Print it\" owner=P1 serves=V1")
    #expect(workshop.state.unfinished == open)
    workshop.perform(":statement.finish due=\"in 2 weeks\" people=\"P14 P22\"")
    #expect(workshop.state.unfinished == nil)
  }
}
