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
        moot new --flow assets,purpose,actions --title "A day for the hall"
        moot new --flow actions --from lunch-club --title "Lunch club: who does what"

      Prints the path of the new session. With --from, the adopted statement, the
      assets that the room may see and the open actions of an earlier session come
      along, and it is said what came.
      """)

  @Option(
    name: .customLong("flow"), parsing: .singleValue,
    help: """
      A flow (see moot flows list) or a flow file that ends in .toml; several, separated by commas or \
      each with its own --flow, make one day (else assets).
      """, completion: .custom { _, _, _ in Completions.flows })
  var flows: [String] = []
  @Option(help: "What the workshop is called.")
  var title: String
  @Option(help: "Where it is held.")
  var place = ""
  @Option(help: "The question that brings people together.")
  var question = ""
  @Option(
    name: .customLong("from"), parsing: .singleValue,
    help: ArgumentHelp(
      "An earlier session to continue from: a path, or enough of its name or id.",
      valueName: "session"), completion: .custom { _, _, typed in Completions.sessions(typed) })
  var earlier: [String] = []
  @Option(
    parsing: .unconditional, help: "How many people; they are P1, P2 … until they give names.")
  var people = 0
  @Option(
    parsing: .unconditional, help: "How many tables; they are A, B …")
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

  func validate() throws {
    for (number, things) in [(people, "people"), (tables, "tables")] where number < 0 {
      throw ValidationError(
        "There cannot be \(number) \(things). Say how many there are, from 0 on.")
    }
  }

  func run() throws {
    try reporting {
      let zones = ZoneShelf()
      if let zone, !zones.isKnown(zone) {
        throw Failure(
          "This computer knows no time zone “\(zone)”; write one such as Europe/London.", Exit.usage
        )
      }
      let held = try FlowShelf().flows(flows.isEmpty ? ["assets"] : flows)
      let zone = zone.map { zones.zone(named: $0) } ?? zones.ofThisMachine
      let opening = Opening(
        title: title, place: place, question: question, zone: zone.name, holding: held,
        people: people, tables: tables, isFictional: fictional)
      let checked: Opening
      do throws(Rejection) {
        guard case .opening(.opened(let opening)) = try Session().decide(.open(opening)) else {
          return
        }
        checked = opening
      } catch {
        throw Failure(error.sentence, Exit.usage)
      }
      var desk = Desk(environment: try script.environment(in: zone), folder: store.folder)
      // What is wrong with the words is said first, and no file is left where nothing can be drawn.
      if isRunAtOnce { try looks.requireTerminal() }
      StoppedErasure.settle(in: SessionPaths.folders(store.folder), desk.environment)
      let sessions = try EarlierFiles.read(earlier, in: store.folder, desk.environment)
      let sentences = desk.create(checked, in: store.folder, from: sessions)
      guard let path = desk.path else {
        throw Failure(
          desk.state.message?.text ?? "The session could not be made.", Exit.cannotWrite)
      }
      guard isRunAtOnce else {
        for sentence in sentences { Output.message(sentence) }
        return Output.line(path)
      }
      try looks.run(&desk)
    }
  }
}
