import Canvas
import Testing
import Workbench
import Workshop

@testable import Rehearsals

@Suite struct FormTests {
  func form(_ workshop: TestWorkshop) -> Form? {
    if case .form(let form)? = workshop.state.overlays.last { return form }
    return nil
  }

  @Test func aFormFindsPeopleByTheirNames() {
    var workshop = TestWorkshop()
    workshop.go(to: "welcome")
    workshop.enterAll("Marika", "Siobhán", "Omari")
    workshop.press(.control("p"))
    workshop.type("Note what would help")
    workshop.press(.enter)
    workshop.type("siobhan")
    workshop.press(.enter)
    #expect(form(workshop)?.arguments["person"] == "P2")
  }

  @Test func whatIsTypedReplacesANumberThatIsOffered() {
    var workshop = TestWorkshop()
    workshop.go(to: "sweep")
    workshop.press(.control("o"))
    #expect(form(workshop)?.field.text == "5")
    workshop.type("10")
    #expect(form(workshop)?.field.text == "10")
  }

  @Test func aPermissionIsNoUntilSomebodySaysYes() {
    var workshop = TestWorkshop()
    workshop.press(.control("p"))
    workshop.type("permission")
    workshop.press(.enter)
    workshop.enter("2")
    workshop.press(.enter, .enter, .enter)
    #expect(workshop.session.people[SpokenID(.person, 2)]?.permission?.mayBeNamed == false)
    #expect(workshop.session.people[SpokenID(.person, 2)]?.permission?.mayBeQuoted == false)
  }

  @Test func wordsAreEchoedAsTheyWereTypedAndIdsWithWhatTheyStandFor() {
    var workshop = TestWorkshop()
    workshop.go(to: "welcome")
    workshop.enter("Ruth, resident")
    workshop.press(.control("p"))
    workshop.type("change title, place")
    workshop.press(.enter, .control("u"))
    workshop.enter("P1")
    #expect(workshop.state.screen.transcript.contains("title: P1\n"))
    #expect(!workshop.state.screen.transcript.contains("P1 Ruth"))
    workshop.press(.escape, .control("p"))
    workshop.type("permission")
    workshop.press(.enter)
    workshop.enter("P1")
    #expect(workshop.state.screen.transcript.contains("person: P1 Ruth"))
  }

  @Test func aNameCanBeTakenAway() {
    var workshop = TestWorkshop()
    workshop.go(to: "welcome")
    workshop.enter("Maureen, resident")
    workshop.press(.home, .enter, .character("e"), .control("u"), .enter, .enter)
    #expect(workshop.session.people[SpokenID(.person, 1)]?.name == "")
    #expect(workshop.session.people[SpokenID(.person, 1)]?.hats == ["resident"])
  }

  @Test func aWrongAnswerIsRefusedAtItsOwnQuestion() {
    var workshop = TestWorkshop()
    workshop.go(to: "first-steps")
    workshop.enter("Ask the library")
    workshop.press(.up, .enter, .character("e"))
    workshop.enter("by when")
    workshop.enter("someday")
    #expect(form(workshop)?.asked[form(workshop)?.index ?? 0] == "due")
    #expect(form(workshop)?.refusal?.hasPrefix("“someday” is no date.") == true)
  }

  @Test func nothingChangedIsSaidAndNothingIsWritten() {
    var workshop = TestWorkshop.sweeping()
    let count = workshop.state.record.count
    workshop.press(.home, .enter, .character("e"), .enter)
    #expect(workshop.message == "Nothing was changed.")
    #expect(workshop.state.record.count == count)
  }

  @Test func takingACardDownSelectsItsNeighbour() {
    var workshop = TestWorkshop.sweeping()
    workshop.press(.home, .down, .enter, .character("x"), .enter)
    let selected = workshop.state.focus.selected
    #expect(selected != SpokenID(.asset, 2))
    #expect(selected.map { workshop.session.cards[$0]?.isWithdrawn } == false)
    #expect(workshop.state.focus.selected != nil)
    workshop.press(.control("z"))
    #expect(workshop.state.focus.selected != nil)
  }

  @Test func aFormSaysWhichCardItIsAbout() {
    var workshop = TestWorkshop.sweeping()
    workshop.press(.home, .enter, .character("="))
    #expect(workshop.state.screen.transcript.contains("card: G1 I can teach anyone"))
  }

  @Test func theWayBackPassesOverQuestionsThatWereNotAsked() {
    var workshop = TestWorkshop.built()
    workshop.press(.up, .enter, .character("e"))
    workshop.enter("by when")
    workshop.enter("fri")
    #expect(asked(workshop) == "why")
    workshop.press(.backTab)
    #expect(asked(workshop) == "due")
    workshop.press(.backTab)
    #expect(asked(workshop) == "field")
    // Another field is chosen after all: the date that was typed first is not meant any more.
    let due = workshop.session.actions["A4"]?.due
    workshop.enter("first step")
    workshop.press(.control("u"))
    workshop.enter("ask the barber")
    #expect(workshop.state.overlays.isEmpty)
    #expect(workshop.session.actions["A4"]?.first == "ask the barber")
    #expect(workshop.session.actions["A4"]?.due == due)
  }

  @Test func aRefusalLeadsBackToAQuestionThatWasAsked() {
    var workshop = TestWorkshop.polling()
    workshop.enter("@P21 It leaves out the ones who are ill")
    workshop.press(.up, .enter, .character("x"))
    #expect(form(workshop)?.command == "concern.settle")
    workshop.enter("recorded")
    #expect(asked(workshop) == "words")
    workshop.press(.backTab)
    #expect(asked(workshop) == "state")
  }

  private func asked(_ workshop: TestWorkshop) -> String? {
    form(workshop).map { $0.asked[$0.index] }
  }

  @Test func tabGoesOnButOnlyEnterDoesIt() {
    var workshop = TestWorkshop.sweeping()
    workshop.press(.home, .enter, .character("m"))
    let count = workshop.state.record.count
    workshop.press(.tab, .tab)
    #expect(form(workshop)?.refusal == "This is the last question: Enter takes the answer.")
    #expect(workshop.state.record.count == count)
    workshop.enter("places")
    #expect(workshop.session.cards["G1"]?.category == "places")
    // Of several questions Tab asks the next.
    var time = TestWorkshop.sweeping()
    time.press(.control("o"), .tab)
    #expect(asked(time) == "from")
  }

  @Test func theCursorIsOnTheOptionThatAnArrowChose() throws {
    var workshop = TestWorkshop.sweeping()
    workshop.press(.home, .enter, .character("="))
    workshop.type("a")
    let typing = try #require(workshop.state.screen.cursor)
    #expect(!workshop.state.screen.row(typing.row).contains(">"))
    workshop.press(.down)
    let chosen = try #require(workshop.state.screen.cursor)
    #expect(workshop.state.screen.row(chosen.row).hasPrefix("  > "))
    workshop.type("b")
    #expect(workshop.state.screen.cursor?.row == typing.row)
  }

  @Test func cancellingIsSaid() {
    var workshop = TestWorkshop.sweeping()
    workshop.press(.control("n"), .escape)
    #expect(workshop.message == "Cancelled; nothing was changed.")
  }
}
