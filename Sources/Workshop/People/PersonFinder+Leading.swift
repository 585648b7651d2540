/// Finding people at the start of a longer text.
extension PersonFinder {
  /// Who is named at the start of a text.
  public struct Leading: Sendable {
    /// Who is meant.
    public var answer: Answer
    /// The words by which the person is named.
    public var said: Substring
    /// What follows them.
    public var rest: Substring
    /// Whether the name is part of the sentence, as in `Bernard's shed`, so that it stays in the words.
    public var isPossessive = false
  }

  /// The longest name at the start of a text: `Mary Ann bakes bread` is about Mary Ann where somebody is
  /// called so, and otherwise about Mary.
  ///
  /// - Parameter text: Words, without an `@` in front.
  /// - Returns: `nil` where the text does not begin with a letter or a digit.
  public func leading(_ text: Substring) -> Leading? {
    let words = Self.words(of: text, atMost: mostWords + 1)
    guard let first = words.first else { return nil }
    for last in words.dropFirst().reversed() {
      let said = text[first.startIndex..<last.endIndex]
      guard let answer = find(wordsOfName: said) else { continue }
      return Leading(answer: answer, said: said, rest: text[last.endIndex...])
    }
    let rest = text[first.endIndex...]
    let answer = find(first)
    if case .nobody = answer, let owner = first.withoutPossessive {
      let found = find(owner)
      guard case .nobody = found else {
        return Leading(answer: found, said: first, rest: rest, isPossessive: true)
      }
    }
    return Leading(answer: answer, said: first, rest: rest)
  }

  /// Who is called by several words, none of which is only the beginning of one: what follows a name in a
  /// sentence must not be taken for a part of it.
  private func find(wordsOfName said: Substring) -> Answer? {
    let name = SpokenName(said)
    let whole = entries.filter { entry in
      entry.name.words.count > 1 && NameFit.whole.holds(name, for: entry.name)
    }
    if let first = whole.first {
      return whole.count == 1 ? .one(first.id) : .several(whole.map(\.id))
    }
    // `Mrs Oyelaran` is one person, but `Mary bakes` is not Mary by another name.
    guard name.words.count > 1 else { return nil }
    return name.words == name.untitled
      ? find(said, [.words]) : find(said, [.untitled, .words])
  }

  /// The first words of a text that have only blanks between them.
  private static func words(of text: Substring, atMost limit: Int) -> [Substring] {
    var words: [Substring] = []
    var rest = text
    while words.count < max(limit, 1), let first = rest.first, first.isLetter || first.isNumber {
      let word = rest.prefix { !$0.isWhitespace && !separators.contains($0) }
      words.append(word)
      let after = rest[word.endIndex...]
      rest = after.drop { $0 == " " }
      // A name ends with the sentence.
      if rest.startIndex == after.startIndex || word.last == "!" || word.last == "?" { break }
    }
    return words
  }

  private static let separators: Set<Character> = [
    "+", ",", ";", ":", ">", "=", "(", ")", "&", "@", "/",
  ]
}

extension Substring {
  /// Without the `'s` at its end; `nil` where there is none.
  fileprivate var withoutPossessive: Substring? {
    guard count > 2, let last, last == "s" || last == "S",
      let sign = dropLast().last, ["'", "’", "ʼ"].contains(sign)
    else { return nil }
    return dropLast(2)
  }
}
