import Canvas
import Testing
import Workbench
import Workshop

@testable import Rehearsals

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
    "@ the baths: café tables nobody uses after 3", "the 1/2 price canteen", "+ tea",
    "me@home.example", "A+B", "+44 1539 123", "/ or", "“The Shed” & co", "ends with :",
  ]) func whatOnlyLooksLikeASignStaysAWord(_ words: String) {
    var workshop = TestWorkshop()
    workshop.go(to: "sweep")
    workshop.enter(words)
    #expect(workshop.session.cards.all.map(\.text) == [words])
  }

  @Test(arguments: [
    ("Fixing bikes /skills", "There is no category “skills” here. There are /people /groups"),
    ("Fixing bikes @Gill", "Nobody on the list is called “Gill”. Write a code such as P4."),
  ]) func aSignThatMeansNothingIsRefused(_ words: String, _ sentence: String) {
    var workshop = TestWorkshop()
    workshop.go(to: "sweep")
    workshop.enter(words)
    #expect(workshop.message.hasPrefix(sentence))
    #expect(workshop.session.cards.all.isEmpty)
  }

  @Test func aNameWillDoForACode() {
    var workshop = TestWorkshop()
    workshop.go(to: "welcome")
    workshop.enter("Maureen, resident")
    workshop.go(to: "sweep")
    workshop.enter("Hemming @mau")
    #expect(workshop.session.cards.all.first?.by == SpokenID(.person, 1))
  }

  @Test(arguments: [
    ("Soup @P1 @P2", "@P1 @P2: one person fits here. Name one with @, and the others without."),
    ("Bread @P1+P2", "@P1 @P2: one person fits here. Name one with @, and the others without."),
    (
      "Bench @A @B",
      "@A @B: one table fits here. Name one with @, and the others as “table B”."
    ),
  ]) func whatDoesNotFitIsRefusedAndStaysTyped(_ line: String, _ words: String) {
    var workshop = TestWorkshop()
    workshop.go(to: "sweep")
    #expect(workshop.refusal(of: line) == words)
    #expect(workshop.session.cards.all.isEmpty)
  }

  @Test func aTableThatAPlanCannotHoldIsRefused() {
    var workshop = TestWorkshop()
    workshop.go(to: "first-steps")
    #expect(
      workshop.refusal(of: "Sweep the yard @B")
        == "No table can be noted here. Take @B out, or write “table B”.")
    workshop.enter("Sweep the yard @P1 @P2")
    #expect(workshop.session.actions["A1"]?.owner == "P1")
    #expect(workshop.session.actions["A1"]?.helpers == ["P2"])
  }

  @Test func aNameFindsItsPersonWhereverOneIsMeant() {
    var workshop = TestWorkshop()
    workshop.go(to: "welcome")
    workshop.enterAll("Mary Ann", "Siobhán", "Mike O’Connor", "Zoë Núñez")
    workshop.go(to: "sweep")
    workshop.enterAll("Hemming @siobhan", "@Mary Ann bakes bread", "Bells @o'connor")
    #expect(workshop.session.cards.all.map(\.by) == ["P2", "P1", "P3"])
    #expect(workshop.session.cards.all.map(\.text) == ["Hemming", "bakes bread", "Bells"])
    workshop.go(to: "first-steps")
    workshop.enterAll("Ring > mary ann and nunez > fri")
    #expect(workshop.session.actions["A1"]?.owner == "P1")
    #expect(workshop.session.actions["A1"]?.helpers == ["P4"])
    #expect(workshop.answer(to: ":person.seat Mary Ann b") == "P1 Mary Ann sits at table B.")
    #expect(workshop.answer(to: ":person.leave nunez") == "P4 Zoë Núñez has left.")
    #expect(workshop.answer(to: ":card.by G1 mike") == "G1 is from P3 Mike O’Connor.")
    #expect(
      workshop.answer(to: ":person.leave Sioban")
        == "Refused: Nobody on the list is called “Sioban”. Nearly so: P2 Siobhán. Write the code.")
  }

  @Test func anEmptyLineAddsNobody() {
    var workshop = TestWorkshop()
    workshop.go(to: "welcome")
    workshop.press(.enter)
    #expect(workshop.message == "Type a name and, if you like, hats: Maureen, resident.")
    #expect(workshop.session.people.all.count == 4)
  }

  @Test func oneNumberInACheckInIsATurn() {
    var workshop = TestWorkshop()
    workshop.go(to: "check-in")
    workshop.enter("3")
    #expect(workshop.session.rounds.turns.map(\.words) == ["3"])
    workshop.enter("3 4")
    #expect(workshop.session.rounds.energies.map(\.levels) == [[3, 4]])
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
    #expect(
      workshop.message == "A1 by Thu 26 Mar 2026; still needs how we will know, the owner's yes.")
  }

  @Test func anIdeaOfOneCardNeedsAReason() {
    var workshop = TestWorkshop.connecting()
    workshop.enter("Alone +G1")
    #expect(workshop.message.hasPrefix("An idea joins 2 cards or more"))
  }
}
