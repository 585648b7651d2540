/// Noticing that two cards may be the same thing. Only people decide whether they are.
extension SessionParts {
  /// The card on the wall, of the same type, that is most like this one; `nil` if none is like it.
  ///
  /// To say that two cards are alike tells what both say, so neither may be one whose words the room does
  /// not see.
  public func likest(to card: Card) -> Card? {
    guard isOnWall(card) else { return nil }
    return cards.likest(to: card, where: isOnWall)
  }

  /// Whether the words of a card stand where the room sees them: it is up, not private, not sensitive, and
  /// nobody took permission for it back.
  func isOnWall(_ card: Card) -> Bool {
    !card.isWithdrawn && card.isShown && !Veil.tellsNothing(card.text)
      && card.by.map { people[$0]?.hasWithdrawn == true } != true
  }
}

extension Cards {
  /// The card of the same type, among those that are offered, that is most like this one; the earliest of
  /// several; `nil` if none is like it.
  func likest(to card: Card, where isOffered: (Card) -> Bool) -> Card? {
    // Reasons and goals are somebody's own words: two that are alike are still two.
    guard ![.why, .goal, .agreement].contains(card.type) else { return nil }
    let carrying = Self.words(card.text)
    func isOther(_ other: Card) -> Bool {
      other.type == card.type && other.id != card.id && isOffered(other)
    }
    let place =
      if let words {
        likest(to: carrying, by: words, where: isOther)
      } else {
        likest(to: carrying, where: isOther)
      }
    return place.map { all[$0] }
  }

  private func likest(
    to carrying: [String], by index: WordIndex, where isOther: (Card) -> Bool
  ) -> Int? {
    let own = index.carried(by: carrying)
    var best: (place: Int, shared: Int)?
    for match in index.matches(carrying) {
      if let best, (best.shared, -best.place) > (match.shared, -match.place) { continue }
      let hasSameStart = own.start != nil && own.start == match.carried.start
      if Self.isLike(match.shared, own.count, match.carried.count, hasSameStart: hasSameStart),
        isOther(all[match.place])
      {
        best = (match.place, match.shared)
      }
    }
    return best?.place
  }

  private func likest(to carrying: [String], where isOther: (Card) -> Bool) -> Int? {
    let own = Set(carrying)
    var best: (place: Int, shared: Int)?
    for place in all.indices where isOther(all[place]) {
      let words = Self.words(all[place].text)
      let others = Set(words)
      let shared = own.intersection(others).count
      let hasSameStart = carrying.count > 1 && carrying.prefix(2) == words.prefix(2)
      if shared > best?.shared ?? 0,
        Self.isLike(shared, own.count, others.count, hasSameStart: hasSameStart)
      {
        best = (place, shared)
      }
    }
    return best?.place
  }

  /// Whether two cards may be the same, by how many different words both carry and how many each.
  private static func isLike(
    _ shared: Int, _ left: Int, _ right: Int, hasSameStart: Bool
  ) -> Bool {
    guard shared > 0 else { return false }
    // Two long sentences have some words in common by chance; a short card within a long one is different.
    let isMostlyShared =
      shared * 2 >= left + right - shared || shared >= 3 && shared * 3 >= min(left, right) * 2
    return isMostlyShared || hasSameStart
  }

  /// The words that carry meaning, small and in order.
  static func words(_ text: String) -> [String] {
    let all = split(text.lowercased())
    let carrying = all.filter { $0.count > 2 && !small.contains($0) }
    // "TV" is all that some cards say.
    return carrying.isEmpty ? all : carrying
  }

  /// The runs of letters and numbers; everything else separates them.
  static func split(_ text: String) -> [String] {
    // Finding out what kind of character it is takes much longer than looking at a byte.
    guard text.utf8.allSatisfy({ $0 < 0x80 }) else {
      return text.split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }
    return text.utf8.split { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"):
        false
      default: true
      }
    }.map { String(Substring($0)) }
  }

  private static let small: Set<String> = [
    "and", "any", "are", "but", "can", "for", "from", "has", "have", "her", "his", "how", "its",
    "not", "one", "our", "she", "some", "that", "the", "their", "them", "then", "there", "they",
    "this", "was", "what", "when", "where", "who", "will", "with", "you", "your",
  ]
}
