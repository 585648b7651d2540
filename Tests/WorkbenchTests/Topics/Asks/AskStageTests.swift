import Canvas
import Testing
import Workshop

@testable import Rehearsals
@testable import Workbench

@Suite struct AskStageTests {
  private static func asking() -> TestWorkshop {
    var workshop = TestWorkshop.built()
    workshop.go(to: "asks")
    return workshop
  }

  @Test func itSaysHowToAskAndToAnswer() {
    #expect(Self.asking().label == "what is needed, or Q1 yes")
    #expect(Self.asking().enterLabel == "add ask")
  }

  @Test(arguments: ["Flasks +A1+A2", "Flasks +G1", "Flasks +A1+G1"])
  func anAskIsForOneAction(_ line: String) {
    var workshop = Self.asking()
    #expect(workshop.refusal(of: line) == "An ask is for one action, such as +A3.")
  }

  @Test func anAskComesFromTheChosenTable() {
    var workshop = Self.asking()
    workshop.press(.control("d"), .down, .enter)
    workshop.enterAll("Flasks", "Cups @P2")
    #expect(workshop.session.actions.asks["Q1"]?.table == "B")
    #expect(workshop.session.actions.asks["Q2"]?.table == nil)
  }

  @Test func whatNobodySaidYesToStandsOnTop() {
    var workshop = Self.asking()
    #expect(
      workshop.board == [
        "Still open: Nobody has asked yet. Words and Enter are an ask: Twenty flasks @P4 +A2"
      ])
    workshop.enterAll("Flasks @P4 +A2", "Cups", "Q1 yes @P5 The hall has some")
    #expect(
      workshop.board == [
        "Still open: Q2 Cups (no answer yet)",
        "With a yes: Q1 Flasks ·P4 (for A2 · yes, P5 Petra: The hall has some)",
      ])
    workshop.enter("Q2 yes")
    #expect(workshop.board.first == "Still open: Every ask has its yes.")
  }

  @Test func movingBeginsAtTheNewestAsk() {
    var workshop = Self.asking()
    workshop.enterAll("Flasks", "Cups", "Spoons")
    workshop.perform(":ask.withdraw Q3")
    #expect(workshop.firstSelected == "Q2")
  }
}
