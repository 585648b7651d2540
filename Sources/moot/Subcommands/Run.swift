import ArgumentParser
import SessionStore

/// `moot run`.
struct Run: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "run", abstract: "Run a workshop, or carry on with one.",
    discussion: """
      Examples:
        moot run lunch-club
        moot run lunch-club --linear < script.txt
      """)

  @Argument(
    help: "A path, or enough of a session's name or id to be clear.",
    completion: .custom { _, _, _ in SessionNames.all })
  var session: String
  @OptionGroup var place: PlaceOptions
  @OptionGroup var looks: LookOptions
  @OptionGroup var script: ScriptOptions

  func run() throws {
    try reporting {
      var desk = try desk()
      try looks.run(&desk)
    }
  }
}

extension Run {
  /// What `moot run SESSION` says.
  ///
  /// The library needs as long to find that out as the session needs to be read, so this commonest of
  /// calls is understood without it; `nil` for all that has an option.
  init?(plain arguments: [String]) {
    guard arguments.count == 2, arguments[0] == Self.configuration.commandName,
      arguments[1].first != "-"
    else { return nil }
    self.init()
    session = arguments[1]
    place = .unsaid
    looks = .unsaid
    script = .unsaid
  }
}

/// The names that completion offers.
enum SessionNames {
  static var all: [String] {
    let listings = try? SessionFolder.list(Places.sessions(nil), files: .system)
    return (listings ?? []).map(\.name)
  }
}
