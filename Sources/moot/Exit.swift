import ArgumentParser

/// The exit codes, following sysexits; `Docs/CommandLine.md` lists them.
enum Exit {
  /// Something was found or refused.
  static let found = ExitCode(1)
  /// The command line is not understood.
  static let usage = ExitCode(64)
  /// A file does not contain what it should.
  static let data = ExitCode(65)
  /// There is no such file.
  static let noInput = ExitCode(66)
  /// A file cannot be made or written.
  static let cannotWrite = ExitCode(73)
  /// Somebody else has it open; try later.
  static let busy = ExitCode(75)
}

/// One sentence for the person at the command line, and the exit code that goes with it.
struct Failure: Error {
  var sentence: String
  var code: ExitCode

  init(_ sentence: String, _ code: ExitCode) {
    self.sentence = sentence
    self.code = code
  }
}
