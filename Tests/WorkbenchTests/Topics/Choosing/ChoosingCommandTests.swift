import Testing
import Workshop

@testable import Rehearsals
@testable import Workbench

@Suite struct ChoosingCommandTests {
  @Test func countsAndNamesStayHiddenUntilTheyAreShown() {
    let ideas = Stage(
      id: "ideas", title: "Ideas", activity: .collect(.init(type: .idea)), minutes: 5)
    var workshop = TestWorkshop.holding(.choose(.stand), after: [ideas])
    workshop.go(to: "ideas")
    workshop.enterAll("Soup", "Choir")
    workshop.go(to: "held")
    workshop.expect([
      ":choice.reveal": "Refused: Nothing is counted in this stage.",
      ":choice.count I1=2 I2=1": "2 ideas counted; hidden until shown.",
      ":choice.stand idea=I2 people=\"P3 P4\"": "Those by I2 counted; hidden until shown.",
      ":choice.count soup": "Refused: “soup” is no count. Write I1=5 I2=3.",
      ":choice.reveal": "The count is shown.",
      ":choice.reveal": "Refused: The room has seen the count.",
    ])
  }

  @Test func withoutAStageThereIsNothingToCount() {
    var workshop = TestWorkshop()
    #expect(workshop.answer(to: ":choice.count I1=2") == "Refused: No stage is being held.")
  }
}
