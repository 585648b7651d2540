import ArgumentParser
import Workshop

/// `moot retire`.
struct Retire: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "retire",
    abstract: "Take people out of a session and keep what the room found, or remove all of it.",
    discussion: """
      Examples:
        moot list --past-keeping
        moot retire lunch-club
        moot retire lunch-club --mentions all --confirm "Lunch club"
        moot retire lunch-club --whole

      Every name and need goes, and every private note, and what was never shown to the room. Names inside what
      others said are asked about one by one. What the room found stays, under codes. With --whole nothing
      stays. The title has to be typed; then it is done everywhere or nowhere, as by moot erase.

      A session has a day until which it is kept where somebody said one, at the close or later.
      """)

  @Argument(
    help: "A path, or enough of a session's name or id to be clear.",
    completion: .custom { _, _, typed in Completions.sessions(typed) })
  var session: String
  @Flag(help: "Remove every file of the session.")
  var whole = false
  @OptionGroup var answers: ErasureAnswers
  @OptionGroup var place: PlaceOptions

  func run() throws {
    try reporting {
      let environment = LiveEnvironment()
      let path = try place.path(session, environment)
      var talk = ErasureTalk(isAsking: answers.isAsking)
      let work = try ErasureWork(
        .everybody, from: path, in: place.folder, environment, mayBeEmpty: whole)
      if whole { return try talk.runWhole(work, confirm: answers.confirm) }
      try talk.run(work, mentions: answers.mentions, confirm: answers.confirm)
      try work.keepWithoutDay()
    }
  }
}
