import Workshop

extension Board {
  /// Who had a turn, and who is still to come.
  static func round(_ session: Shown, in stage: Stage) -> Board {
    let turns = session.rounds.turns(in: stage.id)
    let heard = turns.map { turn in
      Item(
        id: turn.person, text: session.people[turn.person]?.name ?? "",
        note: turn.isPass ? "passed" : turn.words ?? "")
    }
    let waiting = session.awaitingTurn(in: stage.id).map { person in
      Item(id: person.id, text: person.name)
    }
    var sections = [
      Section(title: "Still to come", items: waiting, empty: "Everybody had a turn."),
      Section(title: "Had a turn", items: heard, empty: "nobody yet"),
    ]
    if let energy = energyText(session, in: stage) {
      sections.append(Section(title: "Energy", items: [Item(text: energy)]))
    }
    return Board(sections: sections)
  }

  /// How many gave each number, 1 to 5; `nil` where nobody was asked.
  static func energyText(_ session: Shown, in stage: Stage) -> String? {
    let levels = session.rounds.energies.filter { $0.stage == stage.id }.flatMap(\.levels)
    guard !levels.isEmpty else { return nil }
    return (1...5).map { level in "\(level): \(levels.count { $0 == level })" }.joined(
      separator: "   ")
  }
}
