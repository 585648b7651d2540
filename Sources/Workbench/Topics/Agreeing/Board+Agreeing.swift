import Canvas
import Workshop

/// The board of an agreement: the words, the bar, the poll, concerns, what was adopted.
extension Board {
  static func agreeing(_ session: Shown) -> Board {
    guard let version = session.candidate ?? session.statement else {
      return Board(
        sections: [
          Section(
            title: "The statement", items: [],
            empty: "Nothing to agree on yet. Write a version first.")
        ], isList: true)
    }
    let isAdopted = session.candidate == nil
    var item = Item(id: version.id, text: version.text)
    if let change = version.change {
      item.note = ["changed: \(change)", version.why.map { "because \($0)" }].compactMap(\.self)
        .joined(separator: ", ")
    }
    let (asked, before) = polls(session, on: version.id)
    // While the room looks at a poll, what changed and why stands on the version's own page.
    if asked != nil { item.note = "" }
    let words = Section(
      title: isAdopted ? "Adopted" : "The statement", items: [item] + review(session))
    // What the room is asked, or has just answered, stands on top and fits a small screen; once it is
    // adopted, the words do.
    var sections = (isAdopted ? [words, asked] : [asked, words]).compactMap(\.self)
    sections += [asked == nil ? bar(session) : nil, before].compactMap(\.self)
    sections.append(concerns(session))
    let minority = session.agreeing.minority.map { words in
      Item(id: words.id, text: words.text + (words.by.map { " ·\($0.spoken)" } ?? ""))
    }
    if !minority.isEmpty {
      sections.append(Section(title: "From who does not wholly agree", items: minority))
    }
    return Board(sections: sections.filter { !$0.items.isEmpty || !$0.empty.isEmpty }, isList: true)
  }

  private static func bar(_ session: Shown) -> Section? {
    let agreeing = session.agreeing
    guard let bar = agreeing.openPoll?.bar ?? agreeing.bar else {
      guard session.candidate != nil else { return nil }
      return Section(
        title: "The bar", items: [],
        empty: "Not set yet: how much agreement does this need, and how easy is it to undo?")
    }
    let note = agreeing.isBarLocked ? " Closed to change." : " Can still be changed."
    return Section(title: "The bar", items: [Item(text: "\(bar.words).\(note)")])
  }

  /// The poll on what the room is asked now in full, the earlier ones in a line each.
  private static func polls(
    _ session: Shown, on version: SpokenID
  ) -> (asked: Section?, before: Section?) {
    var earlier = session.agreeing.polls
    var asked: Section?
    if let last = earlier.last, last.version == version || !last.isRevealed {
      asked = full(last)
      earlier.removeLast()
    }
    guard !earlier.isEmpty else { return (asked, nil) }
    let items = earlier.reversed().map { poll in
      Item(text: "\(poll.version.spoken): \(poll.verdictWords)")
    }
    return (asked, Section(title: "Asked before", items: items))
  }

  private static func full(_ poll: Poll) -> Section {
    guard poll.isRevealed else {
      let eligible = poll.eligible.map { " of \($0)" } ?? ""
      let count =
        !poll.isCounted
        ? "Choose alone, then all together."
        : "\(poll.answers)\(eligible) counted; hidden until shown."
      return Section(
        title: "The poll on \(poll.version.spoken) is open",
        items: [Item(text: poll.bar.rule + " Closed to change.", style: .secondary)]
          + poll.bar.scale.points.map { point in
            let agrees = poll.bar.support.contains(point) ? "+" : " "
            return Item(text: "\(point) \(agrees) \(poll.bar.scale.words(at: point))")
          } + [Item(text: count)])
    }
    return Section(
      title: "The room on \(poll.version.spoken)",
      items: [Item(text: poll.verdictWords, style: poll.verdict.isMet ? .good : .heading)]
        + poll.rows.map { Item(text: $0) }
        + [Item(text: poll.unansweredWords, style: .secondary)])
  }

  private static func concerns(_ session: Shown) -> Section {
    let items = session.agreeing.concerns.map { concern in
      var item = Item(
        id: concern.id, text: concern.text + (concern.by.map { " ·\($0.spoken)" } ?? ""),
        style: concern.state == .open ? .text : .secondary)
      let place = concern.integratedIn.map { " in \($0.spoken)" } ?? ""
      item.note = [
        concern.state.rawValue + place, concern.harms.map { "would harm \($0)" }, concern.words,
      ].compactMap(\.self).joined(separator: " · ")
      return item
    }
    return Section(title: "Concerns", items: items)
  }

  /// When the adopted statement is looked at again.
  private static func review(_ session: Shown) -> [Item] {
    guard session.candidate == nil, let adoption = session.agreeing.adoptions.last else {
      return []
    }
    let day = adoption.review.map { "We look at it again on \($0.words)." }
    return [Item(text: day ?? "No day to look at it again, as said.", style: .secondary)]
  }
}
