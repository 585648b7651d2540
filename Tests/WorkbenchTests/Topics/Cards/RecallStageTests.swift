import Canvas
import Testing
import Workshop

@testable import Rehearsals
@testable import Workbench

@Suite struct RecallStageTests {
  @Test func wordsAreAssetsInTheUsualCategories() {
    var workshop = TestWorkshop.holding(.recall)
    #expect(workshop.label == "what we have")
    #expect(workshop.enterLabel == "add asset")
    workshop.press(.tab)
    #expect(workshop.label == "what we have · People")
    workshop.enterAll("Drivers", "Hall /places")
    #expect(workshop.session.cards["G1"]?.category == "people")
    #expect(workshop.session.cards["G2"]?.category == "places")
  }

  @Test func theCategoriesOfTheFlowComeFirst() {
    let sweep = Stage(
      id: "sweep", title: "Sweep",
      activity: .collect(
        .init(type: .asset, categories: [Category(id: "skills", title: "Skills")])), minutes: 5)
    var workshop = TestWorkshop.holding(.recall, after: [sweep])
    workshop.press(.tab)
    #expect(workshop.label == "what we have · Skills")
    #expect(workshop.refusal(of: "Hall /places").hasPrefix("There is no category “places” here."))
  }

  @Test func aPlusIsAWordWhileRecalling() {
    var workshop = TestWorkshop.holding(.recall)
    workshop.enter("bread +G3")
    #expect(workshop.session.cards.all.map(\.text) == ["bread +G3"])
  }

  @Test func theBoardHasTheStatementAndWhatThereIs() {
    var workshop = TestWorkshop.holding(.recall)
    #expect(
      workshop.board.first
        == "What we said we are for: No statement is here yet. One that was agreed elsewhere can be brought."
    )
    workshop.perform(":statement.bring from=Autumn day=\"12 feb\" Never alone with it")
    workshop.enter("Drivers /people")
    #expect(
      workshop.board.first?.hasPrefix("What we said we are for: V1 Never alone with it") == true)
    #expect(workshop.board.contains("People: G1 Drivers"))
    #expect(!workshop.board.contains { $0.hasPrefix("Still open from before") })
  }

  @Test func whatIsStillOpenFromBeforeStandsBetween() {
    var workshop = TestWorkshop.holding(.recall)
    var action = WorkshopAction(id: "A1", what: "Ask the baker")
    action.origin = Origin(session: "5f0c4a1e", title: "Autumn")
    workshop.perform([.record(.actions(.added(action)), by: nil)])
    #expect(workshop.board[1].hasPrefix("Still open from before: A1 Ask the baker"))
    #expect(
      workshop.board[1].contains("from “Autumn”") || workshop.board[1].contains("from Autumn"))
    workshop.perform(":action.report A1 done words=\"bread every week\"")
    #expect(workshop.board[1] == "Still open from before: nothing was brought along")
  }

  @Test func nothingHasToBeRecalled() {
    #expect(TestWorkshop.holding(.recall).unfinished == nil)
  }
}
