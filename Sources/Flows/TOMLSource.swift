import TOMLKit

/// TOML as values, each with the line it is on.
///
/// The only code that knows the parser.
enum TOMLSource {
  /// A table in a flow file: the top, or one `[[stage]]`.
  struct Table: Equatable {
    /// The line of its header; 1 for the top.
    var line: Int
    /// What is set in it, in the order of the lines.
    var entries: [Entry]

    subscript(key: String) -> Entry? { entries.first { $0.key == key } }
  }

  /// A key, its line, and what it is set to.
  struct Entry: Equatable {
    var key: String
    var line: Int
    var value: Value
  }

  /// What a key is set to.
  enum Value: Equatable {
    case text(String)
    case whole(Int)
    case flag(Bool)
    case list([Value])
    case table(Table)
    /// Anything that no key in a flow can have, in words.
    case other(String)

    /// The kind of value in words.
    var kind: String {
      switch self {
      case .text: "text"
      case .whole: "a whole number"
      case .flag: "true or false"
      case .list: "a list"
      case .table: "a table"
      case .other(let words): words
      }
    }
  }

  /// Where the parser stopped, and why, in words.
  struct Stop: Error {
    var line: Int
    var sentence: String
  }

  /// Reads text that is known to contain no NUL, with the lines found in the same text.
  static func parse(_ text: String, map: SourceMap) throws(Stop) -> Table {
    let root: TOMLTable
    do {
      root = try TOMLTable(string: text)
    } catch let error as TOMLParseError {
      throw SyntaxWording.stop(
        line: error.source.begin.line, column: error.source.begin.column, error.description)
    } catch {
      throw SyntaxWording.stop(line: 1, column: 1, "\(error)")
    }
    return table(root, lines: map.top, map: map)
  }

  /// `map` is given for the top only: no table below it has tables of its own.
  private static func table(_ table: TOMLTable, lines: SourceMap.Lines, map: SourceMap?) -> Table {
    let entries = table.keys.compactMap { key -> Entry? in
      // A key may be listed and still be missing: the parser's names end at a NUL.
      guard let value = table[key] else { return nil }
      let headers = map?.tables[key] ?? []
      let line = lines.keys[key] ?? headers.first?.header ?? lines.header
      return Entry(
        key: key, line: line, value: read(value, line: line, headers: headers, isTop: map != nil))
    }
    return Table(
      line: lines.header, entries: entries.sorted { ($0.line, $0.key) < ($1.line, $1.key) })
  }

  private static func read(
    _ value: any TOMLValueConvertible, line: Int, headers: [SourceMap.Lines], isTop: Bool
  ) -> Value {
    if let text = value.string { return .text(text) }
    if let whole = value.int { return .whole(whole) }
    if let flag = value.bool { return .flag(flag) }
    if let table = value.table, isTop {
      return .table(self.table(table, lines: headers.first ?? .init(header: line), map: nil))
    }
    guard let array = value.array else { return .other(kind(of: value)) }
    let elements = (0..<array.count).map { index -> Value in
      let element = array[index]
      guard isTop, let table = element.table else {
        return element.string.map(Value.text) ?? .other(kind(of: element))
      }
      let lines = index < headers.count ? headers[index] : .init(header: line)
      return .table(self.table(table, lines: lines, map: nil))
    }
    return .list(elements)
  }

  private static func kind(of value: any TOMLValueConvertible) -> String {
    switch value.type {
    case .int: "a whole number"
    case .double: "a number with a point"
    case .bool: "true or false"
    case .date, .time, .dateTime: "a date or a time"
    case .array: "a list"
    case .table: "a table"
    case .string: "text"
    }
  }
}
