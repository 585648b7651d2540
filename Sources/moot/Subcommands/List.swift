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
        moot list --json --sessions ./Sessions/Practice
      """)

  @Flag(help: "As JSON, one object a session.")
  var json = false
  @Flag(help: "One session a line, its fields separated by tabs.")
  var plain = false
  @OptionGroup var whom: AudienceOptions
  @OptionGroup var place: PlaceOptions

  func run() throws {
    try reporting {
      let audience = try whom.audience()
      let sessions = try LiveArchive.answer(place, whom.environment) {
        archive throws(ArchiveError) in
        try archive.sessions(for: audience)
      }
      guard let sessions else { return LiveArchive.tellNone(json: json) }
      if json { return Output.json(sessions.map(\.fields), for: audience) }
      if plain { return sessions.forEach { Output.record($0.record, for: audience) } }
      if sessions.isEmpty { return Output.message(LiveArchive.none) }
      Output.audience(audience)
      for session in sessions { tell(session) }
    }
  }

  private func tell(_ session: ArchivedSession) {
    let facts = [session.holds, session.state, session.damagedWords, session.path]
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
      "damagedLines": damagedLines == 0 ? nil : .integer(damagedLines),
    ]
  }
}
