import Workshop

/// What looks unfinished while planning.
extension WorkbenchState {
  /// Actions that lack something; the owner's yes comes in the read-back, where one is still to come.
  var unfinishedPlan: String? {
    let actions = shownSession.actions.standing
    guard !actions.isEmpty else { return "no action was written down" }
    let isReadLater = session.agenda.items.contains {
      $0.stage.activity == .readback && $0.status == .waiting
    }
    let lacking = actions.filter(\.isOpen).compactMap {
      action -> (id: String, missing: [String])? in
      let missing = action.missing.filter { !isReadLater || $0 != "the owner's yes" }
      return missing.isEmpty ? nil : (action.id.spoken, missing)
    }
    guard let first = lacking.first else { return nil }
    let others = lacking.dropFirst().map(\.id)
    return "\(first.id) needs \(first.missing.joined(separator: ", "))"
      + (others.isEmpty ? "" : ", and \(others.joined(separator: ", ")) need something too")
  }

  /// Goals without a day; the rest of what makes one hard to see is asked when it is written down.
  var unfinishedGoals: String? {
    let goals = session.cards.up(.goal).filter { $0.day == nil }.map(\.id.spoken)
    guard !goals.isEmpty else { return nil }
    return "\(goals.joined(separator: ", ")) \(goals.count == 1 ? "has" : "have") no day"
  }

  /// Asks that nobody answered, or that were to be said more clearly; a no is an answer.
  var unfinishedAsks: String? {
    let asks = session.actions.asks.standing
    guard !asks.isEmpty else { return "nobody has asked for anything" }
    let silent = asks.filter(\.replies.isEmpty).map(\.id.spoken)
    guard silent.isEmpty else {
      return "\(silent.joined(separator: ", ")) \(silent.count == 1 ? "has" : "have") no answer yet"
    }
    let unclear = asks.filter { $0.replies.last?.answer == .sayMoreClearly }.map(\.id.spoken)
    guard !unclear.isEmpty else { return nil }
    return "\(unclear.joined(separator: ", ")) "
      + "\(unclear.count == 1 ? "was" : "were") to be said more clearly"
  }

  func unfinishedConfidence(in stage: Stage) -> String? {
    guard session.actions.confidences.contains(where: { $0.stage == stage.id }) else {
      return "nobody was asked how sure they are"
    }
    return hiddenConfidence == nil ? nil : "the numbers were not shown to the room"
  }

  /// Owners who were not asked; an action that nobody owns cannot be answered for.
  var unfinishedReadback: String? {
    let readback = Readback(shownSession)
    guard !readback.actions.isEmpty else { return "there was no action to read" }
    let open = readback.toAsk.map(\.id.spoken)
    guard !open.isEmpty else { return nil }
    return "\(open.joined(separator: ", ")) \(open.count == 1 ? "has" : "have") no answer yet"
  }
}
