import Canvas
import Testing
import Workshop

@testable import Rehearsals
@testable import Workbench

/// What can be done with what is chosen.
@Suite struct ItemMenuTests {
  private func labels(_ workshop: TestWorkshop) -> [String] {
    ItemMenu(workshop.state).entries.map { "\($0.letter) \($0.label)" }
  }

  @Test func enterWithNothingTypedListsWhatCanBeDone() {
    var workshop = TestWorkshop.sweeping()
    workshop.press(.home, .enter)
    #expect(workshop.state.context == .menu)
    #expect(
      labels(workshop) == [
        "e edit its words", "= it is the same as another", "b say whose it is",
        "m put it in another category", "p park it", "l link it to another",
        "s keep it off this screen",
        "o everything about it", "w where it came from, what became of it", "x take it down",
      ])
    let screen = workshop.state.screen.transcript
    #expect(screen.contains("G1 I can teach anyone") && screen.contains("> e  edit its words"))
    #expect(screen.contains("F1 help   Enter do it   Esc back   Down choose"))
  }

  @Test func wordsOnTheLineGoFirst() {
    var workshop = TestWorkshop.sweeping()
    workshop.press(.home)
    let chosen = workshop.state.selected
    workshop.type("The bench")
    // The words stay while somebody looks around on the board.
    workshop.press(.down, .up)
    #expect(workshop.state.selected == chosen && workshop.state.focus.entry.text == "The bench")
    workshop.press(.left)
    workshop.type("c")
    #expect(workshop.state.focus.entry.text == "The bencch")
    workshop.press(.backspace, .enter)
    #expect(workshop.session.cards.all.last?.text == "The bench")
    // The words were the matter; nothing is chosen any more.
    #expect(workshop.state.selected == nil)
  }

  @Test func aLetterDoesWhatOnlyAsksOrShows() {
    var workshop = TestWorkshop.sweeping()
    workshop.press(.home, .enter, .character("b"))
    #expect(workshop.state.context == .form && workshop.state.overlays.count == 1)
    workshop.press(.escape, .enter, .character("O"))
    #expect(workshop.state.context == .page && workshop.state.overlays.count == 1)
  }

  @Test func whatWouldBeWrittenDownAtOnceWantsEnter() throws {
    var workshop = TestWorkshop.sweeping()
    let count = workshop.state.record.count
    workshop.press(.home, .enter, .character("x"))
    #expect(workshop.state.context == .menu)
    #expect(workshop.message == "Enter: take it down.")
    #expect(workshop.state.screen.transcript.contains("> x  take it down"))
    #expect(workshop.state.record.count == count)
    workshop.press(.enter)
    #expect(workshop.session.cards["G1"]?.isWithdrawn == true)
    #expect(workshop.state.overlays.isEmpty)
    workshop.press(.control("z"))
    #expect(workshop.session.cards["G1"]?.isWithdrawn == false)
  }

  @Test func aLetterThatIsNotThereSaysSo() {
    var workshop = TestWorkshop.sweeping()
    workshop.press(.home, .enter, .character("j"))
    #expect(workshop.message == "“j” is not in this menu. Esc closes it.")
    #expect(workshop.state.context == .menu)
    workshop.press(.escape)
    #expect(workshop.state.overlays.isEmpty && workshop.message.isEmpty)
  }

  @Test func theMostUsualAtTheStageComesFirst() {
    var workshop = TestWorkshop.drafting()
    workshop.go(to: "cluster")
    workshop.press(.up)
    #expect(labels(workshop).first != nil)
    var connect = TestWorkshop.connecting()
    connect.press(.home)
    #expect(labels(connect).first == "l link it to another")
    var back = TestWorkshop.lookingBack()
    back.press(.home)
    #expect(labels(back).first == "d it is done")
    var built = TestWorkshop.built()
    built.state.focus.selected = "A1"
    #expect(labels(built).first == "y the owner says yes")
  }

  @Test func aPersonAndAParkedPointHaveTheirOwn() {
    var workshop = TestWorkshop()
    workshop.go(to: "welcome")
    workshop.press(.home)
    #expect(
      labels(workshop) == [
        "e change the name or hats", "p say who may see the name and the words",
        "n note what would help (not for the room)", "s say which table", "o everything about it",
        "x they have left",
      ])
    workshop.perform(":point.park the buses")
    workshop.go(to: "check-out")
    workshop.press(.home)
    #expect(labels(workshop).first == "h give it a home")
    #expect(!labels(workshop).contains { $0.hasPrefix("e ") })
  }

  @Test func whereNothingCanBeWrittenItOnlyShows() {
    var workshop = TestWorkshop.sweeping()
    workshop.state.opened(workshop.state.record, readOnly: "It is open elsewhere.")
    workshop.press(.home, .enter)
    #expect(ItemMenu(workshop.state).entries.map(\.letter) == ["o", "w"])
  }

  @Test func theMenuIsClickedLikeAnyList() throws {
    var workshop = TestWorkshop.sweeping()
    workshop.press(.home, .enter)
    let screen = workshop.state.screen
    let row = try #require((0..<24).first { screen.row($0).contains("x  take it down") })
    let point = Point(column: 10, row: row)
    workshop.press(.click(point))
    #expect(workshop.session.cards["G1"]?.isWithdrawn == false)
    workshop.press(.click(point))
    #expect(workshop.session.cards["G1"]?.isWithdrawn == true)
  }

  /// A letter that two entries shared would do one of them by chance.
  @Test func noMenuHasALetterTwice() {
    for room in CommandTableTests.rooms {
      var workshop = room
      for key in [KeyPress.home, .down, .down, .right, .down, .end] {
        workshop.press(key)
        let letters = ItemMenu(workshop.state).entries.map(\.letter)
        #expect(Set(letters).count == letters.count, "\(letters)")
      }
    }
  }
}
