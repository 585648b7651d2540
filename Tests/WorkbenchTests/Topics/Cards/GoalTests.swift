import Canvas
import Testing
import Workshop

@testable import Rehearsals
@testable import Workbench

/// Goals: one line that anybody could see reached.
@Suite struct GoalTests {
  /// A Saturday.
  private let today = Day(year: 2026, month: 5, day: 16)

  @Test(arguments: [
    ("By 30 November, 200 people who missed a test have had a phone call", "2026-11-30"),
    ("By 30 november 25 people have had someone go with them", "2026-11-30"),
    ("By 30 November, 2000 people have had a call", "2026-11-30"),
    ("By 30 November 2027 nobody waits eleven days", "2027-11-30"),
    ("By 3rd march six places have something up", "2027-03-03"),
    ("Six places have something up by the end of November", "2026-11-30"),
    ("Six places have something up by the end of february", "2027-02-28"),
    ("By the end of may, six places", "2026-05-31"),
    ("200 calls > 30 nov", "2026-11-30"), ("200 calls > in 6 months", "2026-11-16"),
    ("200 calls by 2026-11-30", "2026-11-30"), ("200 calls by 30/11", "2026-11-30"),
    ("200 calls by friday.", "2026-05-22"), ("In 6 months, 200 calls", "2026-11-16"),
    ("By the end of february 2028, 40 boats are mended", "2028-02-29"),
    ("By 29 February 2028 there are 3 boats", "2028-02-29"),
    ("By Fri 4 Dec 2026, 200 calls", "2026-12-04"),
    ("By Friday, 4 December, 200 calls", "2026-12-04"),
    ("By next friday 200 calls", "2026-05-22"), ("In six months' time, 200 calls", "2026-11-16"),
    ("200 calls by Christmas", "2026-12-25"), ("By the 4th 200 calls", "2026-06-04"),
    ("200 calls > the end of february 2028", "2028-02-29"),
  ]) func theDayIsFoundInTheWords(_ line: String, _ day: String) throws {
    let words = try GoalWords(line, today: #require(today))
    #expect(words.day?.text == day)
  }

  @Test(arguments: [
    "Raise awareness", "200 people sat with somebody", "May there be tea",
    "The march is on 3 roads", "In November 25 people walk", "Start the new year with 25 people",
    "The 4th floor has 3 lamps", "Two weeks ago 3 people sat here",
    "One in 3 people", "25 people walk 30 miles",
  ]) func whatIsNoDayIsNone(_ line: String) throws {
    #expect(try GoalWords(line, today: #require(today)).day == nil)
  }

  @Test(arguments: [
    ("200 calls > someday", "“someday” is no date."),
    ("By 3 march 2024, six", "Sun 3 Mar 2024 is past;"),
    ("By 29 february, six places", "February 2027 has 28 days. Which day is meant?"),
    ("By Easter, six places", "Easter is on Sun 28 Mar 2027."),
    ("six places by March", "Which day of March 2027?"),
    ("six > every monday", "“every monday” has"),
    ("six > 2020-01-01", "Wed 1 Jan 2020 is past;"),
  ]) func aDayThatCannotBeIsRefused(_ line: String, _ sentence: String) throws {
    let today = try #require(today)
    let refusal = #expect(throws: Rejection.self) { try GoalWords(line, today: today) }
    #expect(refusal?.sentence.hasPrefix(sentence) == true)
  }

  @Test(arguments: [
    ("By 30 November, 200 calls", true), ("By 30 November, nobody waits", true),
    ("By 30 November, six places", true), ("By 30 November, more calls", false),
    ("More calls by 2026-11-30", false), ("Calls, in 6 months", false),
  ]) func aDayIsNothingToCount(_ line: String, _ canBeCounted: Bool) throws {
    #expect(GoalWords.canBeCounted(line, today: try #require(today)) == canBeCounted)
  }

  @Test func theDayIsSaidBackInFull() {
    var workshop = TestWorkshop.planning(at: "goals")
    workshop.enter("By 30 november, 200 people have had a call")
    #expect(workshop.message == "E1 added, for Mon 30 Nov 2026.")
  }

  @Test(arguments: [
    (
      "Raise awareness by 30 november",
      "E1 is for Mon 30 Nov 2026. “awareness” could mean anything: how would anybody see it?"
    ),
    ("200 people have had a call", "E1 is up. By when would anybody see it? E1 > 30 nov"),
    (
      "By 30 november, people have had a call",
      "E1 is for Mon 30 Nov 2026. How would anybody see it: how many, or what would be there?"
    ),
  ]) func oneQuestionIsAskedBack(_ line: String, _ question: String) {
    var workshop = TestWorkshop.planning(at: "goals")
    workshop.enter(line)
    #expect(workshop.message == question)
    #expect(workshop.session.cards.up(.goal).count == 1)
  }

  @Test func aGoalGetsItsDayLater() {
    var workshop = TestWorkshop.planning(at: "goals")
    workshop.enter("200 people have had a call")
    #expect(workshop.state.unfinished == "E1 has no day")
    workshop.enter("E1 > 30 nov")
    #expect(workshop.message == "E1 is for Mon 30 Nov 2026.")
    #expect(workshop.session.cards.up(.goal).count == 1)
    #expect(workshop.state.unfinished == nil)
    workshop.press(.up, .enter, .character("d"), .control("u"))
    workshop.enter("in 6 months")
    #expect(workshop.session.cards.up(.goal).first?.day?.text == "2026-09-12")
    workshop.perform(":goal.date E1 2020-01-01")
    #expect(workshop.message.hasPrefix("Wed 1 Jan 2020 is past"))
  }

  @Test func aCommandReadsTheDayToo() {
    var workshop = TestWorkshop.planning(at: "goals")
    workshop.perform(":card.add type=goal By 30 november, 200 calls")
    #expect(workshop.session.cards.up(.goal).first?.day?.text == "2026-11-30")
  }
}

/// What helps, what holds back, and how strongly.
@Suite struct ForceTests {
  private func scored(_ line: String) -> (Card?, String) {
    var workshop = TestWorkshop.planning(at: "true")
    workshop.enter("Letters come in one language /holding")
    workshop.enter(line)
    return (workshop.session.cards.up(.force).first, workshop.message)
  }

