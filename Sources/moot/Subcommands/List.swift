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
        moot list --json --sessions ./Sessions/Practice
      """)

  @Flag(help: "As JSON, one object a session.")
  var json = false
  @Flag(help: "One session a line, its fields parted by tabs.")
  var plain = false
  @OptionGroup var place: PlaceOptions

  func run() throws {
    try reporting {
      guard let sessions = try LiveArchive.answer(place, LiveEnvironment(), to: { $0.sessions })
      else { return LiveArchive.tellNone(json: json) }
      if json { return Output.json(sessions.map(\.fields)) }
      if sessions.isEmpty { Output.message(LiveArchive.none) }
      for session in sessions { tell(session) }
    }
  }

  private func tell(_ session: ArchivedSession) {
    let day = session.day?.text ?? ""
    if plain {
      return Output.record([day, session.title, session.holds, session.state, session.path])
    }
    let damage = session.damagedWords.map { " · \($0)" } ?? ""
    Output.line("\(day)  \(session.title)")
    Output.line("            \(session.holds) · \(session.state)\(damage) · \(session.path)")
  }
}

extension ArchivedSession {
  fileprivate var fields: Fields {
    [
      "day": .text(day?.text ?? ""), "title": .text(title), "holds": .text(holds),
      "state": .text(state), "session": id.isEmpty ? nil : .text(id), "file": .text(path),
      "fictional": isFictional ? true : nil, "place": place.isEmpty ? nil : .text(place),
      "question": question.isEmpty ? nil : .text(question),
      "flows": flows.isEmpty ? nil : .list(flows.map(Value.text)),
      "review": review.map { .text($0.text) },
      "damagedLines": damagedLines == 0 ? nil : .integer(damagedLines),
    ]
  }
}
