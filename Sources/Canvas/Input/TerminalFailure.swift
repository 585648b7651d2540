/// Why a terminal cannot be used.
public enum TerminalFailure: Error, Hashable, Sendable {
  /// The standard input is a file, a pipe or nothing.
  case inputIsNoTerminal
  /// The standard output is a file, a pipe or nothing.
  case outputIsNoTerminal
  /// The system has no description of the terminal type, the value of `TERM`.
  case unknownType(String)
  /// The terminal cannot place its cursor; the value of `TERM`.
  case cannotPlaceCursor(String)
  /// The system refused something else that is needed.
  case notAvailable
  /// There was a terminal, but it is gone.
  case gone
}

extension TerminalFailure: CustomStringConvertible {
  /// One sentence for people: what is wrong and what to do.
  public var description: String {
    switch self {
    case .inputIsNoTerminal:
      "Moot needs a terminal to read keys from, but its input is a file or a pipe; "
        + "use --linear instead."
    case .outputIsNoTerminal:
      "Moot needs a terminal to draw on, but its output is a file or a pipe; "
        + "use --linear instead."
    case .unknownType(""):
      "The environment variable TERM is not set, so the terminal is not known; "
        + "use --linear, or set TERM=xterm-256color."
    case .unknownType("xterm-256color"):
      "There is no description of the terminal \"xterm-256color\" on this computer; "
        + "use --linear, or install the descriptions of terminals (ncurses-base on Debian)."
    case .unknownType(let name):
      "There is no description of the terminal \"\(ScreenForm.clean(name))\"; "
        + "use --linear, or set TERM=xterm-256color."
    case .cannotPlaceCursor(let name):
      "The terminal \"\(ScreenForm.clean(name))\" cannot draw full screens; use --linear instead."
    case .notAvailable:
      "The terminal could not be prepared; use --linear instead."
    case .gone:
      "The terminal is gone."
    }
  }
}
