import Canvas
import Workshop

extension StageRow {
  /// Cards of one type go up.
  static func collect(_ collecting: Activity.Collecting) -> StageRow {
    StageRow(
      purpose: { _ in
        collecting.type.purpose
          + (collecting.isPrivateUntilShared ? " Nobody sees the words before they are shown." : "")
      },
      nouns: ["card"],
      entry: { state, _ in
        let goal =
          collecting.type == .goal
          ? try? GoalWords(state.focus.entry.text, today: state.now.today) : nil
        return EntryRule(
          label: state.cardLabel(collecting), enterLabel: state.enterLabel("add", on: goal?.day))
      },
      command: { (state, _, words) throws(Rejection) in
        try state.cardCommand(collecting.type, words)
      }, isPrivate: { _, _ in collecting.isPrivateUntilShared }, takesLinks: true,
      cardType: collecting.type, categories: { _ in collecting.categories },
      board: { session, _, _ in
        var board = Board.cards(session, collecting)
        // What is asked for each of these needs these in sight.
        if collecting.type == .goal, let chosen = Board.Section.chosen(session) {
          board.sections.insert(chosen, at: 0)
        }
        return board
      },
      lead: { session in
        switch collecting.type {
        case .idea: .purpose(session)
        case .goal: .purpose(session, withGoals: false)
        default: nil
        }
      },
      unfinished: { state, _ in
        let cards = state.session.cards.up(collecting.type)
        let hidden = cards.count(where: \.isPrivate)
        if hidden > 0 { return "\(counted(hidden, "card")) still private" }
        if cards.isEmpty { return "nothing was put up" }
        return collecting.type == .goal ? state.unfinishedGoals : nil
      })
  }
}

extension WorkbenchState {
  /// A new card with the category and the table that are chosen.
  func newCard(_ type: CardType, _ words: EntryWords) -> NewCard {
    let sticky = words.category ?? (entryCategories.isEmpty ? nil : focus.category)
    return NewCard(
      type: type, text: words.text, category: sticky,
      table: words.table ?? (words.by == nil ? focus.table : nil), links: words.links)
  }

  fileprivate func cardCommand(_ type: CardType, _ words: EntryWords) throws(Rejection) -> Command {
    if type == .force, let score = try words.score { return score }
    let card = newCard(type, words)
    return type == .goal ? try goalCommand(card) : .cards(.add(card))
  }

  fileprivate func cardLabel(_ collecting: Activity.Collecting) -> String {
    let category = collecting.categories.first { $0.id == focus.category }?.title
    let table = focus.table.map { "table \($0)" }
    let scores =
      collecting.type == .force
      && session.cards.count(up: .force) > 0
    let title =
      switch collecting.type {
      case .goal: "what, by when"
      case .force: category ?? "helps or holds back"
      default: collecting.type.title
      }
    let place = [collecting.type == .force ? nil : category, table].compactMap(\.self)
    let label = ([title] + place).joined(separator: " · ")
    return scores ? label + ", or H1 4 2" : label
  }
}
