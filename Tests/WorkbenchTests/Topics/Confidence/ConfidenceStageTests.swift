import Canvas
import Testing
import Workshop

@testable import Rehearsals
@testable import Workbench

@Suite struct ConfidenceStageTests {
  private static func asked() -> TestWorkshop {
    var workshop = TestWorkshop.built()
    workshop.go(to: "confidence")
    return workshop
  }

  @Test func itSaysHowToCount() {
    #expect(Self.asked().label == "how many: 3=11 4=17")
    #expect(Self.asked().enterLabel == "count")
  }

  @Test func theBoardHasThePlanAsAWholeAndEachAction() {
    let board = Self.asked().board
    #expect(
      board.first
        == "The plan as a whole: Nobody was asked yet. How many at each number, all in one line: 3=11 4=17"
    )
    #expect(board.last?.hasPrefix("Or one action: A1 3=4 4=5: A1 Put plain cards") == true)
  }

  @Test func numbersAreHiddenUntilTheyAreShown() {
    var workshop = Self.asked()
    workshop.enter("A1 3=4 4=5")
    #expect(workshop.board.first == "The plan as a whole: not asked")
    #expect(workshop.board.last?.contains("9 of 12 counted, hidden until shown") == true)
    workshop.enter("1=2 4=3")
    #expect(workshop.board.first == "The plan as a whole: 5 of 12 counted, hidden until shown")
    workshop.press(.control("r"))
    #expect(
      workshop.board.first
        == "The plan as a whole: 5  0 / 4  ●●● 3 / 3  0 / 2  0 / 1  ●● 2 / 0  0 / "
        + "3 of 5 are at 3 or more. 2 below 3: ask what would help, and change it. / "
        + "7 people here gave no number, which is fine.")
    #expect(workshop.board.last?.contains("hidden until shown") == true)
    workshop.press(.control("r"))
    #expect(workshop.board.last?.contains("4 at 3, 5 at 4. 9 of 9 are at 3 or more.") == true)
  }

  @Test func movingBeginsAtTheNewestAction() {
    #expect(Self.asked().firstSelected == "A4")
  }

  @Test func inALargeRoomADotStandsForSeveral() {
    let plan = Stage(id: "plan", title: "Plan", activity: .plan(.actions), minutes: 5)
    var workshop = TestWorkshop.holding(.plan(.confidence), after: [plan], people: 90)
    workshop.enter("4=60 5=15")
    workshop.press(.control("r"))
    let dots = workshop.board.first?.split(separator: " / ").prefix(2).map { line in
      line.count { $0 == "●" }
    }
    #expect(dots == [8, 30])
  }
}
