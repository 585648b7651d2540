import Workshop

extension StageRow {
  /// Everybody speaks once; a statement that is not adopted yet stands above those who speak of it.
  static func round(takesEnergy: Bool) -> StageRow {
    StageRow(
      purpose: { _ in
        "Everybody speaks once before anybody speaks twice. The line begins with whose turn it is: "
          + "Enter alone says that they had it, a dash that they passed."
          + (takesEnergy ? " Several numbers, such as 3 4 2, are the room's." : "")
      },
      nouns: ["turn", "energy"],
      entry: { state, stage in
        guard let next = state.session.awaitingTurn(in: stage.id).first else { return .note }
        return EntryRule(label: state.session.people.label(next.id), enterLabel: "had a turn")
      },
      command: { state, stage, words in
        // One number is what the next person says; several are the room's.
        if takesEnergy, let levels = words.levels, levels.count > 1 {
          return .rounds(.energy(levels))
        }
        let person = words.by ?? state.session.awaitingTurn(in: stage.id).first?.id
        return person.map(words.turn) ?? words.note
      },
      takesEmptyLine: true, board: { session, stage, _ in .round(session, in: stage) },
      lead: { takesEnergy ? nil : .candidate($0) },
      newest: { session, stage in session.rounds.turns(in: stage.id).last?.person },
      unfinished: { state, stage in
        let waiting = state.session.awaitingTurn(in: stage.id).count
        return waiting > 0 && !state.session.people.all.isEmpty
          ? "\(counted(waiting, "person", "people")) had no turn yet" : nil
      })
  }
}

extension EntryWords {
  /// Whether somebody passes.
  var isPass: Bool { ["-", "pass", "passed"].contains(text.lowercased()) }

  /// The turn of a person who says these words, or passes.
  func turn(of person: SpokenID) -> Command {
    .rounds(isPass ? .pass(person) : .speak(person, words: text))
  }

  /// The words as numbers, such as `3 4 2`; `nil` where they are anything else.
  var levels: [Int]? {
    let parts = text.split(separator: " ").map { Int($0) }
    guard !parts.isEmpty, !parts.contains(nil) else { return nil }
    return parts.compactMap(\.self)
  }
}
