public import Workshop

/// What the workbench is supplied with from outside the session.
public struct Supplies: Sendable, Hashable {
  /// The flows that can be held, built-in and the facilitator's own.
  public var flows: [Flow]
  /// Stages that can be added to an agenda, beside those of the flows.
  public var optionalStages: [Stage]
  /// The time zone of this machine, as the tz database names it.
  public var zone: String
  /// The sessions in the folder, newest first.
  public var sessions: [ListedSession]
  /// The titles of sessions whose last day is over, until which they are kept.
  public var pastKeeping: [String] = []
  /// The folder's path, for people to read.
  public var folder: String
  /// What kinds of things can be searched for in all sessions.
  public var itemTypes: [String]

  /// Makes supplies.
  public init(
    flows: [Flow] = [], optionalStages: [Stage] = [], zone: String = "UTC",
    sessions: [ListedSession] = [], folder: String = "", itemTypes: [String] = []
  ) {
    self.flows = flows
    self.optionalStages = optionalStages
    self.zone = zone
    self.sessions = sessions
    self.folder = folder
    self.itemTypes = itemTypes
  }
}

/// A session as the start screen lists it.
public struct ListedSession: Sendable, Hashable {
  /// Where it is.
  public var path: String
  /// Its title.
  public var title: String
  /// What it holds, in words, such as `2026-03-12 · 20 assets, 4 actions`.
  public var facts: String
  /// Whether it was closed.
  public var isClosed: Bool
  /// Whether it can be read as a session at all.
  public var isReadable: Bool

  /// Makes a row.
  public init(
    path: String, title: String, facts: String, isClosed: Bool, isReadable: Bool = true
  ) {
    self.path = path
    self.title = title
    self.facts = facts
    self.isClosed = isClosed
    self.isReadable = isReadable
  }
}
