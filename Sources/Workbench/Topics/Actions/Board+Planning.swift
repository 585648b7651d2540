import Workshop

/// Boards of planning: who does what, who carries how much.
extension Board {
  /// Every action, with the ideas below.
  static func actions(_ session: Shown) -> Board {
    let ideas = session.cards.up(.idea).map { Item(id: $0.id, text: $0.shownText) }
    return Board(
      sections: [
        Section(
          title: "Actions", items: session.actions.standing.map { item($0, session) },
          empty: "No action yet. Words and Enter are enough."),
        Section(title: "Ideas", items: ideas),
      ], isList: true)
  }

  /// Who carries how much, and what is nobody's.
  static func load(_ session: Shown) -> Board {
    let load = Load(session.actions.standing)
    var sections = [
      Section(title: "", items: [Item(text: session.summary(of: load))]),
      Section(
        title: "Who carries what",
        items: load.carriers.map { carrier in
          Item(
            id: carrier.person, text: session.people[carrier.person]?.name ?? "",
            note: session.words(of: carrier))
        }, empty: "Nobody owns an action yet."),
    ]
    let ownerless = load.ownerless.compactMap { session.actions[$0] }
    if !ownerless.isEmpty {
      sections.append(
        Section(title: "Nobody owns these yet", items: ownerless.map { item($0, session) }))
    }
    return Board(sections: sections, isList: true)
  }
}
