import Testing
import Workshop

@testable import Rehearsals

struct TimeOfDayTests {
  @Test(arguments: [
    ("12:15", "12:15"), ("9:05", "09:05"), ("12.15", "12:15"), ("00:00", "00:00"),
    ("23:59", "23:59"),
  ])
  func `A time is read as people write it`(said: String, text: String) {
    #expect(TimeOfDay(said)?.text == text)
  }

  @Test(arguments: [
    "", "12", "24:00", "12:60", "12:5", "12:155", "123:00", ":15", "12:", "-1:30", "12:15:00",
    " 12:15", "12:15 ", "１2:15", "12：15", "noon",
  ])
  func `What no clock shows is no time`(text: String) {
    #expect(TimeOfDay(text) == nil)
  }

  @Test func `Every minute of the day leads to its text and back, in order`() {
    let times = (0..<1440).map { TimeOfDay(minutes: $0) }
    #expect(times.allSatisfy { TimeOfDay($0.text) == $0 } && times == times.sorted())
    #expect(TimeOfDay(minutes: Int.min) == times.first)
    #expect(TimeOfDay(minutes: Int.max) == times.last)
  }

  @Test(arguments: [(0, 0, "00:00"), (-1, 0, "23:59"), (0, 3600, "01:00"), (0, -1800, "23:30")])
  func `The clocks of a place show a moment's time`(milliseconds: Int, offset: Int, text: String) {
    let moment = Instant(milliseconds: milliseconds)
    #expect(moment.clock(offset: offset).text == text)
    #expect(moment.timeOfDay(offset: offset) == text)
  }
}
