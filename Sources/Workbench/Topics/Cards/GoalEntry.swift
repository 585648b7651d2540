import Workshop

/// Goals in the entry line.
extension WorkbenchState {
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

  /// Goals without a day; the rest of what makes one hard to see is asked when it is written down.
  var unfinishedGoals: String? {
    let goals = session.cards.up(.goal).filter { $0.day == nil }.map(\.id.spoken)
    guard !goals.isEmpty else { return nil }
    return "\(goals.joined(separator: ", ")) \(goals.count == 1 ? "has" : "have") no day"
  }
}
