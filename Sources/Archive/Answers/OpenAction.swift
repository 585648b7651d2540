public import Workshop

/// An action about which somebody still has to do something, in the latest session that has it.
public struct OpenAction: Sendable, Hashable {
  /// The session.
  public let session: ArchivedSession
  /// Its id there, such as A3.
  public let id: SpokenID
  /// What will be done.
  public let what: String
  /// The code of its owner in that session; `nil` for nobody, or for somebody who took permission
  /// back.
  public let owner: SpokenID?
  /// What the owner is called there; empty if not said.
  public let name: String
  /// By when; `nil` if not said.
  public let due: Day?
  /// The date that was first agreed, where it was moved since.
  public let originalDue: Day?
  /// Where it stands; `nil` while nothing was said of it.
  public let status: WorkshopAction.Status?
  /// Whether the owner's yes was heard.
  public let isAccepted: Bool
  /// The title of the session in which it was first written down, where that is another one.
  public let origin: String?
  /// The event that wrote it down in this session.
  public let event: EventID
  /// Session time of that event, in milliseconds.
  public let since: Int
}

extension OpenAction {
  init(_ action: ListedAction, in session: ArchivedSession) {
    self.init(
      session: session, id: action.id, what: action.what, owner: action.owner, name: action.name,
      due: action.due, originalDue: action.originalDue == action.due ? nil : action.originalDue,
      status: action.status, isAccepted: action.isAccepted, origin: action.origin,
      event: action.event, since: action.since)
  }
}

/// In which order actions are listed.
public enum ActionOrder: Sendable, Hashable {
  /// The earliest date first, those without one last.
  case date
  /// By the names of the owners in the order of letters, those without an owner last.
  case owner
}
