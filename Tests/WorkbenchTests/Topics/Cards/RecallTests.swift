import Canvas
import Testing
import Workbench
import Workshop

@testable import Rehearsals

/// What is there before anything is planned.
@Suite struct RecallTests {
  @Test func aStatementFromElsewhereIsBroughtByAKey() {
    var workshop = TestWorkshop.planning()
    workshop.press(.control("f"))
    workshop.enter("Checked early, told plainly, never on your own with it")
    workshop.enter("Purpose day")
    workshop.enter("12 feb")
    let statement = workshop.session.statement
    #expect(statement?.text == "Checked early, told plainly, never on your own with it")
    #expect(statement?.origin == Origin(title: "Purpose day", day: Day("2026-02-12")))
    #expect(workshop.state.screen.transcript.contains("from “Purpose day”, Thu 12 Feb 2026"))
  }

  @Test(arguments: [
    ("12 feb", "2026-02-12"), ("12 march", "2026-03-12"), ("30 november", "2025-11-30"),
    ("2024-05-01", "2024-05-01"), ("1 may 2025", "2025-05-01"),
  ]) func aDayThatIsOverIsTheLastOne(_ said: String, _ day: String) {
    var workshop = TestWorkshop.planning()
    workshop.perform(":statement.bring from=there day=\"\(said)\" We eat together")
    #expect(workshop.session.statement?.origin?.day?.text == day, "\(workshop.message)")
  }

  @Test func aDayToComeIsRefusedAtItsOwnQuestion() {
    var workshop = TestWorkshop.planning()
    workshop.perform(":statement.bring from=there day=2027-01-01 We eat together")
    #expect(
      workshop.message
        == "Fri 1 Jan 2027 is still to come. Say a day that is over, such as last fri.")
    #expect(workshop.session.statement == nil)
  }

  @Test func wordsAreAnAssetAndTabChoosesWhere() {
    var workshop = TestWorkshop.planning()
    workshop.enter("Library pod with a door that shuts /places")
    workshop.press(.tab)
    workshop.enter("A barber who talks to everyone")
    #expect(workshop.session.cards.up(.asset).map(\.category) == ["places", "people"])
  }

  @Test func theKeyBringsTheStatementOnlyWhereItIsRecalled() {
    var workshop = TestWorkshop.planning(at: "build")
    workshop.press(.control("f"))
    #expect(workshop.state.context == .run)
  }
}
