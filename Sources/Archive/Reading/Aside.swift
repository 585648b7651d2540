internal import Workshop

/// What else was said with something: a reason, a first step, an answer.
struct Aside: Sendable, Hashable {
  /// The words.
  var words: String
  /// Who said them, where that is known and not who said the thing itself.
  var by: SpokenID?
  /// Whose matter it is: nothing is told of it once one of them took permission back.
  var of: [SpokenID] = []
  /// When it was said, where that was in a later session.
  var at: Instant?
  /// The id of that session.
  var there: String?

  /// Some parts of something, without those that say nothing.
  static func all(_ parts: [String?], by person: SpokenID? = nil) -> [Aside] {
    // Most have nothing.
    guard parts.contains(where: { $0?.isEmpty == false }) else { return [] }
    return parts.compactMap(\.self).filter { !$0.isEmpty }.map { Aside(words: $0, by: person) }
  }

  /// The same as it may be told; `nil` where that is nothing.
  func told(by veil: Veil) -> Aside? {
    guard veil.tells(nil, by: [by].compactMap(\.self)), of.allSatisfy({ veil.tells($0) }) else {
      return nil
    }
    if let at, let there, !veil.tells(said: at, in: there) { return nil }
    var told = self
    told.words = veil.telling(words)
    return told
  }
}

extension [Aside] {
  /// All of them as one text.
  var text: String { isEmpty ? "" : map(\.words).joined(separator: " · ") }
}
