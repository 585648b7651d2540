import Foundation
import Glibc
import Testing

/// The program in a real terminal, by tmux on a socket of its own.
final class TerminalWindow: Sendable {
  private let room: Workroom
  private let tmux: String
  private let name: String
  private let variables: [String: String]

  /// Opens a window in which a small script starts the program, waits for its end, and then stays.
  ///
  /// - Parameters:
  ///   - room: Whose folder, home and sessions are used.
  ///   - columns: The breadth.
  ///   - rows: The height.
  ///   - changes: Variables of the environment that are added, or taken away by `nil`.
  ///   - arguments: The program's arguments.
  /// - Throws: Where there is no tmux, or it cannot start.
  convenience init(
    _ room: Workroom, columns: Int = 80, rows: Int = 24, with changes: [String: String?] = [:],
    _ arguments: [String] = []
  ) throws {
    // The process that is started replaces a shell, so that its number is known beforehand.
    let name = String(UUID().uuidString.prefix(8))
    let script = """
      stty -g > \(name).before
      sh -c 'echo $$ > \(name).pid; exec "$0" "$@"' "$@"
      code=$?
      stty -g > \(name).after
      echo "LEFT WITH $code"
      exec cat > /dev/null
      """
    try self.init(
      room, name, columns: columns, rows: rows, with: changes,
      words: ["/bin/sh", "-c", script, "sh", Workroom.program] + arguments)
  }

  /// Opens a window with a shell that has job control, to be typed to.
  convenience init(shellIn room: Workroom) throws {
    try self.init(
      room, "shell", columns: 80, rows: 24, with: ["PS1": "$ ", "ENV": nil],
      words: ["/bin/sh", "-i"])
  }

  private init(
    _ room: Workroom, _ name: String, columns: Int, rows: Int, with changes: [String: String?],
    words: [String]
  ) throws {
    self.room = room
    self.name = name
    tmux = try Tool.path(of: "tmux")
    var variables = room.environment
    variables["TERM"] = "tmux-256color"
    for (name, value) in changes { variables[name] = value }
    self.variables = variables
    var outer = room.environment
    outer["TMUX_TMPDIR"] = room.path
    outer["TERM"] = "xterm-256color"
    let pairs = variables.map { "\($0.key)=\($0.value)" }.sorted()
    let started = try Tool.run(
      [tmux, "-u", "-L", name, "-f", "/dev/null", "new-session", "-d", "-x", "\(columns)"]
        + ["-y", "\(rows)", "-c", room.path, "--", "/usr/bin/env", "-i"] + pairs + words,
      environment: outer, in: room.path)
    try #require(started.code == 0, "tmux cannot start: \(started.messages)")
  }

  deinit { _ = try? control("kill-server") }

  /// Gives tmux a command.
  @discardableResult
  func control(_ words: String...) throws -> Outcome { try control(words) }

  private func control(_ words: [String]) throws -> Outcome {
    var environment = room.environment
    environment["TMUX_TMPDIR"] = room.path
    return try Tool.run(
      [tmux, "-u", "-L", name, "-f", "/dev/null"] + words, environment: environment, in: room.path)
  }

  /// Presses keys by their names in tmux: `Enter`, `NPage`, `C-z`, `F1`; several at once.
  func press(_ keys: String...) throws { _ = try control(["send-keys"] + keys) }

  /// Types text as a person does, character by character.
  func type(_ text: String) throws { try control("send-keys", "-l", "--", text) }

  /// Pastes text as the terminal does, marked as a paste if the program asked for that.
  func paste(_ text: String) throws {
    let file = try room.write(text, to: "paste.txt")
    try control("load-buffer", file)
    try control("paste-buffer", "-p")
  }

  /// Gives the window another size.
  func resize(columns: Int, rows: Int) throws {
    try control("resize-window", "-x", "\(columns)", "-y", "\(rows)")
  }

  /// The number of the program's process.
  func process() throws -> pid_t {
    let text = text(at: "\(room.path)/\(name).pid").trimmingCharacters(in: .whitespacesAndNewlines)
    return try #require(pid_t(text), "The program did not start.")
  }

  /// Sends the program a signal.
  func send(_ signal: Int32) throws { kill(try process(), signal) }

  /// Whether the modes of the terminal are what they were before the program started.
  var isGivenBack: Bool {
    let before = text(at: "\(room.path)/\(name).before")
    return !before.isEmpty && before == text(at: "\(room.path)/\(name).after")
  }
}
