extension Rounds: Coverable {
  mutating func cover(by veil: Veil) {
    if !veil.gone.isEmpty { turns.removeAll { veil.isGone($0.person) } }
    guard veil.audience.isOutside else { return }
    for index in turns.indices {
      turns[index].words = veil.aside(turns[index].words, by: turns[index].person)
    }
  }
}

extension RoundEvent {
  func covered(by veil: Veil, said by: SpokenID?) -> RoundEvent? {
    switch self {
    case .spoke(let stage, let person, let words):
      veil.isGone(person)
        ? nil : .spoke(stage: stage, person: person, words: veil.aside(words, by: person))
    case .passed(_, let person): veil.isGone(person) ? nil : self
    case .energy: self
    }
  }
}
