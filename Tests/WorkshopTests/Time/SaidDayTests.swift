import Testing
import Workshop

/// Days as people say them, at meetings on four different days.
@Suite struct SaidDayTests {
  /// A Saturday, a Thursday of a leap year, the last Wednesday of a year, a Friday.
  static let todays = ["2026-11-28", "2028-02-10", "2026-12-30", "2026-03-13"]

  /// What is said, and the day that it means on each of these days, or on all; “asked” where it leaves open
  /// which day is meant, “no” where it is no day at all.
  static let promises = """
    today | 2026-11-28 2028-02-10 2026-12-30 2026-03-13
    tonight | 2026-11-28 2028-02-10 2026-12-30 2026-03-13
    tomorrow | 2026-11-29 2028-02-11 2026-12-31 2026-03-14
    Yesterday | 2026-11-27 2028-02-09 2026-12-29 2026-03-12
    the day after tomorrow | 2026-11-30 2028-02-12 2027-01-01 2026-03-15
    day before yesterday | 2026-11-26 2028-02-08 2026-12-28 2026-03-11
    fri | 2026-12-04 2028-02-11 2027-01-01 2026-03-20
    Friday | 2026-12-04 2028-02-11 2027-01-01 2026-03-20
    by Friday | 2026-12-04 2028-02-11 2027-01-01 2026-03-20
    on fri. | 2026-12-04 2028-02-11 2027-01-01 2026-03-20
    weds | 2026-12-02 2028-02-16 2027-01-06 2026-03-18
    this Friday | 2026-12-04 2028-02-11 2027-01-01 2026-03-13
    coming Sunday | 2026-11-29 2028-02-13 2027-01-03 2026-03-15
    next Friday | 2026-12-04 2028-02-18 2027-01-08 2026-03-20
    next Monday | 2026-11-30 2028-02-14 2027-01-04 2026-03-16
    next Saturday | 2026-12-05 2028-02-19 2027-01-09 2026-03-21
    last Friday | 2026-11-27 2028-02-04 2026-12-25 2026-03-06
    Friday next week | 2026-12-04 2028-02-18 2027-01-08 2026-03-20
    next week Wednesday | 2026-12-02 2028-02-16 2027-01-06 2026-03-18
    Friday of next week | 2026-12-04 2028-02-18 2027-01-08 2026-03-20
    Friday this week | 2026-11-27 2028-02-11 2027-01-01 2026-03-13
    Friday week | 2026-12-11 2028-02-18 2027-01-08 2026-03-27
    Sunday fortnight | 2026-12-13 2028-02-27 2027-01-17 2026-03-29
    a week on Tuesday | 2026-12-08 2028-02-22 2027-01-12 2026-03-24
    a week today | 2026-12-05 2028-02-17 2027-01-06 2026-03-20
    tomorrow week | 2026-12-06 2028-02-18 2027-01-07 2026-03-21
    two weeks from Friday | 2026-12-18 2028-02-25 2027-01-15 2026-04-03
    Tuesday 8 December | 2026-12-08 asked asked 2026-12-08
    Tue 8 Dec 2026 | 2026-12-08
    Fri 4 Dec 2026 | 2026-12-04
    Friday, 4 December | 2026-12-04 asked asked 2026-12-04
    Friday the 4th of December | 2026-12-04 asked asked 2026-12-04
    Friday the 4th | 2026-12-04 asked asked asked
    Monday 8 December | asked
    Mon 4 Dec 2026 | asked
    30 may | 2027-05-30 2028-05-30 2027-05-30 2026-05-30
    30th of May | 2027-05-30 2028-05-30 2027-05-30 2026-05-30
    the 30th of May 2027 | 2027-05-30
    May 30 | 2027-05-30 2028-05-30 2027-05-30 2026-05-30
    May 30th, 2027 | 2027-05-30
    30 may 27 | 2027-05-30
    1st sept | 2027-09-01 2028-09-01 2027-09-01 2026-09-01
    30/5 | 2027-05-30 2028-05-30 2027-05-30 2026-05-30
    30/5/27 | 2027-05-30
    30.5.2027 | 2027-05-30
    2026-12-24 | 2026-12-24
    2020-01-01 | 2020-01-01
    the 4th | 2026-12-04 2028-03-04 2027-01-04 2026-04-04
    the 31st | 2026-12-31 2028-03-31 2026-12-31 2026-03-31
    29 feb | asked 2028-02-29 asked asked
    29 February 2028 | 2028-02-29
    29 February 2027 | asked
    31 june | asked
    31 june 2027 | asked
    30 feb | asked
    in 10 days | 2026-12-08 2028-02-20 2027-01-09 2026-03-23
    in two weeks | 2026-12-12 2028-02-24 2027-01-13 2026-03-27
    in two weeks' time | 2026-12-12 2028-02-24 2027-01-13 2026-03-27
    in two weeks’ time | 2026-12-12 2028-02-24 2027-01-13 2026-03-27
    in a fortnight | 2026-12-12 2028-02-24 2027-01-13 2026-03-27
    in six months | 2027-05-28 2028-08-10 2027-06-30 2026-09-13
    six months from now | 2027-05-28 2028-08-10 2027-06-30 2026-09-13
    in half a year | 2027-05-28 2028-08-10 2027-06-30 2026-09-13
    in a year | 2027-11-28 2029-02-10 2027-12-30 2027-03-13
    in a couple of weeks | 2026-12-12 2028-02-24 2027-01-13 2026-03-27
    in a few weeks | asked
    within three weeks | 2026-12-19 2028-03-02 2027-01-20 2026-04-03
    3 weeks from today | 2026-12-19 2028-03-02 2027-01-20 2026-04-03
    two weeks ago | 2026-11-14 2028-01-27 2026-12-16 2026-02-27
    in 1001 days | no
    in weeks | no
    the end of February 2028 | 2028-02-29
    by the end of february | 2027-02-28 2028-02-29 2027-02-28 2027-02-28
    end of the month | 2026-11-30 2028-02-29 2026-12-31 2026-03-31
    the end of this month | 2026-11-30 2028-02-29 2026-12-31 2026-03-31
    the end of next month | 2026-12-31 2028-03-31 2027-01-31 2026-04-30
    end of the year | 2026-12-31 2028-12-31 2026-12-31 2026-12-31
    end of next year | 2027-12-31 2029-12-31 2027-12-31 2027-12-31
    end of 2027 | 2027-12-31
    the start of March | 2027-03-01 2028-03-01 2027-03-01 2027-03-01
    beginning of next month | 2026-12-01 2028-03-01 2027-01-01 2026-04-01
    the last day of may | 2027-05-31 2028-05-31 2027-05-31 2026-05-31
    the end of the week | asked
    the first Monday in May | 2027-05-03 2028-05-01 2027-05-03 2026-05-04
    the last Friday of the month | 2026-11-27 2028-02-25 2026-12-25 2026-03-27
    second Tuesday of January 2027 | 2027-01-12
    fifth Monday in May | no
    every Monday | asked
    Mondays | asked
    each Friday until 30 may | asked
    weekly | asked
    after Easter | asked
    before Easter | asked
    easter | asked
    Easter Monday | 2027-03-29 2028-04-17 2027-03-29 2026-04-06
    Good Friday 2027 | 2027-03-26
    christmas | 2026-12-25 2028-12-25 2027-12-25 2026-12-25
    before Christmas | asked
    after 30 may | asked
    around Friday | asked
    mid-March | asked
    late March | asked
    March | asked
    in march | asked
    May 2027 | asked
    next week | asked
    this week | asked
    the weekend | asked
    next month | asked
    next year | asked
    2027 | asked
    spring | asked
    in the summer | asked
    asap | no
    as soon as possible | no
    soon | no
    whenever | no
    when we can | no
    30 may or 6 june | no
    30 may foo | no
    7 or 8 may | no
    fri sat | no
    12/25 | no
    25/12 | 2026-12-25 2028-12-25 2027-12-25 2026-12-25
    4 | no
    2/2/2 | no
    """

