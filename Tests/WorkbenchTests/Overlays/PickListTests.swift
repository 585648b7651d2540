import Canvas
import Testing
import Workshop

@testable import Rehearsals
@testable import Workbench

@Suite struct PickListTests {
  private func form(_ workshop: TestWorkshop) -> Form? {
    if case .form(let form)? = workshop.state.overlays.last { return form }
    return nil
  }

  private func labels(_ workshop: TestWorkshop) -> [String] {
    form(workshop).map { workshop.state.options($0).map(\.label) } ?? []
  }

  private func linking() -> TestWorkshop {
    var workshop = TestWorkshop()
    workshop.go(to: "sweep")
    workshop.enterAll("skate park, the lads sweep it", "Bernard's shed", "A stove", "Shelves, deep")
    workshop.press(.control("v"))
    return workshop
  }

  @Test func theWordThatIsThereIsTaken() {
    var workshop = linking()
    workshop.enter("shed")
    #expect(workshop.state.focus.entry.text.contains("+G2"))
  }

  @Test func enterTakesNothingThatDoesNotHoldWhatIsTyped() {
    var workshop = linking()
    // Both the park and the shelves have these letters in this order.
    workshop.type("sp")
    #expect(labels(workshop).count == 2)
    #expect(workshop.state.screen.transcript.contains("No row holds what is typed"))
    workshop.press(.enter)
    #expect(form(workshop)?.refusal?.hasPrefix("No row holds “sp”.") == true)
    workshop.press(.down, .enter)
    #expect(workshop.state.focus.entry.text.contains("+G1"))
  }

  @Test func theOnlyRowIsTakenAndSaidToBeTheOnlyOne() {
    var workshop = linking()
    workshop.type("stv")
    #expect(labels(workshop) == ["G3 A stove"])
    #expect(workshop.state.screen.transcript.contains("Only this row is like what is typed"))
    workshop.press(.enter)
    #expect(workshop.state.focus.entry.text.contains("+G3"))
  }

  @Test func afterNothingWasFoundTheWholeListBeginsWithItsFirstRow() {
    var workshop = linking()
    workshop.enter("xyzzy")
    #expect(form(workshop)?.refusal?.hasPrefix("Nothing on the list is like “xyzzy”.") == true)
    workshop.press(.down, .control("u"))
    #expect(form(workshop)?.option == 0)
    workshop.press(.enter)
    #expect(workshop.state.focus.entry.text.contains("+G1"))
  }

  @Test func anEmptiedListOfWhichNothingHasToBeChosenIsAsItWasAtFirst() {
    var workshop = TestWorkshop.polling()
    workshop.enter("@P21 It leaves out the ones who are ill")
    workshop.press(.control("p"))
    workshop.type("say what became of a concern")
    workshop.press(.control("u"))
    #expect(workshop.state.paletteRows(Palette()).first?.reason == nil)
    workshop.press(.escape, .up, .enter, .character("x"))
    let before = form(workshop)?.option
    workshop.type("recorded")
    #expect(form(workshop)?.option == 0)
    workshop.press(.control("u"))
    #expect(form(workshop)?.option == before)
  }

  @Test func rulesForTheRoomAreNoPartOfAnIdea() throws {
    var workshop = linking()
    workshop.press(.escape, .escape)
    let add = try #require(CommandTable.row("card.add"))
    for type in ["agreement", "focus"] {
      let words = Arguments(["text": "Bernard speaks last", "type": type])
      workshop.perform(try workshop.state.perform(add, words))
    }
    #expect(workshop.session.cards.all.count == 6)
    workshop.go(to: "connect")
    workshop.press(.control("v"))
    #expect(labels(workshop).count == 4)
    #expect(labels(workshop).allSatisfy { $0.hasPrefix("G") })
  }

  @Test func cardsThatWereJustSaidToBeAlikeComeFirst() {
    var workshop = TestWorkshop()
    workshop.go(to: "sweep")
    workshop.enterAll(
      "A stove", "The big kitchen of the chapel", "Chairs", "the big chapel kitchen")
    #expect(workshop.message.hasPrefix("G4 may be the same as G2."))
    workshop.press(.control("p"))
    workshop.type("join two cards")
    workshop.press(.enter)
    #expect(labels(workshop).first == "G2 The big kitchen of the chapel")
    workshop.press(.enter)
    #expect(labels(workshop).first == "G4 the big chapel kitchen")
    workshop.press(.backTab)
    workshop.enter("G4")
    #expect(labels(workshop).first == "G2 The big kitchen of the chapel")
  }
}
