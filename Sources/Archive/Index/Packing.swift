/// Rows of texts as one text, by the separators that ASCII has for that.
///
/// Everything that belongs to a session is written and read at once, and a row of a table for each
/// thing would take most of the time that it takes to make the index.
enum Packing {
  /// Between rows.
  static let rows: UInt8 = 0x1E
  /// Between the fields of a row.
  static let fields: UInt8 = 0x1F

  /// Packs rows.
  static func packed(_ table: some Sequence<[String]>) -> String {
    var bytes: [UInt8] = []
    for row in table {
      for (index, field) in row.enumerated() {
        if index > 0 { bytes.append(fields) }
        append(field, to: &bytes)
      }
      bytes.append(rows)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Unpacks what `packed` made.
  static func rows(_ text: String) -> [Row] {
    text.utf8.split(separator: rows).map { Row(bytes: $0) }
  }

  /// A row before it is taken apart.
  struct Row {
    fileprivate let bytes: Substring.UTF8View

    /// Its fields.
    var texts: [String] {
      bytes.split(separator: fields, omittingEmptySubsequences: false)
        .map { String(Substring($0)) }
    }

    /// The number that its first field is; `nil` where it is none.
    var number: Int? { Int(Substring(bytes.prefix { $0 != fields })) }
  }

  private static func append(_ field: String, to bytes: inout [UInt8]) {
    let start = bytes.count
    bytes.append(contentsOf: field.utf8)
    // Signs that part rows or end a text in SQLite were typed by nobody.
    for index in start..<bytes.count where [rows, fields, 0].contains(bytes[index]) {
      bytes[index] = UInt8(ascii: " ")
    }
  }
}
