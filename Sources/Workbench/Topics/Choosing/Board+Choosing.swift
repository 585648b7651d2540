import Workshop

extension Board {
  /// Ideas and bundles with how many stand where, highest first once all is shown.
  static func choosing(_ session: Shown, in stage: Stage) -> Board {
    let choice = session.choices[stage.id]
    let isRevealed = choice?.isRevealed == true
    func counted(_ items: [Item]) -> [Item] {
      let items = items.map { item in
        (item: item, count: item.id.flatMap { choice?.count(of: $0) })
      }
      let sorted = isRevealed ? items.sorted { ($0.count ?? 0) > ($1.count ?? 0) } : items
      return sorted.map { item, count in
        var item = item
        if let count {
          item.note = "\(count)  \(String(repeating: "●", count: min(count, 30)))"
        } else if item.id.map({ choice?.isCounted($0) == true }) == true {
          item.note = "counted"
        } else if isRevealed {
          item.note = "nobody: thanked and kept"
        }
        let standing = choice.map { $0.standing.filter { $0.value == item.id }.map(\.key).sorted() }
        if isRevealed, let standing, !standing.isEmpty {
          item.note += " · with \(standing.spoken)"
        }
        return item
      }
    }
    let hidden = choice == nil || isRevealed ? "" : " · counts hidden until shown"
    let ideas = counted(session.cards.up(.idea).map(ideaItem))
    let clusters = counted(
      session.clusters.standing.map { Item(id: $0.id, text: $0.title) })
    let sections = [
      Section(
        title: "Ideas" + hidden, items: ideas,
        empty: clusters.isEmpty ? "No idea to choose from." : ""),
      Section(title: "Bundles" + (ideas.isEmpty ? hidden : ""), items: clusters),
    ]
    return Board(sections: sections.filter { !$0.items.isEmpty || !$0.empty.isEmpty }, isList: true)
  }
}
