internal import Workshop

/// Rows of fields as one text, with the separators that ASCII has for this.
///
/// Everything that belongs to a session is written and read at once, and a row of a table for each
/// thing would take most of the time that it takes to make the index.
struct Packing {
  /// Between rows.
  private static let endOfRow: UInt8 = 0x1E
  /// Between the fields of a row.
  private static let endOfField: UInt8 = 0x1F
  /// Between the asides of a field, and between what is known of one.
  private static let (endOfAside, endOfFact) = (UInt8(0x1D), UInt8(0x1C))

  private var bytes: [UInt8] = []

  /// Nothing yet.
  init() {}

  /// The text.
  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Adds a field to the last row.
  mutating func add(_ field: String) {
    append(field)
    bytes.append(Self.endOfField)
  }

  /// Adds a field of asides to the last row.
  mutating func add(_ asides: [Aside]) {
    for (index, aside) in asides.enumerated() {
      if index > 0 { bytes.append(Self.endOfAside) }
      append(aside.words)
      // Most are nothing but words; what has none must not look like nothing.
      let isPlain = aside.by == nil && aside.of.isEmpty && aside.at == nil
      if isPlain, !aside.words.isEmpty { continue }
      for fact in [
        aside.by?.spoken ?? "", aside.of.map(\.spoken).joined(separator: " "),
        aside.at.map { String($0.milliseconds) } ?? "", aside.there ?? "",
      ] {
        bytes.append(Self.endOfFact)
        append(fact)
      }
    }
    bytes.append(Self.endOfField)
  }

  private mutating func append(_ text: String) {
    let start = bytes.count
    bytes.append(contentsOf: text.utf8)
    // Nobody typed the characters that separate rows or end a text in SQLite.
    for index in start..<bytes.count where bytes[index] < 0x20 {
      if Self.endOfFact...Self.endOfField ~= bytes[index] || bytes[index] == 0 {
        bytes[index] = UInt8(ascii: " ")
      }
    }
  }

  /// Adds a number to the last row.
  mutating func add(_ number: Int) {
    guard number >= 0 else { return add(String(number)) }
    var unit = 1
    while number / unit >= 10 { unit *= 10 }
    while unit > 0 {
      bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number / unit % 10))
      unit /= 10
    }
    bytes.append(Self.endOfField)
  }

  /// Adds an id to the last row, as two fields: its letter and its number.
  mutating func add(_ id: SpokenID?) {
    add(id?.kind.rawValue ?? "")
    if let id { add(id.number) } else { add("") }
  }

  /// Adds a truth value to the last row.
  mutating func add(_ flag: Bool) { add(flag ? "1" : "") }

  /// Ends the last row.
  mutating func endRow() {
    bytes.removeLast()
    bytes.append(Self.endOfRow)
  }

  /// Takes a text apart.
  static func rows(_ text: String) -> [Row] {
    text.utf8.split(separator: endOfRow).map { Row(bytes: $0) }
  }

  /// Takes a field of asides apart.
  static func asides(_ field: String) -> [Aside] {
    field.utf8.split(separator: endOfAside).map { aside in
      let facts = aside.split(separator: endOfFact, omittingEmptySubsequences: false)
        .map { String(Substring($0)) }
      var read = Aside(words: facts[0])
      guard facts.count == 5 else { return read }
      read.by = SpokenID(spoken: facts[1])
      read.of = facts[2].split(separator: " ").compactMap { SpokenID(spoken: $0) }
      read.at = Int(facts[3]).map(Instant.init(milliseconds:))
      read.there = facts[4].isEmpty ? nil : facts[4]
      return read
    }
  }

  /// A row before it is taken apart.
  struct Row {
    fileprivate let bytes: Substring.UTF8View

    /// Its fields.
    var texts: [String] {
      bytes.split(separator: Packing.endOfField, omittingEmptySubsequences: false)
        .map { String(Substring($0)) }
    }

    /// The number in its first field; `nil` where that is not a number.
    var number: Int? { Int(Substring(bytes.prefix { $0 != Packing.endOfField })) }
  }
}
