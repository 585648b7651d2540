import Canvas
import Testing
import Workbench
import Workshop

@testable import Rehearsals

@Suite struct StatementTests {
  @Test func aDraftIsByAPersonAPairATableOrTheRoom() {
    let drafts = TestWorkshop.drafting().session.drafts
    #expect(drafts["D1"]?.people == ["P1"])
    #expect(drafts["D5"]?.people == ["P1", "P2"])
    #expect(drafts["D5"]?.parents == ["D1", "D3"])
    #expect(drafts["D6"]?.table == "A")
    #expect(drafts["D6"]?.people == [])
    #expect(drafts.latest.map(\.id.spoken) == ["D6", "D7"])
  }

  @Test func severalWritersCanBeNamedOneByOne() {
    var workshop = TestWorkshop.drafting()
    workshop.enter("@P3 @P4 @P5 One table for all of us")
    #expect(workshop.session.drafts["D8"]?.people == ["P3", "P4", "P5"])
  }

  @Test func whatTheRoomSeesTogetherIsSeenFromItsFirstRow() {
    var workshop = TestWorkshop.polling()
    workshop.enter("@P21 A long concern that stands below the edge of a small screen, as they do")
    workshop.press(.escape, .escape)
    workshop.enter("1=10 8=14")
    workshop.press(.control("r"))
    let screen = workshop.state.screen.transcript
    #expect(screen.contains("Not met."))
    #expect(screen.contains("1 + wholly for it"))
  }

  @Test func aLongSentenceIsNotLostByOneEsc() {
    var workshop = TestWorkshop.polling()
    workshop.enter("1=10 8=14")
    workshop.press(.control("r"), .control("f"))
    workshop.type(" And nobody is asked why they came to the table.")
    workshop.press(.escape)
    #expect(workshop.state.screen.transcript.contains("Esc once more leaves"))
    #expect(!workshop.state.overlays.isEmpty)
    workshop.press(.escape)
    #expect(workshop.state.overlays.isEmpty)
  }

  @Test func passingIsAsGoodAsADraft() {
    var workshop = TestWorkshop.drafting()
    workshop.enter("@P10 pass")
    #expect(workshop.session.rounds.turns.last?.isPass == true)
    #expect(workshop.session.drafts.all.count == 7)
  }

  @Test func anEmptyDraftIsRefusedInASentence() {
    var workshop = TestWorkshop.drafting()
    workshop.enter("@P10 +D1")
    #expect(workshop.message == "The draft has no words. Type some, then Enter.")
    #expect(workshop.state.focus.entry.text == "@P10 +D1")
  }

  @Test func marksStandOnTheWordsWithTheirSpread() {
    var workshop = TestWorkshop.marking()
    let screen = workshop.state.screen.transcript
    #expect(screen.contains("[one more plate]19"))
    #expect(screen.contains("41 marks on 4 pieces of 2 drafts; half of them"))
    workshop.enter("D6 ONE MORE PLATE =20")
    #expect(workshop.session.drafts["D6"]?.marks.first?.count == 20)
    workshop.enter("D6 one more fork =2")
    #expect(workshop.message.contains("D6 does not say “one more fork”"))
    workshop.press(.control("u"))
    workshop.enter("D6 no tickets =25")
    #expect(workshop.message.contains("25 marks on the same words, and 24 people here count"))
  }

  @Test func marksOfTablesAddUp() {
    var workshop = TestWorkshop.drafting()
    workshop.go(to: "mark")
    workshop.enter("@A D6 no tickets =3")
    workshop.enter("@B D6 no tickets =4")
    #expect(workshop.session.drafts["D6"]?.marks.map(\.count).reduce(0, +) == 7)
    #expect(workshop.state.screen.transcript.contains("tickets]7"))
  }

  @Test func aBundleHasASignFirstAndANameLater() {
    var workshop = TestWorkshop.drafting()
    workshop.go(to: "cluster")
    workshop.enter("R: D1 D5")
    #expect(workshop.session.clusters["B1"]?.name == nil)
    workshop.enter("R: D6")
    #expect(workshop.session.clusters["B1"]?.members == ["D1", "D5", "D6"])
    workshop.enter("S: D6 D2")
    #expect(workshop.session.clusters["B1"]?.members == ["D1", "D5"])
    workshop.enter("R: communication")
    #expect(workshop.message.contains("three to seven words"))
    workshop.enter("r: strengthen our communication")
    #expect(workshop.message.contains("could mean anything"))
    workshop.enter("B1: one more plate at one table")
    #expect(workshop.session.clusters["B1"]?.name == "one more plate at one table")
    #expect(!workshop.message.contains("could mean anything"))
    workshop.enter("T: strengthen it together")
    #expect(workshop.message.contains("Nothing is under “T” yet"))
  }

