import Canvas
import Workshop

extension Board {
  /// Everybody on the list, in two columns.
  static func people(_ session: Shown) -> Board {
    let items = session.people.all.map { person in
      Item(
        id: person.id, text: person.name.isEmpty ? "no name given" : person.name,
        style: person.name.isEmpty ? .secondary : .text,
        note: person.hats.joined(separator: ", "))
    }
    let half = (items.count + 1) / 2
    return Board(sections: [
      Section(title: "People", items: Array(items.prefix(half)), empty: "Nobody on the list yet."),
      Section(title: " ", items: Array(items.dropFirst(half))),
    ])
  }
}
