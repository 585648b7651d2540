import ArgumentParser
import SessionStore
import Workbench
import Workshop

/// `moot replay`.
struct Replay: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "replay", abstract: "Show how a workshop went, moment by moment.",
    discussion: """
      Examples:
        moot replay lunch-club
        moot replay lunch-club --at 10:41
        moot replay lunch-club --item A3
        moot replay lunch-club --plain | less

      Nothing is changed. What was taken back and private notes are hidden until they are asked for. Names
      and words go as far as people allow.
      """)

  @Argument(
    help: "A path, or enough of a session's name or id to be clear.",
    completion: .custom { _, _, typed in Completions.sessions(typed) })
  var session: String
  @Option(help: "Begin at a time (10:41 or 00:41:07), a day, a stage, the “close”, or words.")
  var at: String?
  @Option(help: "Begin after an event, such as k7q2-42.")
  var event: String?
  @Option(help: "Begin where something was first said, such as A3.")
  var item: String?
  @Flag(help: "Write the whole session as a readable chronicle.")
  var plain = false
  @Flag(help: "Write what happened as JSON, one object a line.")
  var json = false
  @Flag(name: .customLong("private"), help: "The same as --for me: with private notes and needs.")
  var includesPrivate = false
  @Flag(name: .customLong("undone"), help: "Include what was taken back, marked as such.")
  var includesUndone = false
  @OptionGroup var whom: AudienceOptions
  @OptionGroup var place: PlaceOptions
  @OptionGroup var looks: LookOptions

  func run() throws {
    try reporting {
      let audience = try whom.audience(private: includesPrivate, undone: includesUndone)
      let environment = whom.environment
      let path = try place.path(session, environment)
      if plain || json { return try write(path, for: audience, environment) }
      var desk = Desk(environment: environment, folder: place.folder)
      // With --private what is private can be hidden again, which leaves what people may see.
      try desk.replay(path: path, for: includesPrivate ? .people : audience)
      do throws(Rejection) {
        if includesPrivate { desk.state.toggleReplayPrivate() }
        if includesUndone { desk.state.toggleReplayUndone() }
        if let moment = at ?? event ?? item { try desk.state.replay(toward: moment) }
      } catch {
        throw Failure(error.sentence, Exit.usage)
      }
      try looks.run(&desk)
    }
  }

  func validate() throws {
    if [at, event, item].compactMap(\.self).count > 1 {
      throw ValidationError("Give one of --at, --event and --item.")
    }
    if let event, EventID(event) == nil {
      throw ValidationError("“\(event)” is not an event, such as k7q2-42.")
    }
    if let item, SpokenID(spoken: item) == nil {
      throw ValidationError("“\(item)” is not an id, such as A3.")
    }
    if plain && json { throw ValidationError("Give one of --plain and --json.") }
    if plain || json, at != nil || event != nil || item != nil {
      throw ValidationError("--plain and --json write the whole session, from its start.")
    }
  }

  private func write(
    _ path: String, for audience: Audience, _ environment: LiveEnvironment
  ) throws {
    let reading = try Reading.session(path, environment)
    let record = LinkedFiles.record(reading, at: path, place.folder, environment)
    let history = record.history(for: audience)
    var chronicle = Chronicle(
      record, PlaceClock(of: history, environment), for: audience, includesUndone: includesUndone)
    if json {
      chronicle.records { Output.jsonLine($0.told(for: audience)) }
    } else {
      Output.audience(audience)
      Output.line(history.session.opening.title)
      chronicle.tell { Output.verbatim(Output.cleaned($0, keepsLines: true) + "\n") }
    }
    if !reading.findings.isEmpty {
      Output.message("\(path): something is wrong with it; moot check says which lines.")
    }
  }
}
