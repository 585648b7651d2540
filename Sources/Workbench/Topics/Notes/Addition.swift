import Workshop

/// Something that was added to a session after it was closed.
struct Addition {
  /// When it was added, or said elsewhere.
  let at: Instant
  /// What it is about.
  let item: SpokenID?
  /// What it says.
  let words: String

  /// All additions, oldest first: what came of actions, corrections, words from outside the room.
  static func all(of session: Shown) -> [Addition] {
    guard let closed = session.closing.closedAt else { return [] }
    let happened = session.actions.standing.flatMap { action in
      action.history.filter { $0.at > closed }.map { happening in
        Addition(
          at: happening.at, item: action.id,
          words: "\(action.id.spoken) \(happening.sentence(in: session))"
            + (happening.via.map { " (said in “\($0.title)”)" } ?? ""))
      }
    }
    let notes = session.notes.all.compactMap { note -> Addition? in
      note.addedAt.map { at in
        let who = note.by.map { ", \(session.people.label($0))" } ?? ""
        let kind = note.audience == .correction ? "correction" : "from outside the room"
        return Addition(
          at: at, item: note.id, words: "\(note.id.spoken) \(kind)\(who): \(note.text)")
      }
    }
    return (happened + notes).enumerated()
      .sorted { ($0.element.at, $0.offset) < ($1.element.at, $1.offset) }.map(\.element)
  }

  /// The day and what it says: `Wed 11 Mar 2026: A3 done: …`.
  func words(in session: Shown, offset: Int) -> String {
    "\(at.day(offset: offset).words): \(words)"
  }
}
