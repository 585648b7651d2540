import Canvas
import Testing
import Workshop

@testable import Rehearsals
@testable import Workbench

/// Arrows choose on the board whatever is typed.
@Suite struct BoardCommandsTests {
  @Test func whereNothingIsChosenTheNewestIsTheFirst() {
    for key in [KeyPress.up, .down, .left, .right] {
      var workshop = TestWorkshop.sweeping()
      workshop.press(key)
      #expect(workshop.state.selected == workshop.state.newestItem, "\(key.name)")
    }
    var workshop = TestWorkshop.sweeping()
    workshop.press(.home)
    #expect(workshop.state.selected == "G1")
    workshop.press(.end)
    #expect(workshop.state.selected != "G1")
  }

  @Test func alongTheWordsOnlyWhileThereAreSome() {
    var workshop = TestWorkshop.sweeping()
    workshop.press(.home, .right, .home)
    let chosen = workshop.state.selected
    workshop.type("ab")
    workshop.press(.home)
    workshop.type("x")
    workshop.press(.end)
    workshop.type("y")
    workshop.press(.left, .left, .right, .delete)
    #expect(workshop.state.focus.entry.text == "xab")
    #expect(workshop.state.selected == chosen)
    workshop.press(.down)
    #expect(workshop.state.selected != chosen)
    #expect(workshop.state.focus.entry.text == "xab")
  }

  @Test func wordsInAPollShowItFromItsFirstRow() {
    var workshop = TestWorkshop.polling()
    workshop.enter("@P21 It leaves out the ones who are ill")
    workshop.press(.up)
    #expect(workshop.state.focus.followed != nil)
    workshop.type("1")
    #expect(workshop.state.focus.followed == nil && workshop.state.focus.scroll == 0)
  }

  @Test func inSeveralLinesUpAndDownStayInThem() {
    var workshop = TestWorkshop.sweeping()
    workshop.press(.home)
    let chosen = workshop.state.selected
    workshop.press(.paste("one\ntwo"), .up)
    workshop.type("!")
    #expect(workshop.state.focus.entry.text == "one!\ntwo")
    #expect(workshop.state.selected == chosen)
  }

  @Test func theCursorIsOnTheCardUntilWordsAreTyped() throws {
    var workshop = TestWorkshop.sweeping()
    #expect(workshop.state.screen.cursor?.row == 22)
    workshop.press(.home)
    let row = try #require(workshop.state.screen.cursor?.row)
    #expect(workshop.state.screen.row(row).contains("> G1"))
    workshop.type("b")
    #expect(workshop.state.screen.cursor?.row == 22)
    workshop.press(.backspace)
    #expect(workshop.state.screen.cursor?.row == row)
  }

  @Test func deleteTakesNothingDown() {
    var workshop = TestWorkshop.sweeping()
    workshop.press(.home, .delete, .backspace)
    #expect(workshop.session.cards["G1"]?.isWithdrawn == false)
  }

  @Test func theWordsOfACommandAreTakenWhereThatIsAsked() {
    var workshop = TestWorkshop.built()
    workshop.go(to: "readback")
    workshop.enter("change")
    #expect(workshop.state.context == .form && workshop.state.focus.entry.isEmpty)
    workshop.press(.escape)
    var sweep = TestWorkshop.sweeping()
    sweep.enter("change")
    #expect(sweep.session.cards.all.last?.text == "change")
  }
}
