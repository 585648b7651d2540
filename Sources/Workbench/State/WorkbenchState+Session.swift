public import Workshop

/// Which session the screen shows, and what decides; nothing else reaches into the record.
extension WorkbenchState {
  /// The record of the session that is open.
  public var record: SessionRecord { openSession.record }

  /// Who sees the screen.
  var audience: Audience { here.audience(self) }

  /// The session as whoever sees the screen may see it: as it is now, or as it was where a replay stands.
  public var session: Shown { here.shown(self) }

  /// The session as it is now, as an audience may see it; worked out once for each.
  func sessionNow(for audience: Audience) -> Shown {
    // The record alone: the whole state would be copied each time.
    openSession.memory.shown(for: audience) { [record] in record.shown(for: audience) }
  }

  /// The whole session as whoever sees the screen may see it, to its last event, wherever a replay stands.
  var wholeSession: Shown { replay?.history.session ?? session }

  /// The stage that is being held.
  public var stage: Stage? { session.agenda.currentItem?.stage }

  /// What a command becomes; a refusal tells only what the screen may tell.
  func decide(_ command: Command, by: SpokenID?) throws(Rejection) -> SessionEvent {
    try record.decide(command, by: by, for: audience)
  }

  /// Why nothing can be written now.
  var whyNotWritable: String? { here.whyNotWritable(self) }

  /// Why only additions are taken here, where that is so.
  var whyOnlyAddedTo: String? { here.whyOnlyAddedTo(self) }
}
