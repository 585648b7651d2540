/// One stage of a flow: what the room does, for how long, by which rule.
public struct Stage: Sendable, Hashable {
  /// The id of the stage in its flow or agenda: lower-case letters, digits and dashes.
  public var id: String
  /// A few words, shown in the agenda.
  public var title: String
  /// What the room does.
  public var activity: Activity
  /// What the facilitator says, in plain words.
  public var prompt: String
  /// The minutes that a stage may have: up to a working day.
  static let possibleMinutes = 0...480

  /// Planned minutes, 0-480.
  public var minutes: Int
  /// How the room decides here, in words; empty where there is nothing to decide.
  public var rule: String
  /// What is read out in full before people say what they allow; empty where nobody is asked.
  public var wording: String
  /// Whether its minutes may never be offered to another stage, on top of breaks and the close.
  public var isKept: Bool
  /// Where it belongs when flows are joined in one session.
  public var part: Part

  /// Where a stage belongs when flows are joined: the opening and the close are then held once.
  public enum Part: String, Sendable, Hashable, CaseIterable {
    /// Welcome, check-in, agreement: before the first flow's own stages.
    case opening
    /// The flow's own stages.
    case body
    /// Check-out: after the last flow's own stages.
    case closing
  }

  /// Makes a stage that is the flow's own, unless it belongs to the opening or the close.
  public init(
    id: String, title: String, activity: Activity, prompt: String = "", minutes: Int,
    rule: String = "", wording: String = "", isKept: Bool = false, part: Part = .body
  ) {
    self.id = id
    self.title = title
    self.activity = activity
    self.prompt = prompt
    self.minutes = minutes
    self.rule = rule
    self.wording = wording
    self.isKept = isKept
    self.part = part
  }

  /// Whether it looks back at what was agreed before.
  public var isReview: Bool {
    if case .review = activity { return true }
    return false
  }

  /// Whether time may be taken from this stage.
  public var isProtected: Bool { isKept || activity.isProtected }
}

/// A flow: a workshop's stages, as data.
public struct Flow: Sendable, Hashable {
  /// Lower-case letters, digits and dashes, such as `assets`.
  public var id: String
  /// A few words.
  public var title: String
  /// What it is for, in one sentence.
  public var summary: String
  /// The stages in order, at least one.
  public var stages: [Stage]
  /// Words that say little in the name of a cluster; empty for the usual ones.
  public var emptyWords: [String]

  /// Makes a flow, with the usual empty words unless it lists its own.
  public init(
    id: String, title: String, summary: String, stages: [Stage], emptyWords: [String] = []
  ) {
    self.id = id
    self.title = title
    self.summary = summary
    self.stages = stages
    self.emptyWords = emptyWords
  }
}
