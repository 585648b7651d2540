import Canvas
import Workshop

/// Boards of cards.
extension Board {
  static func cards(_ session: Shown, _ collecting: Activity.Collecting) -> Board {
    let cards = session.cards.up(collecting.type)
    guard !collecting.categories.isEmpty else {
      return Board(
        sections: [
          Section(title: collecting.type.plural, items: cards.map(item))
        ], isList: true)
    }
    var sections = collecting.categories.map { category in
      let items = cards.filter { $0.category == category.id }.map(item)
      let count = items.count > 1 ? " \(items.count)" : ""
      return Section(title: category.title + count, items: items, empty: "nothing yet")
    }
    let known = Set(collecting.categories.map(\.id))
    let loose = cards.filter { $0.category.map(known.contains) != true }
    if !loose.isEmpty {
      sections.append(Section(title: "Not sorted", items: loose.map(item)))
    }
    return Board(sections: sections)
  }

  /// The ideas, the newest first, with the wall beside them: it is what ideas are made of.
  static func connecting(_ session: Shown) -> Board {
    let ideas = Section(
      title: "Ideas", items: session.cards.up(.idea).reversed().map(ideaItem),
      empty: "No idea yet. Type one with the cards that it joins: +G3+G7", isBeside: true)
    let categories = session.categories(of: .asset)
    let assets = session.cards.up(.asset)
    let known = Set(categories.map(\.id))
    let columns = categories.map { category in
      Section(
        title: category.title,
        items: assets.filter { $0.category == category.id }.map(wallItem))
    }
    let loose = assets.filter { $0.category.map(known.contains) != true }
    let rest =
      loose.isEmpty
      ? []
      : [
        Section(
          title: categories.isEmpty ? "Assets" : "Not sorted",
          items: loose.map(wallItem))
      ]
    return Board(sections: [ideas] + columns.filter { !$0.items.isEmpty } + rest)
  }

  /// A card of the wall, a row each while there is no room for more, so that many are seen.
  private static func wallItem(_ card: Card) -> Item {
    var item = item(card)
    item.mostRows = 1
    return item
  }

  private static func item(_ card: Card) -> Item {
    let id = card.id
    var item = Item(id: id, text: card.text, detail: { $0.origin(withUsesOf: id) })
    item.note = card.scoreWords
    if card.isPrivate {
      item.text = "(private)"
      item.style = .secondary
    } else if card.isSensitive {
      item.text = Veil.kept
      item.style = .secondary
    }
    // Whose it is can be seen on the wall, because they decide what becomes of it.
    if let origin = card.by?.spoken ?? card.table { item.text += " ·\(origin)" }
    return item
  }

  /// An idea with what it joins.
  static func ideaItem(_ card: Card) -> Item {
    let id = card.id
    var item = item(card)
    item.detail = { $0.origin(withLinksOf: id) }
    item.note = card.links.isEmpty ? "" : "joins " + card.links.spoken
    return item
  }
}

extension Shown {
  /// Who said a card, and what came of it.
  fileprivate func origin(withUsesOf id: SpokenID) -> String {
    let uses = cards.linking(to: id).map(\.id.spoken)
    // The code or the table's letter stands behind the words already; the name does not.
    let named = cards[id]?.by.map(people.label).flatMap { $0.contains(" ") ? $0 : nil }
    return [
      named ?? "", uses.isEmpty ? "" : "in \(uses.joined(separator: " "))",
    ].filter { !$0.isEmpty }.joined(separator: " · ")
  }

  /// Who said an idea, and what it joins.
  fileprivate func origin(withLinksOf id: SpokenID) -> String {
    guard let card = cards[id] else { return "" }
    let links = card.links.map { id in
      cards[id].map {
        "\(id.spoken) \(ScreenForm.truncated($0.isShown ? $0.text : Veil.kept, toColumns: 40))"
      } ?? id.spoken
    }
    return ([origin(of: card)] + links).filter { !$0.isEmpty }.joined(separator: " · ")
  }
}

extension CardType {
  /// What many of them are called on screen.
  var plural: String {
    switch self {
    case .asset: "Assets"
    case .agreement: "Working agreement"
    case .focus: "Focus"
    case .story: "Stories"
    case .observation: "What we notice"
    case .idea: "Ideas"
    case .why: "Why it matters"
    case .force: "What helps, what holds back"
    case .goal: "What will have been done"
    case .feedback: "You said, we did"
    }
  }
}
