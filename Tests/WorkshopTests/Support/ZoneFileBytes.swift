/// The bytes of a zone file, put together as the tz compiler does it.
struct ZoneFileBytes {
  var version = UInt8(ascii: "2")
  var leapSeconds = 0
  var times = [-1000, 0, 1000]
  var kinds: [UInt8] = [1, 0, 1]
  var offsets = [3600, -7200]
  var footer = "XXX2YYY,M3.5.0/0,M10.5.0/0"

  /// The whole file.
  var all: [UInt8] { part(width: 4) + part(width: 8) + [0x0A] + Array(footer.utf8) + [0x0A] }

  private func part(width: Int) -> [UInt8] {
    var all = Array("TZif".utf8)
    all.append(version)
    all += [UInt8](repeating: 0, count: 15)
    for count in [1, 1, leapSeconds, times.count, offsets.count, 4] { all += bytes(count, 4) }
    for time in times { all += bytes(time, width) }
    all += kinds
    for offset in offsets {
      all += bytes(offset, 4)
      all += [0, 0]
    }
    all += Array("XXX\0".utf8)
    all += [UInt8](repeating: 0, count: leapSeconds * (width + 4))
    all += [0, 0]
    return all
  }

  private func bytes(_ number: Int, _ width: Int) -> [UInt8] {
    (0..<width).reversed().map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) }
  }
}
