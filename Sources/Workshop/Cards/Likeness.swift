/// Noticing that two cards may be the same thing. Only people decide whether they are.
extension Cards {
  /// The card that is up, of the same type, and most like this one; `nil` if none is like it.
  public func likest(to card: Card) -> Card? {
    // Reasons and goals are somebody's own words: two that are alike are two all the same.
    guard ![.why, .goal, .agreement].contains(card.type) else { return nil }
    let words = Self.words(card.text)
    var best: (card: Card, likeness: Int)?
    for other in up(card.type) where other.id != card.id {
      let likeness = Self.likeness(words, Self.words(other.text))
      if likeness > 0, likeness > best?.likeness ?? 0 { best = (other, likeness) }
    }
    return best?.card
  }

  /// 0 for unlike; more for more shared words.
  static func likeness(_ left: [String], _ right: [String]) -> Int {
    let shared = Set(left).intersection(right).count
    let all = Set(left).union(right).count
    guard shared > 0 else { return 0 }
    let fewer = min(Set(left).count, Set(right).count)
    // Two long sentences share some words by chance; a short card within a long one is another matter.
    let isMostlyShared = shared * 2 >= all || shared >= 3 && shared * 3 >= fewer * 2
    let hasSameStart = left.count > 1 && left.prefix(2) == right.prefix(2)
    return isMostlyShared || hasSameStart ? shared : 0
  }

  /// The words that carry meaning, small and in order.
  static func words(_ text: String) -> [String] {
    let all = text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    let carrying = all.filter { $0.count > 2 && !small.contains($0) }
    // "TV" is all that some cards say.
    return carrying.isEmpty ? all : carrying
  }

  private static let small: Set<String> = [
    "and", "any", "are", "but", "can", "for", "from", "has", "have", "her", "his", "how", "its",
    "not", "one", "our", "she", "some", "that", "the", "their", "them", "then", "there", "they",
    "this", "was", "what", "when", "where", "who", "will", "with", "you", "your",
  ]
}
