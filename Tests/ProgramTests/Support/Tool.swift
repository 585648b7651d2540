import Foundation
import Glibc

/// What a program said and how it ended.
struct Outcome: Sendable {
  /// The standard output, byte for byte.
  var bytes: [UInt8]
  /// The standard output as text.
  var output: String
  /// The standard error as text.
  var messages: String
  /// The exit code; 128 and the number of the signal where one ended the program.
  var code: Int32
  /// How long it took, in seconds.
  var seconds: Double

  /// The lines of the standard output.
  var lines: [String] {
    output.split(separator: "\n", omittingEmptySubsequences: false).map(String.init).dropLast(
      output.hasSuffix("\n") ? 1 : 0)
  }
}

/// Runs programs: nothing is inherited but what is given, and output goes to files, so that no
/// pipe can fill up or be kept open by a child of a child.
enum Tool {
  /// Why a program could not be run to its end.
  struct Failure: Error, CustomStringConvertible {
    var description: String
  }

  /// Where a program is, by the `PATH` of the tests.
  static func path(of name: String) throws -> String {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    for folder in folders where access("\(folder)/\(name)", X_OK) == 0 { return "\(folder)/\(name)" }
    throw Failure(description: "These tests need \(name); install it and run them again.")
  }

  /// Runs a program to its end.
  ///
  /// - Parameters:
  ///   - program: Its path, then its arguments.
  ///   - environment: All of its environment.
  ///   - input: What stands in its standard input.
  ///   - folder: Where it is run.
  ///   - limit: Seconds after which it is killed.
  static func run(
    _ program: [String], environment: [String: String], input: [UInt8] = [], in folder: String,
    limit: Double = 60
  ) throws -> Outcome {
    let scratch = "\(folder)/.tool-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: scratch, withIntermediateDirectories: false)
    defer { try? FileManager.default.removeItem(atPath: scratch) }
    try Data(input).write(to: URL(fileURLWithPath: "\(scratch)/in"))
    let start = Date()
    let process = try spawn(program, environment, scratch: scratch, folder: folder)
    let code = try wait(for: process, until: start.addingTimeInterval(limit), program)
    let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: "\(scratch)/out")))
    let messages = try Data(contentsOf: URL(fileURLWithPath: "\(scratch)/err"))
    return Outcome(
      bytes: bytes, output: String(decoding: bytes, as: UTF8.self),
      messages: String(decoding: messages, as: UTF8.self), code: code,
      seconds: Date().timeIntervalSince(start))
  }

  private static func spawn(
    _ program: [String], _ environment: [String: String], scratch: String, folder: String
  ) throws -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "\(scratch)/in", O_RDONLY, 0)
    let making = O_WRONLY | O_CREAT
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "\(scratch)/out", making, 0o600)
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "\(scratch)/err", making, 0o600)
    posix_spawn_file_actions_addchdir_np(&actions, folder)
    var arguments = program.map { strdup($0) } + [nil]
    var variables = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { (arguments + variables).forEach { free($0) } }
    var process = pid_t()
    let result = posix_spawn(&process, program[0], &actions, nil, &arguments, &variables)
    guard result == 0 else {
      throw Failure(description: "\(program[0]) cannot be run: \(String(cString: strerror(result)))")
    }
    return process
  }

  private static func wait(
    for process: pid_t, until end: Date, _ program: [String]
  ) throws -> Int32 {
    var status: Int32 = 0
    while waitpid(process, &status, WNOHANG) == 0 {
      guard Date() < end else {
        kill(process, SIGKILL)
        waitpid(process, &status, 0)
        throw Failure(description: "\(program.joined(separator: " ")) did not end in time.")
      }
      usleep(2000)
    }
    let signal = status & 0x7F
    return signal == 0 ? (status >> 8) & 0xFF : 128 + signal
  }
}
