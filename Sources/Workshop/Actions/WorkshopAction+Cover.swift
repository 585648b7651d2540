extension Actions: Coverable {
  mutating func cover(by veil: Veil) {
    // Changing an action copies its neighbours, so only those that have something to cover are changed.
    for index in all.indices where all[index].hasToBeCovered(by: veil) {
      all[index].cover(by: veil)
    }
    asks.cover(by: veil)
    for index in confidences.indices
    where !confidences[index].isRevealed && veil.audience != .facilitator {
      confidences[index].hideCounts()
    }
  }
}

extension WorkshopAction: Coverable {
  /// Whether an audience may not read what it says.
  func isKept(by veil: Veil) -> Bool { isWithdrawn && !veil.showsTakenDown || veil.keeps(id) }

  fileprivate func hasToBeCovered(by veil: Veil) -> Bool {
    veil.audience.isOutside || isKept(by: veil) || !shownAs.isEmpty || !veil.gone.isEmpty
      || veil.linked.keepsWhatWasSaid || veil.newest(of: id).map { $0 != what } ?? false
  }

  /// Whether somebody owns it, or did, who took permission back.
  private func isTheirs(_ veil: Veil) -> Bool {
    veil.isGone(owner) || history.contains { veil.isGone($0.owner) }
      || veil.hindsight.theirActions.contains(id)
  }

  mutating func cover(by veil: Veil) {
    let isTheirs = isTheirs(veil)
    if isKept(by: veil) {
      keepWords()
    } else {
      what = veil.told(veil.newest(of: id) ?? what)
      tellWords(by: veil)
    }
    coverAnswers(by: veil)
    if veil.isGone(owner) { (owner, acceptance) = (nil, nil) }
    helpers.removeAll { veil.isGone($0) }
    coverShownAs(by: veil, isTheirs: isTheirs)
  }

  /// The name under which somebody is shown is as much theirs as their own.
  private mutating func coverShownAs(by veil: Veil, isTheirs: Bool) {
    if shownAs.isEmpty { return }
    let isNamed = owner.map { !veil.name(of: $0, given: shownAs).isEmpty } ?? false
    if isTheirs || !isNamed && veil.audience != .facilitator && veil.audience != .room {
      shownAs = ""
    }
  }

  private mutating func keepWords() {
    what = Veil.kept
    for field in Self.words { self[keyPath: field] = "" }
  }

  private mutating func tellWords(by veil: Veil) {
    (first, know, money) = (veil.told(first), veil.told(know), veil.told(money))
    (time, tell, depends) = (veil.told(time), veil.told(tell), veil.told(depends))
    shownAs = veil.told(shownAs)
  }

  /// Covers what was said of it: all of what people said who took permission back, and where nobody in
  /// particular said it, the reasons and answers of an action that was theirs.
  private mutating func coverAnswers(by veil: Veil) {
    let isTheirs = isTheirs(veil)
    func keeps(_ happening: Happening) -> Bool {
      veil.isGone(happening.by) || veil.isGone(happening.owner) || happening.by == nil && isTheirs
        || veil.keepsWords(by: happening.by)
        || veil.linked.keeps(said: happening.at, via: happening.via)
    }
    statusWords =
      history.last { $0.kind == .reported }.map(keeps) ?? isTheirs
      ? nil : veil.told(statusWords)
    if let words = handedBack {
      handedBack =
        history.last { $0.kind == .handedBack }.map(keeps) ?? isTheirs ? "" : veil.told(words)
    }
    history.removeAll { veil.isGone($0.by) || veil.isGone($0.owner) }
    for index in history.indices {
      history[index].words = keeps(history[index]) ? nil : veil.told(history[index].words)
    }
  }
}

extension ActionEvent {
  func covered(by veil: Veil, said by: SpokenID?) -> ActionEvent? {
    covered(by: veil, said: by, isKeptElsewhere: false)
  }

