import Workshop

extension Board {
  /// Who is still to come and, beside them, what was said: the newest first, so that it can be read
  /// while somebody speaks.
  static func round(_ session: Shown, in stage: Stage) -> Board {
    let turns = session.rounds.turns(in: stage.id)
    let heard = turns.reversed().map { turn in
      Item(
        id: turn.person, text: session.people[turn.person]?.name ?? "",
        note: turn.isPass ? "passed" : turn.words ?? "")
    }
    let waiting = session.awaitingTurn(in: stage.id).map { person in
      Item(id: person.id, text: person.name)
    }
    let sections = [
      Section(
        title: "Still to come", items: waiting, empty: "Everybody had a turn.", isBeside: true),
      energyText(session, in: stage).map { Section(title: "Energy", items: [Item(text: $0)]) },
      Section(title: "Had a turn", items: heard, empty: "nobody yet"),
    ]
    return Board(sections: sections.compactMap(\.self), isList: true)
  }

  /// How many gave each number, 1 to 5; `nil` where nobody was asked.
  static func energyText(_ session: Shown, in stage: Stage) -> String? {
    let levels = session.rounds.energies.filter { $0.stage == stage.id }.flatMap(\.levels)
    guard !levels.isEmpty else { return nil }
    return (1...5).map { level in "\(level): \(levels.count { $0 == level })" }.joined(
      separator: "   ")
  }
}
