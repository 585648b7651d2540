import Canvas
import Workshop

/// Boards of planning: what is there, who does what, what is needed, who carries how much.
extension Board {
  static func recalling(_ session: Session, now: Moment) -> Board {
    let open = session.actions.standing.filter(\.isOpen).map { action in
      var item = Board.item(action, session)
      if let origin = action.origin { item.note += " · from \(origin.words)" }
      return item
    }
    let statement = Section(
      title: "What we said we are for", items: session.statementItems(now: now),
      empty: "No statement is here yet. One that was agreed elsewhere can be brought.", isWide: true
    )
    let actions = Section(
      title: "Still open from before", items: open, empty: "nothing was brought along", isWide: true
    )
    let hasEarlier = session.actions.standing.contains { $0.origin != nil }
    let assets = Activity.Collecting(type: .asset, categories: session.categories(of: .asset))
    return Board(
      sections: [statement] + (open.isEmpty && !hasEarlier ? [] : [actions])
        + cards(session, assets).sections)
  }

  static func planning(_ session: Session, _ step: Activity.PlanStep, in stage: Stage) -> Board {
    switch step {
    case .actions: actions(session)
    case .asks: asks(session)
    case .load: load(session)
    case .confidence: confidence(session, in: stage)
    }
  }

  private static func actions(_ session: Session) -> Board {
    let ideas = session.cards.up(.idea).map { Item(id: $0.id, text: $0.shownText) }
    return Board(
      sections: [
        Section(
          title: "Actions", items: session.actions.standing.map { item($0, session) },
          empty: "No action yet. Words and Enter are enough."),
        Section(title: "Ideas", items: ideas),
      ], isList: true)
  }

  /// Asks that nobody has said yes to stand on top: those are what is left to do.
  private static func asks(_ session: Session) -> Board {
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
  static func item(_ ask: Ask, _ session: Session) -> Item {
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

  /// Who carries how much, and what is nobody's.
  private static func load(_ session: Session) -> Board {
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

  /// The actions as they are read, for whoever wants them as one list.
  static func readingBack(_ session: Session) -> Board {
    let readback = Readback(session)
    return Board(
      sections: [
        Section(
          title: "Read back", items: readback.actions.map { item($0, session) },
          empty: "There is no action to read.")
      ], isList: true)
  }
}

extension Board.Section {
  /// What the room works for, on top of the stages that need it: the statement, then the goals.
  ///
  /// Each takes a row or two; the whole stands on its page.
  init?(leading stage: Stage, _ session: Session) {
    if [.round(takesEnergy: false), .talk].contains(stage.activity) {
      guard let candidate = session.candidate else { return nil }
      self.init(
        title: "", items: [Board.Item(id: candidate.id, text: candidate.text)], isWide: true)
      return
    }
    guard stage.standsOnStatement else { return nil }
    let goals = stage.cardType == .goal ? [] : session.cards.up(.goal)
    var items: [Board.Item] = []
    if let statement = session.statement {
      items.append(
        Board.Item(
          id: statement.id, text: statement.text, mostRows: goals.count > 1 ? 1 : 2))
    }
    items += goals.map { Board.Item(id: $0.id, text: $0.shownText, mostRows: 1) }
    guard !items.isEmpty else { return nil }
    self.init(title: "", items: items, isWide: true)
  }
}

extension Stage {
  /// Whether what was agreed stands on top of its board.
  fileprivate var standsOnStatement: Bool {
    switch activity {
    case .collect(let collecting): [.idea, .goal].contains(collecting.type)
    case .choose, .plan(.actions), .plan(.load), .close: true
    default: false
    }
  }
}

extension Card {
  /// Its words, or that they are kept private.
  var shownText: String { isShown ? text : Card.keptPrivate }
}
