import Testing
import Workshop

@testable import Rehearsals
@testable import Workbench

@Suite struct ConnectStageTests {
  private static func wall() -> TestWorkshop {
    let sweep = Stage(
      id: "sweep", title: "Sweep",
      activity: .collect(.init(type: .asset, categories: Workshop.Category.six)), minutes: 5)
    var workshop = TestWorkshop.holding(.connect(leastLinks: 2), after: [sweep])
    workshop.go(to: "sweep")
    workshop.enterAll("Hall /places", "Choir /groups", "Kindness")
    workshop.go(to: "held")
    return workshop
  }

  @Test func wordsAreAnIdeaThatJoinsCards() {
    var workshop = Self.wall()
    #expect(workshop.label == "idea, joining +G… +G…")
    #expect(workshop.enterLabel == "add idea")
    workshop.enter("Singing in the hall +G1+G2 @P3")
    let idea = workshop.session.cards["I1"]
    #expect(idea?.text == "Singing in the hall")
    #expect(idea?.links == ["G1", "G2"])
    #expect(idea?.by == "P3")
    #expect(idea?.category == nil)
  }

  @Test(arguments: [
    ("Alone +G1", "An idea joins 2 cards or more"), ("None", "An idea joins 2 cards or more"),
    ("Ghost +G1+G9", "There is no card G9."),
  ]) func tooFewOrUnknownCardsAreRefused(_ line: String, _ sentence: String) {
    var workshop = Self.wall()
    #expect(workshop.refusal(of: line).hasPrefix(sentence))
  }

  @Test func theBoardHasIdeasFirstThenTheCardsByCategory() {
    var workshop = Self.wall()
    #expect(
      workshop.board == [
        "Ideas: No idea yet. Type one with the cards that it joins: +G3+G7", "Groups: G2 Choir",
        "Places: G1 Hall", "Not sorted: G3 Kindness",
      ])
    workshop.enter("Singing in the hall +G1+G2")
    #expect(workshop.board.first == "Ideas: I1 Singing in the hall (joins G1 G2)")
    #expect(workshop.firstSelected == "I1")
  }

  @Test func withoutAnIdeaItIsUnfinished() {
    var workshop = Self.wall()
    #expect(workshop.unfinished == "no idea was written down")
    workshop.enter("Singing in the hall +G1+G2")
    #expect(workshop.unfinished == nil)
    workshop.perform(":card.withdraw I1")
    #expect(workshop.unfinished == "no idea was written down")
  }
}
