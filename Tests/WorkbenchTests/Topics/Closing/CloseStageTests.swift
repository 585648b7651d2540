import Testing
import Workshop

@testable import Rehearsals
@testable import Workbench

@Suite struct CloseStageTests {
  @Test func theLabelAsksForADayUntilThereIsOne() {
    var workshop = TestWorkshop.holding(.close)
    #expect(workshop.label == "review 7 may, + plus, - delta, K1 home")
    #expect(workshop.enterLabel == "add")
    workshop.enter("review none")
    #expect(workshop.label == "+ plus, - delta, K1 home")
  }

  @Test func plusAndMinusAreReflections() {
    var workshop = TestWorkshop.holding(.close)
    workshop.enterAll("+ the soup", "- the heating")
    #expect(workshop.session.closing.reflections.map(\.text) == ["the soup", "the heating"])
    #expect(workshop.session.closing.reflections.map(\.isPlus) == [true, false])
  }

  @Test(arguments: [
    ("review 7 may", "2026-05-07", ""), ("7 may at the library", "2026-05-07", "at the library"),
    ("Review in 6 weeks", "2026-04-23", ""), ("12 sep", "2026-09-12", ""),
  ]) func aDateIsTheNextLook(_ line: String, _ day: String, _ words: String) {
    var workshop = TestWorkshop.holding(.close)
    workshop.enter(line)
    #expect(workshop.session.closing.review?.day?.text == day)
    #expect(workshop.session.closing.review?.words ?? "" == words)
  }

  @Test(arguments: ["none", "review none"]) func noDayIsSaidToo(_ line: String) {
    var workshop = TestWorkshop.holding(.close)
    workshop.enter(line)
    #expect(workshop.session.closing.review != nil)
    #expect(workshop.session.closing.review?.day == nil)
  }

  @Test func aParkedPointGetsAHome() {
    var workshop = TestWorkshop.holding(.close)
    workshop.perform(":point.park text=\"The bus\"")
    #expect(workshop.board.first == "Parking place: K1 The bus (needs a home)")
    workshop.enter("K1 the parish council")
    #expect(workshop.session.closing.parking["K1"]?.home == "the parish council")
    #expect(workshop.board.first == "Parking place: K1 The bus (home: the parish council)")
  }

  @Test func aPersonSpeaksAndNumbersAreTheRooms() {
    var workshop = TestWorkshop.holding(.close)
    workshop.enterAll("@P2 glad", "@P3 -", "4 5 3", "@P1 4")
    #expect(workshop.session.rounds.turns.map(\.words) == ["glad", nil, "4"])
    #expect(workshop.session.rounds.turns.map(\.isPass) == [false, true, false])
    #expect(workshop.session.rounds.energies.map(\.levels) == [[4, 5, 3]])
  }

  @Test(arguments: [
    ("soup", "Begin with + (keep), - (change), K1 (its home), @P4 (says), or review 7 may."),
    ("+soup", "Begin with + (keep)"),
    ("review someday", "Say when: review 7 may, review in 6 weeks, or review none."),
    ("review 1 jan 2020", "Wed 1 Jan 2020 is past"), ("K9 home", "There is no"),
  ]) func otherWordsAreRefused(_ line: String, _ sentence: String) {
    var workshop = TestWorkshop.holding(.close)
    let words = workshop.refusal(of: line)
    #expect(words.hasPrefix(sentence), "\(words)")
  }

  @Test func theBoardHasWhatTheRoomLeavesWith() {
    var workshop = TestWorkshop.holding(.close)
    #expect(
      workshop.board == [
        "Parking place: nothing parked", "Plus: keep: + words", "Delta: change: - words",
        "Next look: not said yet: review 7 may, or review none",
      ])
    workshop.enterAll("+ soup", "7 may at the library", "3 3")
    #expect(workshop.board[1].hasSuffix(" soup"))
    #expect(workshop.board[3] == "Next look: Thu 7 May 2026, at the library")
    #expect(workshop.board[4] == "Energy: 1: 0   2: 0   3: 2   4: 0   5: 0")
  }

  @Test func aDayIsMissedOnlyWhereAnActionIsOpen() {
    let plan = Stage(id: "plan", title: "Plan", activity: .plan(.actions), minutes: 5)
    var workshop = TestWorkshop.holding(.close, after: [plan])
    #expect(workshop.unfinished == nil)
    workshop.go(to: "plan")
    workshop.enter("Ask the baker > P1")
    workshop.go(to: "held")
    #expect(
      workshop.unfinished
        == "no day is set to look at this again (type it, such as 12 sep)")
    workshop.enter("12 sep")
    #expect(workshop.unfinished == nil)
  }
}
