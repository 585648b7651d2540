/// What can be asked in a round; it lands in the stage that is being held.
public enum RoundCommand: Sendable, Hashable {
  /// A person spoke; the words are optional.
  case speak(SpokenID, words: String?)
  /// A person passed, which is always valid.
  case pass(SpokenID)
  /// The room gives its energy, 1-5 each.
  case energy([Int])
}

extension Session {
  func decide(_ command: RoundCommand) throws(Rejection) -> RoundEvent {
    guard let stage = agenda.current else {
      throw Rejection("No stage is being held yet. Go to the first one with Page Down.")
    }
    switch command {
    case .speak(let person, let words):
      try known(person: person)
      return .spoke(
        stage: stage, person: person, words: try Words.optional(words, "What was said"))
    case .pass(let person):
      try known(person: person)
      return .passed(stage: stage, person: person)
    case .energy(let levels):
      guard !levels.isEmpty, levels.count <= 999, levels.allSatisfy((1...5).contains) else {
        throw Rejection("Energy is a number from 1 to 5 for each person, such as “3 4 2 5”.")
      }
      return .energy(stage: stage, levels: levels)
    }
  }
}

extension SessionParts {
  /// Who has not had a turn in this stage yet: those never heard today first.
  public func awaitingTurn(in stage: String) -> [People.Person] {
    let taken = Set(rounds.turns(in: stage).map(\.person))
    let waiting = people.counted.filter { !taken.contains($0.id) }
    return waiting.filter { !$0.isHeard } + waiting.filter(\.isHeard)
  }
}
