import Glibc
import SessionStore
import Workshop

/// The world, made in one place: clock, chance, files.
struct LiveEnvironment: Sendable {
  /// The name and version that files carry.
  static let program = "moot \(Moot.version)"

  /// Where the time comes from.
  var clock: Clock
  /// Files, chance and who we are, for the store.
  var store: SessionStore.Surroundings
  /// The time zones that the system knows.
  let zones = ZoneShelf()
  /// The time zone of this machine.
  let zone: Zone

  /// The machine's own world; with a seed, chance gives the same numbers every time.
  init(clock: Clock = .machine, seed: UInt64? = nil) {
    self.clock = clock
    zone = zones.ofThisMachine
    let chance = Chance(seed: seed)
    store = SessionStore.Surroundings(
      files: .system, randomBytes: { chance.bytes($0) },
      holder: Holder(process: Int(getpid()), host: Self.host, since: clock.now))
  }

  /// Today, in this machine's time zone.
  var today: Day {
    let now = clock.now
    return now.day(offset: zone.offset(at: now))
  }

  /// A number by which people are numbered in what leaves the room.
  func newSeed() -> UInt64 {
    store.randomBytes(8).reduce(0) { $0 << 8 | UInt64($1) }
  }

  /// A new session id: a random UUID, version 4.
  func newSessionID() -> String {
    var bytes = store.randomBytes(16)
    bytes[6] = bytes[6] & 0x0F | 0x40
    bytes[8] = bytes[8] & 0x3F | 0x80
    let hex = bytes.map { byte in
      let text = String(byte, radix: 16)
      return text.count == 1 ? "0" + text : text
    }
    let groups = [0..<4, 4..<6, 6..<8, 8..<10, 10..<16].map { hex[$0].joined() }
    return groups.joined(separator: "-")
  }

  private static var host: String {
    var buffer = [CChar](repeating: 0, count: 256)
    guard gethostname(&buffer, buffer.count - 1) == 0 else { return "this computer" }
    return String(decoding: buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}
