import Workshop

/// Words that ask the program for something where they stand alone on a line; with a full stop, or with any
/// other word, they are words like all others.
enum LoneWord: Sendable {
  /// What can be done here?
  case help
  /// How do I get out?
  case leave

  init?(_ line: String) {
    switch line.trimmingBlanks.lowercased() {
    case "help", "?": self = .help
    case "quit", "exit", "q": self = .leave
    default: return nil
    }
  }

  /// How the word itself is put up.
  static func putUp(_ line: String) -> String {
    "“\(line.trimmingBlanks).” with a full stop puts the word up."
  }
}
