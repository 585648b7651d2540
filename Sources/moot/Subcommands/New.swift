import ArgumentParser
import Flows
import Workbench
import Workshop

/// `moot new`.
struct New: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new", abstract: "Begin a workshop.",
    discussion: """
      Examples:
        moot new --flow assets --title "Lunch club" --people 12 --tables 3 --run
        moot new --flow my-evening.toml --title "Allotments"

      Prints the path of the new session.
      """)

  @Option(help: "A flow (see moot flows list) or a flow file that ends in .toml.")
  var flow = "assets"
  @Option(help: "What the workshop is called.")
  var title: String
  @Option(help: "Where it is held.")
  var place = ""
  @Option(help: "The question that brings people together.")
  var question = ""
  @Option(help: "How many people; they are P1, P2 … until they give names.")
  var people = 0
  @Option(help: "How many tables; they are A, B …")
  var tables = 0
  @Option(help: "The place's time zone, such as Europe/London (else this machine's).")
  var zone: String?
  @Flag(help: "Everything in it is invented, for practice.")
  var fictional = false
  @Flag(name: .customLong("run"), help: "Open it at once.")
  var isRunAtOnce = false
  @OptionGroup var store: PlaceOptions
  @OptionGroup var looks: LookOptions
  @OptionGroup var script: ScriptOptions

  func run() throws {
    try reporting {
      if isRunAtOnce { try looks.requireTerminal() }
      if let zone, !TimeZones.isKnown(zone) {
        throw Failure(
          "This computer knows no time zone “\(zone)”; write one such as Europe/London.", Exit.usage
        )
      }
      let file = try FlowShelf().flow(flow)
      let zone = zone ?? TimeZones.ofThisMachine
      TimeZones.use(zone)
      let opening = Opening(
        title: title, place: place, question: question, zone: zone, flows: [file.flow.id],
        agenda: file.flow.stages, people: people, tables: tables, isFictional: fictional)
      let checked: Opening
      do throws(Rejection) {
        guard case .opening(.opened(let opening)) = try Session().decide(.open(opening)) else {
          return
        }
        checked = opening
      } catch {
        throw Failure(error.sentence, Exit.usage)
      }
      var desk = Desk(environment: try script.environment(), folder: store.folder)
      desk.create(checked, in: store.folder)
      guard let path = desk.path else {
        throw Failure(
          desk.state.message?.text ?? "The session could not be made.", Exit.cannotWrite)
      }
      guard isRunAtOnce else { return Output.line(path) }
      try looks.run(&desk)
    }
  }
}
