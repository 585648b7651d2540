import Canvas
import Workshop

extension Board {
  /// Everybody on the list with what they allow, in three columns, and the wording that is read out: on
  /// top where it is time to ask.
  static func people(_ session: Shown, in stage: Stage) -> Board {
    let here = session.people.all.filter(\.isPresent).map {
      item($0, showsHats: stage.wording.isEmpty)
    }
    let away = session.people.all.filter { !$0.isPresent }.map { awayItem($0) }
    let title = here.isEmpty ? "People" : "People · \(here.count) here"
    let wording = Section.wording(session.wording)
    let lists = columns(title, here, empty: "Nobody on the list yet.")
    let others = away.isEmpty ? [] : columns("Not here", away, empty: "")
    return Board(
      sections: stage.wording.isEmpty ? lists + others + [wording] : [wording] + lists + others)
  }

  /// Items in three columns under one title, the first of them the longest.
  private static func columns(_ title: String, _ items: [Item], empty: String) -> [Section] {
    let rows = max((items.count + 2) / 3, 1)
    return (0..<3).map { column in
      Section(
        title: column == 0 ? title : " ",
        items: Array(items.dropFirst(column * rows).prefix(rows)), empty: column == 0 ? empty : "")
    }
  }

  private static func item(_ person: People.Person, showsHats: Bool) -> Item {
    // Of somebody without a name the code stands in front.
    let words = [person.name, person.permissionWords].filter { !$0.isEmpty }
    return Item(
      id: person.id, text: words.joined(separator: " · "),
      style: person.name.isEmpty ? .secondary : .text,
      note: showsHats ? person.hats.joined(separator: ", ") : "")
  }

  private static func awayItem(_ person: People.Person) -> Item {
    let facts = [person.whereaboutsWords, person.permission == nil ? nil : person.permissionWords]
    return Item(
      id: person.id,
      text: ([person.name].filter { !$0.isEmpty } + facts.compactMap(\.self))
        .joined(separator: " · "), style: .secondary)
  }
}

extension Board.Section {
  /// What is read out in full before people say what they allow.
  fileprivate static func wording(_ wording: People.Permission.Wording) -> Board.Section {
    Board.Section(
      title: "Read out before anybody answers", items: [Board.Item(text: wording.text)],
      isWide: true)
  }
}
