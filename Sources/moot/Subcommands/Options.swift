import ArgumentParser
import Canvas
import Glibc
import SessionStore
import Workshop

/// Where sessions are.
struct PlaceOptions: ParsableArguments {
  @Option(
    help: "The folder of sessions (else $MOOT_SESSIONS, ./Sessions, the data folder).",
    completion: .directory)
  var sessions: String?

  /// No option is given.
  static var unsaid: PlaceOptions {
    var options = PlaceOptions()
    options.sessions = nil
    return options
  }

  var folder: String { Places.sessions(sessions) }

  /// The path of the session that an argument means.
  func path(_ argument: String, _ environment: LiveEnvironment) throws -> String {
    let around = FilePath.folder(of: argument)
    let folders = SessionPaths.folders(folder)
    StoppedErasure.settle(in: (argument.contains("/") ? [around] : []) + folders, environment)
    return try SessionPaths.path(argument, in: folders, environment)
  }
}

/// How a session is shown while it runs.
struct LookOptions: ParsableArguments {
  @Flag(name: .customLong("linear"), help: "Labelled lines instead of a full screen.")
  var linear = false
  @Flag(name: .customLong("ascii"), help: "Draw with ASCII characters only.")
  var ascii = false
  @Flag(name: .customLong("no-input"), help: "Never ask: refuse what is missing.")
  var noInput = false

  /// No option is given.
  static var unsaid: LookOptions {
    var options = LookOptions()
    options.linear = false
    options.ascii = false
    options.noInput = false
    return options
  }

  /// Whether linear mode is wanted, by flag or environment.
  var isLinear: Bool { whyLinear != nil }

  private var whyLinear: String? {
    if linear { return "because of --linear" }
    if let value = Places.variable("MOOT_LINEAR"), value != "0", value != "false" {
      return "because of MOOT_LINEAR"
    }
    return Places.variable("TERM") == "dumb" ? "because TERM is dumb" : nil
  }

  /// Refuses, in one sentence, to draw where there is no terminal.
  func requireTerminal() throws {
    guard isLinear || FullScreen.isPossible else {
      throw Failure("There is no terminal to draw on; add --linear to work in lines.", Exit.usage)
    }
  }

  /// Runs the desk on the full screen or in linear mode.
  func run(_ desk: inout Desk) throws {
    try requireTerminal()
    // Whichever way the desk is left, by a key, a signal or because its terminal is gone.
    defer { desk.settleNews() }
    if let whyLinear {
      let isInteractive = isatty(STDIN_FILENO) == 1 && !noInput
      return try Linear.run(&desk, why: whyLinear, isInteractive: isInteractive)
    }
    try FullScreen.show(&desk, FullScreen.options(ascii: ascii))
  }
}

/// What is needed to recreate practice workshops.
struct ScriptOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "“script”: the clock stands still until a line “:at TIME” moves it.", visibility: .hidden))
  var clock: String?
  @Option(help: ArgumentHelp("The moment that the clock shows at first.", visibility: .hidden))
  var at: String?
  @Option(
    help: ArgumentHelp("Chance gives the same numbers for the same seed.", visibility: .hidden))
  var seed: UInt64?

  /// No option is given.
  static var unsaid: ScriptOptions {
    var options = ScriptOptions()
    options.clock = nil
    options.at = nil
    options.seed = nil
    return options
  }

  /// The world for an existing session, with the times of a script in its time zone.
  func environment(for path: String) throws -> LiveEnvironment {
    guard clock != nil else { return LiveEnvironment(seed: seed) }
    let environment = LiveEnvironment()
    let reading = try Reading.session(path, environment)
    let name = SessionHistory(reading.events).session.opening.zone
    return try self.environment(in: environment.zones.zone(named: name))
  }

  /// The world, with the times of a script in a time zone.
  func environment(in zone: Zone) throws -> LiveEnvironment {
    guard clock == "script" else { return LiveEnvironment(seed: seed) }
    guard let at else {
      return LiveEnvironment(clock: .script(Instant(milliseconds: 0)), seed: seed)
    }
    guard let instant = zone.instant(local: at) else {
      throw Failure("“\(at)” is not a time, such as 2026-03-05T17:58:00.", Exit.usage)
    }
    return LiveEnvironment(clock: .script(instant), seed: seed)
  }
}

/// Reading sessions for commands that change nothing.
enum Reading {
  static func session(
    _ path: String, _ environment: LiveEnvironment
  ) throws(Failure) -> SessionReading {
    do throws(SessionFileError) {
      return try SessionFile.read(path, files: environment.store.files)
    } catch {
      throw failure(error)
    }
  }

  static func failure(_ error: SessionFileError) -> Failure {
    if case .missing = error { return Failure(error.description, Exit.noInput) }
    return Failure(error.description, Exit.data)
  }
}
