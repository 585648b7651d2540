import Canvas
import Testing
import Workshop

@testable import Rehearsals
@testable import Workbench

@Suite struct CollectStageTests {
  private static func collecting(
    _ type: CardType, _ categories: [Workshop.Category] = [], isPrivate: Bool = false
  ) -> TestWorkshop {
    .holding(
      .collect(
        .init(type: type, categories: categories, isPrivateUntilShared: isPrivate)))
  }

  @Test(arguments: CardType.allCases.filter { ![.goal, .force].contains($0) })
  func theLabelIsTheTypeOfCard(_ type: CardType) {
    #expect(Self.collecting(type).label == type.rawValue)
  }

  @Test func theLabelNamesTheCategoryAndTheTableThatAreChosen() {
    var workshop = Self.collecting(.asset, Workshop.Category.six)
    workshop.press(.tab)
    #expect(workshop.label == "asset · People")
    workshop.press(.control("d"), .down, .enter)
    #expect(workshop.label == "asset · People · table B")
    workshop.press(.backTab)
    #expect(workshop.label == "asset · table B")
  }

  @Test func aForceIsCalledByWhatItDoesAndCanBeScoredOnceThereIsOne() {
    var workshop = Self.collecting(.force, CardType.force.ownCategories)
    #expect(workshop.label == "helps or holds back")
    workshop.press(.tab)
    #expect(workshop.label == "Helps")
    workshop.enter("The bus stops outside")
    #expect(workshop.label == "Helps, or H1 4 2")
    workshop.perform(":card.withdraw H1")
    #expect(workshop.label == "Helps")
  }

  @Test func linksCategoryAndOriginGoWithTheCard() {
    var workshop = Self.collecting(.asset, Workshop.Category.six)
    workshop.enterAll("Hall /places @A", "Choir +G1 /people @P2")
    let card = workshop.session.cards["G2"]
    #expect(card?.text == "Choir")
    #expect(card?.links == ["G1"])
    #expect(card?.category == "people")
    #expect(card?.by == "P2")
    #expect(workshop.session.cards["G1"]?.table == "A")
  }

  @Test(arguments: [
    ("H1 4 2", 4, 2), ("H1 4", 4, nil), ("H1=5,1", 5, 1), ("h1 3 3", 3, 3),
  ]) func aScoreIsTwoNumbersBehindItsID(_ line: String, _ strength: Int, _ sway: Int?) {
    var workshop = Self.collecting(.force)
    workshop.enterAll("Rain", line)
    #expect(workshop.session.cards.all.count == 1)
    #expect(workshop.session.cards["H1"]?.strength == strength)
    #expect(workshop.session.cards["H1"]?.sway == sway)
  }

  @Test func threeNumbersAreNoScore() {
    var workshop = Self.collecting(.force)
    workshop.enter("Rain")
    #expect(
      workshop.refusal(of: "H1 4 2 1")
        == "Say how strong, and how far we could shift it, 1 to 5 each: H1 4 2.")
    #expect(workshop.refusal(of: "H1 6 2").contains("1 to 5"))
    #expect(workshop.refusal(of: "H7 4 2").contains("H7"))
  }

  @Test func elsewhereAScoreIsWords() {
    var workshop = Self.collecting(.story)
    workshop.enter("H1 4 2")
    #expect(workshop.session.cards.all.map(\.text) == ["H1 4 2"])
  }

  @Test func aGoalTakesItsDayFromTheWordsOrLater() {
    var workshop = Self.collecting(.goal)
    #expect(workshop.label == "what, by when")
    workshop.enterAll("By 30 November, 200 people had a call", "25 people went along")
    #expect(workshop.session.cards["E1"]?.day?.text == "2026-11-30")
    #expect(workshop.unfinished == "E2 has no day")
    workshop.enter("Ten lifts a week")
    #expect(workshop.unfinished == "E2, E3 have no day")
    workshop.enterAll("E2 > 1 dec", "E3 > 2 dec")
    #expect(workshop.session.cards["E3"]?.day?.text == "2026-12-02")
    #expect(workshop.unfinished == nil)
  }

  @Test(arguments: ["E1 > 1 jan 2020", "E1 > someday", "E9 > 1 dec"])
  func aGoalIsDatedWithADayToCome(_ line: String) {
    var workshop = Self.collecting(.goal)
    workshop.enter("Ten lifts a week")
    #expect(!workshop.refusal(of: line).hasPrefix("not refused"))
    #expect(workshop.session.cards["E1"]?.day == nil)
  }

  @Test func privateCardsAreAskedAfterFirst() {
    var workshop = Self.collecting(.asset, isPrivate: true)
    #expect(workshop.unfinished == "nothing was put up")
    workshop.enter("Hemming")
    #expect(workshop.unfinished == "1 card still private")
    #expect(workshop.board == ["Assets: G1 (private)"])
    workshop.enter("Cooking")
    #expect(workshop.unfinished == "2 cards still private")
    workshop.perform(":card.share sure=yes")
    #expect(workshop.unfinished == nil)
    #expect(workshop.board == ["Assets: G1 Hemming / G2 Cooking"])
  }

  @Test func theBoardHasAColumnForEachCategoryAndOneForTheRest() {
    let two = [
      Workshop.Category(id: "people", title: "People"),
      Workshop.Category(id: "places", title: "Places"),
    ]
    var workshop = Self.collecting(.asset, two)
    #expect(workshop.board == ["People: nothing yet", "Places: nothing yet"])
    workshop.enterAll("Hall /places", "Shed /places @B", "Kindness @P1")
    #expect(
      workshop.board == [
        "People: nothing yet", "Places 2: G1 Hall / G2 Shed ·B", "Not sorted: G3 Kindness ·P1",
      ])
  }

  @Test func movingBeginsAtTheNewestCardOfThisStage() {
    let before = Stage(
      id: "before", title: "Before", activity: .collect(.init(type: .asset)), minutes: 5)
    var workshop = TestWorkshop.holding(.collect(.init(type: .asset)), after: [before])
    workshop.enterAll("one", "two", "three")
    workshop.perform(":card.withdraw G3")
    #expect(workshop.firstSelected == "G2")
    workshop.go(to: "before")
    workshop.enter("four")
    workshop.go(to: "held")
    #expect(workshop.firstSelected == "G2")
  }

  @Test func ideasAndGoalsStandBelowWhatTheyAreFor() {
    let recall = Stage(id: "recall", title: "Recall", activity: .recall, minutes: 5)
    let goals = Stage(
      id: "goals", title: "Goals", activity: .collect(.init(type: .goal)), minutes: 5)
    for type in CardType.allCases {
      var workshop = TestWorkshop.holding(
        .collect(.init(type: type)), after: [recall, goals])
      workshop.go(to: "recall")
      workshop.perform(":statement.bring from=Autumn day=\"12 feb\" Never alone with it")
      workshop.go(to: "goals")
      workshop.enter("Ten lifts a week")
      workshop.go(to: "held")
      switch type {
      case .idea: #expect(workshop.board.first == "V1 Never alone with it / E1 Ten lifts a week")
      case .goal: #expect(workshop.board.first == "V1 Never alone with it")
      default: #expect(workshop.board.first?.contains("Never alone") == false)
      }
    }
  }
}
