import Testing
import Workshop

@testable import Rehearsals

struct ZoneFileTests {
  private func read(_ file: ZoneFileBytes) -> Zone? { Zone(name: "Test", file: file.all) }

  @Test func `Before the first change the first kind of time holds, after the last the rule`()
    throws
  {
    let zone = try #require(read(ZoneFileBytes()))
    #expect(zone.name == "Test")
    for (seconds, offset) in [
      (-62_000_000_000, 3600), (-1001, 3600), (-1000, -7200), (-1, -7200), (0, 3600), (999, 3600),
      // Winter by the rule, then summer.
      (1000, -7200), (1_773_309_483, -7200), (1_783_309_483, -3600),
    ] {
      #expect(zone.offset(at: Instant(milliseconds: seconds * 1000)) == offset, "\(seconds)")
    }
  }

  @Test func `Without a rule the last change holds from then on, without changes the only kind`()
    throws
  {
    var file = ZoneFileBytes(footer: "")
    let instant = Instant(milliseconds: 1_783_309_483_000)
    file.kinds = [1, 1, 0]
    #expect(try #require(read(file)).offset(at: instant) == 3600)
    file = ZoneFileBytes(times: [], kinds: [], offsets: [-16_200], footer: "")
    #expect(try #require(read(file)).offset(at: instant) == -16_200)
    file.footer = "<+00>0"
    #expect(try #require(read(file)).offset(at: instant) == 0)
  }

  @Test(arguments: [
    ZoneFileBytes(version: 0), ZoneFileBytes(leapSeconds: 1), ZoneFileBytes(times: [0, 0, 1000]),
    ZoneFileBytes(times: [0, -1, 1000]), ZoneFileBytes(kinds: [0, 1, 2]),
    ZoneFileBytes(offsets: [93_600, 0]), ZoneFileBytes(offsets: [0, -93_600]),
    ZoneFileBytes(times: [], kinds: [], offsets: []), ZoneFileBytes(footer: "no rule"),
    ZoneFileBytes(footer: "UTC0\nUTC0"),
  ])
  func `A zone file that contradicts itself is not accepted`(file: ZoneFileBytes) {
    #expect(read(file) == nil)
  }

  @Test func `A file that is cut off, or goes on, is not taken`() {
    let whole = ZoneFileBytes().all
    for count in whole.indices {
      #expect(Zone(name: "Test", file: Array(whole[..<count])) == nil, "\(count)")
    }
    #expect(Zone(name: "Test", file: whole + [0]) == nil)
  }

  @Test func `No bytes make the reader fail`() {
    var generator = SeededGenerator(seed: 7)
    let whole = ZoneFileBytes().all
    var taken = 0
    for _ in 0..<20_000 {
      var bytes = whole
      for _ in 0..<Int.random(in: 1...4, using: &generator) {
        bytes[Int.random(in: bytes.indices, using: &generator)] = UInt8.random(
          in: 0...255, using: &generator)
      }
      guard let zone = Zone(name: "Test", file: bytes) else { continue }
      taken += 1
      let moment = Instant(
        milliseconds: Int.random(
          in: -62_000_000_000_000...250_000_000_000_000, using: &generator))
      #expect(abs(zone.offset(at: moment)) < 26 * 3600)
      #expect(zone.instant(local: moment.text.dropLast(5)) != nil)
    }
    // Most of what is changed is in times, which may be what they like.
    #expect(taken > 1000 && taken < 19_000, "\(taken)")
  }
}
