import Testing
import Workshop

@testable import Rehearsals

struct InstantTests {
  @Test(arguments: [
    ("1970-01-01T00:00:00.000Z", 0), ("2026-03-12T09:58:03.120Z", 1_773_309_483_120),
    ("1969-12-31T23:59:59.999Z", -1), ("2000-02-29T12:00:00.500Z", 951_825_600_500),
  ])
  func `A moment leads to its text and back`(text: String, milliseconds: Int) {
    #expect(Instant(text)?.milliseconds == milliseconds)
    #expect(Instant(milliseconds: milliseconds).text == text)
  }

  @Test func `Moments all over the calendar survive being written`() {
    var generator = SeededGenerator(seed: 11)
    for _ in 0..<2000 {
      let number = Int.random(in: -62_000_000_000_000...250_000_000_000_000, using: &generator)
      let moment = Instant(milliseconds: number)
      #expect(Instant(moment.text) == moment, "\(number)")
    }
  }

  @Test(arguments: [
    "", "2026-03-12T09:58:03Z", "2026-03-12T09:58:03.12Z", "2026-03-12T09:58:03.1200Z",
    "2026-03-12T24:00:00.000Z", "2026-03-12T09:60:00.000Z", "2026-03-12T09:58:60.000Z",
    "2026-02-30T09:58:03.120Z", "2026-03-12 09:58:03.120Z", "2026-03-12T09:58:03.120z",
    "2026-03-12T09:58:03.120+", "2026-03-12T+9:58:03.120Z",
  ])
  func `Any other way of writing a moment is refused`(text: String) {
    #expect(Instant(text) == nil)
  }

  @Test func `The day and the time of day are those of the place`() {
    let moment = Instant(milliseconds: 1_773_309_483_120)
    #expect(moment.timeOfDay(offset: 0) == "09:58" && moment.timeOfDay(offset: 19_800) == "15:28")
    #expect(moment.day(offset: 0).text == "2026-03-12")
    #expect(moment.day(offset: -36_000).text == "2026-03-11")
    #expect(moment.timeOfDay(offset: -36_000) == "23:58")
    #expect(Instant(milliseconds: -1).day(offset: 0).text == "1969-12-31")
  }

  @Test func `Moments are in order`() {
    #expect(Instant(milliseconds: 1) < Instant(milliseconds: 2))
  }
}
