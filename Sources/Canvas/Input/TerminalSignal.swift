/// A request from the system to leave the program, with its POSIX number.
public enum TerminalSignal: Int32, CaseIterable, Hashable, Sendable {
  /// SIGHUP: the window was closed or the line was lost.
  case hangUp = 1
  /// SIGINT from another program; Ctrl+C in the window arrives as a key.
  case interrupt = 2
  /// SIGQUIT.
  case quit = 3
  /// SIGTERM: the computer is shutting down or somebody ended the program.
  case terminate = 15

  /// The exit code that says so: 128 plus the number of the signal.
  public var exitCode: Int32 { 128 + rawValue }
}
