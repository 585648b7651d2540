public import Workshop

/// An action that still needs doing, in the latest session that has it.
public struct OpenAction: Sendable, Hashable {
  /// The session.
  public let session: ArchivedSession
  /// Its id there, such as A3.
  public let id: SpokenID
  /// What will be done.
  public let what: String
  /// The code of its owner in that session, or for those who were not there a new number; `nil` for
  /// nobody, or for somebody who took permission back.
  public let owner: SpokenID?
  /// What the owner is called; empty where that is not told.
  public let name: String
  /// What to call the owner: the code and the name, or `participant 3`; empty for nobody.
  public let label: String
  /// By when; `nil` if not said.
  public let due: Day?
  /// The date that was first agreed, where it has been moved since.
  public let originalDue: Day?
  /// Its status; `nil` while nothing was said about it.
  public let status: WorkshopAction.Status?
  /// Whether the owner's yes was heard.
  public let isAccepted: Bool
  /// The title of the session in which it was first written down, where that is another one.
  public let origin: String?
  /// What those said who did not agree to this, oldest first.
  public let objections: [Objection]
  /// The event that wrote it down in this session.
  public let event: EventID
  /// Session time of that event, in milliseconds.
  public let since: Int
}

extension OpenAction {
  /// Whether somebody says that this is not what was agreed.
  public var isDisputed: Bool { !objections.isEmpty }

  /// That somebody said: this is not what I agreed.
  public struct Objection: Sendable, Hashable {
    /// What to call whoever said so; empty if not known.
    public let label: String
    /// The words; empty if there are none, or they are not told.
    public let words: String
  }

  /// The action as it may be told; `nil` where that is nothing.
  init?(_ action: ListedAction, in session: ArchivedSession, by veil: Veil) {
    guard veil.tells(action.id, saying: action.what, by: []) else { return nil }
    let owner = action.owner.flatMap { veil.tells($0) ? $0 : nil }
    let name = owner.map(veil.toldName) ?? ""
    // The name under which somebody is shown is as much theirs as their own.
    let shownAs = name.isEmpty ? "" : veil.telling(action.shownAs)
    self.init(
      session: session.told(by: veil), id: action.id, what: veil.telling(action.what),
      owner: owner.map(veil.numbered), name: shownAs.isEmpty ? name : shownAs,
      label: owner.map { Self.label($0, shownAs, veil) } ?? "",
      due: action.due, originalDue: action.originalDue == action.due ? nil : action.originalDue,
      status: action.status, isAccepted: owner != nil && action.isAccepted,
      origin: action.origin.map(veil.telling),
      objections: action.objections.compactMap { Objection($0, by: veil) },
      event: action.event, since: action.since)
  }

  private static func label(_ owner: SpokenID, _ shownAs: String, _ veil: Veil) -> String {
    if shownAs.isEmpty { return veil.label(owner) }
    return veil.audience.isOutside ? shownAs : "\(owner.spoken) \(shownAs)"
  }
}

extension OpenAction.Objection {
  /// The objection as it may be told: that there is one is told even where its words are not; `nil` of
  /// somebody who took permission back.
  fileprivate init?(_ said: Aside, by veil: Veil) {
    if let by = said.by, !veil.tells(by) { return nil }
    self.init(label: said.by.map(veil.label) ?? "", words: said.told(by: veil)?.words ?? "")
  }
}

/// The order in which actions are listed.
public enum ActionOrder: Sendable, Hashable {
  /// The earliest date first, those without one last.
  case date
  /// Alphabetically by the names of the owners, those without an owner last.
  case owner
}
