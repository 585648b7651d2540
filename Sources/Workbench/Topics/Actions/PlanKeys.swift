import Canvas
import Workshop

/// What the menu of a thing offers by its kind: of an action, an ask, a force, a goal, a parked point.
extension CommandTable {
  static let planKeyRows: [WorkbenchCommand] = [
    onSelected(
      "item.yes", "Yes, or an answer",
      "Notes the owner's yes to an action, or an answer to an ask.",
      "y", rank: 15
    ) { state in
      switch state.selected?.kind {
      case .action: state.hasUnacceptedSelected ? ("action.accept", "the owner says yes") : nil
      case .ask: ("ask.answer", "write down the answer")
      default: nil
      }
    },
    onSelected(
      "item.back", "Hand back, or give a home",
      "Hands the chosen action back, or says where a parked point goes.", "h", rank: 18
    ) { state in
      switch state.selected?.kind {
      case .action:
        state.selectedAction?.owner == nil || state.isLookingBack
          ? nil : ("action.handBack", "hand it back")
      case .parked: ("point.home", "give it a home")
      default: nil
      }
    },
    onSelected(
      "item.facts", "Score, date, or how it stands",
      "Scores a force, dates a goal, or says where an action stands.", "d", rank: 19
    ) { state in
      switch state.selected?.kind {
      case .force: ("card.score", "say how strong it is")
      case .goal: ("goal.date", "say by when")
      case .action: state.isLookingBack ? nil : ("action.report", "say how it stands")
      default: nil
      }
    },
    WorkbenchCommand(
      "recall.bring", "Bring the statement",
      "Writes down the statement that was agreed elsewhere, while recalling.",
      keys: [.key(.control("f"), .run)],
      hint: WorkbenchCommand.Hint(
        label: { $0.session.statement == nil ? "bring statement" : "" }, rank: 12,
        contexts: [.run]), isListed: false,
      unavailable: { state in
        state.stage?.activity == .recall
          ? CommandTable.row("statement.bring")?.unavailable(state)
          : "The statement is brought where the room recalls it."
      },
      perform: { (state, _) throws(Rejection) in try state.begin("statement.bring") }),
  ]

  /// An entry of the menu for the command that fits what is chosen, with what the menu calls it.
  private static func onSelected(
    _ id: String, _ title: String, _ help: String, _ key: Character, rank: Int,
    _ command: @escaping @Sendable (WorkbenchState) -> (id: String, label: String)?
  ) -> WorkbenchCommand {
    WorkbenchCommand(
      id, title, help, keys: [.key(.character(key), .menu)],
      hint: WorkbenchCommand.Hint(
        label: { command($0)?.label ?? "" }, rank: rank, contexts: [.menu]), isListed: false,
      unavailable: { state in
        command(state).flatMap { CommandTable.row($0.id) }?.unavailable(state)
      },
      perform: { (state, _) throws(Rejection) in
        guard let command = command(state) else { return [] }
        return try state.begin(command.id)
      })
  }
}

extension WorkbenchState {
  /// Whether an action is chosen whose owner could say yes.
  fileprivate var hasUnacceptedSelected: Bool {
    guard let action = selectedAction else { return false }
    return action.owner.map { !session.isAway($0) } == true && !action.isAccepted
  }
}
