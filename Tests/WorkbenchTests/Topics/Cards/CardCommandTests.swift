import Testing
import Workshop

@testable import Rehearsals
@testable import Workbench

@Suite struct CardCommandTests {
  private static func wall() -> TestWorkshop {
    var workshop = TestWorkshop.holding(
      .collect(.init(type: .asset, categories: Workshop.Category.six)))
    workshop.enterAll("Hall /places @A", "Choir /groups @P2")
    return workshop
  }

  @Test func withoutACardNothingCanBeDoneToOne() {
    var workshop = TestWorkshop.holding(.collect(.init(type: .asset)))
    for command in ["edit G1 x", "withdraw G1", "category G1 none", "by G1 P1", "join G1 G2"] {
      #expect(workshop.answer(to: ":card.\(command)") == "Refused: No card is up yet.")
    }
    #expect(workshop.answer(to: ":card.share") == "Refused: No card is waiting to be shown.")
    #expect(
      workshop.answer(to: ":card.joinNewest") == "Refused: The newest card is not like another one."
    )
  }

  @Test func aCardIsChangedInEveryRespect() {
    var workshop = Self.wall()
    workshop.expect([
      ":card.edit G1 Church hall": "G1 has new words.",
      ":card.edit G1 Church hall": "Nothing was changed.",
      ":card.category G1 stories": "G1 is in Stories now.",
      ":card.category G1 none": "G1 is in no category now.",
      ":card.by G1 P3": "G1 is from P3.",
      ":card.by G1 \"table B\"": "G1 is from table B.",
      ":card.by G1 nobody": "G1 is from nobody in particular.",
      ":card.sensitive G1": "G1 is kept off the room's screen.",
      ":card.sensitive G1": "G1 is shown again.",
      ":card.withdraw G1": "G1 taken down.",
      ":card.withdraw G9": "Refused: There is no card G9.",
      ":card.by G2 everybody":
        "Refused: “everybody” is neither a person (P4), a table (A) nor “nobody”.",
      ":card.withdraw hall": "Refused: “hall” is no id like G12. Say the card.",
    ])
    #expect(workshop.record.cards["G1"]?.earlierTexts == ["Hall"])
  }

  @Test func cardsAreLinkedAndUnlinked() {
    var workshop = Self.wall()
    workshop.expect([
      ":link.add G2 G1": "G2 linked to G1.",
      ":link.remove G2 G1": "G2 no longer linked to G1.",
      ":link.add G2 G9": "Refused: There is no card G9.",
    ])
  }

  @Test func joiningKeepsOneAndTakesTheOtherDown() {
    var workshop = Self.wall()
    #expect(workshop.answer(to: ":card.join G1 G2") == "G2 joined with G1.")
    #expect(workshop.session.cards["G2"]?.joinedInto == "G1")
    let page = workshop.page(of: ":item.show G1")
    #expect(page.contains("Was joined with"))
    #expect(page.contains("G2 Choir"))
    #expect(workshop.page(of: ":item.show G2").contains("Was joined into"))
  }

  @Test func theTypeIsThatOfTheStageUnlessItIsSaid() {
    var workshop = Self.wall()
    workshop.expect([
      ":card.add a bench": "G3 added.",
      ":card.add type=story we met there": "S1 added.",
      ":card.add type=thing we met there":
        "Refused: “thing” is no kind of card. There are: asset, agreement, focus, story, observation, "
        + "idea, why, force, goal, feedback.",
      ":idea.add text=Singing links=G1+G2": "I1 added.",
      ":idea.add text=Alone": "I2 added.",
    ])
  }

  @Test func aCardIsParkedAndStaysUp() {
    var workshop = Self.wall()
    #expect(
      workshop.answer(to: ":card.park G1") == "K1 parked; it gets a home before we go.")
    #expect(workshop.session.cards["G1"]?.isWithdrawn == false)
    #expect(workshop.session.closing.parking["K1"]?.text.contains("Hall") == true)
  }

  @Test func aCardsPageTellsAllThatIsKnownOfIt() {
    var workshop = Self.wall()
    workshop.perform(":card.edit G1 Church hall")
    workshop.enter("Singing +G1+G2")
    let page = workshop.page(of: ":item.show G1")
    #expect(
      page == [
        "G1 asset", "Church hall", "Said by: table A", "Category: Places", "Put up in: Held",
        "Joined by", "G3 Singing",
      ])
    #expect(
      workshop.page(of: ":item.show G3") == [
        "G3 asset", "Singing", "Said by: nobody in particular", "Put up in: Held", "Joins",
        "G1 Church hall", "G2 Choir",
      ])
  }

  @Test func aCardThatIsKeptOffTheScreenHasNoPage() {
    var workshop = Self.wall()
    workshop.perform(":card.sensitive G1")
    #expect(workshop.page(of: ":item.show G1") == ["G1", "Kept off the room's screen."])
    #expect(workshop.board.joined().contains("Hall") == false)
  }
}
