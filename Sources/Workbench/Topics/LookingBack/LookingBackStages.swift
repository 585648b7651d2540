import Workshop

extension StageRow {
  /// Action by action, its owner first: where it stands.
  static let lookBack = StageRow(
    purpose: { _ in
      "Action by action, its owner first: what moved, what got in the way, what do we know now?"
    },
    nouns: ["action"],
    entry: { _, _ in EntryRule(label: "A1 done: what came of it", enterLabel: "take it") },
    command: { (state, _, words) throws(Rejection) in try state.reviewCommand(words) },
    board: { session, _, now in .lookingBack(session, now: now) },
    unfinished: { state, _ in
      // An action without an owner has nobody to speak first; it is listed as stuck.
      let open = state.session.actions.standing
        .filter { !$0.wasLookedAt && $0.isOpen && $0.hasOwner }.map(\.id.spoken)
      guard !open.isEmpty else { return nil }
      return "\(open.joined(separator: ", ")) \(open.count == 1 ? "was" : "were") not looked at"
    })

  /// What is stuck is planned again or let go.
  static let stuck = StageRow(
    purpose: { _ in
      "What is stuck is planned another way, goes to somebody else, or is let go with thanks."
    },
    nouns: ["action"],
    entry: { _, _ in
      EntryRule(label: "what > who > when +A1, or A1 let go: why", enterLabel: "take it")
    },
    command: { (state, _, words) throws(Rejection) in try state.replanCommand(words) },
    takesLinks: true, board: { session, _, now in .stuck(session, now: now) },
    unfinished: { state, _ in
      state.session.actions.standing
        .first { $0.origin == nil && $0.isOpen && !$0.missing.isEmpty }
        .map { "\($0.id.spoken) needs \($0.missing.joined(separator: ", "))" }
    })

  /// You said, we did, we could not because.
  static let feedback = StageRow(
    purpose: { _ in
      "What we tell those who asked for this: you said, we did, we could not because. Ctrl+F writes a "
        + "line out of the record."
    },
    nouns: ["feedback"],
    entry: { state, _ in
      EntryRule(
        label: state.entryCategories.first { $0.id == state.focus.category }?.title.lowercased()
          ?? "you said …, or we did …", enterLabel: "add")
    },
    command: { state, _, words in .cards(.add(state.feedbackCard(words))) },
    takesLinks: true, cardType: .feedback, categories: { _ in CardType.feedback.ownCategories },
    board: { session, _, _ in .feedback(session) },
    unfinished: { state, _ in
      state.session.cards.count(up: .feedback) == 0
        ? "nothing was written for those who asked" : nil
    })
}

extension WorkbenchState {
  /// Where an action stands, `A3 done: nine hundred printed`; any other words after an id are noted
  /// beside that action, words without one for the room.
  fileprivate func reviewCommand(_ words: EntryWords) throws(Rejection) -> Command {
    if let command = try actionLine(words) { return command }
    guard let line = LeadingID(words.text, .action), !line.rest.isEmpty else {
      return .notes(.add(.room, words.text))
    }
    return .actions(.note(line.id, line.rest))
  }

  /// A new action, `what > who > when +A7`, or more of one that stands.
  fileprivate func replanCommand(_ words: EntryWords) throws(Rejection) -> Command {
    if let line = LeadingID(words.text, .action), session.actions[line.id] != nil {
      return try reviewCommand(words)
    }
    if let line = LeadingID(words.text, .parked), session.closing.parking[line.id] != nil {
      return .parking(.home(line.id, line.rest))
    }
    return words.text.contains(">") || !words.links.isEmpty
      ? try planCommand(words) : .notes(.add(.room, words.text))
  }

  /// A line of "you said, we did", whose first words may say which of the three it is.
  fileprivate func feedbackCard(_ words: EntryWords) -> NewCard {
    var card = newCard(.feedback, words)
    card.category = words.category ?? words.text.feedbackCategory ?? focus.category
    return card
  }
}
