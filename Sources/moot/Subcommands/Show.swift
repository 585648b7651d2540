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
        moot show lunch-club --for partners
        moot show lunch-club --json --at 00:41:07

      Private notes, needs, private and sensitive cards and hidden counts are shown only with --for me. Names
      and words go as far as people allow: what was taken back in a session that is linked to this one is
      covered here too, at every moment.
      """)

  @Argument(
    help: "A path, or enough of a session's name or id to be clear.",
    completion: .custom { _, _, typed in Completions.sessions(typed) })
  var session: String
  @Flag(help: "The state as JSON.")
  var json = false
  @Flag(help: "One record a line, its fields separated by tabs.")
  var plain = false
  @Flag(
    name: .customLong("private"),
    help: "The same as --for me: with what is for the facilitator only.")
  var includesPrivate = false
  @Option(
    help:
      "As it was at a time (10:41 or 00:41:07), a day, an event (k7q2-42), an id, a stage, or the “close”."
  )
  var at: String?
  @OptionGroup var whom: AudienceOptions
  @OptionGroup var place: PlaceOptions

  func run() throws {
    try reporting {
      let audience = try whom.audience(private: includesPrivate)
      let environment = whom.environment
      let path = try place.path(session, environment)
      let reading = try Reading.session(path, environment)
      let history = LinkedFiles.record(reading, at: path, place.folder, environment)
        .history(for: audience)
      let shown = history.state(upTo: try count(history, environment))
      if json {
        Output.jsonLine((shown.value.fields ?? Fields()).told(for: audience))
      } else if plain {
        Output.record(["audience", "", audience.rawValue])
        tell(SessionText.records(shown))
      } else {
        let zone = environment.zones.zone(named: shown.opening.zone)
        let at = environment.clock.now
        Output.audience(audience)
        tell(SessionText.lines(shown, now: Moment(at: at, since: 0, offset: zone.offset(at: at))))
      }
      if !reading.findings.isEmpty {
        Output.message("\(path): something is wrong with it; moot check says which lines.")
      }
    }
  }

  private func tell(_ lines: [String]) {
    // Tabs separate the fields of a record, so each field is cleaned by itself.
    for line in lines { Output.verbatim(Output.cleaned(line) + "\n") }
  }

  /// How many events count at the moment that was asked for.
  private func count(_ history: ShownHistory, _ environment: LiveEnvironment) throws -> Int {
    guard let at else { return history.count }
    let clock = PlaceClock(of: history, environment)
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
