import Foundation
import Testing

/// What a terminal shows at one moment.
struct TerminalView: Sendable, Hashable, CustomStringConvertible {
  /// The rows, without blanks at their ends.
  var lines: [String]
  /// Where the cursor is, counted from 0.
  var cursor: (column: Int, row: Int) { (column, row) }
  /// Whether it is the screen that full-screen programs draw on.
  var isAlternate: Bool
  /// The size of the terminal.
  var columns: Int
  /// The size of the terminal.
  var rows: Int
  private var column: Int
  private var row: Int

  /// Reads what tmux prints: a line of facts, then the rows.
  init?(_ output: String) {
    var lines = output.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    guard !lines.isEmpty else { return nil }
    let facts = lines.removeFirst().split(separator: " ").compactMap { Int($0) }
    guard facts.count == 5 else { return nil }
    (column, row, columns, rows) = (facts[0], facts[1], facts[3], facts[4])
    isAlternate = facts[2] == 1
    self.lines = Array(lines.prefix(rows))
  }

  /// All rows as one text.
  var text: String { lines.joined(separator: "\n") }

  /// The first row that holds these words.
  func line(with words: String) -> String? { lines.first { $0.contains(words) } }

  /// Whether these words stand on the screen, on one row or wrapped over several.
  func shows(_ words: String) -> Bool { text.contains(words) }

  /// The row that the cursor is in, up to the cursor.
  var beforeCursor: String {
    guard lines.indices.contains(row) else { return "" }
    let line = lines[row]
    return String(line.prefix(column)) + String(repeating: " ", count: max(0, column - line.count))
  }

  var description: String {
    "\(columns)×\(rows), cursor in column \(column) of row \(row):\n\(text)"
  }
}

extension TerminalWindow {
  /// What the terminal shows now.
  func view() throws -> TerminalView {
    let facts = "#{cursor_x} #{cursor_y} #{alternate_on} #{pane_width} #{pane_height}"
    let captured = try control("display-message", "-p", facts, ";", "capture-pane", "-p")
    return try #require(TerminalView(captured.output), "tmux says: \(captured.messages)")
  }

  /// The screen with the codes for its colours.
  func codes() throws -> String { try control("capture-pane", "-p", "-e").output }

  /// Waits until the screen is as it should be; says what it shows instead if it never is.
  @discardableResult
  func wait(
    for expectation: String, within seconds: Double = 30,
    sourceLocation: SourceLocation = #_sourceLocation,
    until isThere: (TerminalView) throws -> Bool
  ) async throws -> TerminalView {
    let end = Date().addingTimeInterval(seconds)
    while true {
      let view = try view()
      if try isThere(view) { return view }
      guard Date() < end else {
        Issue.record("Never seen: \(expectation). There is \(view)", sourceLocation: sourceLocation)
        throw Tool.Failure(description: "Never seen: \(expectation)")
      }
      try await Task.sleep(for: .milliseconds(30))
    }
  }

  /// Waits until words stand on the screen.
  @discardableResult
  func wait(
    for words: String, sourceLocation: SourceLocation = #_sourceLocation
  ) async throws -> TerminalView {
    try await wait(for: "“\(words)”", sourceLocation: sourceLocation) { $0.shows(words) }
  }

  /// Waits until the program has left, and gives its exit code.
  @discardableResult
  func waitForEnd(sourceLocation: SourceLocation = #_sourceLocation) async throws -> Int {
    let view = try await wait(for: "the program's end", sourceLocation: sourceLocation) {
      $0.shows("LEFT WITH")
    }
    // After a kill what was drawn stays behind the number.
    let code = view.text.firstMatch(of: /LEFT WITH (\d+)/)?.1
    return try #require(code.flatMap { Int($0) })
  }
}

/// Waits until something becomes true outside the screen, as in a file.
func wait(
  for expectation: String, within seconds: Double = 30,
  sourceLocation: SourceLocation = #_sourceLocation, until isTrue: () throws -> Bool
) async throws {
  let end = Date().addingTimeInterval(seconds)
  while try !isTrue() {
    guard Date() < end else {
      Issue.record("Never so: \(expectation).", sourceLocation: sourceLocation)
      throw Tool.Failure(description: "Never so: \(expectation)")
    }
    try await Task.sleep(for: .milliseconds(20))
  }
}
