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
    help: "As it was at a session time (00:41:07), after an event (k7q2-42), or at the “close”.")
  var at: String?
  @OptionGroup var place: PlaceOptions

  func run() throws {
    try reporting {
      let environment = LiveEnvironment()
      let path = try place.path(session, environment)
      let reading = try Reading.session(path, environment)
      let history = SessionHistory(reading.events)
      let state = history.state(upTo: try count(history))
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
    if at.lowercased() == "close" {
      guard let count = history.countAtClose else {
        throw Failure("This session is not closed yet.", Exit.usage)
      }
      return count
    }
    if let id = EventID(at) {
      guard let index = history.events.firstIndex(where: { $0.id == id }) else {
        throw Failure("This session has no event \(at).", Exit.usage)
      }
      return index + 1
    }
    let parts = at.split(separator: ":").map { Int($0) }
    guard parts.count == 3, !parts.contains(nil), parts.allSatisfy({ ($0 ?? -1) >= 0 }) else {
      throw Failure(
        "“\(at)” is no session time such as 00:41:07, no event and not “close”.", Exit.usage)
    }
    let seconds = parts.compactMap(\.self).reduce(0) {
      $0.multipliedReportingOverflow(by: 60).partialValue &+ $1
    }
    return history.events.count { $0.since <= seconds &* 1000 }
  }
}
