import ArgumentParser
import Canvas
import Glibc
import SessionStore
import Workbench
import Workshop

/// Everything that is printed: data to the standard output, messages to the standard error.
enum Output {
  /// Prints a line of data.
  ///
  /// What comes from a file cannot control the terminal, because it is cleaned first.
  static func line(_ text: String) { write(ScreenForm.clean(text) + "\n", to: STDOUT_FILENO) }

  /// The text without anything that could control a terminal.
  static func cleaned(_ text: String) -> String {
    text.split(separator: "\t", omittingEmptySubsequences: false)
      .map { ScreenForm.clean(String($0)) }.joined(separator: "\t")
  }

  /// The same for text of several lines.
  static func cleaned(_ text: String, keepsLines: Bool) -> String {
    ScreenForm.clean(text, keepsLines: keepsLines)
  }

  /// Prints text that was made here and contains tabs or line ends on purpose.
  static func verbatim(_ text: String) { write(text, to: STDOUT_FILENO) }

  /// Prints a record of a list for programs; the last field says for whom it is.
  static func record(_ fields: [String], for audience: Audience) {
    record(fields + [audience.rawValue])
  }

  /// Prints a record for programs: its fields separated by tabs, each on one line.
  static func record(_ fields: [String]) {
    verbatim(fields.map { cleaned($0, keepsLines: false) }.joined(separator: "\t") + "\n")
  }

  /// Prints what was found: its id and words, and below them what is known about it.
  static func row(_ row: ArchiveAnswer.Row) {
    line("\(padded(row.id, 5)) \(row.words)")
    for fact in row.facts { line("      \(fact)") }
  }

  /// Prints for whom is what follows.
  static func audience(_ audience: Audience) {
    line(audience.words.prefix(1).uppercased() + audience.words.dropFirst() + ".")
  }

  /// Prints a list of objects, each of which says for whom it is.
  static func json(_ rows: [Fields], for audience: Audience) {
    let bytes = JSONText.bytes(of: .list(rows.map { .fields($0.told(for: audience)) }))
    verbatim(String(decoding: bytes, as: UTF8.self) + "\n")
  }

  /// Prints an object on a line of its own.
  static func jsonLine(_ fields: Fields) {
    verbatim(String(decoding: JSONText.bytes(of: .fields(fields)), as: UTF8.self) + "\n")
  }

  /// A short text followed by blanks, so that what comes next lines up.
  static func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }

  /// Prints a message for people.
  static func message(_ text: String) {
    write(ScreenForm.clean(text, keepsLines: true) + "\n", to: STDERR_FILENO)
  }

  private static func write(_ text: String, to file: Int32) {
    var text = text
    text.withUTF8 { bytes in
      var rest = UnsafeRawBufferPointer(bytes)
      while !rest.isEmpty {
        let count = Glibc.write(file, rest.baseAddress, rest.count)
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { return }
        rest = UnsafeRawBufferPointer(rebasing: rest[count...])
      }
    }
  }
}

extension Fields {
  /// The same, and for whom it is.
  func told(for audience: Audience) -> Fields {
    Fields(pairs: pairs + [.init(name: "audience", value: .text(audience.rawValue))])
  }
}

/// Runs a subcommand and turns a failure into its sentence and its exit code.
func reporting(_ body: () throws -> Void) throws {
  do {
    try body()
  } catch let failure as Failure {
    Output.message(failure.sentence)
    throw failure.code
  }
}
