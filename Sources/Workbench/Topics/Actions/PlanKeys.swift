import Canvas
import Workshop

/// Keys that do what the selected thing asks for: an action, an ask, a force, a goal, a parked point.
extension CommandTable {
  static let planKeyRows: [WorkbenchCommand] = [
    onSelected(
      "item.yes", "Yes, or an answer",
      "Notes the owner's yes to an action, or an answer to an ask.",
      "y", rank: 15,
      label: { state in
        switch state.selected?.kind {
        case .ask: "answer"
        default:
          state.hasUnacceptedSelected ? state.isReadingBack ? "yes" : "owner says yes" : ""
        }
      },
      command: { state in
        switch state.selected?.kind {
        case .action: "action.accept"
        case .ask: "ask.answer"
        default: nil
        }
      }),
    onSelected(
      "item.change", "Change an action", "Changes a field of the selected action.", "c", rank: 16,
      label: { $0.isReadingBack ? "change" : "" },
      command: { $0.selected?.kind == .action ? "action.change" : nil }),
    onSelected(
      "item.back", "Hand back, or give a home",
      "Hands the selected action back, or says where a parked point goes.", "h", rank: 17,
      label: { state in
        let isOwned = state.selected.flatMap { state.session.actions[$0] }?.owner != nil
        return state.isReadingBack && isOwned ? "hand back" : ""
      },
      command: { $0.selected?.kind == .action ? "action.handBack" : "point.home" }),
    onSelected(
      "item.facts", "Score, date, or how it stands",
      "Scores a force, dates a goal, or says where an action stands.", "d", rank: 18,
      label: { state in
        switch state.selected?.kind {
        case .force: "score"
        case .goal: "date"
        case .action: state.isReadingBack ? "how it stands" : ""
        default: ""
        }
      },
      command: { state in
        switch state.selected?.kind {
        case .force: "card.score"
        case .goal: "goal.date"
        case .action: "action.report"
        default: nil
        }
      }),
    WorkbenchCommand(
      "recall.bring", "Bring the statement",
      "Writes down the statement that was agreed elsewhere, while recalling.",
      keys: [.key(.control("f"), .typing, .moving)],
      hint: WorkbenchCommand.Hint(
        label: { $0.session.statement == nil ? "bring statement" : "" }, rank: 12,
        contexts: [.typing, .moving]), isListed: false,
      unavailable: { state in
        state.stage?.activity == .recall
          ? CommandTable.row("statement.bring")?.unavailable(state)
          : "The statement is brought where the room recalls it."
      },
      perform: { (state, _) throws(Rejection) in try state.begin("statement.bring") }),
  ]

  /// A key for the command that fits what is selected.
  private static func onSelected(
    _ id: String, _ title: String, _ help: String, _ key: Character, rank: Int,
    label: @escaping @Sendable (WorkbenchState) -> String,
    command: @escaping @Sendable (WorkbenchState) -> String?
  ) -> WorkbenchCommand {
    WorkbenchCommand(
      id, title, help, keys: [.key(.character(key), .moving)],
      hint: WorkbenchCommand.Hint(label: label, rank: rank, contexts: [.moving]), isListed: false,
      unavailable: { state in
        guard let id = command(state), let row = CommandTable.row(id) else {
          return "“\(key)” is for something else than what is selected. Move there with the arrows."
        }
        return row.unavailable(state)
      },
      perform: { (state, _) throws(Rejection) in
        guard let id = command(state) else { return [] }
        return try state.begin(id)
      })
  }
}

extension WorkbenchState {
  /// Whether an action is selected whose owner could say yes.
  fileprivate var hasUnacceptedSelected: Bool {
    guard let id = selected, let action = session.actions[id] else { return false }
    return action.owner.map { !session.isAway($0) } == true && !action.isAccepted
  }
}
