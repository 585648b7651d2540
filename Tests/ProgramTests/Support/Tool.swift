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
    guard !output.isEmpty else { return [] }
    let whole = output.hasSuffix("\n") ? output.dropLast() : output[...]
    return whole.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
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
    for folder in folders where access("\(folder)/\(name)", X_OK) == 0 {
      return "\(folder)/\(name)"
    }
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
  /// - Returns: What it said and how it ended.
  /// - Throws: Where it cannot be run, or does not end in time.
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
    // The threads of tests hold signals back, and what they start would do the same for ever.
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    sigfillset(&signals)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
    let words = ["/usr/bin/env", "-C", folder] + program
    var arguments = words.map { strdup($0) } + [nil]
    var variables = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { (arguments + variables).forEach { free($0) } }
    var process = pid_t()
    let result = posix_spawn(&process, words[0], &actions, &attributes, &arguments, &variables)
    guard result == 0 else {
      throw Failure(
        description: "\(program[0]) cannot be run: \(String(cString: strerror(result)))")
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
