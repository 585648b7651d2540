import ArgumentParser
import Workshop

/// The program.
@main
struct Moot: ParsableCommand {
  /// The program's version, as in files and `--version`.
  static let version = "0.1.0"

  static let configuration = CommandConfiguration(
    commandName: "moot",
    abstract: "A workbench for co-production workshops, in the terminal.",
    discussion: """
      Examples:
        moot                                  the start screen
        moot new --flow assets --title "Lunch club" --people 12 --tables 3 --run

      One workshop is one readable file. Nothing leaves this computer.
      """,
    version: "moot \(version)",
    subcommands: [
      New.self, Run.self, Room.self, Review.self, Replay.self, Show.self, List.self, Find.self,
      Due.self,
      Assets.self,
      Check.self, Erase.self, Retire.self, FlowsCommand.self, Practice.self,
    ])

  @OptionGroup var place: PlaceOptions
  @OptionGroup var looks: LookOptions

  func run() throws {
    try reporting {
      guard looks.isLinear || FullScreen.isPossible else {
        Output.message(Self.helpMessage())
        throw Exit.usage
      }
      var desk = Desk(environment: LiveEnvironment(), folder: place.folder)
      StoppedErasure.settle(in: SessionPaths.folders(place.folder), desk.environment)
      desk.supply()
      desk.listSessions()
      try looks.run(&desk)
    }
  }

  static func main() {
    let arguments = Array(CommandLine.arguments.dropFirst())
    if arguments.first == "-v" {
      Output.message("There is no option -v. moot --version says the version.")
      exit(withError: Exit.usage)
    }
    let isHelp = arguments.first == "help"
    if let wrong = isHelp ? arguments.dropFirst().first : arguments.first, wrong.first != "-",
      wrong != "help", !names.contains(wrong)
    {
      Output.message("There is no subcommand “\(wrong)”.\(nearest(to: wrong)) See moot --help.")
      exit(withError: Exit.usage)
    }
    do {
      if let run = Run(plain: arguments) { return try run.run() }
      var command = try parseAsRoot(arguments)
      try command.run()
    } catch {
      leave(with: error)
    }
  }

  /// Ends the program with a message about an error.
  ///
  /// The library would repeat arguments unchanged, and the name of a file can contain anything.
  private static func leave(with error: any Error) -> Never {
    let code = exitCode(for: error)
    let text = fullMessage(for: error)
    if !text.isEmpty {
      if code.isSuccess { Output.verbatim(text + "\n") } else { Output.message(text) }
    }
    exit(withError: code)
  }

  /// Each states its name: having the library work names out takes a tenth of the start.
  private static var names: [String] {
    configuration.subcommands.compactMap { $0.configuration.commandName }
  }

  private static func nearest(to word: String) -> String {
    let ranked = names.map { (name: $0, distance: word.letterDistance(to: $0)) }
    guard let best = ranked.min(by: { $0.distance < $1.distance }), best.distance <= 2 else {
      return ""
    }
    return " Did you mean “\(best.name)”?"
  }
}
