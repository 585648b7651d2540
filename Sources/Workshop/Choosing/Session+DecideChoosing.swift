/// What can be asked while choosing; it lands in the stage that is being held.
public enum ChoiceCommand: Sendable, Hashable {
  /// Enters a hand count.
  case count([SpokenID: Int])
  /// Notes who stands by an idea.
  case stand(SpokenID, people: [SpokenID])
  /// Shows the count to the room.
  case reveal
}

extension ChoiceCommand {
  /// After dots and scores the room may say who would lend a hand; where people stand, that is the
  /// count itself.
  fileprivate func canFollowTheCount(in stage: Stage?) -> Bool {
    guard case .stand = self, case .choose(let rule)? = stage?.activity else { return false }
    return rule != .stand
  }
}

extension Session {
  func decide(_ command: ChoiceCommand) throws(Rejection) -> ChoiceEvent {
    guard let stage = agenda.current else {
      throw Rejection("No stage is being held yet. Go to the first one with Page Down.")
    }
    let choice = choices[stage]
    if choice?.isRevealed == true, !command.canFollowTheCount(in: agenda.currentItem?.stage) {
      throw Rejection(
        "The room has seen this count. Undo takes that back; holding the stage again counts again.")
    }
    switch command {
    case .count(let counts):
      guard !counts.isEmpty else { throw Rejection("Say how many for which: I1=5 I2=3.") }
      for (idea, count) in counts.sorted(by: { $0.key < $1.key }) {
        try standable(idea)
        guard (0...9999).contains(count) else {
          throw Rejection("\(count) for \(idea.spoken) cannot be right; 0 to 9999 can be counted.")
        }
        try checkStanding(count, at: idea)
      }
      return .counted(stage: stage, counts: counts)
    case .stand(let idea, let people):
      try standable(idea)
      guard !people.isEmpty else { throw Rejection("Say who stands by \(idea.spoken).") }
      for person in people { try known(person: person) }
      return .stood(stage: stage, idea: idea, people: people.uniqued())
    case .reveal:
      guard choice != nil else { throw Rejection("Nothing is counted yet in this stage.") }
      return .revealed(stage: stage)
    }
  }

  /// Nobody stands by one idea twice or gives it more than one score of at most 5, so heads and scores
  /// cannot be more than the people here allow; dots can be put down as the room likes.
  private func checkStanding(_ count: Int, at idea: SpokenID) throws(Rejection) {
    guard case .choose(let rule)? = agenda.currentItem?.stage.activity, !people.all.isEmpty
    else { return }
    let here = people.countedNumber
    let most =
      switch rule {
      case .dots: Int.max
      case .scores: here * 5
      case .stand: here
      }
    guard count <= most else {
      throw Rejection(
        "\(count) for \(idea.spoken) cannot be right with \(here) people here. Count again.")
    }
  }

  private func standable(_ idea: SpokenID) throws(Rejection) {
    if idea.kind == .cluster {
      _ = try standing(cluster: idea)
      return
    }
    let card = try up(idea)
    guard card.type == .idea || card.type == .asset else {
      throw Rejection("\(idea.spoken) is not an idea that can be chosen.")
    }
  }
}
