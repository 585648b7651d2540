import Canvas
import Testing
import Workshop

@testable import Rehearsals
@testable import Workbench

@Suite struct AgreeStageTests {
  /// The room has answered, and the bar of 80 in 100 is met.
  private static func met() -> TestWorkshop {
    var workshop = TestWorkshop.polling()
    workshop.enter("1=20 2=4")
    workshop.press(.control("r"))
    return workshop
  }

  @Test func wordsAreAConcernUntilThePollIsOpen() {
    var workshop = TestWorkshop.agreeing()
    #expect(workshop.label == "concern > what it harms")
    #expect(workshop.enterLabel == "add concern")
    workshop.enter("@P4 Sundays are taken > families")
    let concern = workshop.session.agreeing.concerns.first
    #expect(concern?.text == "Sundays are taken")
    #expect(concern?.harms == "families")
    #expect(concern?.by == "P4")
    workshop = TestWorkshop.polling()
    #expect(workshop.label == "answers: 1=8 2=9")
    #expect(workshop.enterLabel == "count")
  }

  @Test func aConcernNeedsAnOriginWhileThePollIsOpen() {
    var workshop = TestWorkshop.polling()
    #expect(
      workshop.refusal(of: "Sundays are taken")
        == "The poll is open: count as 1=8 2=9. A concern begins with @P4 or @A.")
    workshop.enterAll("@A Sundays are taken", "@P2 So are Mondays")
    #expect(workshop.session.agreeing.concerns.map(\.table) == ["A", nil])
    #expect(workshop.session.agreeing.concerns.map(\.by) == [nil, "P2"])
  }

  @Test(arguments: [("1=30", "30 answers"), ("99=1", "There is no point 99")])
  func aCountThatCannotBeIsRefused(_ line: String, _ sentence: String) {
    var workshop = TestWorkshop.polling()
    #expect(workshop.refusal(of: line).hasPrefix(sentence))
  }

  @Test func oneKeyLeadsFromTheWordsToTheAdoption() {
    var workshop = TestWorkshop.purpose()
    workshop.go(to: "agree")
    #expect(workshop.state.stageRow?.nextStep(workshop.state)?.command == "version.add")
    workshop = .agreeing()
    #expect(workshop.state.stageRow?.nextStep(workshop.state)?.label == "set the bar")
    workshop.press(.control("f"), .enter, .enter, .enter, .enter)
    #expect(workshop.state.stageRow?.nextStep(workshop.state)?.label == "open the poll")
    workshop.press(.control("f"))
    #expect(workshop.state.stageRow?.nextStep(workshop.state) == nil)
    workshop = Self.met()
    #expect(workshop.state.stageRow?.nextStep(workshop.state)?.label == "adopt")
    workshop.enter("@P4 Sundays are taken")
    let step = workshop.state.stageRow?.nextStep(workshop.state)
    #expect(step?.command == "concern.settle")
    #expect(step?.arguments["concern"] == workshop.session.agreeing.concerns.first?.id.spoken)
  }

  @Test func aPollThatIsNotMetAsksForOtherWords() {
    var workshop = TestWorkshop.polling()
    workshop.enter("1=4 8=20")
    workshop.press(.control("r"))
    #expect(workshop.state.agreementStep?.label == "amend")
  }

  @Test func whatIsNotAdoptedIsUnfinished() {
    var workshop = TestWorkshop.purpose()
    workshop.go(to: "again")
    #expect(workshop.unfinished == nil)
    workshop = .polling()
    #expect(workshop.unfinished == "the poll on V1 is open")
    workshop = Self.met()
    // Between the stages of one agreement the room only goes on.
    #expect(workshop.unfinished == nil)
    workshop.go(to: "again")
    #expect(
      workshop.unfinished?.hasPrefix("V1 is not adopted; two volunteers may finish it") == true)
    workshop.perform(":statement.adopt review=none")
    #expect(workshop.session.statement?.id == "V1")
    #expect(workshop.unfinished == nil)
  }

  @Test func twoVolunteersAreEnough() {
    var workshop = Self.met()
    workshop.go(to: "again")
    workshop.perform(":statement.finish people=\"P1 P2\" due=\"1 may\"")
    #expect(workshop.unfinished == nil)
  }

  @Test func theBoardHasTheWordsThenWhatTheRoomIsAsked() {
    let board = TestWorkshop.agreeing().board
    #expect(board.first?.hasPrefix("The statement: V1 We put one more plate out.") == true)
    #expect(
      board.contains(
        "The bar: Not set yet: how much agreement does this need, and how easy is it to undo?"))
    let polling = TestWorkshop.polling().board
    #expect(polling.first?.hasPrefix("The poll on V1 is open: ") == true)
    #expect(polling.first?.contains("Choose alone, then all together.") == true)
    #expect(!polling.contains { $0.hasPrefix("The bar") })
    let shown = Self.met().board
    #expect(shown.first?.hasPrefix("The room on V1: ") == true)
  }

  @Test func aCountIsHiddenUntilItIsShown() {
    var workshop = TestWorkshop.polling()
    workshop.enter("1=13 2=4")
    let hidden = workshop.board.joined()
    #expect(hidden.contains("17 of 24 counted; hidden until shown."))
    #expect(!hidden.contains("13"))
    workshop.press(.control("r"))
    #expect(workshop.board.joined().contains("13"))
  }

  @Test func onceAdoptedTheWordsStandOnTop() {
    var workshop = Self.met()
    workshop.perform(":statement.adopt review=\"17 oct\"")
    #expect(workshop.board.first?.hasPrefix("Adopted: V1 ") == true)
    #expect(workshop.board.first?.contains("We look at it again on ") == true)
  }

  @Test func withoutAVersionThereIsNothingToAgreeOn() {
    var workshop = TestWorkshop.purpose()
    workshop.go(to: "agree")
    #expect(
      workshop.board == ["The statement: Nothing to agree on yet. Write a version first."])
  }

  @Test func movingBeginsAtTheNewestConcernOrTheVersion() {
    var workshop = TestWorkshop.agreeing()
    #expect(workshop.firstSelected == "V1")
    workshop.enter("Sundays are taken")
    #expect(workshop.firstSelected == workshop.session.agreeing.concerns.first?.id)
  }

  @Test func aPollOnASmallScreenTakesThePlaceOfThePrompt() {
    let prompt = ["How much agreement does this need?"]
    func said(_ rows: Int, _ room: TestWorkshop) -> [String] {
      var room = room
      room.state.resize(Size(columns: 80, rows: rows))
      return room.prompt
    }
    #expect(said(24, .agreeing()) == prompt)
    #expect(said(24, .polling()) == [])
    #expect(said(40, .polling()) == prompt)
  }

  @Test func theAgendaMakesWayOnASmallScreen() {
    func agenda(_ columns: Int) -> Int {
      RunLayout(TestWorkshop.agreeing(columns: columns, rows: 30).state).agenda.columns
    }
    #expect(agenda(104) == 0)
    #expect(agenda(120) > 0)
    var other = TestWorkshop.marking()
    other.state.resize(Size(columns: 104, rows: 30))
    #expect(RunLayout(other.state).agenda.columns > 0)
  }

  @Test func typingShowsTheBoardFromItsFirstRow() {
    var workshop = TestWorkshop.polling(columns: 60, rows: 18)
    for number in 1...9 { workshop.enter("@P\(number) Concern number \(number)") }
    workshop.press(.end)
    #expect(workshop.state.focus.scroll > 0)
    workshop.type("1")
    #expect(workshop.state.focus.scroll == 0)
  }
}
