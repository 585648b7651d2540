import ArgumentParser
import Workbench
import Workshop

/// `moot review`.
struct Review: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "review", abstract: "Look at what was agreed, and say what came of it.",
    discussion: """
      Examples:
        moot review lunch-club
        moot review lunch-club --person P3

      What is said is added to the session with its day; what was agreed stays as it was.
      """)

  @Argument(
    help: "A path, or enough of a session's name or id to be clear.",
    completion: .custom { _, _, typed in Completions.sessions(typed) })
  var session: String
  @Option(
    help: ArgumentHelp(
      "Whose actions: a code such as P3, or their own name or surname.", valueName: "person"),
    completion: .custom { words, _, _ in Completions.people(words) })
  var person: String?
  @OptionGroup var place: PlaceOptions
  @OptionGroup var looks: LookOptions
  @OptionGroup var script: ScriptOptions

  func run() throws {
    try reporting {
      var desk = try desk(isForReview: true)
      if let person {
        do throws(Rejection) {
          try desk.state.review(personNamed: person)
        } catch {
          throw Failure(error.sentence, Exit.usage)
        }
      }
      try looks.run(&desk)
    }
  }
}
