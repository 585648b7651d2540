import Foundation
import Testing
import Workshop

@testable import Rehearsals

/// Python reads the same files with a reader of its own.
///
/// Without the tz database there is nothing to compare, and these tests are skipped.
@Suite(
  .enabled(
    if: FileManager.default.fileExists(atPath: "/usr/share/zoneinfo/Europe/London"),
    "The tz database is missing: .ci/install test installs it."))
struct ZoneAgreementTests {
  /// Both halves of the world, half and quarter hours, summers of half an hour and of two hours, a winter
  /// that is the exception, a month of fasting, days that were left out, and places where all is at rest.
  static let zones = [
    "Africa/Cairo", "Africa/Casablanca", "Africa/Johannesburg", "America/Anchorage",
    "America/Caracas", "America/New_York", "America/Nuuk", "America/Santiago", "America/Sao_Paulo",
    "America/Scoresbysund", "America/St_Johns", "Antarctica/Casey", "Antarctica/Troll",
    "Asia/Gaza", "Asia/Jerusalem", "Asia/Kathmandu", "Asia/Kolkata", "Asia/Pyongyang",
    "Asia/Tehran", "Asia/Tokyo", "Australia/Lord_Howe", "Australia/Sydney", "Etc/GMT+5",
    "Europe/Dublin", "Europe/Istanbul", "Europe/London", "Europe/Paris", "Europe/Volgograd",
    "Pacific/Apia", "Pacific/Chatham", "Pacific/Kiritimati", "Pacific/Kwajalein", "UTC",
  ]

  @Test(arguments: zones)
  func `Our clocks show what those of another program show, and the other way round`(
    name: String
  ) throws {
    let file = try Data(contentsOf: URL(filePath: "/usr/share/zoneinfo/\(name)"))
    let zone = try #require(Zone(name: name, file: [UInt8](file)))
    let lines = try answers(for: name)
    #expect(lines.count >= 4000)
    for line in lines {
      let fields = line.split(separator: " ")
      let seconds = try #require(fields.first.flatMap { Int($0) })
      if fields.count == 2 {
        let offset = zone.offset(at: Instant(milliseconds: seconds * 1000))
        #expect(String(offset) == fields[1], "\(line)")
      } else {
        #expect(zone.instant(local: fields[2])?.milliseconds == seconds * 1000, "\(line)")
      }
    }
  }

  /// The offset at moments of 1970 to 2100, and the moment of times on the clock: random ones, and those
  /// around every change.
  private func answers(for zone: String) throws -> [Substring] {
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["python3", "-c", Self.program, zone]
    process.standardOutput = output
    try process.run()
    let bytes = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0)
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n")
  }

  private static let program = """
    import datetime, random, sys, zoneinfo
    zone = zoneinfo.ZoneInfo(sys.argv[1])
    end = 4133980800
    epoch = datetime.datetime(1970, 1, 1)
    def offset(t):
        return int(datetime.datetime.fromtimestamp(t, zone).utcoffset().total_seconds())
    dice = random.Random(sys.argv[1])
    moments = [dice.randrange(0, end) for _ in range(2000)]
    locals = [dice.randrange(100000, end) for _ in range(2000)]
    week = 7 * 86400
    for start in range(0, end, week):
        low, high = start, start + week
        if offset(low) == offset(high):
            continue
        while high - low > 1:
            middle = (low + high) // 2
            if offset(middle) == offset(low):
                low = middle
            else:
                high = middle
        moments += [high - 1, high]
        around = [-3601, -3600, -1801, -1800, -900, -1, 0, 1, 900, 1799, 1800, 3599, 3600]
        for before in around:
            locals += [high + offset(low) + before, high + offset(high) + before]
    for t in moments:
        print(t, offset(t))
    for t in locals:
        clock = epoch + datetime.timedelta(seconds=t)
        print(int(clock.replace(tzinfo=zone).timestamp()), "at", clock.isoformat())
    """
}
