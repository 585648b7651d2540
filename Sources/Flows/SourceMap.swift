/// The line of each table and each key in a flow file.
///
/// The parser does not report lines in a file without errors, so the source is read once more to
/// find them. Any bytes will do; the lines are exact in valid TOML up to the first error.
struct SourceMap: Equatable {
  /// The lines of one table.
  struct Lines: Equatable {
    /// The line of its header; 1 for the top of the file.
    var header: Int
    /// The line on which each key was first set, by the first part of its name.
    var keys: [String: Int] = [:]
  }

  /// The keys above the first header.
  private(set) var top = Lines(header: 1)
  /// The tables below it, by the first part of the header, in the order of the file.
  private(set) var tables: [String: [Lines]] = [:]
  /// Lines with an escaped NUL in text.
  ///
  /// The parser would cut the text off there without an error.
  private(set) var linesWithNUL: [Int] = []
  /// How many dots there are outside text: each may open one more level of tables.
  private(set) var dots = 0

  /// More dots than this are not read; no flow needs one.
  static let mostDots = 1000

  /// The first thing that the parser may not see: on some of what no flow needs, TOMLKit 0.6.0 (toml++)
  /// has ended the program instead of throwing.
  private(set) var snag: SourceWalk.Snag?

  private var isInTable: String?

  /// Reads the bytes of a file.
  init(_ bytes: [UInt8]) {
    var walk = SourceWalk(bytes)
    while let statement = walk.next() {
      switch statement {
      case .header(let path, let isElement, let line): note(path, isElement, line)
      case .key(let path, let line): note(key: path.first ?? "", line)
      }
    }
    dots = walk.dots
    snag = walk.snag
    linesWithNUL = walk.linesWithNUL
  }

  /// Reports what must not reach the parser.
  func check(into faults: inout FaultList) {
    for line in linesWithNUL {
      faults.add(line, "This line holds the escaped control character 0000. Take it out.")
    }
    if dots > Self.mostDots {
      faults.add(
        1,
        "The file has \(dots) dots outside text, as in a.b.c; a flow needs none. "
          + "Is this the file you meant?")
    }
  }

  private mutating func note(_ path: [String], _ isElement: Bool, _ line: Int) {
    guard let name = path.first else { return }
    isInTable = name
    let isNew = path.count == 1 && (isElement || tables[name] == nil)
    if isNew || tables[name] == nil { tables[name, default: []].append(Lines(header: line)) }
    if path.count > 1 { note(key: path[1], line) }
  }

  private mutating func note(key: String, _ line: Int) {
    guard let name = isInTable, let last = tables[name]?.indices.last else {
      top.keys[key] = top.keys[key] ?? line
      return
    }
    if tables[name]?[last].keys[key] == nil { tables[name]?[last].keys[key] = line }
  }
}
