import Workshop

extension Board {
  /// What is ready before the workshop begins.
  static func ready(_ session: Shown) -> Board {
    let minutes = session.agenda.items.reduce(0) { $0 + $1.stage.minutes }
    let facts = [
      "\(counted(session.agenda.items.count, "stage")), \(ClockWords.length(minutes))",
      counted(session.people.all.count(where: \.isPresent), "person", "people"),
      session.people.tables.isEmpty ? nil : counted(session.people.tables.count, "table"),
    ].compactMap(\.self).joined(separator: " · ")
    var items = [Item(text: facts)]
    if !session.opening.place.isEmpty { items.append(Item(text: session.opening.place)) }
    if let first = session.agenda.next?.stage {
      items.append(Item(text: ""))
      items.append(Item(text: "Page Down begins with “\(first.title)”."))
      items += [StageTable.row(first.activity).preview].compactMap(\.self).map { Item(text: $0) }
    }
    if session.opening.isFictional {
      items.append(Item(text: "For practice: everything in this workshop is invented."))
    }
    return Board(sections: [Section(title: "Ready to begin", items: items)], isList: true)
  }
}
