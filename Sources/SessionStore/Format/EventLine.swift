internal import Workshop

/// One event line as it is in a file.
struct EventLine {
  var event: RecordedEvent
  /// The chain that is written in it.
  var chain: Chain?
  /// The chain that it had before it was redacted, which the next line is chained to.
  var was: Chain?

  /// Reads a line, given without its line end, or says why it is not an event.
  init(_ line: UnsafeRawBufferPointer, days: inout DayCache) throws(LineFault) {
    guard line.count <= StrictJSON.longest else { throw .tooLong }
    var parts = Parts()
    var scanner = JSONScanner(line)
    do throws(JSONFault) {
      try scanner.members(depth: 0) { scanner, start throws(JSONFault) in
        try parts.take(at: start, from: &scanner, days: &days)
      }
      try scanner.expectEnd()
    } catch {
      throw .notJSON(error)
    }
    guard let number = parts.number, number > 0 else { throw .field("n") }
    guard let id = parts.id else { throw .field("id") }
    guard let clock = parts.clock, clock >= 0 else { throw .field("clock") }
    guard let at = parts.at else { throw .field("at") }
    guard let since = parts.since else { throw .field("since") }
    guard let kind = parts.kind, !kind.isEmpty else { throw .field("kind") }
    guard let data = parts.data else { throw .field("data") }
    if parts.isByMisshapen { throw .field("by") }
    event = RecordedEvent(
      number: number, id: id, clock: clock, at: at, since: since, by: parts.by,
      event: SessionEvent(kind: kind, data: data))
    chain = parts.chain
    was = parts.was
  }

  /// What the next line is chained to, according to this line.
  var link: Chain? { was ?? chain }
}

/// Why a line is not an event.
enum LineFault: Error, Hashable {
  case notJSON(JSONFault)
  case field(String)
  case tooLong

  var words: String {
    switch self {
    case .notJSON(let fault): fault.description
    case .field(let name): "\"\(name)\" is missing or not what it should be"
    case .tooLong: "it is longer than \(StrictJSON.longest) bytes"
    }
  }
}

/// The fields of an event line while it is being read.
private struct Parts {
  var number: Int?
  var id: EventID?
  var clock: Int?
  var at: Instant?
  var since: Int?
  var by: SpokenID?
  var isByMisshapen = false
  var kind: String?
  var data: Fields?
  var chain: Chain?
  var was: Chain?
  /// One bit for each of ``EventField``.
  private var seen: UInt16 = 0
  private var others: [Fields.Pair] = []
  private var otherNames = NameSet()
  /// The number of the field that was read last; -1 before the first.
  private var last = -1

  mutating func take(
    at start: Int, from scanner: inout JSONScanner, days: inout DayCache
  ) throws(JSONFault) {
    let (field, other) = try name(from: &scanner)
    guard isNew(field, other) else {
      throw JSONFault(.duplicateName(other ?? field.map { "\($0)" } ?? ""), at: start)
    }
    switch field {
    case .n: number = try scanner.value(depth: 1).integer
    case .clock: clock = try scanner.value(depth: 1).integer
    case .since: since = try scanner.value(depth: 1).integer
    case .data: data = try scanner.value(depth: 1).fields
    case .salt: _ = try scanner.short { _ in true }
    case nil: _ = try scanner.value(depth: 1)
    case .by:
      by = try scanner.short { SpokenID(canonical: $0) }
      isByMisshapen = by == nil
    case .kind: kind = try scanner.value(depth: 1).text
    case .id: id = try scanner.short { EventID(canonical: $0) }
    case .at: at = try scanner.short { days.instant($0) }
    case .chain: chain = try scanner.short { Chain(digits: $0) }
    case .was: was = try scanner.short { Chain(digits: $0) }
    }
  }

  /// Reads a name and its colon; a name that is not ours is returned as a text.
  ///
  /// In lines that a program wrote the names are in order, with at most one left out, so one
  /// comparison each is enough.
  private mutating func name(
    from scanner: inout JSONScanner
  ) throws(JSONFault) -> (EventField?, String?) {
    for step in 1...2 {
      guard let field = EventField(rawValue: last + step), scanner.take(field.spelling) else {
        continue
      }
      last = field.rawValue
      scanner.skipSpace()
      return (field, nil)
    }
    let (field, other) = try scanner.withText { name in
      let field = EventField(name)
      return (field, field == nil ? String(decoding: name, as: UTF8.self) : nil)
    }
    last = field?.rawValue ?? last
    try scanner.colon()
    return (field, other)
  }

  /// Returns whether a name appears for the first time in this line.
  private mutating func isNew(_ field: EventField?, _ other: String?) -> Bool {
    guard let field else {
      guard let other else { return true }
      defer { others.append(Fields.Pair(name: other, value: .null)) }
      return otherNames.insert(other, among: others)
    }
    let bit: UInt16 = 1 << field.rawValue
    defer { seen |= bit }
    return seen & bit == 0
  }
}

/// The fields of an event line, in the order in which they are written.
private enum EventField: Int {
  case n, id, clock, at, since, by, kind, data, salt, was, chain

  /// The name and its colon as a program writes them.
  var spelling: StaticString {
    switch self {
    case .n: "\"n\":"
    case .id: "\"id\":"
    case .clock: "\"clock\":"
    case .at: "\"at\":"
    case .since: "\"since\":"
    case .by: "\"by\":"
    case .kind: "\"kind\":"
    case .data: "\"data\":"
    case .salt: "\"salt\":"
    case .was: "\"was\":"
    case .chain: "\"chain\":"
    }
  }

  /// The field with a name, found by length and first letter, because a line has ten of them.
  init?(_ name: UnsafeRawBufferPointer) {
    let (field, text): (EventField, StaticString)
    switch (name.count, name.first) {
    case (1, UInt8(ascii: "n")): (field, text) = (.n, "n")
    case (2, UInt8(ascii: "i")): (field, text) = (.id, "id")
    case (2, UInt8(ascii: "a")): (field, text) = (.at, "at")
    case (2, UInt8(ascii: "b")): (field, text) = (.by, "by")
    case (3, UInt8(ascii: "w")): (field, text) = (.was, "was")
    case (4, UInt8(ascii: "k")): (field, text) = (.kind, "kind")
    case (4, UInt8(ascii: "d")): (field, text) = (.data, "data")
    case (4, UInt8(ascii: "s")): (field, text) = (.salt, "salt")
    case (5, UInt8(ascii: "c")) where name[1] == UInt8(ascii: "l"):
      (field, text) = (.clock, "clock")
    case (5, UInt8(ascii: "c")): (field, text) = (.chain, "chain")
    case (5, UInt8(ascii: "s")): (field, text) = (.since, "since")
    default: return nil
    }
    guard name.indices.allSatisfy({ name[$0] == text.utf8Start[$0] }) else { return nil }
    self = field
  }
}

extension JSONScanner {
  /// Reads a value if it is a text that `body` can read; `nil` otherwise.
  fileprivate mutating func short<Answer>(
    _ body: (UnsafeRawBufferPointer) -> Answer?
  ) throws(JSONFault) -> Answer? {
    guard next == UInt8(ascii: "\"") else {
      _ = try value(depth: 1)
      return nil
    }
    return try withText(body)
  }
}
