import Workshop

extension Board {
  /// The board of the stage that is being held, with what the room works for on top.
  ///
  /// - Parameters:
  ///   - session: The session.
  ///   - now: The time, by which dates are near or past.
  init(_ session: Shown, now: Moment) {
    guard let stage = session.agenda.currentItem?.stage else {
      self =
        session.closing.isClosed ? .summary(session, now: now) : .ready(session)
      return
    }
    self.init(session, of: stage, now: now)
  }

  /// The board of a stage, with what the room works for on top.
  init(_ session: Shown, of stage: Stage, now: Moment) {
    let row = StageTable.row(stage.activity)
    self = row.board(session, stage, now)
    if let lead = row.lead(session) { sections.insert(lead, at: 0) }
  }
}

extension Shown {
  /// The card that was put up last in a stage, or before the first one.
  func newestCard(in stage: Stage?) -> SpokenID? {
    cards.all.last { !$0.isWithdrawn && $0.stage == stage?.id }?.id
  }
}
