import Canvas
import Workshop

/// Boards of people and of what they said they will do.
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

  static func planning(_ session: Session) -> Board {
    let ideas = session.cards.up(.idea).map { Item(id: $0.id, text: $0.text) }
    return Board(
      sections: [
        Section(
          title: "Actions", items: session.actions.standing.map { item($0, session) },
          empty: "No action yet. Words and Enter are enough."),
        Section(title: "Ideas", items: ideas),
      ], isList: true)
  }

  static func closing(_ session: Session, in stage: Stage) -> Board {
    let parked = session.parking.all.map { point in
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
        empty: "not said yet: review 7 may, or review none"),
    ]
    if let energy = energyText(session, in: stage) {
      sections.append(Section(title: "Energy", items: [Item(text: energy)]))
    }
    return Board(sections: sections)
  }

  static func summary(_ session: Session) -> Board {
    var sections = [
      Section(
        title: "Actions", items: session.actions.standing.map { item($0, session) },
        empty: "none agreed"),
      Section(
        title: "Ideas", items: session.cards.up(.idea).map { Item(id: $0.id, text: $0.text) }),
      Section(
        title: "Parked",
        items: session.parking.all.map { point in
          Item(id: point.id, text: point.text, note: point.home.map { "home: \($0)" } ?? "")
        }),
    ]
    let corrections = session.notes.all.filter { $0.audience == .correction }
    sections.append(
      Section(
        title: "Corrections after the close",
        items: corrections.map { Item(id: $0.id, text: $0.text) }))
    return Board(sections: sections.filter { !$0.items.isEmpty || !$0.empty.isEmpty }, isList: true)
  }

  private static func item(_ action: WorkshopAction, _ session: Session) -> Item {
    let owner = action.owner.map(session.people.label)
    let helpers = action.helpers.map(\.spoken).joined(separator: " ")
    let facts = [
      owner, helpers.isEmpty ? nil : "with \(helpers)", action.due.map { "by \($0.words)" },
      action.missing.isEmpty ? "agreed" : "needs \(action.missing.joined(separator: ", "))",
    ]
    return Item(
      id: action.id, text: action.what,
      detail: { _ in
        let more = [
          action.first.isEmpty ? nil : "First step: \(action.first)",
          action.know.isEmpty ? nil : "We will know: \(action.know)",
          action.uses.isEmpty ? nil : "Uses \(action.uses.map(\.spoken).joined(separator: " "))",
        ]
        return more.compactMap(\.self).joined(separator: " · ")
      }, note: facts.compactMap(\.self).joined(separator: " · "))
  }

  private static func energyText(_ session: Session, in stage: Stage) -> String? {
    let levels = session.rounds.energies.filter { $0.stage == stage.id }.flatMap(\.levels)
    guard !levels.isEmpty else { return nil }
    return (1...5).map { level in "\(level): \(levels.count { $0 == level })" }.joined(
      separator: "   ")
  }
}
