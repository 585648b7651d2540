import Testing
import Workshop

@testable import Rehearsals
@testable import Workbench

@Suite struct TurnCommandTests {
  @Test func turnsAndEnergyBelongToAStage() {
    var workshop = TestWorkshop()
    #expect(workshop.answer(to: ":turn.speak P1") == "Refused: No stage is being held.")
    workshop = TestWorkshop.holding(.round(takesEnergy: true))
    workshop.expect([
      ":turn.speak P1 glad to be here": "P1 spoke: glad to be here.",
      ":turn.speak P2": "P2 spoke.",
      ":turn.pass P3": "P3 passed, which is fine.",
      ":energy.take 3 4 5": "Energy of 3 people taken.",
      ":energy.take 3 x": "Refused: “x” is no number.",
    ])
    #expect(workshop.session.rounds.turns.map(\.person) == ["P1", "P2", "P3"])
  }
}
