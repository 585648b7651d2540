/// On which line of a flow file each table and each key stands.
///
/// The parser does not tell lines once it has read a file well, so the source is walked once more
/// for them. The walk takes any bytes; it is exact for what is valid TOML up to the first error.
struct SourceMap: Equatable {
  /// The lines of one table.
  struct Lines: Equatable {
    /// Where its header stands; 1 for the top of the file.
    var header: Int
    /// Where each key was first set, by the first part of its name.
    var keys: [String: Int] = [:]
  }

  /// The keys above the first header.
  private(set) var top = Lines(header: 1)
  /// The tables below it, by the first part of the header, in the order of the file.
  private(set) var tables: [String: [Lines]] = [:]
  /// Lines with an escaped NUL in text.
  ///
  /// The parser would cut the text there without a word.
  private(set) var linesWithNUL: [Int] = []
  /// How many dots stand outside text: each may open one more level of tables.
  private(set) var dots = 0

  /// More dots than this are not read: the parser goes down a level for each of them, and would
  /// run out of stack on a file made for that.
  static let mostDots = 1000

  /// The first thing that the parser may not see: it would end the program there instead of
  /// throwing (github.com/marzer/tomlplusplus/issues/294).
  private(set) var snag: SourceWalk.Snag?

  private var isInTable: String?

  /// Walks through the bytes of a file.
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

  /// Adds faults for what must not reach the parser.
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
