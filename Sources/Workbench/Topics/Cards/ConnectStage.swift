import Workshop

extension StageRow {
  /// Cards are joined into ideas.
  static let connect = StageRow(
    purpose: { _ in
      "Two things from the wall, or more, make an idea: what could happen if they worked together? "
        + "+G3+G7 behind the words says which."
    },
    nouns: ["idea", "link", "card"],
    entry: { _, _ in EntryRule(label: "idea, joining +G… +G…", enterLabel: "add idea") },
    command: { state, _, words in .cards(.add(state.newCard(.idea, words))) },
    takesLinks: true, usual: ["link.add"], cardType: .idea,
    board: { session, _, _ in .connecting(session) },
    unfinished: { state, _ in
      state.session.cards.count(up: .idea) == 0 ? "no idea was written down" : nil
    })
}
