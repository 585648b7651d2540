import Testing
import Workshop

@testable import Rehearsals
@testable import Workbench

@Suite struct WordsTests {
  @Test(arguments: [
    (0, "0:00"), (9_999, "0:09"), (60_000, "1:00"), (372_000, "6:12"), (-61_000, "1:01"),
    (3_600_000, "60:00"),
  ]) func aClockHasMinutesAndSeconds(_ milliseconds: Int, _ words: String) {
    #expect(ClockWords.clock(milliseconds) == words)
  }

  @Test func minutesAreBehindAheadOrOnTime() {
    #expect(ClockWords.behind(0) == "on time")
    #expect(ClockWords.behind(2) == "2 min behind")
    #expect(ClockWords.behind(-3) == "3 min ahead")
    #expect(ClockWords.ended(0) == "ended on time")
    #expect(ClockWords.ended(9) == "ended 9 min late")
    #expect(ClockWords.ended(-3) == "ended 3 min early")
  }

  @Test(arguments: [(45, "45 min"), (60, "1 h"), (135, "2 h 15 min"), (0, "0 min")])
  func aLengthHasHoursAndMinutes(_ minutes: Int, _ words: String) {
    #expect(ClockWords.length(minutes) == words)
  }

  @Test(arguments: [(0, "no"), (1, "one"), (12, "twelve"), (13, "13"), (-1, "-1")])
  func smallNumbersAreWords(_ number: Int, _ words: String) {
    #expect(NumberWords.said(number) == words)
  }

  @Test func aSentenceBeginsWithACapital() {
    #expect(NumberWords.capitalised(11) == "Eleven")
    #expect("äpfel".capitalisedFirst == "Äpfel")
    #expect("".capitalisedFirst.isEmpty)
  }

  @Test func oneIsNotMany() {
    #expect(counted(1, "card") == "1 card")
    #expect(counted(0, "card") == "0 cards")
    #expect(counted(2, "person", "people") == "2 people")
    #expect(counted(1, "person", "people") == "1 person")
  }

  @Test(arguments: [
    (0, "today"), (1, "tomorrow"), (-1, "yesterday"), (5, "in 5 days"), (13, "in 13 days"),
    (14, "in 2 weeks"), (15, "in 15 days"), (20, "in 20 days"), (-21, "3 weeks ago"),
    (27, "in 27 days"), (28, "in 4 weeks"), (32, "in 5 weeks"), (69, "in 10 weeks"),
    (70, "in 2 months"), (-100, "3 months ago"), (180, "in 6 months"), (729, "in 24 months"),
    (730, "in 2 years"), (1000, "in 3 years"),
  ]) func aDayIsSoFarAway(_ days: Int, _ words: String) {
    let today = TestWorkshop.start.day(offset: 0)
    let day = Day(daysSince1970: today.daysSince1970 + days)
    #expect(day.distance(from: today) == words)
  }

  @Test(arguments: [
    ("no time", "no time."), ("Why?", "Why?"), ("Yes!", "Yes!"), ("and …", "and …"), ("", "."),
  ]) func aSentenceEndsOnce(_ words: String, _ sentence: String) {
    #expect(words.endingAsSentence == sentence)
  }
}
