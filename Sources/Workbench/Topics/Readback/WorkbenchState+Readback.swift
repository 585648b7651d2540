import Workshop

/// Reading back: one action at a time, and the next one comes by itself.
extension WorkbenchState {
  /// Whether actions are being read back.
  var isReadingBack: Bool {
    here.isHeld && !session.closing.isClosed && stage?.activity == .readback
  }

  /// The action that is being read; `nil` once everything is read.
  ///
  /// It is what the record says, so that every window shows the same; where nothing can be written, each
  /// has its own.
  var readAction: WorkshopAction? {
    let chosen = whyNotWritable == nil ? nil : focus.selected.flatMap { session.actions[$0] }
    return chosen ?? session.actions.beingRead
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

  /// What is typed and what the menu offers is about the action that is read.
  mutating func startReadingBack() {
    guard isReadingBack else { return }
    focus.selected = session.actions.beingRead?.id
  }

  /// Moves between the actions; after the last one comes what all of them said.
  mutating func stepReadback(_ step: BoardStep) throws(Rejection) -> [Effect] {
    let readback = Readback(session)
    guard let last = readback.actions.indices.last else { return [] }
    let index = readback.index(of: readAction?.id)
    switch step {
    case .first: return try read(readback.actions[0].id)
    case .up, .left: return try read(readback.actions[max(0, (index ?? last + 1) - 1)].id)
    case .down, .right:
      guard let index else { return [] }
      return index < last
        ? try read(readback.actions[index + 1].id) : try finishReading(readback)
    case .last: return try finishReading(readback)
    }
  }

  /// What all of them said, once no owner is still to be asked.
  private mutating func finishReading(_ readback: Readback) throws(Rejection) -> [Effect] {
    guard let last = readback.actions.last?.id else { return [] }
    guard readback.toAsk.isEmpty else {
      let open = readback.toAsk.map(\.id.spoken).joined(separator: ", ")
      let effects = try read(last)
      message = Message("That was the last one. Still to answer: \(open).", .notice)
      return effects
    }
    return try read(last, isPast: true)
  }

  /// Reads an action, or goes on past it; the record says so, because other windows follow it.
  private mutating func read(
    _ id: SpokenID, isPast: Bool = false
  ) throws(Rejection) -> [Effect] {
    guard readAction?.id != (isPast ? nil : id) else { return [] }
    guard whyNotWritable == nil else {
      focus.selected = id
      return []
    }
    return [.record(try decide(.actions(.read(id, isPast: isPast)), by: nil), by: nil)]
  }

  /// Puts what is read now on the screen.
  mutating func settleReadback(after event: SessionEvent) {
    guard isReadingBack else { return }
    if case .actions(.read) = event { message = nil }
    focus.selected = readAction?.id
  }
}
