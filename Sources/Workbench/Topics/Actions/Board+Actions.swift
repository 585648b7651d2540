import Workshop

/// An action stands on every board in the same way.
extension Board {
  /// An action with who, with whom, by when, and what is missing; the rest where it is selected.
  ///
  /// With a time, an open action's date says how far it is.
  static func item(_ action: WorkshopAction, _ session: Shown, now: Moment? = nil) -> Item {
    let id = action.id
    let helpers = action.helpers.spoken
    let facts =
      [
        session.ownerWords(action), helpers.isEmpty ? nil : "with \(helpers)",
        now.flatMap { session.dueWords(action, today: $0.today) }.map { "due \($0)" }
          ?? action.due.map { "by \($0.words)" },
        session.standingWords(action),
      ] + action.objections.map { $0.sentence(in: session) }
    return Item(
      id: id, text: action.what,
      detail: { session in
        guard let action = session.actions[id] else { return "" }
        return session.details(of: action).filter { $0.name != "With" }
          .map { "\($0.name): \($0.words)" }.joined(separator: " · ")
      }, note: facts.compactMap(\.self).joined(separator: " · "))
  }
}
