import Archive
import ArgumentParser
import Workbench
import Workshop

/// `moot due`.
struct Due: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "due",
    abstract: "List the actions that are open, in all sessions of the folder.",
    discussion: """
      Examples:
        moot due
        moot due --by owner
        moot due --owner rosa --json
        moot due --for anyone

      An action that went from one session to another is one action. Owners are named where they allow it;
      people who took permission back, in whichever session, are not.
      """)

  @Option(help: "The order: date or owner.")
  var by = Order.date
  @Option(
    name: [.customLong("owner"), .customLong("person")],
    help: "Only those of this person: a name or the beginning of one, or a code such as P4.",
    completion: .custom { _, _, _ in Completions.owners })
  var owner: String?
  @Flag(help: "As JSON, one object an action.")
  var json = false
  @Flag(help: "One action a line, its fields separated by tabs.")
  var plain = false
  @OptionGroup var whom: AudienceOptions
  @OptionGroup var place: PlaceOptions

  /// In which order actions are listed.
  enum Order: String, ExpressibleByArgument {
    case date, owner
  }

  func run() throws {
    try reporting {
      let (environment, audience) = (whom.environment, try whom.audience())
      let actions = try LiveArchive.answer(place, environment) { archive throws(ArchiveError) in
        try archive.openActions(by: by == .date ? .date : .owner, owner: owner, for: audience)
      }
      guard let actions else { return LiveArchive.tellNone(place, environment, json: json) }
      let today = environment.today
      if json { return Output.json(actions.map { $0.fields(today: today) }, for: audience) }
      if plain { return actions.forEach { Output.record($0.record, for: audience) } }
      if actions.isEmpty {
        guard !LiveArchive.isEmpty(place, environment) else {
          return LiveArchive.tellNone(place, environment)
        }
        return Output.message(ArchiveAnswers.noneOpen(of: owner))
      }
      Output.audience(audience)
      for action in actions { Output.row(action.row(today: today)) }
    }
  }
}

extension OpenAction {
  fileprivate func fields(today: Day) -> Fields {
    [
      "action": .text(id.spoken), "what": .text(what), "owner": owner.map { .text($0.spoken) },
      "name": name.isEmpty ? nil : .text(name), "due": due.map { .text($0.text) },
      "days": due.map { .integer($0.daysSince1970 - today.daysSince1970) },
      "originalDue": originalDue.map { .text($0.text) },
      "status": status.map { .text($0.rawValue) }, "accepted": isAccepted ? true : nil,
      "objections": objections.isEmpty ? nil : .list(objections.map { .fields($0.fields) }),
      "origin": origin.map(Value.text), "event": .text(event.text), "since": .integer(since),
      "session": .text(session.id), "title": .text(session.title),
      "day": session.day.map { .text($0.text) }, "file": session.file,
    ]
  }

  fileprivate var record: [String] {
    [
      id.spoken, what, owner?.spoken ?? "", name, due?.text ?? "", status?.rawValue ?? "",
      isAccepted ? "yes" : "", session.title, session.day?.text ?? "", session.path,
      objections.isEmpty ? "" : "not agreed",
    ]
  }
}

extension OpenAction.Objection {
  fileprivate var fields: Fields {
    ["by": label.isEmpty ? nil : .text(label), "words": words.isEmpty ? nil : .text(words)]
  }
}
