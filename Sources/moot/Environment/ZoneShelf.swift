import Glibc
import Synchronization
import Workshop

/// The time zones that the system knows, each read once.
///
/// The name of a zone may come from a session file that somebody else made, so only plain files of the tz
/// database are opened, and nothing that would make the program wait.
final class ZoneShelf: Sendable {
  /// Where the system keeps the tz database.
  static let folder = "/usr/share/zoneinfo"
  /// The longest zone file that is read, in bytes; the longest of the database has about 4,000.
  private static let largestFile = 100_000

  private let read = Mutex<[String: Zone?]>([:])

  /// The zone with a name; one that shows UTC where the system knows none.
  func zone(named name: String) -> Zone {
    known(name) ?? Zone(rule: name) ?? Zone(showingUTC: name)
  }

  /// Whether the system knows a zone by this name.
  func isKnown(_ name: String) -> Bool { known(name) != nil }

  private func known(_ name: String) -> Zone? {
    read.withLock { read in
      if let zone = read[name] { return zone }
      let zone = Self.file(named: name).flatMap { Zone(name: name, file: $0) }
      read[name] = .some(zone)
      return zone
    }
  }

  /// The zone of this machine, by `$TZ` or by the system's setting.
  var ofThisMachine: Zone { zone(named: Self.nameOfThisMachine) }

  private static var nameOfThisMachine: String {
    guard let named = Places.variable("TZ") else { return name(behind: "/etc/localtime") ?? "UTC" }
    let name = named.first == ":" ? String(named.dropFirst()) : named
    guard name.first == "/" else { return name }
    return Self.name(in: name) ?? Self.name(behind: name) ?? "UTC"
  }

  /// The zone whose file a link leads to.
  private static func name(behind link: String) -> String? {
    var buffer = [CChar](repeating: 0, count: 1024)
    let count = readlink(link, &buffer, buffer.count)
    guard count > 0 else { return nil }
    return name(in: String(decoding: buffer[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self))
  }

  private static func name(in path: String) -> String? {
    path.firstRange(of: "zoneinfo/").map { String(path[$0.upperBound...]) }
  }

  private static func file(named name: String) -> [UInt8]? {
    let parts = name.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    // No name of the database has a dot, and without dots no path leads out of the folder.
    let isName = parts.allSatisfy { !$0.isEmpty && $0.allSatisfy(isOrdinary) }
    guard isName, name.utf8.count <= 100 else { return nil }
    return Places.plainFile(at: "\(folder)/\(name)", atMost: largestFile)
  }

  private static func isOrdinary(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"),
      UInt8(ascii: "_"):
      true
    default: false
    }
  }
}

extension PlaceClock {
  /// The clocks of the place where a session was held.
  init(of history: ShownHistory, _ environment: LiveEnvironment) {
    let zone = environment.zones.zone(named: history.session.opening.zone)
    self = history.clock { zone.offset(at: $0) }
  }
}
