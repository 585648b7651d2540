import Workshop

extension Board {
  /// Asks that nobody has said yes to stand on top: those are what is left to do.
  static func asks(_ session: Shown) -> Board {
    let asks = session.actions.asks.standing
    let open = asks.filter { !$0.isMet }.map { item($0, session) }
    let met = asks.filter(\.isMet).map { item($0, session) }
    let count = open.count > 1 ? " \(open.count)" : ""
    var sections = [
      Section(
        title: "Still open" + count, items: open,
        empty: asks.isEmpty
          ? "Nobody has asked yet. Words and Enter are an ask: Twenty flasks @P4 +A2"
          : "Every ask has its yes.")
    ]
    if !met.isEmpty { sections.append(Section(title: "With a yes", items: met)) }
    return Board(sections: sections, isList: true)
  }

  /// An ask with whose it is, what it is for, and the answers.
  static func item(_ ask: Ask, _ session: Shown) -> Item {
    let whose = ask.by?.spoken ?? ask.table
    let replies = ask.replies.map { session.words(of: $0) }
    let purpose = ask.action.map { "for \($0.spoken)" }
    return Item(
      id: ask.id, text: ask.text + (whose.map { " ·\($0)" } ?? ""),
      detail: { session in
        ask.action.flatMap { session.actions[$0] }.map { "\($0.id.spoken) \($0.what)" } ?? ""
      },
      note: ([purpose].compactMap(\.self) + (replies.isEmpty ? ["no answer yet"] : replies))
        .joined(separator: " · "))
  }
}
