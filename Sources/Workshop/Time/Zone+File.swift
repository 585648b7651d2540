extension Zone {
  /// Reads a compiled file of the tz database (TZif, RFC 9636); `nil` where it is malformed in any way.
  ///
  /// Files of version 1, which end in 2038, and files that count leap seconds, which no clock of ours
  /// shows, are not taken.
  ///
  /// - Parameters:
  ///   - name: What the zone is called.
  ///   - bytes: All that the file holds.
  public init?(name: String, file bytes: [UInt8]) {
    var reader = ZoneFileReader(rest: bytes[...])
    guard let old = reader.header(), old.version >= UInt8(ascii: "2"),
      // The times up to 2038 come first, for older readers.
      reader.skip(old.length(ofTime: 4)), let counts = reader.header(), counts.leapSeconds == 0,
      let times = reader.integers(counts.changes, ofBytes: 8),
      let kinds = reader.integers(counts.changes, ofBytes: 1),
      let offsets = reader.offsets(counts.kinds),
      reader.skip(counts.names + counts.standardMarks + counts.universalMarks),
      let firstOffset = offsets.first, times.isAscending,
      kinds.allSatisfy({ offsets.indices.contains($0) })
    else { return nil }
    let rule: ZoneRule?
    switch reader.footer() {
    case .none: return nil
    case .some(let text) where text.isEmpty: rule = nil
    case .some(let text):
      guard let read = ZoneRule(text) else { return nil }
      rule = read
    }
    let changes = zip(times, kinds).map { Change(time: $0, offset: offsets[$1]) }
    self.init(name: name, firstOffset: firstOffset, changes: changes, rule: rule)
  }
}

/// Takes the parts of a zone file from the front of what is left of it.
private struct ZoneFileReader {
  /// How many there are of each thing in the part that follows.
  struct Header {
    var version: UInt8
    var universalMarks: Int
    var standardMarks: Int
    var leapSeconds: Int
    var changes: Int
    var kinds: Int
    var names: Int

    /// How many bytes the part has, by the bytes of a time in it.
    func length(ofTime bytes: Int) -> Int {
      changes * (bytes + 1) + kinds * 6 + names + leapSeconds * (bytes + 4) + standardMarks
        + universalMarks
    }
  }

  var rest: ArraySlice<UInt8>

  mutating func skip(_ count: Int) -> Bool { take(count) != nil }

  private mutating func take(_ count: Int) -> ArraySlice<UInt8>? {
    guard count <= rest.count else { return nil }
    defer { rest = rest.dropFirst(count) }
    return rest.prefix(count)
  }

  mutating func header() -> Header? {
    guard let magic = take(4), magic.elementsEqual("TZif".utf8), let version = take(1)?.first,
      skip(15), let counts = integers(6, ofBytes: 4), counts.allSatisfy({ $0 >= 0 })
    else { return nil }
    return Header(
      version: version, universalMarks: counts[0], standardMarks: counts[1], leapSeconds: counts[2],
      changes: counts[3], kinds: counts[4], names: counts[5])
  }

  /// Whole numbers, the highest byte of each first; those of one byte have no sign.
  mutating func integers(_ count: Int, ofBytes width: Int) -> [Int]? {
    guard let bytes = take(count * width) else { return nil }
    return (0..<count).map { place in
      let start = bytes.startIndex + place * width
      let sign = width > 1 && bytes[start] >= 0x80 ? -1 : 0
      return bytes[start..<(start + width)].reduce(sign) { $0 << 8 | Int($1) }
    }
  }

  /// Seconds ahead of UTC of each kind of time; whether it is summer and what it is called is not needed.
  mutating func offsets(_ count: Int) -> [Int]? {
    var offsets: [Int] = []
    for _ in 0..<count {
      guard let offset = integers(1, ofBytes: 4)?.first, abs(offset) <= Zone.widest, skip(2) else {
        return nil
      }
      offsets.append(offset)
    }
    return offsets
  }

  /// The rule in the last line; it ends the file.
  func footer() -> ArraySlice<UInt8>? {
    guard rest.count >= 2, rest.first == 0x0A, rest.last == 0x0A else { return nil }
    return rest.dropFirst().dropLast()
  }
}

extension [Int] {
  fileprivate var isAscending: Bool { zip(self, dropFirst()).allSatisfy { $0 < $1 } }
}
