import Canvas
import Testing
import Workshop

@testable import Rehearsals
@testable import Workbench

@Suite struct NameListTests {
  private func list(_ text: String, beside names: [String] = []) -> NameList {
    var workshop = TestWorkshop.holding(.people, people: 0)
    for name in names { workshop.enter(name) }
    return NameList(text, beside: workshop.session.people)
  }

  @Test func aLineIsAName() {
    let list = list("Rosa Lee\n\n- John Smith\n3. Zoë\n• Mary Ann  \r\n")
    #expect(list.names == ["Rosa Lee", "John Smith", "Zoë", "Mary Ann"])
    #expect(!list.hasMoreColumns)
  }

  @Test func theFirstColumnOfATableIsTaken() {
    let table =
      "Name,Role,Email\nRosa Lee,resident,r@example.org\n\"Smith, John\",carer,j@example.org"
    let list = list(table)
    #expect(list.names == ["Rosa Lee", "John Smith"])
    #expect(list.hasMoreColumns)
    #expect(self.list("Full name\tRole\nRosa\tcarer").names == ["Rosa"])
    #expect(self.list("Rosa;carer\nJohn;cook").names == ["Rosa", "John"])
  }

  @Test func whoIsThereAlreadyIsNotPutUpTwice() {
    let list = list("zoe\nRosa\nRosa", beside: ["Zoë"])
    #expect(list.names == ["Rosa"])
    #expect(list.known == ["zoe", "Rosa"])
  }

  @Test func aLineMayHoldAllNames() {
    #expect(list("Rosa Lee; John Smith").names == ["Rosa Lee", "John Smith"])
  }

  @Test func aPastedListIsLookedAtBeforeItIsTaken() {
    var workshop = TestWorkshop.holding(.people, people: 2)
    workshop.enter("Rosa Lee\nJohn Smith\nZoë")
    guard case .page(let page)? = workshop.state.overlays.last else {
      Issue.record("no page")
      return
    }
    #expect(page.title == "3 people from the list")
    #expect(workshop.session.people.all.allSatisfy { $0.name.isEmpty })
    workshop.press(.enter)
    #expect(workshop.session.people.all.map(\.name) == ["Rosa Lee", "John Smith", "Zoë"])
    #expect(workshop.state.focus.entry.isEmpty)
    #expect(workshop.message == "3 people put on the list: P1 Rosa Lee, P2 John Smith, P3 Zoë.")
    workshop.perform(":history.undo")
    #expect(workshop.session.people.all.map(\.name) == ["", ""])
  }

  @Test func nothingTypedIsLostWhereTheListIsLeft() {
    var workshop = TestWorkshop.holding(.people, people: 0)
    workshop.enter("Rosa\nJohn")
    workshop.press(.escape)
    #expect(workshop.state.focus.entry.text == "Rosa\nJohn")
    #expect(workshop.session.people.all.isEmpty)
    #expect(workshop.answer(to: ":people.list sure=yes Rosa; John").hasPrefix("2 people put"))
    #expect(
      workshop.answer(to: ":people.list Rosa")
        == "Refused: There is no new name in it. Write one name a line.")
  }
}
