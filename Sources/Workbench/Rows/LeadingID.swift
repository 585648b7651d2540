import Workshop

/// A line that begins with the id of something that stands already: `A3 know: …`, `Q1 yes`, `H3 4 2`.
struct LeadingID {
  let id: SpokenID
  /// What follows it, without blanks at its ends.
  let rest: String

  /// Takes a line apart; `nil` where it does not begin with an id of this kind.
  init?(_ line: String, _ kind: SpokenID.Kind) {
    let word = line.prefix { $0.isASCII && ($0.isLetter || $0.isNumber) }
    guard let id = SpokenID(spoken: word), id.kind == kind else { return nil }
    let rest = line.dropFirst(word.count)
    // `A4 paper` is about paper, but `A4-sized` does not even look like an action.
    guard rest.isEmpty || rest.first.map({ " :>=,".contains($0) }) == true else { return nil }
    self.id = id
    self.rest = rest.trimmingBlanks
  }
}

extension StringProtocol {
  /// Without blanks at its ends.
  var trimmingBlanks: String {
    String(drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
  }

  /// The rest after these words at the start, whatever their case, where they end there.
  func dropping(words: String) -> String? {
    guard lowercased().hasPrefix(words) else { return nil }
    let rest = dropFirst(words.count)
    guard let next = rest.first else { return "" }
    return next.isLetter || next.isNumber ? nil : rest.drop { " :,;–-".contains($0) }.trimmingBlanks
  }
}
