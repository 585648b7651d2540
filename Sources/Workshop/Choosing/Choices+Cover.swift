extension Choices: Coverable {
  mutating func cover(by veil: Veil) {
    guard veil.audience != .facilitator else { return }
    for index in all.indices {
      if !all[index].isRevealed {
        all[index].hideCounts()
      } else if veil.audience != .room {
        all[index].countHeads()
      }
    }
  }
}

extension Choices.Choice {
  /// Keeps how many stand by each idea, but not who.
  fileprivate mutating func countHeads() {
    for idea in Set(standing.values) where counts[idea] == nil { counts[idea] = count(of: idea) }
    standing = [:]
  }
}

extension ChoiceEvent {
  func covered(by veil: Veil, said by: SpokenID?) -> ChoiceEvent? {
    switch self {
    case .counted(let stage, _), .stood(let stage, _, _):
      veil.hindsight.unseen.choices.contains(stage) ? nil : self
    case .revealed: self
    }
  }

  /// The same without who stands where, for those who are told weeks later or were not there.
  func told(to audience: Audience) -> ChoiceEvent {
    guard audience != .facilitator, audience != .room, case .stood(let stage, let idea, _) = self
    else { return self }
    return .stood(stage: stage, idea: idea, people: [])
  }
}
