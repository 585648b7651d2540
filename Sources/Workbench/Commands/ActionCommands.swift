import Canvas
import Workshop

/// Actions.
extension CommandTable {
  static let actionRows: [WorkbenchCommand] = [
    .record(
      "action.add", "Add an action",
      "Writes an action down; the words are enough, the rest can come later.",
      parameters: [
        .words("what", "What will be done?"),
        .person("Who owns it? (may be empty)", name: "owner").optional,
        .formed("due", "By when? (fri, 30 may, in 2 weeks)", .day(orNone: false)).optional,
        .formed("helpers", "Who helps? (P3 P7)", .people).optional,
        .formed("uses", "Which cards does it use? (I1 G3)", .cards).optional,
        .words("first", "What is the first step?").optional,
        .words("know", "How will we know?").optional,
      ],
      command: { (state, arguments) throws(Rejection) in
        .actions(.add(try state.actionChange(arguments)))
      }),
    .record(
      "action.change", "Change an action",
      "Changes any field of an action; the first agreed date is kept.",
      parameters: [
        .action,
        .words("what", "What will be done?").optional.suggesting { $0.action($1)?.what },
        .person("Who owns it?", name: "owner").optional.suggesting { $0.action($1)?.owner?.spoken },
        .formed("due", "By when?", .day(orNone: false)).optional.suggesting {
          $0.action($1)?.due?.text
        },
        .formed("helpers", "Who helps?", .people).optional.suggesting {
          $0.action($1)?.helpers.map(\.spoken).joined(separator: " ")
        },
        .formed("uses", "Which cards does it use?", .cards).optional.suggesting {
          $0.action($1)?.uses.map(\.spoken).joined(separator: " ")
        },
        .words("first", "What is the first step?").optional.suggesting { $0.action($1)?.first },
        .words("know", "How will we know?").optional.suggesting { $0.action($1)?.know },
      ],
      unavailable: { $0.whyNoAction },
      command: { (state, arguments) throws(Rejection) in
        let change = try state.actionChange(arguments)
        return change.isEmpty ? nil : .actions(.change(try arguments.id("action"), change))
      }),
    .record(
      "action.accept", "Note the owner's yes", "Notes that the owner said yes aloud.",
      keys: [.key(.character("y"), .moving)],
      hint: .init(
        label: { $0.hasUnacceptedSelected ? "owner says yes" : "" }, rank: 15, contexts: [.moving]),
      parameters: [.action], unavailable: { $0.whyNoAction },
      command: { (_, arguments) throws(Rejection) in
        .actions(.accept(try arguments.id("action")))
      }),
    .record(
      "action.handBack", "Hand an action back",
      "Takes the owner's name off; handing back is as good as yes.",
      parameters: [.action, .words("words", "What was said? (may be empty)").optional],
      unavailable: { $0.whyNoAction },
      command: { (_, arguments) throws(Rejection) in
        .actions(.handBack(try arguments.id("action"), words: arguments["words"]))
      }),
    .record(
      "action.withdraw", "Take an action down",
      "Takes an action off the list. Undo brings it back.",
      parameters: [.action], unavailable: { $0.whyNoAction },
      command: { (_, arguments) throws(Rejection) in
        .actions(.withdraw(try arguments.id("action")))
      }),
  ]
}

extension WorkbenchState {
  /// Whether an action is selected whose owner could say yes.
  fileprivate var hasUnacceptedSelected: Bool {
    guard let id = selected, let action = session.actions[id] else { return false }
    return action.owner != nil && !action.isAccepted
  }

  fileprivate var whyNoAction: String? {
    session.actions.standing.isEmpty ? "No action is written down yet." : nil
  }

  fileprivate func action(_ arguments: Arguments) -> WorkshopAction? {
    arguments["action"].flatMap { SpokenID(spoken: $0) }.flatMap { session.actions[$0] }
  }

  /// The fields that were given and are not what the action says already.
  fileprivate func actionChange(
    _ arguments: Arguments
  ) throws(Rejection) -> WorkshopAction.Change {
    let old = action(arguments)
    var change = WorkshopAction.Change()
    change.what = arguments.changed("what", from: old?.what)
    if let owner = arguments["owner"] {
      change.owner = try session.person(named: owner).unless(old?.owner)
    }
    change.due = try arguments.optionalDay("due", today: now.today)?.unless(old?.due)
    if arguments.has("helpers") {
      change.helpers = try arguments.people("helpers", session).unless(old?.helpers ?? [])
    }
    if arguments.has("uses") { change.uses = try arguments.ids("uses").unless(old?.uses ?? []) }
    change.first = arguments.changed("first", from: old?.first)
    change.know = arguments.changed("know", from: old?.know)
    return change
  }
}

extension Equatable {
  /// This, or nothing if it is no change.
  fileprivate func unless(_ old: Self?) -> Self? { self == old ? nil : self }
}
