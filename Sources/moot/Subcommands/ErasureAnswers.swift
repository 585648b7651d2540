import ArgumentParser
import Glibc

/// What is asked before something is taken out, answered beforehand.
struct ErasureAnswers: ParsableArguments {
  @Option(help: "What to do where others said it: all, none, or the numbers of the list.")
  var mentions: String?
  @Option(help: "What has to be typed to confirm it, instead of typing it when asked.")
  var confirm: String?
  @Flag(name: .customLong("no-input"), help: "Never ask: refuse what is missing.")
  var noInput = false

  /// Whether there is somebody to ask.
  var isAsking: Bool { isatty(STDIN_FILENO) == 1 && !noInput }
}
