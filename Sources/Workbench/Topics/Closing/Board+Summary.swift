import Workshop

extension Board {
  /// What the room takes home.
  static func summary(_ session: Shown, now: Moment) -> Board {
    let parked = session.closing.parking.all.map { point in
      Item(id: point.id, text: point.text, note: point.home.map { "home: \($0)" } ?? "")
    }
    let beside = [
      Section(title: "What we are for", items: session.statementItems(now: now)),
      Section(
        title: "Beside it, from who does not wholly agree",
        items: session.agreeing.minority.map { Item(id: $0.id, text: $0.text) }),
      Section(
        title: "Concerns that stand",
        items: session.agreeing.concerns.filter { [.open, .recorded].contains($0.state) }
          .map { Item(id: $0.id, text: $0.text) }),
    ]
    let rest = [
      Section(
        title: "Still asked for",
        items: session.actions.asks.standing.filter { !$0.isMet }.map { item($0, session) }),
      Section(
        title: "What will have been done",
        items: session.cards.up(.goal).map { Item(id: $0.id, text: $0.shownText) }),
      Section(
        title: "Ideas", items: session.cards.up(.idea).map { Item(id: $0.id, text: $0.shownText) }),
      Section(title: "Parked", items: parked),
      Section(
        title: "Since the close",
        items: Addition.all(of: session).map { addition in
          Item(id: addition.item, text: addition.words(in: session, offset: now.offset))
        }),
    ]
    let sections = beside + actionSections(session, now: now) + rest
    return Board(sections: sections.filter { !$0.items.isEmpty || !$0.empty.isEmpty }, isList: true)
  }

  /// The actions under their headings; that none was agreed is said where that is so.
  private static func actionSections(_ session: Shown, now: Moment) -> [Section] {
    let actions = session.actions.standing
    let isNoneAgreed = actions.allSatisfy { $0.heading == .notAgreed }
    return WorkshopAction.Heading.allCases.map { heading in
      Section(
        title: heading.title,
        items: actions.filter { $0.heading == heading }.map { item($0, session, now: now) },
        empty: heading == .agreed && isNoneAgreed ? "none agreed" : "")
    }
  }
}
