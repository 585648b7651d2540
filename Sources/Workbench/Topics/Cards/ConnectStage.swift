import Workshop

extension StageRow {
  /// Cards are joined into ideas.
  static let connect = StageRow(
    entry: { _, _ in EntryRule(label: "idea, joining +G… +G…", enterLabel: "add idea") },
    command: { state, _, words in .cards(.add(state.newCard(.idea, words))) },
    takesLinks: true, cardType: .idea, board: { session, _, _ in .connecting(session) },
    unfinished: { state, _ in
      state.session.cards.count(up: .idea) == 0 ? "no idea was written down" : nil
    })
}
