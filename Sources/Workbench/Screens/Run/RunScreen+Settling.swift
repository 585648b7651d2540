import Workshop

/// What is selected once an event has come in.
extension RunScreen {
  static func settle(
    after event: SessionEvent, from before: HandsBefore, _ state: inout WorkbenchState
  ) {
    state.settleBoard(after: event, from: before)
    if let question = state.planQuestion(after: event) {
      state.message = Message(question, .notice)
    }
    if before.wasReading { state.settleReadback(after: event) }
    state.keepSelection(near: before.row)
  }
}

extension WorkbenchState {
  /// Shows what the event is about.
  fileprivate mutating func settleBoard(after event: SessionEvent, from before: HandsBefore) {
    if session.agenda.current != before.stage {
      showTop()
      // Somebody looked at the list to find the way; now the board has the room again.
      if focus.agenda == .list { focus.agenda = nil }
      focus.selected = nil
      focus.category = nil
      focus.isShown = false
      startReadingBack()
    }
    if let item = event.item { scrollIntoView(item) }
    if event.isSeenFromTheTop { showTop() }
    switch event {
    case .cards(.added(let card)):
      if let twin = session.likest(to: card) {
        let words = session.words(of: twin.id) ?? Veil.kept
        let shown = words == Veil.kept ? "" : " “\(words)”"
        message = Message(
          "\(card.id.spoken) may be the same as \(twin.id.spoken). "
            + "\(way(to: "card.joinNewest")) joins them, else leave both.\(shown)", .notice)
      }
    case .agenda(.promised):
      if let notice = promiseNotice { message = Message(notice, .notice) }
    default: break
    }
  }
}