  /// The same for questions about the past.
  static let searches = """
    fri | 2026-11-27 2028-02-04 2026-12-25 2026-03-06
    last fri | 2026-11-27 2028-02-04 2026-12-25 2026-03-06
    next fri | 2026-12-04 2028-02-18 2027-01-08 2026-03-20
    1 jan | 2026-01-01 2028-01-01 2026-01-01 2026-01-01
    28 nov | 2026-11-28 2027-11-28 2026-11-28 2025-11-28
    30 dec | 2025-12-30 2027-12-30 2026-12-30 2025-12-30
    12/2 | 2026-02-12 2027-02-12 2026-02-12 2026-02-12
    29 feb | asked
    the end of february | 2026-02-28 2027-02-28 2026-02-28 2026-02-28
    in 2 weeks | 2026-12-12 2028-02-24 2027-01-13 2026-03-27
    two weeks ago | 2026-11-14 2028-01-27 2026-12-16 2026-02-27
    christmas | 2025-12-25 2027-12-25 2026-12-25 2025-12-25
    easter | asked
    march | asked
    yesterday | 2026-11-27 2028-02-09 2026-12-29 2026-03-12
    the 31st | 2026-10-31 2028-01-31 2026-10-31 2026-01-31
    last week | asked
    the end of last month | 2026-10-31 2028-01-31 2026-11-30 2026-02-28
    Fri 27 Nov 2026 | 2026-11-27
    every monday | asked
    """

