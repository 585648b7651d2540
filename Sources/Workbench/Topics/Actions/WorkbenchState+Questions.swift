import Workshop

/// What is asked back, kindly and once, after something was written down while planning.
extension WorkbenchState {
  /// The question to put in the message line; `nil` where there is none.
  func planQuestion(after event: SessionEvent) -> String? {
    switch event {
    case .cards(.added(let card)) where card.type == .goal: goalQuestion(card)
    case .cards(.edited(let id, _)):
      session.cards[id].flatMap { $0.type == .goal ? goalQuestion($0) : nil }
    case .actions(.added(let action)) where action.origin == nil: ownerQuestion(action)
    case .actions(.changed(let id, let change)) where change.owner != nil:
      session.actions[id].flatMap(ownerQuestion)
    case .people(.left(let person)): leavingQuestion(person)
    default: nil
    }
  }

  /// A goal that nobody could see reached is asked about: a word that could mean anything, no day, or
  /// nothing to count.
  private func goalQuestion(_ goal: Card) -> String? {
    guard goal.isShown else { return nil }
    let id = goal.id.spoken
    let added = goal.day.map { "\(id) is for \($0.words)." } ?? "\(id) is up."
    if let empty = EmptyWords.found(in: goal.text, listed: session.clusters.emptyWords).first {
      return "\(added) “\(empty)” could mean anything: how would anybody see it?"
    }
    guard goal.day != nil else {
      return "\(id) is up. By when would anybody see it? \(id) > 30 nov"
    }
    guard GoalWords.canBeCounted(goal.text, today: now.today) else {
      return "\(added) How would anybody see it: how many, or what would be there?"
    }
    return nil
  }

  private func ownerQuestion(_ action: WorkshopAction) -> String? {
    guard let owner = action.owner, session.isAway(owner) else { return nil }
    return "\(action.id.spoken) is down for \(session.people.label(owner)), who is not here: "
      + "the yes has to come later."
  }

  /// Somebody leaves who owns something and has not said yes to it.
  private func leavingQuestion(_ person: SpokenID) -> String? {
    let open = session.actions.standing.filter {
      $0.owner == person && $0.isOpen && !$0.isAccepted
    }
    guard !open.isEmpty else { return nil }
    let ids = open.map(\.id.spoken).joined(separator: ", ")
    return "\(session.people.label(person)) has left. The yes to \(ids) has to come later."
  }
}
