import Workshop

/// Leaving a stage is one key; it asks only where something looks wrong.
extension WorkbenchState {
  /// What looks unfinished in the current stage, in words; `nil` where all looks well.
  var unfinished: String? {
    guard let stage, stage.minutes > 0 else { return nil }
    switch stage.activity {
    case .collect(let collecting):
      let cards = session.cards.up(collecting.type)
      let hidden = cards.count(where: \.isPrivate)
      if hidden > 0 { return "\(counted(hidden, "card")) still private" }
      return cards.isEmpty ? "nothing was put up" : nil
    case .connect:
      return session.cards.up(.idea).isEmpty ? "no idea was written down" : nil
    case .choose:
      guard let choice = session.choices[stage.id] else { return "nothing was counted" }
      return choice.isRevealed ? nil : "the count was not shown to the room"
    case .plan:
      let incomplete = session.actions.standing.filter { !$0.missing.isEmpty }
      if session.actions.standing.isEmpty { return "no action was written down" }
      guard let first = incomplete.first else { return nil }
      return "\(first.id.spoken) has no \(first.missing.joined(separator: ", no "))"
        .replacingThe()
    case .talk, .people, .round, .close, .rest: return nil
    }
  }

}

/// `1 card`, `3 cards`.
func counted(_ count: Int, _ noun: String, _ plural: String? = nil) -> String {
  "\(count) \(count == 1 ? noun : plural ?? noun + "s")"
}

extension String {
  /// “has no an owner” reads badly: the article goes.
  fileprivate func replacingThe() -> String {
    var text = self
    for article in ["no an ", "no a ", "no the "] {
      while let range = text.firstRange(of: article) { text.replaceSubrange(range, with: "no ") }
    }
    return text
  }
}
