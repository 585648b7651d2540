extension Asks: Coverable {
  mutating func cover(by veil: Veil) { all.coverAll(by: veil) }
}

extension Ask: Coverable {
  /// Whether an audience may not read the words.
  func isKept(by veil: Veil) -> Bool {
    veil.keepsWords(by: by) || veil.keeps(id) || isWithdrawn && !veil.showsTakenDown
  }

  mutating func cover(by veil: Veil) {
    let isKept = isKept(by: veil)
    if !veil.showsTakenDown || isKept { earlierTexts = [] }
    text = isKept ? Veil.kept : veil.told(veil.newest(of: id) ?? text)
    replies.removeAll { veil.isGone($0.by) }
    for index in replies.indices {
      replies[index].words = veil.aside(replies[index].words, by: replies[index].by)
    }
  }
}

extension AskEvent {
  func covered(by veil: Veil, said by: SpokenID?) -> AskEvent? {
    switch self {
    case .made(var ask):
      ask.text = veil.words(ask.text, of: ask.id, by: by)
      return .made(ask)
    case .reworded(let ask, let text):
      return .reworded(ask: ask, text: veil.words(text, of: ask, by: by))
    case .answered(let ask, let answer, let words):
      return veil.isGone(by)
        ? nil : .answered(ask: ask, answer: answer, words: veil.aside(words, by: by))
    case .withdrawn: return self
    }
  }
}
