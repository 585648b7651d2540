import Workshop

extension StageRow {
  /// Recalls what earlier workshops left: the statement, what is still open, and the assets.
  static let recall = StageRow(
    purpose: { _ in
      "What we said we are for, what is still open from before, and what we have. Read it aloud, ask "
        + "whether it is still so, and add what is missing."
    },
    nouns: ["recall", "card"],
    entry: { state, _ in
      let category = state.entryCategories.first { $0.id == state.focus.category }
      return EntryRule(
        label: "what we have\(category.map { " · \($0.title)" } ?? "")", enterLabel: "add asset")
    },
    command: { state, _, words in .cards(.add(state.newCard(.asset, words))) },
    cardType: .asset, categories: { $0.categories(of: .asset) },
    board: { session, _, now in .recalling(session, now: now) })
}
