import Workshop

/// Boards of planning: who does what, who carries how much.
extension Board {
  /// Every action, beside what they are made of.
  static func actions(_ session: Shown) -> Board {
    let actions = Section(
      title: "Actions", items: session.actions.standing.map { item($0, session) },
      empty: "No action yet. Words and Enter are enough.")
    return Board(
      sections: [Section.chosen(session), actions].compactMap(\.self), isList: true)
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
