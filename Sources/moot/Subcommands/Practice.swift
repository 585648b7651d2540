import ArgumentParser
import Workbench

/// `moot practice`.
struct Practice: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "practice", abstract: "Rehearse on an invented workshop.",
    discussion: """
      Example:
        moot practice

      Everything in it is invented and may be spoilt. It is kept apart from the real sessions.
      """)

  @OptionGroup var place: PlaceOptions
  @OptionGroup var looks: LookOptions

  func run() throws {
    try reporting {
      try looks.requireTerminal()
      var desk = Desk(environment: LiveEnvironment(), folder: place.folder)
      desk.supply()
      _ = desk.perform([.practise])
      guard desk.path != nil else {
        throw Failure(
          desk.state.message?.text ?? "The rehearsal could not be made.", Exit.cannotWrite)
      }
      try looks.run(&desk)
    }
  }
}
