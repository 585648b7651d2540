/// Finds people on a list by what others call them: a code, a name or a part of it.
///
/// This is the only way in which people are found. The best fit counts: the code, the whole name, the same
/// without titles, words of it such as the surname, the beginning, the initials. Where two people fit
/// equally well, nobody is guessed.
public struct PersonFinder: Sendable {
  /// Who is meant.
  public enum Answer: Sendable, Hashable {
    /// This person.
    case one(SpokenID)
    /// One of these, in the order of the list.
    case several([SpokenID])
    /// Nobody on the list; these are called nearly so, the nearest first.
    case nobody(nearly: [SpokenID])
  }

  /// Somebody on the list.
  struct Entry: Sendable {
    var id: SpokenID
    /// What the person is called, as it is shown; empty if that is not known here.
    var label: String
    var name: SpokenName
  }

  let entries: [Entry]
  /// The most words that a name on the list has.
  let mostWords: Int

  /// Finds people of a list, as far as it knows their names.
  public init(_ people: People) {
    self.init(
      people.all.map { (id: $0.id, name: $0.hasWithdrawn ? "" : $0.name) })
  }

  /// Finds people by these names.
  public init(_ names: [(id: SpokenID, name: String)]) {
    entries = names.map { Entry(id: $0.id, label: $0.name, name: SpokenName($0.name)) }
    mostWords = entries.map(\.name.words.count).max() ?? 0
  }

  /// Who is meant by a code, a name or a part of one; an `@` in front and punctuation around it are left
  /// out.
  public func find(_ said: some StringProtocol) -> Answer {
    let said = said.withoutPunctuation
    if let code = SpokenID(spoken: said), code.kind == .person { return find(code) }
    return find(said, NameFit.allCases) ?? .nobody(nearly: nearly(said))
  }

  /// Whose name this is, whole or the surname: how somebody is found who types their own.
  public func findOwner(of name: some StringProtocol) -> Answer {
    let said = SpokenName(name.withoutPunctuation)
    guard !said.words.isEmpty else { return .nobody(nearly: []) }
    let found = find(name.withoutPunctuation, [.whole, .untitled]) ?? surnamed(said)
    return found ?? .nobody(nearly: [])
  }

  /// The same by some ways of fitting only; `nil` where nobody fits.
  func find(_ said: some StringProtocol, _ fits: [NameFit]) -> Answer? {
    let name = SpokenName(said)
    guard !name.words.isEmpty else { return nil }
    for fit in fits {
      let found = entries.filter { !$0.name.words.isEmpty && fit.holds(name, for: $0.name) }
      if let answer = Self.answer(found) { return answer }
    }
    return nil
  }

  private func find(_ code: SpokenID) -> Answer {
    entries.contains { $0.id == code } ? .one(code) : .nobody(nearly: [])
  }

  private func surnamed(_ said: SpokenName) -> Answer? {
    Self.answer(
      entries.filter { entry in
        let words = entry.name.untitled
        return words.count > said.untitled.count
          && Array(words.suffix(said.untitled.count)) == said.untitled
      })
  }

  private static func answer(_ found: [Entry]) -> Answer? {
    guard let first = found.first else { return nil }
    return found.count == 1 ? .one(first.id) : .several(found.map(\.id))
  }

  /// At most three people whose name, or a word of it, is nearly this one: one letter in three may be
  /// another, at most two.
  private func nearly(_ said: some StringProtocol) -> [SpokenID] {
    let said = SpokenName(said).letters
    guard (2...40).contains(said.count) else { return [] }
    let ranked = entries.compactMap { entry -> (distance: Int, id: SpokenID)? in
      let distances = Set(entry.name.untitled + [entry.name.letters]).compactMap { name -> Int? in
        let distance = said.letterDistance(to: name)
        return distance <= min(min(said.count, name.count) / 3, 2) ? distance : nil
      }
      return distances.min().map { ($0, entry.id) }
    }
    return ranked.sorted { ($0.distance, $0.id) < ($1.distance, $1.id) }.prefix(3).map(\.id)
  }
}

extension StringProtocol {
  /// Without blanks and signs at its ends, such as `@P4,` or `“Zoë”`.
  var withoutPunctuation: Substring {
    var rest = Substring(self)
    while let first = rest.first, !first.isLetter, !first.isNumber { rest.removeFirst() }
    while let last = rest.last, !last.isLetter, !last.isNumber { rest.removeLast() }
    return rest
  }
}

extension PersonFinder.Answer {
  /// Everybody who may be meant; `nil` for nobody.
  public var people: [SpokenID]? {
    switch self {
    case .one(let person): [person]
    case .several(let people): people
    case .nobody: nil
    }
  }
}
