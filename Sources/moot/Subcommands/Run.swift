import ArgumentParser

/// `moot run`.
struct Run: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "run", abstract: "Run a workshop, or continue one.",
    discussion: """
      Examples:
        moot run lunch-club
        moot run lunch-club --linear < script.txt
      """)

  @Argument(
    help: "A path, or enough of a session's name or id to be clear.",
    completion: .custom { _, _, typed in Completions.sessions(typed) })
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
  /// The library takes as long over this as reading the session takes, so the most common call is
  /// understood without it; `nil` if there is any option.
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
