import Testing
import Workshop

@testable import Workbench

@Suite struct LeadingDateTests {
  private let today = Day(year: 2026, month: 11, day: 28)

  @Test(arguments: [
    ("24 apr because they meet then", "24 apr", "because they meet then"),
    ("in six weeks' time at the library", "in six weeks' time", "at the library"),
    ("Fri 4 Dec 2026 at noon", "Fri 4 Dec 2026", "at noon"),
    ("the end of February 2028 then", "the end of February 2028", "then"),
    ("next friday", "next friday", ""), ("7 may 18:30", "7 may", "18:30"),
  ]) func theLongestDayIsTaken(_ text: String, _ said: String, _ rest: String) throws {
    let today = try #require(today)
    let date = try #require(LeadingDate(text, today: today))
    #expect(date.said == said)
    #expect(date.rest == rest)
  }

  @Test(arguments: [
    "at the library", "7 or 8 may", "fri or sat", "30 may 20277", "30 may to 4 june",
    "after easter",
    "every monday", "29 feb", "",
  ]) func nothingIsTakenInPart(_ text: String) throws {
    let today = try #require(today)
    #expect(LeadingDate(text, today: today) == nil)
  }
}