  @Test(
    arguments: [
      ("H1 4 2", 4, 2), ("H1 =4", 4, nil), ("h1=4 2", 4, 2), ("H1 = 4, 2", 4, 2),
    ] as [(String, Int, Int?)]) func aScoreIsTyped(_ line: String, _ strength: Int, _ sway: Int?)
  {
    let (card, message) = scored(line)
    #expect(card?.strength == strength && card?.sway == sway, "\(message)")
  }

  @Test(arguments: [
    ("H1 7", "A score is a number from 1 to 5."), ("H1 1 2 3", "Say how strong, and how far"),
    ("H7 4", "There is no card H7."),
  ]) func aScoreThatCannotBeIsRefused(_ line: String, _ sentence: String) {
    let (card, message) = scored(line)
    #expect(card?.strength == nil)
    #expect(message.hasPrefix(sentence))
  }

  @Test func wordsAfterTheIdAreACardOfTheirOwn() {
    var workshop = TestWorkshop.planning(at: "true")
    workshop.enter("Letters come in one language /holding")
    workshop.enter("H1 is also true of texts /holding")
    #expect(workshop.session.cards.up(.force).count == 2)
  }

  @Test func theSelectedOneIsScoredByAKey() {
    var workshop = TestWorkshop.planning(at: "true")
    workshop.enter("Letters come in one language /holding")
    workshop.press(.up, .enter, .character("d"))
    workshop.enter("4")
    workshop.enter("2")
    let card = workshop.session.cards.up(.force).first
    #expect(card?.strength == 4 && card?.sway == 2)
    #expect(workshop.message == "H1: strength 4, could be shifted 2.")
  }

  @Test func theOrderStaysCalm() {
    var workshop = TestWorkshop.planning(at: "true")
    for line in ["a /helping", "b /helping", "H2 5 5", "H1 1 1"] { workshop.enter(line) }
    let rows = workshop.state.screen.transcript.split(separator: "\n")
    let places = ["H1 a", "H2 b"].map { words in rows.firstIndex { $0.contains(words) } ?? 0 }
    #expect(places[0] < places[1])
  }
}
