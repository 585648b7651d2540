import Workshop

extension StageRow {
  /// Listening and talking: words are notes.
  static let talk = StageRow(
    board: { session, stage, _ in .notes(session, in: stage) }, lead: { .candidate($0) })
}
