import Workshop

/// What is selected, and whether letters are typed, once an event has come in.
extension RunScreen {
  static func settle(
    after event: SessionEvent, from before: HandsBefore, _ state: inout WorkbenchState
  ) {
    state.settleBoard(after: event, from: before)
    if let question = state.planQuestion(after: event) {
      state.message = Message(question, .notice)
    }
    if before.wasReading { state.settleReadback(after: event, from: before.read) }
    state.keepSelection(near: before.row)
  }
}

extension WorkbenchState {
  /// Selects what the event is about, and goes on typing or moving as the stage needs.
  fileprivate mutating func settleBoard(after event: SessionEvent, from before: HandsBefore) {
    if session.agenda.current != before.stage {
      focus.scroll = 0
      focus.selected = nil
      focus.category = nil
      if session.agenda.current != nil { focus.mode = .typing }
      startReadingBack()
    }
    switch event {
    case .cards(.added(let card)):
      scrollIntoView(card.id)
      if let twin = session.likest(to: card) {
        let words = session.words(of: twin.id) ?? Veil.kept
        let shown = words == Veil.kept ? "" : " “\(words)”"
        message = Message(
          "\(card.id.spoken) may be the same as \(twin.id.spoken). "
            + "\(way(to: "card.joinNewest")) joins them, else leave both.\(shown)", .notice)
      }
    case .notes(.added(let note)): scrollIntoView(note.id)
    case .actions(let event): scrollIntoView(event.action)
    case .asks(.answered(let id, _, _)), .asks(.reworded(let id, _)): scrollIntoView(id)
    case .asks(.made(let ask)): scrollIntoView(ask.id)
    case .drafts(.added(let draft)): scrollIntoView(draft.id)
    case .clusters(.made(let cluster)): scrollIntoView(cluster.id)
    case .clusters(.filled(let id, _)), .clusters(.named(let id, _)): scrollIntoView(id)
    case .people(.added(let person, _, _, _, _, _)): scrollIntoView(person)
    case .agreeing(.concernRaised(let id, _, _, _, _)), .agreeing(.concernSettled(let id, _, _, _)):
      scrollIntoView(id)
    case .agreeing, .drafts(.versionAdded), .choosing(.revealed), .confidence(.revealed):
      // What the room is asked, or sees together, is seen from its first row.
      focus.scroll = 0
    case .agenda(.promised):
      if let notice = promiseNotice { message = Message(notice, .notice) }
    case .opening(.closed): focus.mode = .moving
    default: break
    }
  }
}
