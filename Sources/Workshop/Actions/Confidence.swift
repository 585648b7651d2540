/// How sure the room is that the plan, or one action, will happen: 0-5 each, hidden then shown
/// (facilitation guide, 4.4).
public struct Confidence: Sendable, Hashable {
  /// The stage in which it was asked.
  public let stage: String
  /// The action that it is about; `nil` for the plan as a whole.
  public let action: SpokenID?
  /// How many gave each number.
  public var counts: [Int: Int] = [:]
  /// How many people here could have given one; `nil` where nobody is on the list.
  public var eligible: Int?
  /// Whether the room has seen it.
  public var isRevealed = false

  /// The numbers that can be given.
  public static let levels = 0...5

  /// How many answered, where the counts themselves are covered.
  private var hiddenAnswers: Int?

  /// Makes one before anybody answered.
  init(stage: String, action: SpokenID?) { (self.stage, self.action) = (stage, action) }

  /// How many answered; known also where the counts are not shown yet.
  public var answers: Int { hiddenAnswers ?? counts.values.reduce(0, +) }

  /// Keeps how many answered, but not what.
  mutating func hideCounts() { (hiddenAnswers, counts) = (answers, [:]) }

  /// How many are less than 3, which asks for a change.
  public var doubting: Int { counts.filter { $0.key < 3 }.values.reduce(0, +) }
}

/// How sure the room is.
public enum ConfidenceEvent: EventPart {
  /// The numbers were counted by hand; a later count replaces all of it.
  case counted(stage: String, action: SpokenID?, counts: [Int: Int], eligible: Int?)
  /// The room saw them.
  case revealed(stage: String, action: SpokenID?)

  enum Kind: String, CaseIterable {
    case counted = "confidence.counted"
    case revealed = "confidence.revealed"
  }

  var kind: Kind {
    switch self {
    case .counted: .counted
    case .revealed: .revealed
    }
  }

  var data: Fields {
    switch self {
    case .counted(let stage, let action, let counts, let eligible):
      [
        "stage": .text(stage), "action": .optional(action), "counts": .counts(counts),
        "eligible": .optional(eligible),
      ]
    case .revealed(let stage, let action): ["stage": .text(stage), "action": .optional(action)]
    }
  }

  init?(_ kind: Kind, data: Fields) {
    guard let stage = data.text("stage") else { return nil }
    let action = data.spokenID("action")
    switch kind {
    case .counted:
      guard let counts = data["counts"]?.pointCounts,
        counts.keys.allSatisfy(Confidence.levels.contains)
      else { return nil }
      self = .counted(
        stage: stage, action: action, counts: counts, eligible: data.integer("eligible"))
    case .revealed: self = .revealed(stage: stage, action: action)
    }
  }
}

/// What can be asked about confidence; it lands in the stage that is being held.
public enum ConfidenceCommand: Sendable, Hashable {
  /// Counts the numbers, for one action or for the whole plan.
  case count([Int: Int], action: SpokenID?)
  /// Shows them to the room.
  case reveal(action: SpokenID?)
}

extension Actions {
  /// How sure the room is, as asked in a stage.
  public func confidence(in stage: String, of action: SpokenID? = nil) -> Confidence? {
    confidences.first { $0.stage == stage && $0.action == action }
  }

  mutating func apply(_ event: ConfidenceEvent) {
    switch event {
    case .counted(let stage, let action, let counts, let eligible):
      change(stage, action) {
        guard !$0.isRevealed else { return }
        $0.counts = counts.given
        $0.eligible = eligible
      }
    case .revealed(let stage, let action): change(stage, action) { $0.isRevealed = true }
    }
  }

  private mutating func change(
    _ stage: String, _ action: SpokenID?, _ body: (inout Confidence) -> Void
  ) {
    let known = confidences.firstIndex { $0.stage == stage && $0.action == action }
    if known == nil { confidences.append(Confidence(stage: stage, action: action)) }
    body(&confidences[known ?? confidences.endIndex - 1])
  }
}

extension Session {
  func decide(_ command: ConfidenceCommand) throws(Rejection) -> ConfidenceEvent {
    guard let stage = agenda.current else {
      throw Rejection("No stage is being held yet. Go to the first one with Page Down.")
    }
    switch command {
    case .count(let counts, let action):
      if let action { _ = try standing(action: action) }
      if actions.confidence(in: stage, of: action)?.isRevealed == true {
        throw Rejection("The room has seen this. Hold the stage again to ask again.")
      }
      let here = people.eligible
      try check(counts, points: Confidence.levels, here: here)
      return .counted(stage: stage, action: action, counts: counts, eligible: here)
    case .reveal(let action):
      guard let confidence = actions.confidence(in: stage, of: action) else {
        throw Rejection("Nothing is counted yet. Count first: 3=11 4=17.")
      }
      guard !confidence.isRevealed else { throw Rejection("The room has seen this already.") }
      return .revealed(stage: stage, action: action)
    }
  }
}
