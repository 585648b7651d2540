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
    case .plan: return unfinishedPlan
    case .round:
      let waiting = session.awaitingTurn(in: stage.id).count
      return waiting > 0 && !session.people.all.isEmpty
        ? "\(counted(waiting, "person", "people")) had no turn yet" : nil
    case .rest:
      let left = Agenda.minutes(session.agenda.left(now: now.since) ?? 0)
      return left > 1 ? "\(left) minutes of the break are left" : nil
    case .talk, .people, .close: return nil
    }
  }

  private var unfinishedPlan: String? {
    let actions = session.actions.standing
    guard !actions.isEmpty else { return "no action was written down" }
    let lacking = actions.filter { !$0.missing.isEmpty }
    guard let first = lacking.first else { return nil }
    let others = lacking.dropFirst().map(\.id.spoken)
    return "\(first.id.spoken) needs \(first.missing.joined(separator: ", "))"
      + (others.isEmpty ? "" : ", and \(others.joined(separator: ", ")) need something too")
  }
}

/// `1 card`, `3 cards`.
func counted(_ count: Int, _ noun: String, _ plural: String? = nil) -> String {
  "\(count) \(count == 1 ? noun : plural ?? noun + "s")"
}
