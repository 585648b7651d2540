/// One thing that happened while the program waited.
public enum TerminalInput: Hashable, Sendable {
  /// A key, a paste or the mouse.
  case key(KeyPress)
  /// The window has another size.
  case resized(Size)
  /// A watched file descriptor has something to read.
  case watched(Int32)
  /// The time to wait is over.
  case timeout
  /// Somebody asks the program to leave.
  case signal(TerminalSignal)
  /// The program continues after it was stopped; files may have changed meanwhile.
  case resumed
  /// The terminal is gone; there will be no more input.
  case closed
}