  struct Saying: CustomTestStringConvertible {
    var said: String
    var days: [String]
    var testDescription: String { said }

    init(_ line: Substring) {
      let sides = line.split(separator: " | ").map(String.init)
      said = sides[0]
      days = sides[1].split(separator: " ").map(String.init)
      if days.count == 1 { days = Array(repeating: days[0], count: 4) }
    }

    static func all(_ table: String) -> [Saying] { table.split(separator: "\n").map(Saying.init) }
  }

  @Test func thereAreEnoughOfThem() {
    let sayings = Saying.all(Self.promises) + Saying.all(Self.searches)
    #expect(sayings.count >= 120)
    #expect(sayings.allSatisfy { $0.days.count == Self.todays.count })
  }

  @Test(arguments: Saying.all(promises))
  func aPromiseLooksAhead(_ saying: Saying) throws { try expect(saying, looking: .ahead) }

  @Test(arguments: Saying.all(searches))
  func aSearchLooksBack(_ saying: Saying) throws { try expect(saying, looking: .back) }

  private func expect(_ saying: Saying, looking direction: SaidDay.Direction) throws {
    for (today, day) in zip(Self.todays, saying.days) {
      let today = try #require(Day(today))
      let found: String
      switch SaidDay(saying.said, today: today, looking: direction) {
      case .day(let day): found = day.text
      case .open(let question):
        found = "asked"
        #expect(question.last == "." || question.last == "?")
      case nil: found = "no"
      }
      #expect(found == day, "\(saying.said) on \(today.words)")
    }
  }

  @Test(arguments: [
    (
      "after Easter",
      "“after Easter” is not one day; the day itself is Sun 28 Mar 2027. Which one is meant? "
        + "Write it, such as Tue 30 Mar 2027."
    ),
    (
      "every Monday",
      "“every Monday” has no end. Until when? Write that day alone, such as Sat 12 Dec 2026, "
        + "and how often among the words."
    ),
    ("Monday 8 December", "8 Dec 2026 is a Tuesday, not a Monday. Write the day that is meant."),
    (
      "29 feb",
      "February 2027 has 28 days. Which day is meant? Write 28 feb 2027, or 29 feb 2028."
    ),
    ("31 june", "June has 30 days. Which day is meant? Write 30 jun, or another."),
    (
      "next week",
      "Which day of “next week”? It goes from Mon 30 Nov 2026 to Sun 6 Dec 2026. Write one of them."
    ),
    (
      "mid-March",
      "Which day of March 2027? Write 15 mar 2027, or the end of March 2027."
    ),
    ("in a few weeks", "How many weeks? Write in 3 weeks, or the day."),
  ]) func whatIsOpenIsAsked(_ said: String, _ question: String) throws {
    let today = try #require(Day("2026-11-28"))
    #expect(SaidDay(said, today: today) == .open(question: question))
  }

  @Test func ourOwnFormIsUnderstoodWhicheverDayItIs() {
    let today = Day(daysSince1970: 20_785)
    for number in stride(from: 15_000, to: 30_000, by: 37) {
      let day = Day(daysSince1970: number)
      for direction in [SaidDay.Direction.ahead, .back] {
        #expect(SaidDay(day.words, today: today, looking: direction) == .day(day))
      }
    }
  }

  @Test func aWeekdayOfNextWeekLiesInTheWeekThatBeginsOnMonday() throws {
    for number in 20_000..<20_014 {
      let today = Day(daysSince1970: number)
      let monday = try #require(Day(said: "next mon", today: today))
      let sunday = try #require(Day(said: "next sun", today: today))
      #expect(monday.weekday == 1 && (1...7).contains(monday.daysSince1970 - number))
      #expect(sunday.daysSince1970 - monday.daysSince1970 == 6)
    }
  }

  @Test(arguments: [
    ("2025", "2025-04-20"), ("2026", "2026-04-05"), ("2027", "2027-03-28"), ("2028", "2028-04-16"),
    ("2038", "2038-04-25"), ("1981", "1981-04-19"), ("1954", "1954-04-18"), ("2285", "2285-03-22"),
  ]) func easterIsWhereTheTablesHaveIt(_ year: String, _ day: String) throws {
    let today = try #require(Day("2026-11-28"))
    #expect(Day(said: "Easter Sunday \(year)", today: today)?.text == day)
  }
}
