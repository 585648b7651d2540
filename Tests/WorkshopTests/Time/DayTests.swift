import Testing
import Workshop

@testable import Rehearsals

struct DayTests {
  @Test func `Every day leads to its text and back`() {
    var (day, wrong) = (Day(daysSince1970: -719_162), [Int]())
    #expect(day.text == "0001-01-01")
    // A step that meets every day of the month and of the leap year rule.
    for number in stride(from: -719_162, through: 2_932_896, by: 97) {
      let next = Day(daysSince1970: number)
      if Day(next.text) != next || next < day { wrong.append(number) }
      day = next
    }
    #expect(wrong.isEmpty)
    #expect(Day("9999-12-31")?.daysSince1970 == 2_932_896)
  }

  @Test func `Days are counted without gaps`() {
    var parts = Day(daysSince1970: 0).parts
    #expect(parts == (1970, 1, 1))
    var wrong: [Int] = []
    for number in 1...50_000 {
      let next = Day(daysSince1970: number).parts
      let isNextDay = next == (parts.year, parts.month, parts.day + 1)
      let isNextMonth = next == (parts.year, parts.month + 1, 1) && parts.day >= 28
      let isNextYear = next == (parts.year + 1, 1, 1) && (parts.month, parts.day) == (12, 31)
      if !isNextDay, !isNextMonth, !isNextYear { wrong.append(number) }
      parts = next
    }
    #expect(wrong.isEmpty)
  }

  @Test(arguments: [("1970-01-01", 4), ("2026-03-12", 4), ("2000-02-29", 2), ("0001-01-01", 1)])
  func `The weekday is known, Monday being 1`(text: String, weekday: Int) {
    #expect(Day(text)?.weekday == weekday)
  }

  @Test(arguments: [
    "", "2026-02-29", "1900-02-29", "2026-00-10", "2026-13-01", "2026-04-31", "0000-01-01",
    "2026-1-01", "2026/01/01", "2026-01-01 ", "+026-01-01", "２０２６-01-01", "10000-01-01",
  ])
  func `A day that is not in the calendar is not read as one`(text: String) {
    #expect(Day(text) == nil)
  }

  @Test(arguments: [Int.min, -719_163, 2_932_897, Int.max])
  func `A number out of all calendars becomes the nearest day`(number: Int) {
    let day = Day(daysSince1970: number)
    #expect(["0001-01-01", "9999-12-31"].contains(day.text) && Day(day.text) == day)
  }
}
