import ArgumentParser
import Canvas
import SessionStore
import Workbench

/// `moot room`.
struct Room: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "room", abstract: "Show a workshop to the room while it is held.",
    discussion: """
      Examples:
        moot room lunch-club
        moot room lunch-club --colours light

      Opens in a second terminal, for the projector, and follows the session whoever writes it. It shows what
      the room may see: no private cards, notes or needs, no count before it is shown. It changes nothing.
      Ctrl and + make the letters larger in most terminals; t changes the colours, q closes the window.
      """)

  @Argument(
    help: "A path, or enough of a session's name or id to be clear.",
    completion: .custom { _, _, typed in Completions.sessions(typed) })
  var session: String
  @Option(
    help: "The colours: terminal, light (best for projectors), dark or highContrast.")
  var colours: String?
  @OptionGroup var place: PlaceOptions
  @OptionGroup var looks: LookOptions

  func run() throws {
    try reporting {
      let environment = LiveEnvironment()
      let theme = try theme
      let path = try place.path(session, environment)
      guard !looks.isLinear, FullScreen.isPossible else {
        throw Failure(
          "The room window needs a terminal to draw on; “moot show --for room” writes what the room may see.",
          Exit.usage)
      }
      var desk = Desk(environment: environment, folder: place.folder)
      do throws(SessionFileError) {
        try desk.follow(path)
      } catch {
        throw Reading.failure(error)
      }
      try FullScreen.show(&desk, FullScreen.options(ascii: looks.ascii, theme: theme))
    }
  }

  private var theme: Theme? {
    get throws(Failure) {
      guard let colours else { return nil }
      guard let theme = Theme(rawValue: colours) else {
        let names = Theme.allCases.map(\.rawValue).joined(separator: ", ")
        throw Failure("There are no colours “\(colours)”. There are: \(names).", Exit.usage)
      }
      return theme
    }
  }
}
