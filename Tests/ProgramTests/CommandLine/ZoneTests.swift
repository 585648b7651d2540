import Foundation
import Glibc
import Testing

@Suite("Time zones")
struct ZoneTests {
  /// The path that leads from the folder of zones to a path of the system.
  private func way(to path: String) -> String { "../../.." + path }

  @Test("A session that names a device, a pipe or a path as its zone is shown by UTC, and at once")
  func hostile() throws {
    let room = try Workroom()
    let made = try room.moot(
      "new", "--title", "Late", "--zone", "Asia/Tokyo", "--flow", "short-assets", "--clock",
      "script",
      "--at", "2026-03-05T18:00:00")
    let path = try #require(made.lines.first)
    let played = try room.moot("run", path, "--linear", input: ":stage.go what-we-have\nA hall\n")
    try #require(played.code == 0)
    let whole = text(at: path)
    let pipe = "\(room.path)/pipe"
    try #require(mkfifo(pipe, 0o600) == 0)
    let zones = [
      "/dev/tty", way(to: "/dev/tty"), "/dev/stdin", way(to: "/dev/zero"), pipe, way(to: pipe),
      "..", "Europe/../../../../etc/passwd", "Europe", "tzdata.zi", "", "London\\u0000", "Nowhere",
    ]
    for zone in zones {
      let changed = whole.replacing(#""zone":"Asia/Tokyo""#, with: #""zone":"\#(zone)""#)
      try #require(changed != whole)
      try room.write(changed, to: "sessions/\((path as NSString).lastPathComponent)")
      for question in [["show"], ["replay", "--plain"]] {
        let outcome = try room.moot(question + [path], input: Array("eaten\n".utf8))
        #expect(outcome.code == 0, "\(zone): \(outcome.messages)")
        #expect(outcome.seconds < 10)
      }
      #expect(try room.moot(["list"]).lines[1].hasPrefix("2026-03-05"), "\(zone)")
      // Tokyo's six in the evening is nine in the morning by UTC.
      #expect(try room.moot(["show", "--at", "09:00", path]).code == 0, "\(zone)")
    }
  }

  @Test("A zone for a new workshop is one that the system has a file of")
  func unknown() throws {
    let room = try Workroom()
    for zone in [
      "/dev/tty", way(to: "/dev/tty"), "Europe", "tzdata.zi", "Europe/London/", "UTC-3",
    ] {
      let outcome = try room.moot("new", "--title", "x", "--zone=\(zone)")
      #expect(outcome.code == 64, "\(zone)")
      #expect(outcome.messages.contains("knows no time zone"), "\(zone)")
    }
    #expect(room.sessionFiles().isEmpty)
  }

  @Test(
    "The zone of this machine is what TZ says, in each way that it may be said",
    arguments: [
      ("Asia/Tokyo", "Asia/Tokyo"), (":Asia/Tokyo", "Asia/Tokyo"),
      ("/usr/share/zoneinfo/Asia/Tokyo", "Asia/Tokyo"), ("JST-9", "JST-9"),
    ])
  func named(variable: String, zone: String) throws {
    let room = try Workroom()
    // Half past midnight in Tokyo is still the day before by UTC.
    let made = try room.moot(
      "new", "--title", "x", "--clock", "script", "--at", "2026-03-05T00:30:00",
      with: ["TZ": variable])
    let path = try #require(made.lines.first)
    #expect((path as NSString).lastPathComponent.hasPrefix("2026-03-05-x-"))
    #expect(text(at: path).contains(#""zone":"\#(zone)""#))
    #expect(text(at: path).contains(#""at":"2026-03-04T15:30:00.000Z""#))
    #expect(try room.moot(["show", "--at", "00:30", path]).code == 0)
  }
}
