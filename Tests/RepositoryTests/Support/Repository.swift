import Foundation

/// The repository that these tests stand in.
enum Repository {
  /// Its folder.
  static let root: String = {
    let here = URL(fileURLWithPath: #filePath)
    let folders = (0..<4).reduce(here) { url, _ in url.deletingLastPathComponent() }
    return folders.path
  }()

  /// The built program, which lies beside the tests.
  static let program: String = {
    let tests = URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath()
    return tests.deletingLastPathComponent().appendingPathComponent("moot").path
  }()

  /// The paths of all files below a folder, from the root; none that begin with a dot.
  static func files(below folder: String, ending: String = "") -> [String] {
    let start = "\(root)/\(folder)"
    let found = FileManager.default.enumerator(atPath: start)?.compactMap { $0 as? String } ?? []
    return found.filter { path in
      var isFolder: ObjCBool = false
      let isThere = FileManager.default.fileExists(
        atPath: "\(start)/\(path)", isDirectory: &isFolder)
      return isThere && !isFolder.boolValue && path.hasSuffix(ending)
        && !path.split(separator: "/").contains { $0.hasPrefix(".") }
    }.sorted().map { "\(folder)/\($0)" }
  }

  /// Whether there is a file or folder at a path from the root.
  static func isThere(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: "\(root)/\(path)")
  }

  /// The text of a file; empty if it is not there.
  static func text(_ path: String) -> String {
    let data = FileManager.default.contents(atPath: "\(root)/\(path)")
    return String(decoding: data ?? Data(), as: UTF8.self)
  }

  /// The lines of a file with their numbers from 1.
  static func lines(_ path: String) -> [(number: Int, text: Substring)] {
    let lines = text(path).split(separator: "\n", omittingEmptySubsequences: false)
    return lines.enumerated().map { ($0.offset + 1, $0.element) }
  }

  /// Runs a tool in the repository.
  ///
  /// - Parameters:
  ///   - words: Its name and its arguments; it is looked for as the shell does.
  ///   - input: Its standard input.
  /// - Returns: Its output, its messages and its exit code.
  /// - Throws: Where it cannot be started.
  static func run(
    _ words: String..., input: String = ""
  ) throws -> (output: Data, messages: String, code: Int32) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = words
    process.currentDirectoryURL = URL(fileURLWithPath: root)
    // A file takes as much as there is; a pipe that is not read stops the tool.
    let scratch = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: scratch, withIntermediateDirectories: false)
    defer { try? FileManager.default.removeItem(at: scratch) }
    let files = try ["out", "err"].map { name in
      let file = scratch.appendingPathComponent(name)
      try Data().write(to: file)
      return try FileHandle(forWritingTo: file)
    }
    let given = scratch.appendingPathComponent("in")
    try Data(input.utf8).write(to: given)
    process.standardInput = try FileHandle(forReadingFrom: given)
    (process.standardOutput, process.standardError) = (files[0], files[1])
    try process.run()
    process.waitUntilExit()
    let output = try Data(contentsOf: scratch.appendingPathComponent("out"))
    let messages = try Data(contentsOf: scratch.appendingPathComponent("err"))
    return (output, String(decoding: messages, as: UTF8.self), process.terminationStatus)
  }
}
