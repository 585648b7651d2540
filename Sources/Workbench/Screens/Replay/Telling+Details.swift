import Workshop

/// What belongs to an event and does not stand in its sentence, because on a board it is seen.
extension Telling {
  /// More of what happened; `nil` where the sentence says it all.
  static func details(
    of recorded: RecordedEvent, _ session: Shown
  ) -> String? {
    switch recorded.event {
    case .cards(.shared(let ids)), .drafts(.shared(let ids)):
      let words = ids.compactMap { id in
        session.words(of: id).flatMap { $0 == Veil.kept ? nil : "\(id.spoken) “\($0)”" }
      }
      return words.isEmpty ? nil : words.joined(separator: " ")
    case .choosing(.revealed(let stage)):
      guard let choice = session.choices[stage] else { return nil }
      let ids = Set(choice.counts.keys).union(choice.standing.values).sorted()
      let counts = ids.map { "\($0.spoken) \(choice.count(of: $0) ?? 0)" }
      return counts.isEmpty ? nil : counts.joined(separator: ", ") + "."
    case .rounds(.energy(_, let levels)): return levels.energyWords + "."
    case .drafts(.added(let draft)) where draft.people.isEmpty && draft.table == nil:
      return recorded.by.map { "Written by \(session.people.label($0))." }
    case .agreeing(.concernRaised(_, _, _, _, let table)):
      return recorded.by.map { "From \(session.people.label($0))." }
        ?? table.map { "From table \($0)." }
    case .actions(.added(let action)) where action.origin == nil: return facts(of: action, session)
    case .actions(.changed(let id, let change)):
      let owner = change.owner.map { "Now of \(session.people.label($0))." }
      let know = change.know.map { "We will know: \($0.endingAsSentence)" }
      let why = change.why.map { "Because: \($0.endingAsSentence)" }
      let first = session.actions[id]?.originalDue.flatMap { day in
        change.due == nil || change.due == day ? nil : "First agreed: \(day.words)."
      }
      return joined([owner, first, know, why])
    case .actions(.handedBack(_, let words)): return words.map { "“\($0)”" }
    default: return nil
    }
  }

  private static func facts(of action: WorkshopAction, _ session: Shown) -> String? {
    let helpers = action.helpers.map(session.people.label).joined(separator: ", ")
    return joined([
      action.owner.map { "Owner: \(session.people.label($0))." },
      helpers.isEmpty ? nil : "With \(helpers).",
      action.know.isEmpty ? nil : "We will know: \(action.know.endingAsSentence)",
      action.first.isEmpty ? nil : "First step: \(action.first.endingAsSentence)",
    ])
  }

  private static func joined(_ parts: [String?]) -> String? {
    let words = parts.compactMap(\.self).joined(separator: " ")
    return words.isEmpty ? nil : words
  }
}

extension [Int] {
  /// How many gave which energy: `1 said 2, 4 said 3`.
  var energyWords: String {
    (1...5).compactMap { level in
      let count = count { $0 == level }
      return count == 0 ? nil : "\(count) said \(level)"
    }.joined(separator: ", ")
  }
}
