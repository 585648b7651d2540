/// Each in turn.
///
/// Passing is always valid and is recorded like speaking.
public enum RoundEvent: EventPart {
  /// A person spoke; the words are optional.
  case spoke(stage: String, person: SpokenID, words: String?)
  /// A person passed.
  case passed(stage: String, person: SpokenID)
  /// The room's energy, 1-5 each, without names.
  case energy(stage: String, levels: [Int])

  enum Kind: String, CaseIterable {
    case spoke = "turn.spoken"
    case passed = "turn.passed"
    case energy = "energy.taken"
  }

  var kind: Kind {
    switch self {
    case .spoke: .spoke
    case .passed: .passed
    case .energy: .energy
    }
  }

  var data: Fields {
    switch self {
    case .spoke(let stage, let person, let words):
      ["stage": .text(stage), "person": .text(person), "words": .optional(words)]
    case .passed(let stage, let person): ["stage": .text(stage), "person": .text(person)]
    case .energy(let stage, let levels):
      ["stage": .text(stage), "levels": .list(levels.map(Value.integer))]
    }
  }

  init?(_ kind: Kind, data: Fields) {
    guard let stage = data.text("stage") else { return nil }
    switch kind {
    case .spoke:
      guard let person = data.spokenID("person") else { return nil }
      self = .spoke(stage: stage, person: person, words: data.text("words"))
    case .passed:
      guard let person = data.spokenID("person") else { return nil }
      self = .passed(stage: stage, person: person)
    case .energy:
      guard let levels = data["levels"]?.list?.compactMap(\.integer),
        levels.allSatisfy((1...5).contains)
      else { return nil }
      self = .energy(stage: stage, levels: levels)
    }
  }
}

/// The turns that were taken and the energy of the room.
public struct Rounds: Sendable, Hashable {
  /// One turn.
  public struct Turn: Sendable, Hashable {
    /// The stage it was taken in.
    public var stage: String
    /// Who.
    public var person: SpokenID
    /// What was said; `nil` if it was not written down.
    public var words: String?
    /// Whether the person passed.
    public var isPass: Bool
  }

  /// The energy of the room at one time.
  public struct Energy: Sendable, Hashable {
    /// The stage it was taken in.
    public var stage: String
    /// 1-5, one for each who gave it.
    public var levels: [Int]
  }

  /// All turns, oldest first.
  public internal(set) var turns: LongList<Turn> = []
  /// All energies, oldest first.
  public internal(set) var energies: [Energy] = []

  init() {}

  mutating func apply(_ event: RoundEvent) {
    switch event {
    case .spoke(let stage, let person, let words):
      turns.append(Turn(stage: stage, person: person, words: words, isPass: false))
    case .passed(let stage, let person):
      turns.append(Turn(stage: stage, person: person, words: nil, isPass: true))
    case .energy(let stage, let levels): energies.append(Energy(stage: stage, levels: levels))
    }
  }

  /// The turns of one stage, oldest first.
  public func turns(in stage: String) -> [Turn] { turns.filter { $0.stage == stage } }
}
