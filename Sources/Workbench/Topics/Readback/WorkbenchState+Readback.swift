import Workshop

/// Reading back: one action at a time, and the next one comes by itself.
extension WorkbenchState {
  /// Whether actions are being read back, so that letters answer at once.
  var isReadingBack: Bool {
    here.isHeld && !session.closing.isClosed && stage?.activity == .readback
  }

  /// The action that is being read; `nil` once everything is read.
  var readAction: WorkshopAction? {
    let readback = Readback(session)
    if let index = readback.index(of: focus.selected) { return readback.actions[index] }
    return readback.toAsk.first
  }

  /// What is read now, as lines: the action, or what all of them said; nothing outside the read-back.
  var readbackLines: [String] {
    guard isReadingBack else { return [] }
    let readback = Readback(session)
    guard let action = readAction else {
      return readback.actions.isEmpty
        ? ["There is no action to read."] : ["All is read."] + readback.summary(session)
    }
    let facts = [
      "Who: \(session.ownerWords(action) ?? "nobody yet")",
      "By when: \(session.dueWords(action) ?? "no date yet")",
      action.know.isEmpty ? "We will know: not said yet" : nil,
    ]
    return ["\(action.id.spoken) \(action.what)"] + facts.compactMap(\.self)
      + session.details(of: action).map { "\($0.name): \($0.words)" }
      + ["Where it stands: \(session.standingWords(action))"]
  }

  /// Goes to the first action that is to be answered.
  mutating func startReadingBack() {
    guard isReadingBack else { return }
    focus.mode = .moving
    focus.selected = Readback(session).next(after: nil)?.id
  }

  /// Moves between the actions; after the last one comes what all of them said.
  mutating func stepReadback(_ step: BoardStep) {
    let readback = Readback(session)
    guard !readback.actions.isEmpty else { return }
    let last = readback.actions.count - 1
    let index = readback.index(of: readAction?.id)
    switch step {
    case .first: focus.selected = readback.actions[0].id
    case .up, .left: focus.selected = readback.actions[max(0, (index ?? last + 1) - 1)].id
    case .last: finishReading(readback)
    case .down, .right:
      guard let index else { return }
      if index < last {
        focus.selected = readback.actions[index + 1].id
      } else {
        finishReading(readback)
      }
    }
  }

  /// What all of them said, once no owner is still to be asked.
  private mutating func finishReading(_ readback: Readback) {
    guard readback.toAsk.isEmpty else {
      focus.selected = readback.actions.last?.id
      let open = readback.toAsk.map(\.id.spoken).joined(separator: ", ")
      message = Message("That was the last one. Still to answer: \(open).", .notice)
      return
    }
    focus.selected = nil
  }

  /// Puts the next action on the screen once one was answered, and the same one again once its answer
  /// was undone.
  mutating func settleReadback(after event: SessionEvent, from read: SpokenID?) {
    guard isReadingBack else { return }
    let readback = Readback(session)
    switch event {
    case .actions(.accepted(let id, _)), .actions(.handedBack(let id, _)),
      .actions(.reported(let id, .notPossible, _)):
      focus.selected = readback.next(after: readback.index(of: id))?.id
    case .actions(.withdrawn), .actions(.reported):
      if readback.index(of: focus.selected) == nil {
        focus.selected = readback.next(after: nil)?.id
      }
    case .history(.undone(let id)), .history(.redone(let id)):
      if let about = record.action(of: id) {
        focus.selected = readback.index(of: about) == nil ? read : about
      }
    default: focus.selected = read
    }
    if focus.selected == nil { focus.selected = readback.toAsk.first?.id }
    // Moving is its resting state: a note is typed, then letters answer again.
    focus.mode = .moving
  }
}
