import Canvas
import Testing
import Workbench
import Workshop

@testable import Rehearsals

/// Every board of planning as it looks.
@Suite struct PlanScreenTests {
  @Test func recalling() throws {
    try expectGolden(TestWorkshop.planning().state.screen, "recall-empty-80x24")
    try expectGolden(TestWorkshop.recalled().state.screen, "recall-80x24")
  }

  @Test func whatIsStillOpenFromBefore() throws {
    var workshop = TestWorkshop.planning()
    var action = WorkshopAction(
      id: SpokenID(.action, 1), what: "Surgery staff ring everyone who missed a test")
    action.owner = SpokenID(.person, 3)
    action.due = Day("2026-02-27")
    action.know = "the surgery's own tally"
    action.acceptance = .said
    action.status = .inProgress
    action.origin = Origin(
      session: "5f0c4a1e", title: "Sallowfield champions", item: SpokenID(.action, 2),
      day: Day("2025-11-15"))
    workshop.perform([.record(.actions(.added(action)), by: nil)])
    #expect(workshop.message == "A1 brought from “Sallowfield champions”.")
    try expectGolden(workshop.state.screen, "recall-open-80x24")
  }

  @Test func whatHelpsAndWhatHoldsBack() throws {
    var workshop = TestWorkshop.planning(at: "true")
    for line in [
      "People trust a neighbour more than a leaflet @A /helping",
      "Free parking at the clinic on Saturdays @C /helping",
      "Letters come in one language @B /holding",
      "Lose a shift to go for a scan and you lose £84 @P4 /holding", "H3 4 5", "H4 =5",
    ] { workshop.enter(line) }
    try expectGolden(workshop.state.screen, "forces-80x24")
    workshop.press(.home, .enter, .character("d"))
    try expectGolden(workshop.state.screen, "score-form-80x24")
  }

  @Test func goals() throws {
    var workshop = TestWorkshop.recalled()
    workshop.go(to: "goals")
    workshop.enter("By 30 November, 200 people who missed a test have had a real phone call @A")
    workshop.enter("Raise awareness @C")
    try expectGolden(workshop.state.screen, "goals-80x24")
  }

  @Test func theStatementOnTopOfIdeasAndOfTheChoice() throws {
    var workshop = TestWorkshop.building()
    workshop.go(to: "choose")
    try expectGolden(workshop.state.screen, "choose-statement-80x24")
  }

  @Test func buildingActions() throws {
    var workshop = TestWorkshop.built()
    try expectGolden(workshop.state.screen, "build-80x24")
    workshop.press(.home, .down, .down, .down)
    try expectGolden(workshop.state.screen, "build-moving-80x24", styled: true)
    workshop.press(.enter)
    try expectGolden(workshop.state.screen, "action-menu-80x24", styled: true)
    workshop.press(.character("e"))
    try expectGolden(workshop.state.screen, "change-form-80x24")
    workshop.press(.escape, .enter, .character("o"))
    try expectGolden(workshop.state.screen, "action-page-80x24")
  }

  @Test func offersAndAsks() throws {
    var workshop = TestWorkshop.built()
    workshop.go(to: "asks")
    workshop.press(.escape, .escape)
    try expectGolden(workshop.state.screen, "asks-empty-80x24")
    for line in Self.asks { workshop.enter(line) }
    try expectGolden(workshop.state.screen, "asks-80x24")
  }

  static let asks = [
    "Sixty cards printed and laminated, A5 is fine @P4 +A1",
    "Q1 yes @P5 The library has an A4 laminator and I'll cut them",
    "An interpreter for two evenings @P7", "Q2 will try @P8 I will ask which budget",
    "Somebody to keep the list on a computer +A3", "Q3 no @P9 Exams. Ask me in July",
    "Support from health @P2", "Q4 say it more clearly @P3 Do you mean a person, money or a form?",
  ]

