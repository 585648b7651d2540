import Workshop

/// Enter in the entry line while planning: asks, confidence, scores and goals.
extension WorkbenchState {
  /// What is needed; or `Q1 yes @P17 The library has one`; or `Q1: the same in other words`.
  func askCommand(_ words: EntryWords) throws(Rejection) -> Command {
    guard let line = LeadingID(words.text, .ask) else {
      let action = words.links.first { $0.kind == .action }
      guard words.links.allSatisfy({ $0.kind == .action }), words.links.count <= 1 else {
        throw Rejection("An ask is for one action, such as +A3.")
      }
      return .asks(
        .make(
          words.text, table: words.table ?? (words.by == nil ? focus.table : nil), action: action))
    }
    if line.rest.first == ":" {
      return .asks(.reword(line.id, line.rest.dropFirst().trimmingBlanks))
    }
    guard let (answer, rest) = Ask.Answer.spoken(at: line.rest) else {
      let id = line.id.spoken
      throw Rejection(
        "\(id) yes, no, will try, or say it more clearly. \(id): … says it in other words.")
    }
    return .asks(.answer(line.id, answer, words: rest))
  }

  /// `3=11 4=17`, every number by itself, or the same after an action's id.
  func confidenceCommand(_ words: EntryWords) throws(Rejection) -> Command {
    let line = LeadingID(words.text, .action)
    let text = line?.rest ?? words.text
    guard text.contains(where: \.isNumber) else {
      throw Rejection("Say how many gave each number from 0 to 5: 3=11 4=17, or 3 4 4 2.")
    }
    return .confidence(
      .count(try Arguments(["counts": text]).levels("counts"), action: line?.id))
  }

  /// A score, `H3 4 2`; `nil` for anything else.
  func scoreCommand(_ words: EntryWords) throws(Rejection) -> Command? {
    guard let line = LeadingID(words.text, .force), !line.rest.isEmpty,
      line.rest.allSatisfy({ $0.isNumber || "=, ".contains($0) })
    else { return nil }
    let scores = line.rest.split { "=, ".contains($0) }.map { Int($0) }
    guard (1...2).contains(scores.count), !scores.contains(nil) else {
      throw Rejection(
        "Say how strong, and how far we could shift it, 1 to 5 each: \(line.id.spoken) 4 2.")
    }
    return .cards(.score(line.id, strength: scores[0], sway: scores.count > 1 ? scores[1] : nil))
  }

  /// A goal with its day; or the day of one that stands, `E1 > 30 november`.
  func goalCommand(_ card: NewCard) throws(Rejection) -> Command {
    if let line = LeadingID(card.text, .goal), line.rest.first == ">" {
      let said = Arguments(["day": line.rest.dropFirst().trimmingBlanks])
      return .cards(.date(line.id, try said.comingDay("day", today: now.today)))
    }
    var goal = card
    let words = try GoalWords(card.text, today: now.today)
    (goal.text, goal.day) = (words.text, words.day)
    return .cards(.add(goal))
  }
}

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
