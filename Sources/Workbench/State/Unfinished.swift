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
      if cards.isEmpty { return "nothing was put up" }
      return collecting.type == .goal ? unfinishedGoals : nil
    case .connect:
      return session.cards.up(.idea).isEmpty ? "no idea was written down" : nil
    case .choose:
      guard let choice = session.choices[stage.id] else { return "nothing was counted" }
      return choice.isRevealed ? nil : "the count was not shown to the room"
    case .cluster: return unfinishedClusters
    case .draft(let drafting): return unfinishedDrafts(drafting)
    case .agree: return unfinishedAgreement
    case .plan(.actions): return unfinishedPlan
    case .plan(.asks): return unfinishedAsks
    case .plan(.confidence): return unfinishedConfidence(in: stage)
    case .readback: return unfinishedReadback
    case .round:
      let waiting = session.awaitingTurn(in: stage.id).count
      return waiting > 0 && !session.people.all.isEmpty
        ? "\(counted(waiting, "person", "people")) had no turn yet" : nil
    case .rest:
      let left = Agenda.minutes(session.agenda.left(now: now.since) ?? 0)
      return left > 1 ? "\(left) minutes of the break are left" : nil
    case .review(let step): return unfinishedReview(step)
    case .close:
      return session.closing.review == nil && session.actions.standing.contains(where: \.isOpen)
        ? "no day is set to look at this again (type it, such as 12 sep)" : nil
    case .talk, .people, .recall, .plan(.load): return nil
    }
  }
}

/// `1 card`, `3 cards`.
func counted(_ count: Int, _ noun: String, _ plural: String? = nil) -> String {
  "\(count) \(count == 1 ? noun : plural ?? noun + "s")"
}
