import Canvas
import Workshop

/// Boards of people, of their turns, and of the close.
extension Board {
  static func people(_ session: Session) -> Board {
    let items = session.people.all.map { person in
      Item(
        id: person.id, text: person.name.isEmpty ? "no name given" : person.name,
        style: person.name.isEmpty ? .secondary : .text,
        note: person.hats.joined(separator: ", "))
    }
    let half = (items.count + 1) / 2
    return Board(sections: [
      Section(title: "People", items: Array(items.prefix(half)), empty: "Nobody on the list yet."),
      Section(title: " ", items: Array(items.dropFirst(half))),
    ])
  }

  static func round(_ session: Session, in stage: Stage) -> Board {
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

  static func closing(_ session: Session, in stage: Stage) -> Board {
    let parked = session.closing.parking.all.map { point in
      Item(
        id: point.id, text: point.text, style: point.home == nil ? .watch : .text,
        note: point.home.map { "home: \($0)" } ?? "needs a home")
    }
    let reflections = session.closing.reflections
    func column(_ isPlus: Bool) -> [Item] {
      reflections.filter { $0.isPlus == isPlus }.map { Item(id: $0.id, text: $0.text) }
    }
    let review = session.closing.review
      .map { review in
        [review.day?.words ?? "none", review.words ?? ""].filter { !$0.isEmpty }.joined(
          separator: ", ")
      }
    var sections = [
      Section(title: "Parking place", items: parked, empty: "nothing parked"),
      Section(title: "Plus: keep", items: column(true), empty: "+ words"),
      Section(title: "Delta: change", items: column(false), empty: "- words"),
      Section(
        title: "Next look",
        items: review.map { [Item(text: $0)] } ?? [],
        empty: session.statementReviewWords ?? "not said yet: review 7 may, or review none"),
    ]
    if let energy = energyText(session, in: stage) {
      sections.append(Section(title: "Energy", items: [Item(text: energy)]))
    }
    return Board(sections: sections)
  }

  private static func energyText(_ session: Session, in stage: Stage) -> String? {
    let levels = session.rounds.energies.filter { $0.stage == stage.id }.flatMap(\.levels)
    guard !levels.isEmpty else { return nil }
    return (1...5).map { level in "\(level): \(levels.count { $0 == level })" }.joined(
      separator: "   ")
  }
}