  @Test func theListOfEmptyWordsIsTheFacilitatorsOwn() throws {
    var workshop = TestWorkshop.drafting()
    let row = try #require(CommandTable.row("cluster.emptyWords"))
    try workshop.perform(workshop.state.perform(row, Arguments(["words": "plate, fork"])))
    workshop.go(to: "cluster")
    workshop.enter("R: D1 D5")
    workshop.enter("R: one more plate at one table")
    #expect(workshop.message.contains("“plate” could mean anything"))
  }

  @Test func theNextStepLeadsFromTheWordsToTheAdoption() {
    var workshop = TestWorkshop.agreeing()
    #expect(workshop.state.screen.transcript.contains("Ctrl+F set the bar"))
    workshop.press(.control("f"), .enter, .enter, .enter, .enter)
    #expect(workshop.session.agreeing.bar?.threshold == 80)
    #expect(workshop.session.agreeing.bar?.support == 1...3)
    #expect(workshop.state.screen.transcript.contains("Ctrl+F open the poll"))
    workshop.press(.control("f"))
    workshop.enter("1=20 8=4")
    workshop.press(.control("r"))
    #expect(
      workshop.message.hasPrefix("20 of 24 at 1 to 3, which is 83 in 100; the bar is 80. Met."))
    workshop.press(.control("f"))
    workshop.enter("none")
    #expect(workshop.session.statement?.id == "V1")
    #expect(workshop.session.agreeing.adoptions.last?.review == nil)
  }

  @Test func aBarThatIsNotMetLeadsToTheNextVersion() {
    var workshop = TestWorkshop.polling()
    workshop.enter("1=10 8=14")
    workshop.press(.control("r"))
    #expect(workshop.state.screen.transcript.contains("Ctrl+F amend"))
    workshop.press(.control("f"))
    workshop.type(" And nobody is asked why.")
    workshop.press(.enter)
    workshop.enter("nobody is asked why")
    workshop.enter("table C said so")
    #expect(workshop.session.drafts["V2"]?.change == "nobody is asked why")
    #expect(workshop.session.drafts["V2"]?.why == "table C said so")
    #expect(workshop.session.drafts["V2"]?.parents == ["V1"])
    #expect(workshop.state.screen.transcript.contains("Ctrl+F open the poll"))
  }

  @Test func tooManyAnswersAndALateBarAreRefused() throws {
    var workshop = TestWorkshop.polling()
    workshop.enter("1=25")
    #expect(workshop.message.hasPrefix("25 answers were counted, and 24 people here count."))
    #expect(workshop.state.focus.entry.text == "1=25")
    workshop.enter("9=1")
    workshop.press(.control("u"))
    workshop.enter("9=1")
    #expect(workshop.message == "There is no point 9: the scale goes from 1 to 8.")
    let row = try #require(CommandTable.row("bar.set"))
    let late = Arguments(["scale": "fist5", "threshold": "50", "support": "3-5", "veto": "no"])
    #expect(throws: Rejection.self) { try workshop.state.perform(row, late) }
  }

  @Test func aConcernIsNotTakenForACountWhileAPollIsOpen() {
    var workshop = TestWorkshop.polling()
    workshop.enter("It leaves out the ones who are ill")
    #expect(workshop.message.hasPrefix("The poll is open"))
    workshop.press(.control("u"))
    workshop.enter("@P21 It leaves out the ones who are ill > me")
    #expect(workshop.session.agreeing.concerns.first?.harms == "me")
    #expect(workshop.session.agreeing.concerns.first?.by == "P21")
  }

  @Test func twoVolunteersLeaveWithAPromise() {
    var workshop = TestWorkshop.agreeing()
    workshop.press(.control("p"))
    workshop.type("volunteers")
    workshop.press(.enter)
    workshop.enter("P14 P22")
    workshop.enter("2026-03-01")
    #expect(workshop.session.actions.all.isEmpty)
    workshop.press(.control("u"))
    workshop.enter("in 2 weeks")
    let promise = workshop.session.actions["A1"]
    #expect(promise?.owner == "P14")
    #expect(promise?.helpers == ["P22"])
    #expect(promise?.due?.text == "2026-03-26")
    #expect(promise?.isAgreed == true)
    #expect(promise?.serves == ["V1"])
  }

  @Test func leavingAnOpenPollIsAskedAbout() {
    var workshop = TestWorkshop.polling()
    workshop.press(.pageDown)
    #expect(workshop.state.screen.transcript.contains("the poll on V1 is open"))
  }

  @Test func thePageOfADraftLeadsToItsParentsAndBack() {
    var workshop = TestWorkshop.agreeing()
    workshop.press(.up, .enter, .character("o"))
    #expect(workshop.state.screen.transcript.contains("V1 version"))
    workshop.press(.enter)
    #expect(workshop.state.screen.transcript.contains("D6 draft"))
    workshop.press(.escape, .escape)
    #expect(workshop.state.overlays.isEmpty)
  }
}
