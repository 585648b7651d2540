import Canvas
import Testing
import Workbench

@testable import Rehearsals

@Suite struct GoldenScreenTests {
  static let sizes = [(80, 24), (60, 18), (120, 40)]

  @Test(arguments: sizes) func theStartScreen(_ columns: Int, _ rows: Int) throws {
    var workshop = TestWorkshop(columns: columns, rows: rows, isOpen: false)
    workshop.state.listed([
      ListedSession(
        path: "a.jsonl", title: "Lunch club, Long Eaton",
        facts: "Thu 12 Mar 2026 · 12 assets, 3 ideas", isClosed: false),
      ListedSession(
        path: "b.jsonl", title: "Nights at Lantern Road", facts: "Thu 12 Feb 2026 · 24 assets",
        isClosed: true),
    ])
    try expectGolden(workshop.state.screen, "start-\(columns)x\(rows)")
  }

  @Test(arguments: sizes) func aWorkshopThatIsReadyToBegin(_ columns: Int, _ rows: Int) throws {
    let workshop = TestWorkshop(columns: columns, rows: rows)
    try expectGolden(workshop.state.screen, "ready-\(columns)x\(rows)")
  }

  @Test(arguments: sizes) func theBoardInTheMiddleOfASweep(_ columns: Int, _ rows: Int) throws {
    let workshop = TestWorkshop.sweeping(columns: columns, rows: rows)
    try expectGolden(workshop.state.screen, "sweep-\(columns)x\(rows)", styled: true)
  }

  @Test(arguments: sizes) func movingOverTheBoard(_ columns: Int, _ rows: Int) throws {
    var workshop = TestWorkshop.sweeping(columns: columns, rows: rows)
    workshop.press(.home, .down)
    try expectGolden(workshop.state.screen, "moving-\(columns)x\(rows)", styled: true)
  }

  @Test func privateCardsShowNoWords() throws {
    var workshop = TestWorkshop()
    workshop.go(to: "gifts")
    workshop.enter("I know what the wait is like @P2 /people")
    #expect(!workshop.state.screen.transcript.contains("wait is like"))
    try expectGolden(workshop.state.screen, "private-80x24")
  }

  @Test func aRound() throws {
    var workshop = TestWorkshop()
    workshop.go(to: "check-in")
    workshop.enter("nosy")
    workshop.enter("-")
    workshop.enter("3 4 2 5")
    try expectGolden(workshop.state.screen, "round-80x24")
  }

  @Test func connectingCards() throws {
    try expectGolden(TestWorkshop.connecting().state.screen, "connect-80x24")
  }

  @Test func aCountIsHiddenUntilItIsShown() throws {
    var workshop = TestWorkshop.connecting()
    workshop.go(to: "choose")
    workshop.enter("I1=5 I2=2")
    #expect(!workshop.state.screen.transcript.contains("●●"))
    try expectGolden(workshop.state.screen, "choose-hidden-80x24")
    workshop.press(.control("r"))
    try expectGolden(workshop.state.screen, "choose-shown-80x24")
  }

  @Test func planningAndClosing() throws {
    var workshop = TestWorkshop.connecting()
    workshop.go(to: "first-steps")
    workshop.enter("Run a bike morning > P1 P3 > 18 april +I1")
    try expectGolden(workshop.state.screen, "plan-80x24")
    workshop.press(.control("x"))
    workshop.enter("Bus fare after seven")
    workshop.go(to: "check-out")
    workshop.enter("+ Cutting a whole bit instead of hurrying us")
    try expectGolden(workshop.state.screen, "close-80x24")
    workshop.enter("K1 P4 asks at the council")
    workshop.enter("review 7 may at the lunch")
    workshop.press(.control("q"))
    try expectGolden(workshop.state.screen, "closed-80x24")
  }

  @Test func aFormAPaletteAndHelp() throws {
    var workshop = TestWorkshop.sweeping()
    workshop.press(.home, .enter, .character("e"))
    try expectGolden(workshop.state.screen, "form-edit-80x24")
    workshop.press(.escape, .control("p"))
    workshop.type("take")
    try expectGolden(workshop.state.screen, "palette-80x24")
    workshop.press(.escape, .function(1))
    try expectGolden(workshop.state.screen, "help-80x24")
  }

  @Test func timeThatIsUpIsSaidInWords() throws {
    var workshop = TestWorkshop()
    workshop.go(to: "sweep")
    workshop.press(.escape, .escape)
    workshop.pass(seconds: 18 * 60 + 1)
    try expectGolden(workshop.state.screen, "two-minutes-80x24")
    workshop.pass(seconds: 180)
    try expectGolden(workshop.state.screen, "time-is-up-80x24")
  }

  @Test func aWindowThatIsTooSmallAsksForMoreRoom() throws {
    let workshop = TestWorkshop(columns: 30, rows: 8)
    try expectGolden(workshop.state.screen, "too-small-30x8")
  }
}
