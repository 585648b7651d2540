import Workshop

extension StageRow {
  /// Listening and talking: words are notes.
  static let talk = StageRow(
    purpose: { _ in
      "The room listens and talks. What is worth keeping goes up as a note that everybody can read."
    },
    nouns: ["note"],
    board: { session, stage, _ in .notes(session, in: stage) }, lead: { .candidate($0) })
}
