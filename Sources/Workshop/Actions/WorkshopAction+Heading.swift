extension WorkshopAction {
  /// Under which heading an action stands in a list.
  public enum Heading: Sendable, Hashable, CaseIterable {
    /// Agreed, and somebody is to do it.
    case agreed
    /// Its owner said yes, and something is still missing: a date, how we will know, or the yes to another
    /// date.
    case incomplete
    /// Done.
    case done
    /// Its owner had said yes; then it was handed on, changed, not possible, or let go.
    case over
    /// Its owner has not said yes.
    case notAgreed
  }

  /// Under which heading it stands; an action that had its owner's yes is never called not agreed.
  public var heading: Heading {
    switch status {
    case .done: .done
    case .changed, .handedOn, .notPossible, .letGo: hasHadYes ? .over : .notAgreed
    case nil, .inProgress: missing.isEmpty ? .agreed : hasHadYes ? .incomplete : .notAgreed
    }
  }

  /// Whether its owner said yes, also where another date asks for a yes again.
  private var hasHadYes: Bool {
    if isAccepted { return true }
    guard hasOwner else { return false }
    for happening in history.reversed() {
      switch happening.kind {
      case .accepted: return happening.words != Acceptance.askedToCheck.rawValue
      case .handedBack, .passed: return false
      case .moved where happening.owner != nil: return false
      case .moved, .reported, .changed, .noted, .disputed, .followed: continue
      }
    }
    return false
  }
}
