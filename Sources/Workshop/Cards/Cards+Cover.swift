extension Cards: Coverable {
  mutating func cover(by veil: Veil) {
    // Changing a card copies its neighbours, so only those that have something to cover are changed; and
    // where nobody took anything back, those are known without looking at the others.
    let places = veil.looksAtCardsAlone ? covered : Array(all.indices)
    for index in places where all[index].hasToBeCovered(by: veil) { all[index].cover(by: veil) }
  }
}

extension Veil {
  /// Whether what is covered of a card follows from that card alone.
  fileprivate var looksAtCardsAlone: Bool {
    !audience.isOutside && gone.isEmpty && hindsight.newest.isEmpty && hindsight.kept.isEmpty
      && linked.isEmpty
  }
}

extension Card: Coverable {
  fileprivate func hasToBeCovered(by veil: Veil) -> Bool {
    veil.audience.isOutside || isKept(by: veil) || !earlierTexts.isEmpty
      || veil.newest(of: id).map { $0 != text } ?? false
  }

  /// Whether an audience may not read the words.
  func isKept(by veil: Veil) -> Bool {
    if veil.keepsWords(by: by) || isTakenDown && !veil.showsTakenDown { return true }
    return veil.keeps(id) || veil.audience != .facilitator && !isShown
  }

  mutating func cover(by veil: Veil) {
    if !veil.showsTakenDown || isKept(by: veil) { earlierTexts = [] }
    guard !isKept(by: veil) else {
      (text, reason) = (Veil.kept, nil)
      return
    }
    text = veil.told(veil.newest(of: id) ?? text)
    reason = veil.told(reason)
  }
}

extension CardEvent {
  func covered(by veil: Veil, said by: SpokenID?) -> CardEvent? {
    switch self {
    case .added(var card):
      card.text = veil.words(card.text, of: card.id, by: by)
      card.reason = veil.keeps(card.id) ? nil : veil.aside(card.reason, by: by)
      return .added(card)
    case .edited(let card, let text):
      return .edited(card: card, text: veil.words(text, of: card, by: by))
    case .withdrawn, .recategorised, .attributed, .marked, .scored, .dated, .shared, .joined,
      .linked, .unlinked:
      return self
    }
  }
}
