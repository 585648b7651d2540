import Workshop

extension Ask.Answer {
  /// The answer with which a text begins, and what was said with it; `nil` where it is none of the four.
  static func spoken(at text: String) -> (answer: Ask.Answer, rest: String)? {
    for (said, answer) in spellings {
      if let rest = text.dropping(words: said) { return (answer, rest) }
    }
    return nil
  }

  private static let spellings: [(String, Ask.Answer)] = [
    ("yes", .yes), ("y", .yes), ("i will try", .willTry), ("i'll try", .willTry),
    ("will try", .willTry), ("will-try", .willTry), ("try", .willTry),
    ("say it more clearly", .sayMoreClearly), ("say more clearly", .sayMoreClearly),
    ("say-it-more-clearly", .sayMoreClearly), ("say-more-clearly", .sayMoreClearly),
    ("more clearly", .sayMoreClearly), ("clearer", .sayMoreClearly), ("whatever", .sayMoreClearly),
    ("no", .no), ("n", .no),
  ]
}
