/// Choosing by hand count: hidden until it is shown, so that nobody follows the crowd.
public enum ChoiceEvent: EventPart {
  /// Dots, points or people were counted for each idea named; a later count of an idea replaces it.
  case counted(stage: String, counts: [SpokenID: Int])
  /// A person stands by an idea; before the count is shown, the last place counts.
  case stood(stage: String, idea: SpokenID, people: [SpokenID])
  /// The count was shown to the room.
  case revealed(stage: String)

  enum Kind: String, CaseIterable {
    case counted = "choice.counted"
    case stood = "choice.stood"
    case revealed = "choice.revealed"
  }

  var kind: Kind {
    switch self {
    case .counted: .counted
    case .stood: .stood
    case .revealed: .revealed
    }
  }

  var data: Fields {
    switch self {
    case .counted(let stage, let counts):
      [
        "stage": .text(stage),
        "counts": .fields(
          Fields(
            pairs: counts.sorted { $0.key < $1.key }
              .map { Fields.Pair(name: $0.key.spoken, value: .integer($0.value)) })),
      ]
    case .stood(let stage, let idea, let people):
      ["stage": .text(stage), "idea": .text(idea), "people": .list(people.map { .text($0) })]
    case .revealed(let stage): ["stage": .text(stage)]
    }
  }

  init?(_ kind: Kind, data: Fields) {
    guard let stage = data.text("stage") else { return nil }
    switch kind {
    case .counted:
      guard let pairs = data["counts"]?.fields?.pairs else { return nil }
      var counts: [SpokenID: Int] = [:]
      for pair in pairs {
        guard let id = SpokenID(spoken: pair.name), let count = pair.value.integer,
          (0...9999).contains(count)
        else { return nil }
        counts[id] = count
      }
      self = .counted(stage: stage, counts: counts)
    case .stood:
      guard let idea = data.spokenID("idea"), let people = data.spokenIDs("people")
      else { return nil }
      self = .stood(stage: stage, idea: idea, people: people)
    case .revealed: self = .revealed(stage: stage)
    }
  }
}

/// The counts of every choosing stage.
public struct Choices: Sendable, Hashable {
  /// What was chosen in one stage.
  public struct Choice: Sendable, Hashable {
    /// The stage.
    public let stage: String
    /// Dots, points or heads by idea, as counted by hand.
    public var counts: [SpokenID: Int] = [:]
    /// Who stands where, where names were taken.
    public var standing: [SpokenID: SpokenID] = [:]
    /// Whether the room has seen it.
    public var isRevealed = false
    /// What was counted, where the counts themselves are covered.
    private var hidden: Set<SpokenID> = []

    /// Makes one before anything was counted.
    init(stage: String) { self.stage = stage }

    /// Whether an idea was counted; known also where the counts are not shown yet.
    public func isCounted(_ idea: SpokenID) -> Bool {
      hidden.contains(idea) || count(of: idea) != nil
    }

    /// Keeps what was counted, but not how many, and not who.
    mutating func hideCounts() {
      hidden.formUnion(counts.keys)
      hidden.formUnion(standing.values)
      (counts, standing) = ([:], [:])
    }

    /// The count of an idea: by hand, or else those who stand by it.
    public func count(of idea: SpokenID) -> Int? {
      let heads = standing.values.count { $0 == idea }
      return counts[idea] ?? (heads > 0 ? heads : nil)
    }
  }

  /// One for each stage that was counted in, oldest first.
  public internal(set) var all: [Choice] = []

  init() {}

  /// What was chosen in a stage so far.
  public subscript(stage: String) -> Choice? { all.first { $0.stage == stage } }

  mutating func apply(_ event: ChoiceEvent) {
    switch event {
    case .counted(let stage, let counts):
      change(stage) { $0.counts.merge(counts) { _, new in new } }
    case .stood(let stage, let idea, let people):
      change(stage) { choice in for person in people { choice.standing[person] = idea } }
    case .revealed(let stage): change(stage) { $0.isRevealed = true }
    }
  }

  private mutating func change(_ stage: String, _ body: (inout Choice) -> Void) {
    let index = all.firstIndex { $0.stage == stage } ?? all.endIndex
    if index == all.endIndex { all.append(Choice(stage: stage)) }
    body(&all[index])
  }
}