  @Test func whoCarriesHowMuch() throws {
    var workshop = TestWorkshop.built()
    workshop.enter("Ring all fourteen drivers > Yusuf > 1 july")
    workshop.go(to: "load")
    try expectGolden(workshop.state.screen, "load-80x24")
    workshop.perform(":load.show")
    try expectGolden(workshop.state.screen, "load-page-80x24")
  }

  @Test func howSureTheRoomIs() throws {
    var workshop = TestWorkshop.built()
    workshop.go(to: "confidence")
    workshop.enter("1=1 2=2 3=3 4=4 5=1")
    workshop.enter("A1 3=4 4=5")
    #expect(!workshop.state.screen.transcript.contains("●●"))
    try expectGolden(workshop.state.screen, "confidence-hidden-80x24")
    workshop.press(.control("r"), .control("r"))
    try expectGolden(workshop.state.screen, "confidence-shown-80x24")
  }

  @Test func aStageThatIsPromisedByATime() throws {
    var workshop = TestWorkshop.planning()
    workshop.perform(":time.promise dinner 11:35 medicines")
    workshop.press(.escape, .escape)
    try expectGolden(workshop.state.screen, "promise-80x24")
    workshop.pass(seconds: 12 * 60)
    workshop.press(.escape, .escape)
    try expectGolden(workshop.state.screen, "promise-late-80x24")
  }

  @Test func afterTheClose() throws {
    var workshop = TestWorkshop.built()
    for line in [
      ":action.accept A1", ":action.handBack A4 words=\"I am away\"", ":review.set none",
      ":ask.make by=P7 text=\"An interpreter for two evenings\"",
    ] {
      workshop.perform(line)
    }
    workshop.go(to: "review")
    workshop.press(.escape, .escape)
    try expectGolden(workshop.state.screen, "review-80x24")
    workshop.press(.control("q"))
    try expectGolden(workshop.state.screen, "closed-plan-80x24")
    workshop.state.resize(Size(columns: 80, rows: 60))
    #expect(workshop.state.screen.transcript.contains("Still asked for"))
  }
}

/// The read-back, at the sizes of a small window, a common one and a large one.
@Suite struct ReadbackScreenTests {
  static let sizes = [(80, 24), (60, 18), (120, 40)]

  @Test(arguments: sizes) func oneActionAtATime(_ columns: Int, _ rows: Int) throws {
    var workshop = TestWorkshop.built(columns: columns, rows: rows)
    workshop.go(to: "readback")
    try expectGolden(
      workshop.state.screen, "readback-\(columns)x\(rows)", styled: columns == 80)
    workshop.enter("yes")
    try expectGolden(workshop.state.screen, "readback-next-\(columns)x\(rows)")
    workshop.press(.left)
    try expectGolden(workshop.state.screen, "readback-answered-\(columns)x\(rows)")
  }

  @Test(arguments: sizes) func whatAllOfThemSaid(_ columns: Int, _ rows: Int) throws {
    var workshop = TestWorkshop.built(columns: columns, rows: rows)
    workshop.go(to: "readback")
    workshop.enter("yes")
    workshop.enter("back: I'm with the young people's float that day")
    workshop.press(.right)
    workshop.enter("A4 not possible: because the drivers' insurance forbids it before nine")
    try expectGolden(workshop.state.screen, "readback-end-\(columns)x\(rows)")
  }

  @Test func aNoteInBetween() throws {
    var workshop = TestWorkshop.built()
    workshop.go(to: "readback")
    workshop.type("Handing back is fine")
    try expectGolden(workshop.state.screen, "readback-note-80x24")
  }

  @Test func handingBackIsOneField() throws {
    var workshop = TestWorkshop.built()
    workshop.go(to: "readback")
    workshop.press(.enter)
    try expectGolden(workshop.state.screen, "readback-menu-80x24")
    workshop.press(.character("h"))
    try expectGolden(workshop.state.screen, "readback-form-80x24")
  }
}
