import ArgumentParser
import Workshop
import Workbench

/// `moot practice`.
struct Practice: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "practice", abstract: "Rehearse on an invented workshop.",
    discussion: """
      Examples:
        moot practice
        moot practice --flow purpose

      Everything in it is invented and may be spoilt. It is kept apart from the real sessions.
      """)

  @Option(
    name: .customLong("flow"), parsing: .singleValue,
    help: "A flow or a flow file, as for moot new; several make a day (else assets).",
    completion: .custom { _, _, _ in Completions.flows })
  var flows: [String] = []
  @OptionGroup var place: PlaceOptions
  @OptionGroup var looks: LookOptions

  func run() throws {
    try reporting {
      let held = try FlowShelf().flows(flows.isEmpty ? [Rehearsal.usualFlow] : flows)
      try looks.requireTerminal()
      var desk = Desk(environment: LiveEnvironment(), folder: place.folder)
      desk.create(
        Rehearsal.opening(holding: held, zone: desk.environment.zone.name), in: Places.practice)
      guard desk.path != nil else {
        throw Failure(
          desk.state.message?.text ?? "The rehearsal could not be made.", Exit.cannotWrite)
      }
      try looks.run(&desk)
    }
  }
}
