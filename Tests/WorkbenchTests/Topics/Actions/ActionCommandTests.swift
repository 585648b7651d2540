import Testing
import Workshop

@testable import Rehearsals
@testable import Workbench

@Suite struct ActionCommandTests {
  @Test func anActionTakesAYesAndGivesItBack() {
    var workshop = TestWorkshop.built()
    workshop.perform(":action.accept A1")
    #expect(workshop.session.actions["A1"]?.acceptance == .said)
    workshop.perform(":action.handBack A1 words=\"I am away\"")
    #expect(workshop.session.actions["A1"]?.isAccepted == false)
    #expect(workshop.session.actions["A1"]?.handedBack == "I am away")
    #expect(workshop.answer(to: ":action.accept A9") == "Refused: There is no action A9.")
  }

  @Test func whereAnActionStandsIsOneOfSix() {
    var workshop = TestWorkshop.built()
    for status in WorkshopAction.Status.allCases {
      workshop.perform(":action.report A1 \(status.rawValue) words=\"so it is\"")
      #expect(workshop.session.actions["A1"]?.status == status)
    }
    #expect(workshop.answer(to: ":action.report A1 lost").hasPrefix("Refused: "))
    #expect(workshop.session.actions["A1"]?.status == WorkshopAction.Status.allCases.last)
  }

  @Test func anActionsPageTellsWhatItUsesAndLacks() {
    var workshop = TestWorkshop.built()
    let page = workshop.page(of: ":item.show A1")
    #expect(page.prefix(2) == ["A1 action", "Put plain cards by the mirrors"])
    #expect(page.contains("Owner: P4 Denny"))
    #expect(page.contains("Uses"))
    #expect(page.contains { $0.hasPrefix("G3 A barber") })
    #expect(page.contains { $0.hasPrefix("I1 Three cards") })
    let ownerless = workshop.page(of: ":item.show A3")
    #expect(ownerless.contains("Owner: nobody yet"))
    #expect(!ownerless.contains("Uses"))
  }

  @Test func whoCarriesHowMuchIsAPageOfItsOwn() {
    var workshop = TestWorkshop.built()
    let page = workshop.page(of: ":load.show")
    #expect(page.first == "Who carries how much")
    #expect(page.contains("P4 Denny"))
    #expect(page.contains { $0.hasPrefix("helps with A1 ") })
    #expect(page.contains("Nobody owns these yet"))
    #expect(page.last?.hasPrefix("A3 Start a list") == true)
  }

  @Test func aWithdrawnActionIsOffTheBoard() {
    var workshop = TestWorkshop.built()
    workshop.perform(":action.withdraw A2")
    #expect(workshop.session.actions["A2"]?.isWithdrawn == true)
    #expect(!workshop.board.joined().contains("A2 Surgery"))
  }
}
