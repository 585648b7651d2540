import Canvas
import Workshop

/// Boards on the way to a statement: drafts, marks, versions.
extension Board {
  static func drafting(_ session: Shown, _ drafting: Activity.Drafting) -> Board {
    switch drafting.step {
    case .write: writing(session)
    case .mark: marking(session)
    case .integrate: integrating(session)
    }
  }

  /// What nothing has grown out of yet stands on top: it is what the room still works with.
  private static func writing(_ session: Shown) -> Board {
    let latest = Set(session.drafts.latest.map(\.id))
    let drafts = session.drafts.up
    let isMerging = drafts.contains { !$0.parents.isEmpty }
    let grown = drafts.filter { !latest.contains($0.id) }.map { item($0, session, .secondary) }
    var sections = [
      Section(
        title: isMerging ? "Still in the room" : "Drafts",
        items: drafts.filter { latest.contains($0.id) }.map { item($0, session) },
        empty: "No draft yet. Half a sentence will do. Later +D1+D2 says what a draft grew out of.")
    ]
    if !grown.isEmpty { sections.append(Section(title: "Grown into others", items: grown)) }
    return Board(sections: sections, isList: true)
  }

  private static func marking(_ session: Shown) -> Board {
    let drafts = session.drafts.latest.filter(\.isShown)
    let items = drafts.map { draft in
      var item = item(draft, session)
      item.text = MarkedText.inline(draft) + whose(draft)
      let phrases = MarkedText.phrases(draft)
      if !phrases.isEmpty {
        item.note = phrases.map { "\($0.count) \($0.words)" }.joined(separator: " · ")
      }
      return item
    }
    var sections: [Section] = []
    if let spread = MarkedText.spread(session.drafts) {
      let phrases = MarkedText.phrases(session.drafts)
      let most = phrases.prefix(3).map { bar($0, most: phrases.first?.count ?? 1) }
      sections.append(Section(title: "Marks", items: [Item(text: spread)] + most))
    }
    sections.append(
      Section(title: "Drafts", items: items, empty: "There is no draft to mark."))
    return Board(sections: sections, isList: true)
  }

  /// The most marked words have ten dots, the others in proportion.
  private static func bar(_ phrase: MarkedText.Phrase, most: Int) -> Item {
    let dots = max(1, (phrase.count * 20 + most) / (most * 2))
    let bar = ScreenForm.padded(String(repeating: "●", count: dots), toColumns: 10)
    return Item(text: "\(bar) \(phrase.count) “\(phrase.words)” (\(phrase.draft.spoken))")
  }

  private static func integrating(_ session: Shown) -> Board {
    let versions = session.drafts.versions.reversed().map { item($0, session) }
    var sections = [
      Section(
        title: "The statement", items: Array(versions),
        empty: "Not written yet. Say it in one breath; words and Enter make it V1.")
    ]
    let marked = MarkedText.phrases(session.drafts).prefix(8).map { phrase in
      Item(text: "\(phrase.count) \(phrase.words) (\(phrase.draft.spoken))")
    }
    if !marked.isEmpty {
      sections.append(Section(title: "Most marked words", items: Array(marked)))
    }
    let clusters = session.clusters.standing.map { Item(id: $0.id, text: $0.title) }
    if !clusters.isEmpty { sections.append(Section(title: "Bundles", items: clusters)) }
    if marked.isEmpty {
      let drafts = session.drafts.latest.map { item($0, session) }
      sections.append(Section(title: "Drafts", items: drafts))
    }
    return Board(sections: sections, isList: true)
  }

  private static func item(_ draft: Draft, _ session: Shown, _ style: Style = .text) -> Item {
    let id = draft.id
    var item = Item(
      id: id, text: (session.words(of: id) ?? "") + whose(draft), detail: { $0.growth(of: id) },
      style: !draft.isShown ? .secondary : style)
    if draft.isVersion, let change = draft.change { item.note = "changed: \(change)" }
    return item
  }

  /// Who wrote it, as short as on a card.
  private static func whose(_ draft: Draft) -> String {
    if let table = draft.table { return " ·\(table)" }
    return draft.people.isEmpty
      ? "" : " ·" + draft.people.map(\.spoken).joined(separator: "+")
  }
}

extension Shown {
  /// What a draft grew out of and what it became, in a line.
  fileprivate func growth(of id: SpokenID) -> String {
    guard let draft = drafts[id] else { return "" }
    let children = drafts.children(of: id).map(\.id.spoken)
    return [
      writers(of: draft),
      draft.parents.isEmpty ? "" : "from \(draft.parents.spoken)",
      children.isEmpty ? "" : "became \(children.joined(separator: " "))",
    ].filter { !$0.isEmpty }.joined(separator: " · ")
  }
}
