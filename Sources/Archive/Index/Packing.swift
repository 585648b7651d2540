internal import Workshop

/// Rows of fields as one text, by the separators that ASCII has for that.
///
/// Everything that belongs to a session is written and read at once, and a row of a table for each
/// thing would take most of the time that it takes to make the index.
struct Packing {
  /// Between rows.
  private static let endOfRow: UInt8 = 0x1E
  /// Between the fields of a row.
  private static let endOfField: UInt8 = 0x1F

  private var bytes: [UInt8] = []

  /// Nothing yet.
  init() {}

  /// The text.
  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Adds a field to the last row.
  mutating func add(_ field: String) {
    let start = bytes.count
    bytes.append(contentsOf: field.utf8)
    // Signs that part rows or end a text in SQLite were typed by nobody.
    for index in start..<bytes.count where bytes[index] < 0x20 {
      if [Self.endOfRow, Self.endOfField, 0].contains(bytes[index]) {
        bytes[index] = UInt8(ascii: " ")
      }
    }
    bytes.append(Self.endOfField)
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

  /// A row before it is taken apart.
  struct Row {
    fileprivate let bytes: Substring.UTF8View

    /// Its fields.
    var texts: [String] {
      bytes.split(separator: Packing.endOfField, omittingEmptySubsequences: false)
        .map { String(Substring($0)) }
    }

    /// The number that its first field is; `nil` where it is none.
    var number: Int? { Int(Substring(bytes.prefix { $0 != Packing.endOfField })) }
  }
}
