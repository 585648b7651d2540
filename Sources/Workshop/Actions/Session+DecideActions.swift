/// What can be asked of actions.
public enum ActionCommand: Sendable, Hashable {
  /// Writes an action down; its words are enough.
  case add(WorkshopAction.Change)
  /// Changes some fields.
  case change(SpokenID, WorkshopAction.Change)
  /// Records the owner's yes.
  case accept(SpokenID)
  /// Records that the owner hands it back.
  case handBack(SpokenID, words: String?)
  /// Takes it down.
  case withdraw(SpokenID)
}

extension Session {
  func decide(_ command: ActionCommand) throws(Rejection) -> ActionEvent {
    switch command {
    case .add(let change):
      let change = try checked(change)
      guard let what = change.what else { throw Rejection("Say what will be done.") }
      var action = WorkshopAction(id: try nextID(.action), what: what)
      action.apply(change)
      return .added(action)
    case .change(let id, let change):
      _ = try standing(id)
      let change = try checked(change)
      guard !change.isEmpty else { throw Rejection("Say what changes about \(id.spoken).") }
      return .changed(action: id, change)
    case .accept(let id):
      let action = try standing(id)
      guard action.owner != nil else {
        throw Rejection("\(id.spoken) has no owner yet. Say who will do it first.")
      }
      guard !action.isAccepted else { throw Rejection("\(id.spoken) has its owner's yes already.") }
      return .accepted(action: id)
    case .handBack(let id, let words):
      guard try standing(id).owner != nil else {
        throw Rejection("\(id.spoken) has no owner, so nobody can hand it back.")
      }
      return .handedBack(action: id, words: try Words.optional(words, "What was said"))
    case .withdraw(let id):
      _ = try standing(id)
      return .withdrawn(action: id)
    }
  }

  private func standing(_ id: SpokenID) throws(Rejection) -> WorkshopAction {
    guard let action = actions[id] else { throw Rejection("There is no action \(id.spoken).") }
    guard !action.isWithdrawn else { throw Rejection("\(id.spoken) was taken down.") }
    return action
  }

  private func checked(
    _ change: WorkshopAction.Change
  ) throws(Rejection) -> WorkshopAction.Change {
    var change = change
    if let what = change.what { change.what = try Words.checked(what, "The action") }
    if let first = change.first { change.first = try Words.checked(first, "The first step") }
    if let know = change.know { change.know = try Words.checked(know, "How we will know") }
    if let owner = change.owner { try known(person: owner) }
    for helper in change.helpers ?? [] { try known(person: helper) }
    for card in change.uses ?? [] { _ = try up(card) }
    return change
  }
}