  /// Owners stay in events, by their codes: the state takes them away, so that what follows adds up.
  private func covered(
    by veil: Veil, said by: SpokenID?, isKeptElsewhere: Bool
  ) -> ActionEvent? {
    let isTheirs = by == nil && veil.hindsight.theirActions.contains(action)
    let isKept = isTheirs || isKeptElsewhere || veil.keeps(action) && veil.audience.isOutside
    func aside(_ words: String?) -> String? { isKept ? nil : veil.aside(words, by: by) }
    switch self {
    case .added(let action):
      return .added(action.withWordsCovered(by: veil))
    case .changed(let id, let change):
      return .changed(action: id, change.covered(by: veil, id, aside))
    case .handedBack(let id, let words): return .handedBack(action: id, words: aside(words))
    case .reported(let id, let status, let words):
      return .reported(action: id, status, words: aside(words))
    case .noted(let id, let words): return .noted(action: id, words: aside(words) ?? Veil.kept)
    case .disputed(let id, let words): return .disputed(action: id, words: aside(words))
    case .followed(let id, let words):
      return .followed(action: id, words: aside(words) ?? Veil.kept)
    case .continued(let continuation):
      let isKept = veil.linked.keeps(said: continuation.at, via: continuation.from)
      let happened = continuation.happened.covered(by: veil, said: by, isKeptElsewhere: isKept)
      return happened.flatMap(continuation.saying).map { .continued($0) }
    case .accepted, .read, .withdrawn: return self
    }
  }
}

extension WorkshopAction {
  /// The words that it has beside what will be done, in the order of those of a change.
  fileprivate static var words: [WritableKeyPath<Self, String>] {
    [\.first, \.know, \.money, \.time, \.tell, \.depends, \.shownAs]
  }

  /// What it said when it was written down; whose it was stays.
  fileprivate func withWordsCovered(by veil: Veil) -> WorkshopAction {
    var action = self
    if let last = veil.hindsight.changedActions[id] {
      for field in Self.words where !action[keyPath: field].isEmpty {
        action[keyPath: field] = last[keyPath: field]
      }
    }
    if veil.keeps(id) { action.keepWords() } else { action.tellWords(by: veil) }
    action.what = veil.words(what, of: id)
    action.coverAnswers(by: veil)
    if veil.hindsight.theirActions.contains(id) { action.shownAs = "" }
    return action
  }
}

extension WorkshopAction.Change {
  fileprivate func covered(
    by veil: Veil, _ action: SpokenID, _ aside: (String?) -> String?
  ) -> WorkshopAction.Change {
    var change = self
    change.what = what.map { veil.words($0, of: action) }
    change.why = aside(why)
    let (isKept, last) = (veil.keeps(action), veil.hindsight.changedActions[action])
    for (field, lasting) in zip(Self.words, WorkshopAction.words) {
      change[keyPath: field] = self[keyPath: field].map {
        isKept ? "" : veil.told(last?[keyPath: lasting] ?? $0)
      }
    }
    if veil.hindsight.theirActions.contains(action) { change.shownAs = shownAs.map { _ in "" } }
    return change
  }

  private static var words: [WritableKeyPath<Self, String?>] {
    [\.first, \.know, \.money, \.time, \.tell, \.depends, \.shownAs]
  }
}

extension Continuation {
  /// The same, but that something else happened.
  fileprivate func saying(_ happened: ActionEvent) -> Continuation? {
    Continuation(from: from, event: event, at: at, owner: owner, happened: happened)
  }
}

extension ConfidenceEvent {
  func covered(by veil: Veil, said by: SpokenID?) -> ConfidenceEvent? {
    switch self {
    case .counted(let stage, let action, _, _):
      let question = UnseenCounts.ConfidenceQuestion(stage: stage, action: action)
      return veil.hindsight.unseen.confidences.contains(question) ? nil : self
    case .revealed: return self
    }
  }
}
