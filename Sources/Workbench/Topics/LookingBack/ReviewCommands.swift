import Canvas
import Workshop

/// Looking back at what was agreed: another date or owner, notes, objections, late words, feedback.
extension CommandTable {
  static let reviewRows: [WorkbenchCommand] =
    lookBackRows + feedbackRows

  private static let lookBackRows: [WorkbenchCommand] = [
    .record(
      "action.move", "Give an action another date",
      "Gives an action another date and keeps the first one beside it, with the reason.",
      isAddition: true,
      parameters: [
        .action, .formed("day", "By when now? (fri, 30 may, in 2 weeks)", .day(orNone: false)),
        .words("why", "Why does it move?"), .teller,
      ],
      unavailable: { $0.whyNoAction },
      command: { (state, arguments) throws(Rejection) in
        var change = WorkshopAction.Change()
        change.due = try arguments.comingDay("day", today: state.now.today)
        change.why = try arguments.text("why")
        return .actions(.change(try arguments.id("action"), change))
      }),
    .record(
      "action.pass", "Give an action to somebody else here",
      "Gives an action to another owner, whose yes is still to be heard; helpers stay.",
      isAddition: true,
      parameters: [
        .action, .person("Who has it from now on?", name: "owner"),
        .words("why", "Why does it change hands?"), .teller,
      ],
      unavailable: { $0.whyNoAction },
      command: { (state, arguments) throws(Rejection) in
        var change = WorkshopAction.Change()
        change.owner = try state.session.finder.person(try arguments.text("owner"))
        change.why = try arguments.text("why")
        return .actions(.change(try arguments.id("action"), change))
      }),
    .record(
      "action.note", "Note something beside an action",
      "Notes anything else about an action, with its day.", isAddition: true,
      parameters: [.action, .words("words", "Which words?"), .teller],
      unavailable: { $0.whyNoAction },
      command: { (_, arguments) throws(Rejection) in
        .actions(.note(try arguments.id("action"), try arguments.text("words")))
      }),
    .record(
      "action.dispute", "This is not what I agreed",
      "Keeps beside an action, for good, that somebody did not agree to this.", isAddition: true,
      parameters: [
        .action, .words("words", "What did you agree to? (may be empty)").optional, .teller,
      ],
      unavailable: { $0.whyNoAction },
      command: { (_, arguments) throws(Rejection) in
        .actions(.dispute(try arguments.id("action"), words: arguments["words"]))
      }),
    .record(
      "late.add", "Add words from outside the room",
      "Adds what somebody said by phone, by post or later, marked as from outside the room.",
      isAddition: true,
      parameters: [.words("text", "Which words?"), .teller],
      command: { (_, arguments) throws(Rejection) in
        .notes(.add(.outside, try arguments.text("text")))
      }),
    WorkbenchCommand(
      "action.chain", "Walk an action's chain",
      "Shows what became of an action over all sessions: agreed, moved, passed on, changed, done.",
      in: [.run, .review],
      parameters: [.action], unavailable: { $0.whyNotRunning ?? $0.whyNoAction },
      perform: { (state, arguments) throws(Rejection) in
        let id = try arguments.id("action")
        guard state.session.actions[id] != nil else {
          throw Rejection("There is no action \(id.spoken).")
        }
        return [.trace(id)]
      }),
  ]

  /// What the menu of an action says first while the room looks back: where it stands.
  static let reviewMenuRows: [WorkbenchCommand] = [
    status("review.done", "It is done", "d", "it is done", .done, rank: 11),
    status("review.progress", "It is in progress", "p", "it is in progress", .inProgress, rank: 12),
    status(
      "review.notPossible", "It is not possible", "n", "it is not possible, because …",
      .notPossible, rank: 13),
    status("review.changed", "It changed", "c", "it changed", .changed, rank: 16),
    status("review.handedOn", "It was handed on", "h", "it was handed on", .handedOn, rank: 17),
    status("review.letGo", "Let it go", "g", "let it go", .letGo, rank: 18),
    onReviewed(
      "review.move", "Another date", "m", "it needs another date", "action.move", rank: 14),
    onReviewed(
      "review.dispute", "This is not what I agreed", "!", "this is not what I agreed",
      "action.dispute", rank: 19),
  ]

  private static func status(
    _ id: String, _ title: String, _ key: Character, _ label: String,
    _ status: WorkshopAction.Status, rank: Int
  ) -> WorkbenchCommand {
    onReviewed(
      id, title, key, label, "action.report", given: ["status": status.rawValue], rank: rank)
  }

  private static func onReviewed(
    _ id: String, _ title: String, _ key: Character, _ label: String, _ command: String,
    given: [String: String] = [:], rank: Int
  ) -> WorkbenchCommand {
    WorkbenchCommand(
      id, title, "\(title): says so of the selected action, while the room looks back.",
      keys: [.key(.character(key), .menu)],
      hint: .init(
        label: { $0.isLookingBack && $0.selected?.kind == .action ? label : "" }, rank: rank,
        contexts: [.menu]), isListed: false,
      unavailable: { CommandTable.row(command)?.unavailable($0) },
      perform: { (state, _) throws(Rejection) in try state.begin(command, Arguments(given)) })
  }

  private static let feedbackRows: [WorkbenchCommand] = [
    WorkbenchCommand(
      "feedback.compose", "Compose the next line from the record",
      "Puts what is recorded and not told yet into the entry line, for the room's own words.",
      keys: [.key(.control("f"), .run)],
      hint: WorkbenchCommand.Hint(
        label: { Feedback.untold(in: $0.session).isEmpty ? "" : "compose a line" }, rank: 11,
        contexts: [.run]),
      unavailable: { state in
        guard state.stage?.activity == .review(.feedback), !state.session.closing.isClosed else {
          return "Lines for those who asked are written in the stage for them."
        }
        return nil
      },
      perform: { (state, _) throws(Rejection) in
        try state.composeFeedback()
        return []
      })
  ]
}

extension WorkbenchState {
  /// Whether the room looks back at actions, so that letters say where they stand.
  var isLookingBack: Bool {
    guard here.isHeld, !session.closing.isClosed, case .review(let step)? = stage?.activity else {
      return false
    }
    return step != .feedback
  }

  /// Puts the next line that is not told into the entry line; of the selected action first.
  fileprivate mutating func composeFeedback() throws(Rejection) {
    let untold = Feedback.untold(in: session)
    guard let line = untold.first(where: { $0.action == selected }) ?? untold.first else {
      throw Rejection("Everything on record is told. More can be typed.")
    }
    if isLinear {
      message = Message("Type this, or say it in your words: \(line.entry)", .notice)
      return
    }
    guard focus.entry.isEmpty else {
      throw Rejection("There are words in the entry line. Take or clear them first.")
    }
    _ = focus.entry.paste(line.entry)
    message = Message("From the record of \(line.action.spoken). Change it, then Enter.", .notice)
  }
}
