/// What happens to an action, and what its history keeps about that.
extension WorkshopAction {
  /// Takes in something that happened.
  ///
  /// - Parameters:
  ///   - event: What happened; writing it down and continuations are not for a single action.
  ///   - at: When it was said.
  ///   - by: Who said so, where that is known.
  ///   - via: The session where it was said, if that is another one.
  mutating func take(_ event: ActionEvent, at: Instant, by: SpokenID?, via: Origin? = nil) {
    switch event {
    case .added, .continued, .read: break
    case .changed(_, let change):
      var happening = happening(change, at: at, by: by)
      apply(change, by: by)
      happening?.via = via
      history += [happening].compactMap(\.self)
    case .accepted(_, let how):
      guard hasOwner else { return }
      acceptance = how
      keep(.accepted, at, by: owner, via) { $0.words = how == .said ? nil : how.rawValue }
    case .handedBack(_, let words):
      keep(.handedBack, at, by: by ?? owner, via) { $0.words = words }
      acceptance = nil
      (owner, ownerThere) = (nil, nil)
      shownAs = ""
      handedBack = words ?? ""
    case .reported(_, let status, let words):
      keep(.reported, at, by: by, via) { ($0.status, $0.words) = (status, words) }
      self.status = status
      statusWords = words
    case .noted(_, let words): keep(.noted, at, by: by, via) { $0.words = words }
    case .disputed(_, let words): keep(.disputed, at, by: by, via) { $0.words = words }
    case .followed(_, let words): keep(.followed, at, by: by, via) { $0.words = words }
    case .withdrawn: isWithdrawn = true
    }
  }

  /// Gives it to somebody who is on the list of a later session only.
  mutating func pass(
    to person: SpokenID, in session: Origin, from before: SpokenID?, at: Instant, by: SpokenID?
  ) {
    owner = nil
    acceptance = nil
    handedBack = nil
    shownAs = ""
    ownerThere = Origin(session: session.session, title: session.title, item: person)
    // A reason or another date that came with it goes in the same row.
    if let last = history.last, last.at == at, last.via == session,
      last.kind == .changed || last.kind == .moved
    {
      history[history.endIndex - 1].owner = before
      if last.kind == .changed { history[history.endIndex - 1].kind = .passed }
      return
    }
    keep(.passed, at, by: by, session) { $0.owner = before }
  }

  private mutating func keep(
    _ kind: Happening.Kind, _ at: Instant, by: SpokenID?, _ via: Origin?,
    _ fill: (inout Happening) -> Void
  ) {
    var happening = Happening(kind: kind, at: at, by: by)
    happening.via = via
    fill(&happening)
    history.append(happening)
  }
}
