import Workshop

/// What happened to actions, asks and confidence, in a sentence for people.
extension EventSentence {
  static func actions(_ event: ActionEvent, _ session: Shown) -> String {
    switch event {
    case .added(let action):
      if let origin = action.origin { return "\(action.id.spoken) brought from “\(origin.title)”." }
      if let due = action.due, action.isAgreed,
        let version = action.serves.first(where: { $0.kind == .version })
      {
        let who = ([action.owner].compactMap(\.self) + action.helpers).map(session.people.label)
        return "\(who.joined(separator: " and ")) bring \(version.spoken) back by \(due.words) "
          + "(\(action.id.spoken))."
      }
      let what =
        action.due == nil ? "\(action.id.spoken) written down" : dated(action.id, action.due)
      return what + lacking(action)
    case .changed(let id, let change):
      let action = session.actions[id]
      let begins = change.start.map { "\(id.spoken) begins \($0.words)" }
      let what = change.due == nil ? begins ?? "\(id.spoken) changed" : dated(id, change.due)
      return what + (action.map(lacking) ?? ".")
    case .accepted(let id, let how):
      let owner = session.actions[id]?.owner.map(session.people.label) ?? "The owner"
      let said = "\(owner) \(how.words(about: id))"
      guard var action = session.actions[id] else { return said + "." }
      // The answer that was just given is not asked for again.
      action.acceptance = .said
      return said + lacking(action)
    case .reported(let id, let status, let words):
      return "\(id.spoken) is \(status.words)\(said(words))"
    case .handedBack(let id, _): return "\(id.spoken) handed back, which is fine."
    case .noted(let id, let words): return "\(id.spoken), noted\(said(words))"
    case .disputed(let id, _):
      return "Kept beside \(id.spoken) for good: this is not what was agreed."
    case .followed(let id, let words):
      return words.isEmpty
        ? "Another action grew from \(id.spoken)." : "From \(id.spoken) grew\(said(words))"
    case .read(let id, let isPast):
      return isPast ? "\(id.spoken) was read." : "Reading \(id.spoken)."
    case .continued(let continuation):
      return "In “\(continuation.from.title)”: " + actions(continuation.happened, session)
    case .withdrawn(let id): return "\(id.spoken) taken down."
    }
  }

  /// The date in full, so that it can be seen whether it was understood.
  private static func dated(_ id: SpokenID, _ day: Day?) -> String {
    id.spoken + (day.map { " by \($0.words)" } ?? "")
  }

  /// What an action still needs, and the full stop.
  private static func lacking(_ action: WorkshopAction) -> String {
    action.missing.isEmpty ? "." : "; still needs \(action.missing.joined(separator: ", "))."
  }

  static func asks(_ event: AskEvent, by: SpokenID?, _ session: Shown) -> String {
    switch event {
    case .made(let ask):
      let who = by.map { " by \(session.people.label($0))" } ?? ask.table.map { " by table \($0)" }
      let purpose = ask.action.map { ", for \($0.spoken)" } ?? ""
      return "\(ask.id.spoken) asked\(who ?? "")\(purpose). Who says yes, no, will try?"
    case .reworded(let id, _): return "\(id.spoken) said more clearly."
    case .answered(let id, let answer, _):
      let who = by.map(session.people.label) ?? "Somebody"
      let next = answer == .sayMoreClearly ? " \(id.spoken): … says it in other words." : ""
      return "\(who) to \(id.spoken): \(answer.words).\(next)"
    case .withdrawn(let id): return "\(id.spoken) taken back."
    }
  }

  static func confidence(_ event: ConfidenceEvent, _ session: Shown) -> String {
    switch event {
    case .counted(_, let action, let counts, let eligible):
      let said = Confidence.countWords(counts.values.reduce(0, +), of: eligible)
      let about = action.map { " on \($0.spoken)" } ?? ""
      return "\(said)\(about), hidden until shown; a new count replaces it."
    case .revealed(let stage, let action):
      return session.actions.confidence(in: stage, of: action)?.words ?? "Shown."
    }
  }
}
