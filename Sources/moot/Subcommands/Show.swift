import ArgumentParser
import SessionStore
import Workbench
import Workshop

/// `moot show`.
struct Show: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show what a session holds.",
    discussion: """
      Examples:
        moot show lunch-club
        moot show lunch-club --json --at 00:41:07

      Private notes, needs, private and sensitive cards and hidden counts stay out unless --private is given.
      """)

  @Argument(
    help: "A path, or enough of a session's name or id to be clear.",
    completion: .custom { _, _, _ in SessionNames.all })
  var session: String
  @Flag(help: "The state as JSON.")
  var json = false
  @Flag(help: "One record a line, its fields parted by tabs.")
  var plain = false
  @Flag(name: .customLong("private"), help: "Include what is for the facilitator only.")
  var includesPrivate = false
  @Option(
    help:
      "As it was at a time (10:41 or 00:41:07), a day, an event (k7q2-42), an id, a stage, or the “close”."
  )
  var at: String?
  @OptionGroup var place: PlaceOptions

  func run() throws {
    try reporting {
      let environment = LiveEnvironment()
      let path = try place.path(session, environment)
      let reading = try Reading.session(path, environment)
      let history = SessionHistory(reading.events)
      let whole = history.state(upTo: try count(history))
      // What was withheld since is withheld at every moment.
      let state = includesPrivate ? whole : Hindsight(history.session).seen(whole)
      let shown = includesPrivate ? state : state.forRoom
      if json {
        Output.verbatim(String(decoding: JSONText.bytes(of: shown.value), as: UTF8.self) + "\n")
      } else {
        TimeZones.use(state.opening.zone)
        let at = environment.clock.now
        let now = Moment(at: at, since: 0, offset: TimeZones.offset(at: at))
        let lines = plain ? SessionText.records(shown) : SessionText.lines(shown, now: now)
        // Tabs part the fields of a record, so each field is cleaned by itself.
        for line in lines {
          Output.verbatim(Output.cleaned(line) + "\n")
        }
      }
      if !reading.findings.isEmpty {
        Output.message("\(path): not all of it is well; moot check says which lines.")
      }
    }
  }

  /// How many events count at the moment that was asked for.
  private func count(_ history: SessionHistory) throws -> Int {
    guard let at else { return history.events.count }
    let clock = PlaceClock(of: history)
    do throws(Rejection) {
      if let place = try history.position(named: at, clock) { return place }
    } catch {
      throw Failure(error.sentence, Exit.usage)
    }
    throw Failure(
      "“\(at)” is no time (10:41, 00:41:07), day, event, id or stage of this session, and not “close”.",
      Exit.usage)
  }
}
