import Canvas
import Workshop

/// Actions: written down, filled in, answered for.
extension CommandTable {
  static let actionRows: [WorkbenchCommand] = [
    .record(
      "action.add", "Add an action",
      "Writes an action down; the words are enough, the rest can come later.",
      parameters: Parameter.newActionFields,
      command: { (state, arguments) throws(Rejection) in
        .actions(.add(try state.actionChange(arguments)))
      }),
    .record(
      "action.change", "Change an action",
      "Changes any field of an action; the first agreed date is kept.",
      parameters: [.action] + Parameter.changedActionFields, unavailable: { $0.whyNoAction },
      command: { (state, arguments) throws(Rejection) in
        let id = try arguments.id("action")
        let change = try state.actionChange(arguments)
        return change.isEmpty && state.session.actions[id] != nil
          ? nil : .actions(.change(id, change))
      }),
    .record(
      "action.accept", "Note the owner's yes",
      "Notes that the owner said yes aloud; how= says wrote, will-try, later or asked-to-check.",
      isAddition: true,
      parameters: [.action, .acceptance.unasked],
      unavailable: { $0.whyNoAction },
      command: { (state, arguments) throws(Rejection) in
        try state.acceptance(arguments, how: arguments["how"] ?? "said")
      }),
    .record(
      "action.answer", "Note how the owner answered",
      "Notes that the owner wrote their own name, will try, said yes later, or asks somebody first.",
      isAddition: true,
      keys: [.key(.character("a"), .menu)],
      hint: WorkbenchCommand.Hint(
        label: { state in
          guard state.selectedAction?.owner != nil else { return "" }
          return state.isOwnerOfSelectedAway
            ? "the yes came later" : "another answer: will try, asks somebody first"
        }, rank: 16, contexts: [.menu]),
      parameters: [.action, .acceptance],
      unavailable: { $0.whyNoAction },
      command: { (state, arguments) throws(Rejection) in
        try state.acceptance(arguments, how: try arguments.text("how"))
      }),
    .record(
      "action.handBack", "Hand an action back",
      "Takes the owner's name off; handing back is as good as yes.", isAddition: true,
      parameters: [.action, .words("words", "What was said? (may be empty)").optional],
      unavailable: { $0.whyNoAction },
      command: { (_, arguments) throws(Rejection) in
        .actions(.handBack(try arguments.id("action"), words: arguments["words"]))
      }),
    .record(
      "action.report", "Say where an action stands",
      "Says that it is in progress, done, changed, handed on, or not possible and why.",
      isAddition: true,
      parameters: [
        .action, .status, .statusWords, .teller,
      ],
      unavailable: { $0.whyNoAction },
      command: { (_, arguments) throws(Rejection) in
        let name = try arguments.text("status")
        guard let status = WorkshopAction.Status(rawValue: name.lowercased()) else {
          let known = WorkshopAction.Status.allCases.map(\.rawValue).joined(separator: ", ")
          throw Rejection("“\(name)” does not say where it stands. There are: \(known).")
        }
        return .actions(
          .report(try arguments.id("action"), status, words: arguments["words"]))
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

extension Parameter {
  /// How the owner took an action on.
  fileprivate static let acceptance = Parameter(
    "how", "How did the owner answer?", .list,
    options: { _, _ in
      WorkshopAction.Acceptance.allCases.map { Option($0.rawValue, $0.words) }
    },
    suggestion: { state, arguments in
      let owner = state.action(arguments)?.owner
      return owner.map(state.session.isAway) == true
        ? WorkshopAction.Acceptance.later.rawValue : nil
    })

  /// Where an action stands; in the read-back it is mostly that something is not possible.
  fileprivate static let status = Parameter(
    "status", "Where does it stand?", .list,
    options: { _, _ in WorkshopAction.Status.allCases.map { Option($0.rawValue, $0.words) } },
    suggestion: { state, _ in state.isReadingBack ? "not-possible" : nil }
  ).chosen

  /// What came of it, in the words that its status needs.
  fileprivate static let statusWords = Parameter(
    "words", "What is there to say of it? (to whom, into what, why; else it may be empty)",
    isOptional: true,
    wording: { _, arguments in
      switch arguments["status"].flatMap({ WorkshopAction.Status(rawValue: $0) }) {
      case .done: "What came of it? (may be empty)"
      case .inProgress: "How far is it? (may be empty)"
      case .changed: "What is it now?"
      case .handedOn: "Who has it now?"
      case .notPossible: "Not possible, because …"
      case .letGo: "We let it go, because …"
      case nil: nil
      }
    }
  ).lacking { arguments in
    guard let status = arguments["status"].flatMap({ WorkshopAction.Status(rawValue: $0) }),
      let action = arguments["action"].flatMap({ SpokenID(spoken: $0) }), status.needsWords,
      arguments["words"]?.contains(where: { !$0.isWhitespace }) != true
    else { return nil }
    return status.question(about: action)
  }

  /// Who says it, where those who look back are asked: owner and helpers first.
  static let teller = Parameter(
    "by", "Who says so? (a name or number finds people; may be empty)", .list,
    isOptional: true,
    options: { state, arguments in
      let action = state.action(arguments)
      let first =
        [state.review?.person, action?.owner].compactMap(\.self) + (action?.helpers ?? [])
      let all = state.session.people.all.map(\.id)
      var seen: Set<SpokenID> = []
      return (first + all).filter { seen.insert($0).inserted }.map {
        Option($0.spoken, state.session.people.label($0))
      } + [Option("nobody", "Nobody in particular")]
    },
    suggestion: { state, _ in state.review?.person?.spoken },
    isAsked: { state, _ in state.here.asksWhoSpeaks }
  ).ofPerson

  /// The same, left out unless it is given by its name.
  var unasked: Parameter {
    Parameter(
      name, question, kind, isOptional: true, options: options, suggestion: suggestion,
      isAsked: { _, _ in false })
  }
}

extension WorkbenchState {
  /// Whether an action is selected whose owner has not said yes and is not here.
  fileprivate var isOwnerOfSelectedAway: Bool {
    guard let id = selected, let action = session.actions[id], !action.isAccepted else {
      return false
    }
    return action.owner.map(session.isAway) ?? false
  }

  var whyNoAction: String? {
    session.actions.isAnyStanding ? nil : "No action is written down yet."
  }

  /// The owner's answer; who is away cannot say yes now, and is not spoken for.
  func acceptance(_ arguments: Arguments, how name: String) throws(Rejection) -> Command {
    guard let how = WorkshopAction.Acceptance(rawValue: name.lowercased()) else {
      let known = WorkshopAction.Acceptance.allCases.map(\.rawValue).joined(separator: ", ")
      throw Rejection("“\(name)” is no way to answer. There are: \(known).")
    }
    let id = try arguments.id("action")
    if let owner = session.actions[id]?.owner, session.isAway(owner),
      how != .later, how != .askedToCheck
    {
      throw Rejection(
        "\(session.people.label(owner)) is not here, so the yes has to come later; "
          + "\(way(to: "action.answer")) notes it then.")
    }
    return .actions(.accept(id, how))
  }
}
