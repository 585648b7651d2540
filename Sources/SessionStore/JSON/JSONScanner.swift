internal import Workshop

/// A place in some JSON text, and the steps that read from there.
///
/// It works on raw bytes: a line is split and compared by bytes and never by characters, because
/// Swift treats CR LF as one character and two spellings of é as the same.
struct JSONScanner {
  let bytes: UnsafeRawBufferPointer
  var offset = 0

  init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

  /// The next byte, or `nil` at the end.
  @inline(__always) var next: UInt8? {
    offset < bytes.count ? bytes[offset] : nil
  }

  @inline(__always) mutating func skipSpace() {
    while offset < bytes.count {
      switch bytes[offset] {
      case 0x20, 0x09, 0x0A, 0x0D: offset += 1
      default: return
      }
    }
  }

  /// Takes the byte if it is the next one.
  @inline(__always) mutating func take(_ byte: UInt8) -> Bool {
    guard offset < bytes.count, bytes[offset] == byte else { return false }
    offset += 1
    return true
  }

  /// Takes the bytes of a text if they are the next ones.
  mutating func take(_ text: StaticString) -> Bool {
    let end = offset + text.utf8CodeUnitCount
    guard end <= bytes.count else { return false }
    for place in offset..<end where bytes[place] != text.utf8Start[place - offset] { return false }
    offset = end
    return true
  }

  func fault(_ reason: JSONFault.Reason) -> JSONFault { JSONFault(reason, at: offset) }

  /// The fault of a byte that is not allowed here, or of the end.
  func unexpected() -> JSONFault {
    guard let next else { return fault(.unfinished) }
    return fault(next == 0xEF || next == 0xFE || next == 0xFF ? .notUTF8 : .unexpected(next))
  }

  mutating func expectEnd() throws(JSONFault) {
    skipSpace()
    guard offset == bytes.count else { throw fault(.trailingBytes) }
  }

  /// Reads the value that starts here, with `depth` objects and lists open around it.
  mutating func value(depth: Int) throws(JSONFault) -> Value {
    guard let next else { throw fault(.unfinished) }
    switch next {
    case UInt8(ascii: "\""): return .text(try string())
    case UInt8(ascii: "{"): return .fields(try fields(depth: depth))
    case UInt8(ascii: "["): return .list(try list(depth: depth))
    case UInt8(ascii: "t"):
      try word("true")
      return .bool(true)
    case UInt8(ascii: "f"):
      try word("false")
      return .bool(false)
    case UInt8(ascii: "n"):
      try word("null")
      return .null
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return try number()
    default: throw unexpected()
    }
  }

  private mutating func word(_ word: StaticString) throws(JSONFault) {
    for index in 0..<word.utf8CodeUnitCount {
      guard take(word.utf8Start[index]) else { throw unexpected() }
    }
  }

  private mutating func list(depth: Int) throws(JSONFault) -> [Value] {
    guard depth < StrictJSON.deepest else { throw fault(.tooDeep) }
    offset += 1
    skipSpace()
    var values: [Value] = []
    if take(UInt8(ascii: "]")) { return values }
    while true {
      skipSpace()
      values.append(try value(depth: depth + 1))
      skipSpace()
      if take(UInt8(ascii: "]")) { return values }
      try comma(before: UInt8(ascii: "]"))
    }
  }

  private mutating func fields(depth: Int) throws(JSONFault) -> Fields {
    var names = NameSet()
    var pairs: [Fields.Pair] = []
    pairs.reserveCapacity(8)
    try members(depth: depth) { scanner, start throws(JSONFault) in
      let name = try scanner.string()
      try scanner.colon()
      guard names.insert(name, among: pairs) else {
        throw JSONFault(.duplicateName(name), at: start)
      }
      pairs.append(Fields.Pair(name: name, value: try scanner.value(depth: depth + 1)))
    }
    return Fields(pairs: pairs)
  }

  /// Goes through the members of the object that starts here; `each` is told where a name starts,
  /// and must read the name, the colon and the value.
  mutating func members(
    depth: Int,
    _ each: (inout JSONScanner, _ start: Int) throws(JSONFault) -> Void
  ) throws(JSONFault) {
    guard depth < StrictJSON.deepest else { throw fault(.tooDeep) }
    guard take(UInt8(ascii: "{")) else { throw unexpected() }
    skipSpace()
    if take(UInt8(ascii: "}")) { return }
    while true {
      skipSpace()
      let start = offset
      guard next == UInt8(ascii: "\"") else { throw unexpected() }
      try each(&self, start)
      skipSpace()
      if take(UInt8(ascii: "}")) { return }
      try comma(before: UInt8(ascii: "}"))
    }
  }

  /// Takes the colon between a name and its value, and the space around it.
  mutating func colon() throws(JSONFault) {
    skipSpace()
    guard take(UInt8(ascii: ":")) else { throw unexpected() }
    skipSpace()
  }

  /// Takes a comma that has something after it.
  private mutating func comma(before end: UInt8) throws(JSONFault) {
    guard take(UInt8(ascii: ",")) else { throw next == nil ? fault(.unfinished) : fault(.comma) }
    skipSpace()
    if next == end { throw fault(.comma) }
  }
}
