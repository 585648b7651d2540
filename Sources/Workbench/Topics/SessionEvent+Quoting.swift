import Workshop

/// Events with fewer words, for sentences that may not quote them.
extension SessionEvent {
  /// The same without any words that its sentence would quote.
  var unquoted: SessionEvent {
    switch self {
    case .agenda(.skipped(let stage, _)): .agenda(.skipped(stage: stage, reason: ""))
    case .agenda(.paused): .agenda(.paused(reason: nil))
    case .agenda(.promised(let stage, let by, _)):
      .agenda(.promised(stage: stage, by: by, why: nil))
    case .rounds(.spoke(let stage, let person, _)):
      .rounds(.spoke(stage: stage, person: person, words: nil))
    case .parking(.homed(let point, _)): .parking(.homed(point: point, home: ""))
    case .actions(let event): .actions(event.unquoted)
    default: self
    }
  }

  /// The same without what was said of an action where the state after it has not these words: they are
  /// kept with what their owners said, which a single event does not tell.
  func quoted(in session: Shown) -> SessionEvent {
    guard case .actions(let event) = self, let words = event.quotes,
      session.actions[event.action]?.history.contains(where: { $0.words == words }) != true
    else { return self }
    return unquoted
  }
}

extension ActionEvent {
  /// The words that its sentence quotes.
  fileprivate var quotes: String? {
    switch self {
    case .reported(_, _, let words): words
    case .noted(_, let words), .followed(_, let words): words
    case .continued(let continuation): continuation.happened.quotes
    default: nil
    }
  }

  fileprivate var unquoted: ActionEvent {
    switch self {
    case .reported(let id, let status, _): .reported(action: id, status, words: nil)
    case .noted(let id, _): .noted(action: id, words: "")
    case .followed(let id, _): .followed(action: id, words: "")
    case .continued(let told):
      Continuation(
        from: told.from, event: told.event, at: told.at, owner: told.owner,
        happened: told.happened.unquoted
      ).map(ActionEvent.continued) ?? self
    default: self
    }
  }
}
