import Canvas
import Testing
import Workbench
import Workshop

@testable import Rehearsals

/// Every board on the way to a statement, as it was looked at and kept.
@Suite struct StatementScreenTests {
  static let sizes = [(80, 24), (60, 18), (120, 40)]

  @Test func drafts() throws {
    try expectGolden(TestWorkshop.drafting().state.screen, "drafts-80x24")
  }

  @Test(arguments: sizes) func marks(_ columns: Int, _ rows: Int) throws {
    let workshop = TestWorkshop.marking(columns: columns, rows: rows)
    try expectGolden(workshop.state.screen, "marks-\(columns)x\(rows)")
  }

  @Test func clusters() throws {
    var workshop = TestWorkshop.drafting()
    workshop.go(to: "cluster")
    workshop.enter("R: D1 D5 D6")
    workshop.enter("S: D2 D7")
    workshop.enter("R: one more plate at one table")
    try expectGolden(workshop.state.screen, "clusters-80x24")
  }

  @Test func theStatement() throws {
    var workshop = TestWorkshop.agreeing()
    workshop.go(to: "integrate")
    try expectGolden(workshop.state.screen, "integrate-80x24")
  }

  @Test func theBarComesFirst() throws {
    try expectGolden(TestWorkshop.agreeing().state.screen, "bar-80x24")
  }

  @Test(arguments: sizes) func aPoll(_ columns: Int, _ rows: Int) throws {
    var workshop = TestWorkshop.polling(columns: columns, rows: rows)
    try expectGolden(workshop.state.screen, "poll-open-\(columns)x\(rows)")
    workshop.enter("1=5 2=8 3=4 4=2 5=2 6=1 7=2")
    #expect(!workshop.state.screen.transcript.contains("●●"))
    workshop.press(.control("r"))
    try expectGolden(workshop.state.screen, "poll-shown-\(columns)x\(rows)")
  }

  @Test func concernsAndAdoption() throws {
    var workshop = TestWorkshop.polling()
    workshop.enter("1=15 2=6 3=2 8=1")
    workshop.press(.control("r"))
    workshop.enter("@P21 If I can't get down the stairs there is no table > those who are ill")
    try expectGolden(workshop.state.screen, "concerns-80x24")
    // What became of it is chosen: nothing is offered.
    workshop.press(.control("f"), .down, .enter, .enter)
    #expect(workshop.session.agreeing.openConcerns.isEmpty)
    workshop.press(.control("f"))
    workshop.enter("in 6 months")
    try expectGolden(workshop.state.screen, "adopted-80x24")
    workshop.perform(":statement.show")
    try expectGolden(workshop.state.screen, "statement-page-80x24")
  }

  @Test(arguments: sizes) func theFamilyTree(_ columns: Int, _ rows: Int) throws {
    var workshop = TestWorkshop.agreeing(columns: columns, rows: rows)
    workshop.press(.up, .enter, .character("f"))
    try expectGolden(workshop.state.screen, "family-\(columns)x\(rows)")
  }

  @Test(arguments: sizes) func twoVersionsWordByWord(_ columns: Int, _ rows: Int) throws {
    var workshop = TestWorkshop.agreeing(columns: columns, rows: rows)
    workshop.go(to: "integrate")
    workshop.enter(
      "We put one more plate out. In halls, kitchens and front rooms across Hethershaw, people cook and eat at one table. If you can't get out, the table comes to you."
    )
    workshop.press(.up, .enter, .character("c"), .enter)
    try expectGolden(workshop.state.screen, "compare-\(columns)x\(rows)", styled: true)
  }
}
