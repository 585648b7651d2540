import Testing
import Workshop

@testable import Rehearsals

/// Days as people say them at a meeting on Thursday 12 March 2026.
struct DaysSaidTests {
  @Test(arguments: [
    ("fri", "2026-03-13"), ("Friday", "2026-03-13"), ("thu", "2026-03-19"), ("wed", "2026-03-18"),
    ("today", "2026-03-12"), ("TOMORROW", "2026-03-13"), ("30 may", "2026-05-30"),
    ("30 May 2027", "2027-05-30"), ("30 may 27", "2027-05-30"), ("30th may", "2026-05-30"),
    ("1st sept", "2026-09-01"), ("30/5", "2026-05-30"), ("05/04", "2026-04-05"),
    ("12 march", "2026-03-12"), ("11 march", "2027-03-11"), ("11/3", "2027-03-11"),
    ("in 2 weeks", "2026-03-26"), ("in two weeks", "2026-03-26"), ("in a month", "2026-04-12"),
    ("in 10 days", "2026-03-22"), ("in 1 day", "2026-03-13"), ("in 10 months", "2027-01-12"),
    ("29 feb 2028", "2028-02-29"), ("29/2/28", "2028-02-29"), ("2026-05-30", "2026-05-30"),
    ("in 2 fortnights", "2026-04-09"),
    ("  fri,", "2026-03-13"), ("31 december", "2026-12-31"), ("1 jan", "2027-01-01"),
  ])
  func `A day is understood as it is said`(said: String, day: String) throws {
    let today = try #require(Day("2026-03-12"))
    #expect(Day(said: said, today: today)?.text == day)
  }

  @Test(arguments: [
    "", " ", "soon", "31 june", "30 feb", "29 feb", "29/2", "29 feb 2027", "0 may", "32/1", "1/13",
    "30/", "/5",
    "30//5", "+3/5", "-3/5", "1/2/3", "in 0 days", "in -2 weeks", "in 1001 days", "in weeks",
    "in 2 hours", "fr", "t", "ma", "5 ma", "30 may foo", "30 may 2", "30 may 20277",
    "30xx may", "x may", "may", "2026-02-29", "2026-5-3", "20260530", "99999999999999999999/5",
    "in 99999999999999999999 days", "99999999999999999999 may", "30 may 2026 then", "３０/5", "fri\n",
  ])
  func `What is no day is no day`(said: String) throws {
    let today = try #require(Day("2026-03-12"))
    #expect(Day(said: said, today: today) == nil)
  }

  @Test(arguments: [
    ("2026-12-31", "tomorrow", "2027-01-01"), ("2026-12-31", "fri", "2027-01-01"),
    ("2027-01-31", "in a month", "2027-02-28"), ("2028-01-31", "in 1 month", "2028-02-29"),
    ("2026-11-30", "in 3 months", "2027-02-28"), ("2028-02-28", "tomorrow", "2028-02-29"),
    ("2028-02-29", "29 feb", "2028-02-29"), ("2027-03-01", "29 feb", "2028-02-29"),
    ("2026-12-12", "in a month", "2027-01-12"),
    ("2026-12-12", "in 24 months", "2028-12-12"), ("2028-02-29", "in 12 months", "2029-02-28"),
  ])
  func `Leap days, ends of months and years are kept`(
    today: String, said: String, day: String
  ) throws {
    let today = try #require(Day(today))
    #expect(Day(said: said, today: today)?.text == day)
  }

  @Test func `A weekday is one of the seven days after today`() throws {
    let names = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
    for number in 20_000..<20_014 {
      let today = Day(daysSince1970: number)
      for (index, name) in names.enumerated() {
        let day = try #require(Day(said: name, today: today))
        #expect(day.weekday == index + 1)
        #expect((1...7).contains(day.daysSince1970 - number))
      }
    }
  }

  @Test func `A day is written in full so that nobody can misread it`() throws {
    #expect(Day("2026-05-30")?.words == "Sat 30 May 2026")
    #expect(Day("2028-02-29")?.words == "Tue 29 Feb 2028")
    let day = try #require(Day("2026-05-30"))
    #expect(Day(said: day.words, today: day) == day)
  }
}
