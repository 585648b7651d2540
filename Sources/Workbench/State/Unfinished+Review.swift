import Workshop

/// What looks unfinished while looking back.
extension WorkbenchState {
  func unfinishedReview(_ step: Activity.ReviewStep) -> String? {
    let actions = session.actions.standing
    switch step {
    case .actions:
      // What nobody owns has nobody to speak first; it is among what is stuck.
      let open = actions.filter { !$0.wasLookedAt && $0.isOpen && $0.hasOwner }.map(\.id.spoken)
      guard !open.isEmpty else { return nil }
      return "\(open.joined(separator: ", ")) \(open.count == 1 ? "was" : "were") not looked at"
    case .stuck:
      let lacking = actions.filter { $0.origin == nil && $0.isOpen && !$0.missing.isEmpty }
      guard let first = lacking.first else { return nil }
      return "\(first.id.spoken) needs \(first.missing.joined(separator: ", "))"
    case .feedback:
      return session.cards.up(.feedback).isEmpty ? "nothing was written for those who asked" : nil
    }
  }
}
