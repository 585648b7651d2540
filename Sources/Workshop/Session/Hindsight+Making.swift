extension Hindsight {
  /// Looks back on a session with a veil that knows what the session says now.
  init(_ history: SessionHistory, _ veil: Veil) {
    let session = history.session
    keepWords(in: session, veil)
    if !veil.showsTakenDown { findNewest(in: session) }
    theirActions = Set(
      session.actions.all.filter { action in
        veil.isGone(action.owner) || action.history.contains { veil.isGone($0.owner) }
      }.map(\.id))
    var polls: Set<SpokenID> = []
    for poll in session.agreeing.polls { if poll.isRevealed { polls.insert(poll.version) } }
    if veil.audience != .facilitator {
      unseen.choices = Set(session.choices.all.filter { !$0.isRevealed }.map(\.stage))
      unseen.polls = Set(session.agreeing.polls.map(\.version)).subtracting(polls)
      unseen.confidences = Set(
        session.actions.confidences.filter { !$0.isRevealed }.map {
          UnseenCounts.ConfidenceQuestion(stage: $0.stage, action: $0.action)
        })
    }
    for recorded in history.events { take(recorded, history, veil) }
  }

  /// What the last state keeps back is kept back at earlier moments too.
  private mutating func keepWords(in session: Session, _ veil: Veil) {
    kept.formUnion(session.cards.all.filter { $0.isKept(by: veil) }.map(\.id))
    kept.formUnion(session.drafts.all.filter { $0.isKept(by: veil) }.map(\.id))
    kept.formUnion(session.actions.all.filter { $0.isKept(by: veil) }.map(\.id))
    kept.formUnion(session.actions.asks.all.filter { $0.isKept(by: veil) }.map(\.id))
    kept.formUnion(session.agreeing.concerns.filter { veil.keepsWords(by: $0.by) }.map(\.id))
    kept.formUnion(session.agreeing.minority.filter { veil.keepsWords(by: $0.by) }.map(\.id))
    kept.formUnion(session.notes.all.filter { veil.keepsWords(by: $0.by) }.map(\.id))
    kept.formUnion(session.closing.reflections.filter { veil.keepsWords(by: $0.by) }.map(\.id))
    for point in session.closing.parking.all
    where veil.keepsWords(by: point.by) || point.card.map(kept.contains) == true {
      kept.insert(point.id)
    }
  }

  private mutating func findNewest(in session: Session) {
    for card in session.cards.all where !card.earlierTexts.isEmpty { newest[card.id] = card.text }
    for draft in session.drafts.all where !draft.earlierTexts.isEmpty {
      newest[draft.id] = draft.text
    }
    for ask in session.actions.asks.all where !ask.earlierTexts.isEmpty {
      newest[ask.id] = ask.text
    }
    for cluster in session.clusters.all where !cluster.earlierNames.isEmpty {
      newest[cluster.id] = cluster.name
    }
  }

  /// What only the events tell: what was undone or taken away is not in the last state.
  private mutating func take(_ recorded: RecordedEvent, _ history: SessionHistory, _ veil: Veil) {
    let session = history.session
    let isUndone = !history.counts(recorded)
    switch recorded.event {
    case .opening(.described): opening = session.opening
    // In a file put together by hand a session may be opened twice.
    case .opening(.opened) where recorded.id != history.events.first?.id:
      opening = session.opening
    case .cards(.added(let card))
    where session.cards[card.id] == nil && veil.audience != .facilitator:
      if card.isPrivate { kept.insert(card.id) }
    case .cards(.marked(let card, true)) where isUndone && session.cards[card] == nil:
      if veil.audience != .facilitator { kept.insert(card) }
    case .drafts(.added(let draft)) where session.drafts[draft.id] == nil:
      if draft.isPrivate, veil.audience != .facilitator { kept.insert(draft.id) }
    case .actions(.changed(let id, let change)): take(change, of: id, session, veil)
    case .actions(.continued(let continuation)):
      // A later session may have put it in other words.
      if case .changed(let id, let change) = continuation.happened {
        take(change, of: id, session, veil)
      }
    case .notes(.added(let note)):
      if note.audience == .facilitator { privateNotes.insert(note.id) }
      if session.notes[note.id] == nil, !veil.showsTakenDown { kept.insert(note.id) }
    case .notes(.edited(let id, _)) where !veil.showsTakenDown: newest[id] = session.notes[id]?.text
    case .parking(.parked(let point, let text, let card)):
      if session.closing.parking[point] == nil, !veil.showsTakenDown { kept.insert(point) }
      if let card, kept.contains(card) || earlierWords(of: card, session, veil).contains(text) {
        kept.insert(point)
      }
    case .closing(.reflected(let reflection)) where !veil.showsTakenDown:
      if !session.closing.reflections.contains(where: { $0.id == reflection.id }) {
        kept.insert(reflection.id)
      }
    default: break
    }
  }

  private mutating func take(
    _ change: WorkshopAction.Change, of id: SpokenID, _ session: Session, _ veil: Veil
  ) {
    guard !veil.showsTakenDown, let action = session.actions[id] else { return }
    if change.what != nil { newest[id] = action.what }
    changedActions[id] = action
  }

  private func earlierWords(of card: SpokenID, _ session: Session, _ veil: Veil) -> [String] {
    veil.showsTakenDown ? [] : session.cards[card]?.earlierTexts ?? []
  }
}
