import Archive
import ArgumentParser
import Workbench
import Workshop

/// `moot due`.
struct Due: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "due",
    abstract: "List the actions that are open, over all sessions of the folder.",
    discussion: """
      Examples:
        moot due
        moot due --by owner
        moot due --owner rosa --json

      An action that went from one session to another is one action. People who took permission back are
      not named.
      """)

  @Option(help: "The order: date or owner.")
  var by = Order.date
  @Option(
    name: [.customLong("owner"), .customLong("person")],
    help: "Only those of this person: a name or the beginning of one, or a code such as P4.")
  var owner: String?
  @Flag(help: "As JSON, one object an action.")
  var json = false
  @Flag(help: "One action a line, its fields parted by tabs.")
  var plain = false
  @OptionGroup var place: PlaceOptions

  /// In which order actions are listed.
  enum Order: String, ExpressibleByArgument {
    case date, owner
  }

  func run() throws {
    try reporting {
      let environment = LiveEnvironment()
      let actions = try LiveArchive.answer(place, environment) { archive throws(ArchiveError) in
        try archive.openActions(by: by == .date ? .date : .owner, owner: owner)
      }
      guard let actions else { return LiveArchive.tellNone(json: json) }
      let today = environment.today
      if json { return Output.json(actions.map { $0.fields(today: today) }) }
      if plain { return actions.forEach { Output.record($0.record) } }
      if actions.isEmpty {
        Output.message(ArchiveAnswers.noneOpen(of: owner))
      }
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
      "origin": origin.map(Value.text), "event": .text(event.text), "since": .integer(since),
      "session": .text(session.id), "title": .text(session.title),
      "day": session.day.map { .text($0.text) }, "file": .text(session.path),
    ]
  }

  fileprivate var record: [String] {
    [
      id.spoken, what, owner?.spoken ?? "", name, due?.text ?? "", status?.rawValue ?? "",
      isAccepted ? "yes" : "", session.title, session.day?.text ?? "", session.path,
    ]
  }
}
