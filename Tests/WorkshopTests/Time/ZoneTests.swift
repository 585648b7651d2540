import Testing
import Workshop

@testable import Rehearsals

struct ZoneTests {
  static let london = Zone(rule: "GMT0BST,M3.5.0/1,M10.5.0")

  @Test func `Summer begins and ends at the second that the rule names`() throws {
    let london = try #require(Self.london)
    for (text, offset) in [
      ("2026-03-29T00:59:59.999Z", 0), ("2026-03-29T01:00:00.000Z", 3600),
      ("2026-10-25T00:59:59.999Z", 3600), ("2026-10-25T01:00:00.000Z", 0),
      ("2099-07-01T12:00:00.000Z", 3600), ("1969-12-31T23:59:59.999Z", 0),
    ] {
      #expect(london.offset(at: try #require(Instant(text))) == offset, "\(text)")
    }
  }

  @Test(arguments: [
    // The other half of the world has its summer over New Year.
    ("AEST-10AEDT,M10.1.0,M4.1.0/3", "2026-01-01T00:00:00.000Z", 39_600),
    ("AEST-10AEDT,M10.1.0,M4.1.0/3", "2026-07-01T00:00:00.000Z", 36_000),
    // In Dublin it is winter that is the exception.
    ("IST-1GMT0,M10.5.0,M3.5.0/1", "2026-07-01T00:00:00.000Z", 3600),
    ("IST-1GMT0,M10.5.0,M3.5.0/1", "2026-01-01T00:00:00.000Z", 0),
    ("<+0545>-5:45", "2026-01-01T00:00:00.000Z", 20_700),
    ("<-0930>9:30:15", "2026-01-01T00:00:00.000Z", -34_215),
    // Day 60 without the leap day is 1 March in every year; counted from 0, day 59 is the 29th in leap years.
    ("AAA0BBB,J60/0,J61/0", "2028-03-01T12:00:00.000Z", 3600),
    ("AAA0BBB,J60/0,J61/0", "2028-02-29T12:00:00.000Z", 0),
    ("AAA0BBB,J60/0,J61/0", "2026-03-01T12:00:00.000Z", 3600),
    ("AAA0BBB,59/0,60/0", "2028-02-29T12:00:00.000Z", 3600),
    ("AAA0BBB,59/0,60/0", "2026-03-01T12:00:00.000Z", 3600),
    // Times before midnight and after the end of the day.
    ("<-02>2<-01>,M3.5.0/-1,M10.5.0/0", "2026-03-29T00:59:59.000Z", -7200),
    ("<-02>2<-01>,M3.5.0/-1,M10.5.0/0", "2026-03-29T01:00:00.000Z", -3600),
    ("IST-2IDT,M3.4.4/26,M10.5.0", "2026-03-26T23:59:59.000Z", 7200),
    ("IST-2IDT,M3.4.4/26,M10.5.0", "2026-03-27T00:00:00.000Z", 10_800),
    // Summer all the year round.
    ("EST5EDT,0/0,J365/25", "2026-01-01T04:59:59.000Z", -14_400),
    ("EST5EDT,0/0,J365/25", "2026-01-01T05:00:00.000Z", -14_400),
  ])
  func `Rules are followed in all their forms`(rule: String, text: String, offset: Int) throws {
    let zone = try #require(Zone(rule: rule))
    #expect(zone.name == rule)
    #expect(zone.offset(at: try #require(Instant(text))) == offset)
  }

  @Test(arguments: [
    "", "UT", "UTC", "UTC+", "UTC25", "UTC0:60", "UTC0:", "UTC0BST,M3.5.0", "UTC0BST",
    "UTC0BST,M13.1.0,M10.5.0", "UTC0BST,M3.0.0,M10.5.0", "UTC0BST,M3.6.0,M10.5.0",
    "UTC0BST,M3.5.7,M10.5.0", "UTC0BST,J0,J366", "UTC0BST,366,1", "UTC0BST,M3.5.0/168,M10.5.0",
    "UTC0BST,M3.5.0,M10.5.0,", "UTC0 ", " UTC0", "<+1>1", "<+01>", "<+01-1", "<a b>1", "Ünï1",
    "UTC00000000000000000000000000000001", ":UTC0", "/etc/passwd", "\u{0}UTC0",
  ])
  func `What is no rule is not taken for one`(text: String) { #expect(Zone(rule: text) == nil) }

  @Test(arguments: [
    ("2026-01-15T12:00:00", "2026-01-15T12:00:00.000Z"),
    ("2026-07-15T12:00:00", "2026-07-15T11:00:00.000Z"),
    // Half past one is left out in March, and comes twice in October.
    ("2026-03-29T00:59:59", "2026-03-29T00:59:59.000Z"),
    ("2026-03-29T01:30:00", "2026-03-29T01:30:00.000Z"),
    ("2026-03-29T02:00:00", "2026-03-29T01:00:00.000Z"),
    ("2026-10-25T00:59:59", "2026-10-24T23:59:59.000Z"),
    ("2026-10-25T01:30:00", "2026-10-25T00:30:00.000Z"),
    ("2026-10-25T02:00:00", "2026-10-25T02:00:00.000Z"),
  ])
  func `A time on the clocks is one moment`(local: String, text: String) throws {
    let london = try #require(Self.london)
    #expect(london.instant(local: local)?.text == text)
  }

  @Test(arguments: ["", "2026-03-05", "2026-03-05T18:00", "2026-02-30T18:00:00", "18:00:00"])
  func `What is no time on a clock is no moment`(text: String) {
    #expect(Zone().instant(local: text) == nil)
  }

  @Test func `A zone that nobody knows shows UTC and keeps its name`() {
    let zone = Zone(showingUTC: "No/Where")
    #expect(zone.name == "No/Where")
    #expect(zone.offset(at: Instant(milliseconds: 1_773_309_483_120)) == 0)
    #expect(zone.instant(local: "2026-07-15T12:00:00")?.text == "2026-07-15T12:00:00.000Z")
  }
}
