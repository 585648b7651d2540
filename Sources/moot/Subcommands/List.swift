import Archive
import ArgumentParser
import Workshop

/// `moot list`.
struct List: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the sessions of the folder.",
    discussion: """
      Examples:
        moot list
        moot list --for partners
        moot list --past-keeping
        moot list --json --sessions ./Sessions/Practice
      """)

  @Flag(help: "As JSON, one object a session.")
  var json = false
  @Flag(help: "One session a line, its fields separated by tabs.")
  var plain = false
  @Flag(
    name: .customLong("past-keeping"),
    help: "Only those whose last day, until which they are kept, is over.")
  var isPastKeeping = false
  @OptionGroup var whom: AudienceOptions
  @OptionGroup var place: PlaceOptions

  func run() throws {
    try reporting {
      let audience = try whom.audience()
      let sessions = try LiveArchive.answer(place, whom.environment) {
        archive throws(ArchiveError) in
        try archive.sessions(for: audience)
      }
      guard var sessions else {
        return LiveArchive.tellNone(place, whom.environment, json: json)
      }
      if isPastKeeping {
        let today = whom.environment.today
        sessions = sessions.filter { $0.isPastKeeping(on: today) }
        if sessions.isEmpty, !json, !plain {
          return Output.message("No session is past the day until which it is kept.")
        }
      }
      if json { return Output.json(sessions.map(\.fields), for: audience) }
      if plain { return sessions.forEach { Output.record($0.record, for: audience) } }
      if sessions.isEmpty { return LiveArchive.tellNone(place, whom.environment) }
      Output.audience(audience)
      for session in sessions { tell(session) }
    }
  }

  private func tell(_ session: ArchivedSession) {
    let kept = session.keptUntil.map { "kept until \($0.text)" }
    let facts = [session.holds, session.state, kept, session.damagedWords, session.path]
    Output.line("\(session.day?.text ?? "")  \(session.title)")
    Output.line(
      "            "
        + facts.compactMap(\.self).filter { !$0.isEmpty }.joined(separator: " · "))
  }
}

extension ArchivedSession {
  fileprivate var record: [String] { [day?.text ?? "", title, holds, state, path] }

  fileprivate var fields: Fields {
    [
      "day": .text(day?.text ?? ""), "title": .text(title), "holds": .text(holds),
      "state": .text(state), "session": id.isEmpty ? nil : .text(id), "file": file,
      "fictional": isFictional ? true : nil, "place": place.isEmpty ? nil : .text(place),
      "question": question.isEmpty ? nil : .text(question),
      "flows": flows.isEmpty ? nil : .list(flows.map(Value.text)),
      "review": review.map { .text($0.text) },
      "keptUntil": keptUntil.map { .text($0.text) },
      "damagedLines": damagedLines == 0 ? nil : .integer(damagedLines),
    ]
  }
}
