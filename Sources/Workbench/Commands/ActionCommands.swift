import Canvas
import Workshop

/// Actions.
extension CommandTable {
  static let actionRows: [WorkbenchCommand] = [
    .record(
      "action.add", "Add an action",
      "Writes an action down; the words are enough, the rest can come later.",
      parameters: [
        .person("Who owns it? (may be empty)", name: "owner").optional,
        .formed("due", "By when? (fri, 30 may, in 2 weeks)").optional,
        .formed("helpers", "Who helps? (P3 P7)").optional,
        .formed("uses", "Which cards does it use? (I1 G3)").optional,
        .words("first", "What is the first step?").optional,
        .words("know", "How will we know?").optional, .words("what", "What will be done?"),
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
        .formed("due", "By when?").optional.suggesting { $0.action($1)?.due?.text },
        .formed("helpers", "Who helps?").optional.suggesting {
          $0.action($1)?.helpers.map(\.spoken).joined(separator: " ")
        },
        .formed("uses", "Which cards does it use?").optional.suggesting {
          $0.action($1)?.uses.map(\.spoken).joined(separator: " ")
        },
        .words("first", "What is the first step?").optional.suggesting { $0.action($1)?.first },
        .words("know", "How will we know?").optional.suggesting { $0.action($1)?.know },
      ],
      unavailable: { $0.whyNoAction },
      command: { (state, arguments) throws(Rejection) in
        .actions(.change(try arguments.id("action"), try state.actionChange(arguments)))
      }),
    .record(
      "action.accept", "Note the owner's yes", "Notes that the owner said yes aloud.",
      keys: [.key(.character("y"), .moving)], hint: .hint("owner says yes", 28, .moving),
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
    change.what = arguments["what"].flatMap { $0 == old?.what ? nil : $0 }
    change.owner = try arguments.optionalID("owner").flatMap { $0 == old?.owner ? nil : $0 }
    change.due = try arguments.optionalDay("due", today: now.today)
      .flatMap { $0 == old?.due ? nil : $0 }
    change.helpers = try arguments.optionalIDs("helpers").flatMap { $0 == old?.helpers ? nil : $0 }
    change.uses = try arguments.optionalIDs("uses").flatMap { $0 == old?.uses ? nil : $0 }
    change.first = arguments["first"].flatMap { $0 == old?.first ? nil : $0 }
    change.know = arguments["know"].flatMap { $0 == old?.know ? nil : $0 }
    return change
  }
}
