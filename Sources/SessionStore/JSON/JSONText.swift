public import Workshop

/// Writes values as JSON that cannot mislead a terminal, pager or editor.
///
/// No white space, fields in their order, no escaped slashes. Every character that is invisible or
/// changes how those around it appear (control and format characters, line and paragraph separators,
/// private and unassigned characters) is written as `\uXXXX`.
public enum JSONText {
  /// The bytes of a value.
  ///
  /// A value that ``StrictJSON`` would refuse (a name twice, integers beyond ±2^53, more than 16
  /// levels) is written all the same: a caller that needs to be sure reads it back.
  public static func bytes(of value: Value) -> [UInt8] {
    var bytes: [UInt8] = []
    append(value, to: &bytes)
    return bytes
  }

  /// The text with invisible characters written as escapes, without quotes around it.
  public static func escaped(_ text: String) -> String {
    var bytes: [UInt8] = []
    appendEscaped(text, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  static func append(_ value: Value, to bytes: inout [UInt8]) {
    switch value {
    case .null: bytes.append(contentsOf: "null".utf8)
    case .bool(let bool): bytes.append(contentsOf: (bool ? "true" : "false").utf8)
    case .integer(let integer): bytes.append(contentsOf: String(integer).utf8)
    case .number(let text): bytes.append(contentsOf: text.utf8)
    case .text(let text): append(text, to: &bytes)
    case .list(let values): append(values, to: &bytes)
    case .fields(let fields): append(fields, to: &bytes)
    }
  }

  static func append(_ text: String, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    appendEscaped(text, to: &bytes)
    bytes.append(UInt8(ascii: "\""))
  }

  static func append(_ fields: Fields, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "{"))
    for (index, pair) in fields.pairs.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      append(pair.name, to: &bytes)
      bytes.append(UInt8(ascii: ":"))
      append(pair.value, to: &bytes)
    }
    bytes.append(UInt8(ascii: "}"))
  }

  private static func append(_ values: [Value], to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "["))
    for (index, value) in values.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      append(value, to: &bytes)
    }
    bytes.append(UInt8(ascii: "]"))
  }
}
