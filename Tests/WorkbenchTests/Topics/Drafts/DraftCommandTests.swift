import Testing
import Workshop

@testable import Rehearsals
@testable import Workbench

@Suite struct DraftCommandTests {
  @Test func withoutADraftNothingCanBeDoneToOne() {
    var workshop = TestWorkshop.purpose()
    for command in ["edit D1 x", "withdraw D1", "from D1 D2", "mark D1 x 3", "family D1"] {
      #expect(workshop.answer(to: ":draft.\(command)") == "Refused: No draft is written yet.")
    }
    workshop.expect([
      ":draft.share": "Refused: No draft is waiting to be shown.",
      ":statement.show": "Refused: No version is written yet.",
    ])
  }

  @Test func aDraftIsWrittenChangedTracedAndTakenDown() {
    var workshop = TestWorkshop.purpose()
    workshop.go(to: "drafts")
    workshop.perform(":draft.add text=\"We eat\" people=\"P1 P2\"")
    workshop.perform(":draft.add text=\"We cook\" table=b from=D1")
    #expect(workshop.session.drafts["D1"]?.people == ["P1", "P2"])
    #expect(workshop.session.drafts["D2"]?.table == "B")
    #expect(workshop.session.drafts["D2"]?.parents == ["D1"])
    #expect(workshop.answer(to: ":draft.edit D1 We eat") == "Nothing was changed.")
    workshop.perform(":draft.edit D1 We eat together")
    #expect(workshop.session.drafts["D1"]?.text == "We eat together")
    #expect(workshop.answer(to: ":draft.from D1 D2").hasPrefix("Refused: "))
    workshop.perform(":draft.withdraw D2")
    #expect(workshop.session.drafts["D2"]?.isWithdrawn == true)
    #expect(workshop.answer(to: ":draft.family D9") == "Refused: There is no draft D9.")
    #expect(workshop.answer(to: ":draft.compare D1 D9") == "Refused: There is no draft D9.")
  }

  @Test func aDraftsPageTellsWhereItCameFromAndWhatItBecame() {
    var workshop = TestWorkshop.drafting()
    let page = workshop.page(of: ":item.show D5")
    #expect(page.first?.hasPrefix("D5") == true)
    #expect(page.contains { $0.hasPrefix("D1 We put one more plate out") })
    #expect(page.contains { $0.hasPrefix("D6 We put one more plate out") })
    #expect(!page.contains { $0.hasPrefix("D2 ") })
  }

  @Test func theFamilyTreeGoesBackToTheFirstOnes() {
    var workshop = TestWorkshop.drafting()
    let tree = workshop.page(of: ":draft.family D6")
    for id in ["D6", "D5", "D4", "D1", "D3"] {
      #expect(tree.contains { $0.contains(id) }, "\(id)")
    }
    #expect(!tree.contains { $0.contains("D7") })
  }

  @Test func theStatementIsShownAsItIsWorkedOn() {
    var workshop = TestWorkshop.agreeing()
    let page = workshop.page(of: ":statement.show")
    #expect(page.first?.hasPrefix("V1") == true)
    #expect(page.contains { $0.hasPrefix("We put one more plate out. Every week") })
  }
}
