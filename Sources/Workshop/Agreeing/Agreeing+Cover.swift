extension Agreeing: Coverable {
  mutating func cover(by veil: Veil) {
    concerns.coverAll(by: veil)
    minority.coverAll(by: veil)
    for index in polls.indices where !polls[index].isRevealed && veil.audience != .facilitator {
      polls[index].hideCounts()
    }
  }
}

extension Concern: Coverable {
  mutating func cover(by veil: Veil) {
    if veil.keepsWords(by: by) || veil.keeps(id) {
      (text, harms, words) = (Veil.kept, nil, nil)
    } else {
      (text, harms) = (veil.told(text), veil.told(harms))
      words = veil.aside(words, by: wordsBy)
    }
  }
}

extension MinorityWords: Coverable {
  mutating func cover(by veil: Veil) {
    text = veil.keepsWords(by: by) || veil.keeps(id) ? Veil.kept : veil.told(text)
  }
}

extension AgreeingEvent {
  func covered(by veil: Veil, said by: SpokenID?) -> AgreeingEvent? {
    switch self {
    case .concernRaised(let concern, let text, let harms, let version, let table):
      return .concernRaised(
        concern: concern, text: veil.words(text, of: concern, by: by),
        harms: veil.keeps(concern) ? nil : veil.aside(harms, by: by), version: version, table: table
      )
    case .concernSettled(let concern, let state, let version, let words):
      return .concernSettled(
        concern: concern, state: state, version: version,
        words: veil.keeps(concern) ? nil : veil.aside(words, by: by))
    case .minorityNoted(let minority, let text, let version):
      return .minorityNoted(
        minority: minority, text: veil.words(text, of: minority, by: by), version: version)
    case .brought(let version, let text, let review, let origin):
      return .brought(
        version: version, text: veil.words(text, of: version), review: review, origin: origin)
    case .pollCounted(let version, let counts, let eligible):
      let isUnseen = veil.hindsight.unseen.polls.contains(version)
      return .pollCounted(version: version, counts: isUnseen ? [:] : counts, eligible: eligible)
    case .barSet, .pollOpened, .pollRevealed, .adopted: return self
    }
  }
}
