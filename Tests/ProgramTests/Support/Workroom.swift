import Foundation
import Glibc
import Testing

/// A folder of its own for a test, with a home, a folder of sessions and the program to run in it.
///
/// It goes away with the value; nothing of the person who runs the tests is read or written.
final class Workroom: Sendable {
  /// The folder; short, because the names of sockets may not be long.
  let path: String
  /// Where sessions are kept unless an argument says otherwise.
  var sessions: String { "\(path)/sessions" }

  /// Makes the folder.
  init() throws {
    var template = Array("/tmp/moot-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else {
      throw Tool.Failure(description: "No folder can be made in /tmp.")
    }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// The built program, which lies beside the tests.
  static let program: String = {
    let tests = URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath()
    return tests.deletingLastPathComponent().appendingPathComponent("moot").path
  }()

  /// What the program finds in its environment.
  var environment: [String: String] {
    [
      "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin", "HOME": path,
      "LC_ALL": "C.UTF-8", "MOOT_SESSIONS": sessions,
    ]
  }

  /// Runs the program.
  ///
  /// - Parameters:
  ///   - arguments: Its arguments.
  ///   - changes: Variables of the environment that are added, or taken away by `nil`.
  ///   - input: Its standard input.
  /// - Returns: What it said and how it ended.
  /// - Throws: Where it does not end in time.
  func moot(
    _ arguments: String..., with changes: [String: String?] = [:], input: String = ""
  ) throws -> Outcome {
    try moot(arguments, with: changes, input: Array(input.utf8))
  }

  /// Runs the program with bytes as its standard input.
  func moot(
    _ arguments: [String], with changes: [String: String?] = [:], input: [UInt8] = []
  ) throws -> Outcome {
    var environment = environment
    for (name, value) in changes { environment[name] = value }
    return try Tool.run(
      [Self.program] + arguments, environment: environment, input: input, in: path)
  }

  /// Runs a few words of the shell in the folder, as a person would.
  func shell(_ words: String) throws -> Outcome {
    try Tool.run(["/bin/sh", "-c", words, "sh", Self.program], environment: environment, in: path)
  }

  /// Begins a workshop, plays lines into it, and gives the path of its file.
  func session(
    title: String = "Lunch club", flow: String = "short-assets", people: Int = 3, tables: Int = 2,
    lines: [String] = []
  ) throws -> String {
    let made = try moot(
      "new", "--title=\(title)", "--flow", flow, "--people", "\(people)", "--tables", "\(tables)")
    try #require(made.code == 0, "\(made.messages)")
    let path = try #require(made.lines.first)
    if !lines.isEmpty {
      let played = try moot("run", path, "--linear", input: lines.joined(separator: "\n") + "\n")
      try #require(played.code == 0, "\(played.output)\(played.messages)")
    }
    return path
  }

  /// Writes a file of the folder and gives its path.
  @discardableResult
  func write(_ bytes: [UInt8], to name: String) throws -> String {
    let path = "\(path)/\(name)"
    let folder = (path as NSString).deletingLastPathComponent
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try Data(bytes).write(to: URL(fileURLWithPath: path))
    return path
  }

  /// Writes a text file of the folder and gives its path.
  @discardableResult
  func write(_ text: String, to name: String) throws -> String {
    try write(Array(text.utf8), to: name)
  }

  /// The names of the session files in a folder, in order.
  func sessionFiles(in folder: String? = nil) -> [String] {
    let names = try? FileManager.default.contentsOfDirectory(atPath: folder ?? sessions)
    return (names ?? []).filter { $0.hasSuffix(".jsonl") }.sorted()
  }
}

/// The bytes of a file; none if it is not there.
func bytes(at path: String) -> [UInt8] {
  [UInt8]((try? Data(contentsOf: URL(fileURLWithPath: path))) ?? Data())
}

/// The text of a file; empty if it is not there.
func text(at path: String) -> String { String(decoding: bytes(at: path), as: UTF8.self) }

/// A fixture of the session file.
func fixture(_ name: String) -> String {
  let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
  return tests.appendingPathComponent("SessionStoreTests/Fixtures/\(name).jsonl").path
}
