import Canvas
import Testing
import Workbench
import Workshop

@Suite struct EntryTests {
  @Test func wordsAndEnterAreACard() {
    var workshop = TestWorkshop()
    workshop.go(to: "sweep")
    workshop.enter("runs the choir on thursdays @P4 /stories +G1")
    #expect(workshop.message == "There is no card G1.")
    workshop.press(.control("u"))
    workshop.enter("runs the choir on thursdays @P4 /stories")
    let card = workshop.session.cards[SpokenID(.asset, 1)]
    #expect(card?.text == "runs the choir on thursdays")
    #expect(card?.by == SpokenID(.person, 4))
    #expect(card?.category == "stories")
    #expect(workshop.message == "G1 added to Stories, said by P4.")
    #expect(workshop.state.focus.entry.isEmpty)
  }

  @Test(arguments: [
    "- swap shelf at the launderette", "= one driving lesson for every ten hours",
    "@ the baths: café tables nobody uses after 3", "the 1/2 price canteen", "+ tea", "@home",
    "/nowhere at all", "A+B", "“The Shed” & co", "ends with :",
  ]) func whatOnlyLooksLikeASignStaysAWord(_ words: String) {
    var workshop = TestWorkshop()
    workshop.go(to: "sweep")
    workshop.enter(words)
    #expect(workshop.session.cards.all.map(\.text) == [words])
  }

  @Test func refusedWordsStayInTheLine() {
    var workshop = TestWorkshop()
    workshop.go(to: "sweep")
    workshop.enter("a fine thing @P99")
    #expect(workshop.message == "There is no P99. The people here are P1 to P4.")
    #expect(workshop.state.focus.entry.text == "a fine thing @P99")
    #expect(workshop.session.cards.all.isEmpty)
  }

  @Test func wordsThatTheDiskDidNotTakeComeBack() {
    var workshop = TestWorkshop()
    workshop.go(to: "sweep")
    workshop.diskTakes = false
    workshop.enter("said once, and once only")
    #expect(workshop.state.focus.entry.text == "said once, and once only")
    #expect(workshop.message == "Not saved: the disk is full.")
    #expect(workshop.session.cards.all.isEmpty)
  }

  @Test func aPasteOfManyLinesIsOneCardAndOneUndo() {
    var workshop = TestWorkshop()
    workshop.go(to: "sweep")
    let lines = (1...50).map { "line \($0)" }.joined(separator: "\n")
    workshop.press(.paste(lines), .enter)
    #expect(workshop.session.cards.all.map(\.text) == [lines])
    workshop.press(.control("z"))
    #expect(workshop.session.cards.all.isEmpty)
  }

  @Test func tabPutsTheNextCardsIntoTheNextCategory() {
    var workshop = TestWorkshop()
    workshop.go(to: "sweep")
    workshop.press(.tab, .tab)
    workshop.enter("Walking club")
    #expect(workshop.session.cards.all.first?.category == "groups")
    workshop.press(.backTab, .backTab)
    workshop.enter("Toy swap")
    #expect(workshop.session.cards.all.last?.category == nil)
  }

  @Test func theTableStaysUntilItIsChanged() {
    var workshop = TestWorkshop()
    workshop.go(to: "sweep")
    workshop.press(.control("d"), .down, .enter)
    workshop.enter("Skate ramp")
    workshop.enter("Bench @P2")
    #expect(workshop.session.cards.all.map(\.table) == ["B", nil])
  }

  @Test func inARoundTheNextPersonIsNamedAndMayPass() {
    var workshop = TestWorkshop()
    workshop.go(to: "check-in")
    workshop.enter("nosy")
    workshop.enter("-")
    workshop.enter("@P4 starving")
    let turns = workshop.session.rounds.turns
    #expect(turns.map(\.person.number) == [1, 2, 4])
    #expect(turns.map(\.isPass) == [false, true, false])
    #expect(turns.map(\.words) == ["nosy", nil, "starving"])
  }

  @Test func anActionIsCaughtInOneLine() throws {
    var workshop = TestWorkshop()
    workshop.go(to: "first-steps")
    workshop.enter("Ask the library > P2 P3 > in 2 weeks")
    let action = try #require(workshop.session.actions.all.first)
    #expect(action.what == "Ask the library")
    #expect(action.owner == SpokenID(.person, 2))
    #expect(action.helpers == [SpokenID(.person, 3)])
    #expect(action.due?.text == "2026-03-26")
    #expect(workshop.message == "A1 written down; still needs the owner's yes.")
  }

  @Test func anIdeaOfOneCardNeedsAReason() {
    var workshop = TestWorkshop.connecting()
    workshop.enter("Alone +G1")
    #expect(workshop.message.hasPrefix("An idea joins 2 cards or more"))
  }
}
