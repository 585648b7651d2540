import Canvas
import Workshop

/// Pages to read.
extension WorkbenchState {
  /// Everything about one thing.
  func page(of id: SpokenID) -> Page {
    switch id.kind {
    case .action: actionPage(id)
    case .ask: askPage(id)
    case .draft, .version: draftPage(id)
    case .cluster: clusterPage(id)
    case .concern: concernPage(id)
    case .person: personPage(id)
    case .parked: pointPage(id)
    case .note: Page(title: id.spoken, lines: [.init(session.words(of: id) ?? "")])
    case .minority: minorityPage(id)
    case .reflection:
      Page(
        title: id.spoken,
        lines: session.closing.reflections.filter { $0.id == id }.map { .init($0.text) })
    default: cardPage(id)
    }
  }

  private func cardPage(_ id: SpokenID) -> Page {
    guard let card = session.cards[id] else { return Page(title: id.spoken, lines: []) }
    guard card.isShown else {
      let reason =
        card.isPrivate ? "Private until shown to the room." : "Kept off the room's screen."
      return Page(title: id.spoken, lines: [.init(reason)])
    }
    let category = session.categories(of: card.type).first { $0.id == card.category }?.title
    var lines: [Page.Line] = [.init(card.text), .init("")]
    let origin = session.origin(of: card)
    lines.append(.init("Said by: \(origin.isEmpty ? "nobody in particular" : origin)"))
    if let category { lines.append(.init("Category: \(category)")) }
    if let stage = card.stage.flatMap(session.agenda.item) {
      lines.append(.init("Put up in: \(stage.stage.title)"))
    }
    if !card.scoreWords.isEmpty { lines.append(.init(card.scoreWords.capitalisedFirst + ".")) }
    if let origin = card.origin { lines.append(.init("Brought from: \(origin.words)")) }
    if let reason = card.reason { lines.append(.init("Joins so few because: \(reason)")) }
    lines += named("Joins", card.links)
    lines += named("Joined by", session.cards.linking(to: id).map(\.id))
    lines += named("Was joined into", [card.joinedInto].compactMap(\.self))
    lines += named(
      "Was joined with", session.cards.all.filter { $0.joinedInto == id }.map(\.id))
    let actions = session.actions.standing
    lines += named("Used by", actions.filter { $0.uses.contains(id) }.map(\.id))
    lines += named("Served by", actions.filter { $0.serves.contains(id) }.map(\.id))
    lines += named("Bundled in", [session.clusters.holding(id)?.id].compactMap(\.self))
    lines += earlier(card.earlierTexts)
    return Page(title: "\(id.spoken) \(card.type.title)", lines: lines)
  }

  /// The words that something had before.
  func earlier(_ texts: [String]) -> [Page.Line] {
    guard !texts.isEmpty else { return [] }
    return [.init(""), .init("Earlier words", .heading)]
      + texts.map { .init($0, .secondary, indent: 2) }
  }

  private func personPage(_ id: SpokenID) -> Page {
    guard let person = session.people[id] else { return Page(title: id.spoken, lines: []) }
    let said =
      session.cards.all.filter { $0.by == id && !$0.isWithdrawn }.map(\.id)
      + session.drafts.all.filter { $0.people.contains(id) && !$0.isWithdrawn }.map(\.id)
      + session.agreeing.concerns.filter { $0.by == id }.map(\.id)
      + session.agreeing.minority.filter { $0.by == id }.map(\.id)
    return Page(
      title: id.spoken, lines: personLines(person) + named("Said", said) + planLines(of: id))
  }

  private func pointPage(_ id: SpokenID) -> Page {
    let point = session.closing.parking[id]
    return Page(
      title: "\(id.spoken) parked",
      lines: [.init(point?.text ?? ""), .init("Home: \(point?.home ?? "none yet")")])
  }

  /// A list of things that can be opened from here, so that every link is walked both ways.
  func named(_ title: String, _ ids: [SpokenID]) -> [Page.Line] {
    guard !ids.isEmpty else { return [] }
    return [.init(""), .init(title, .heading)]
      + ids.map { id in
        .init("\(id.spoken) \(session.words(of: id) ?? "")", indent: 2, item: id)
      }
  }

  /// Everybody, without what is private.
  var peoplePage: Page {
    let lines = session.people.all.flatMap { personLines($0) + [Page.Line("")] }
    return Page(title: "People", lines: lines.isEmpty ? [.init("Nobody on the list yet.")] : lines)
  }

  private func personLines(_ person: People.Person) -> [Page.Line] {
    var lines = [Page.Line(session.people.label(person.id), .heading)]
    let seat = person.table.map { "table \($0)" }
    let facts = person.hats + [seat, person.whereaboutsWords].compactMap(\.self)
    if !facts.isEmpty { lines.append(.init(facts.joined(separator: ", "), indent: 2)) }
    let said = person.isHeard ? "heard" : "not heard yet"
    let permission =
      person.hasWithdrawn
      ? "took every permission back: nothing of theirs is to be kept or handed on"
      : person.permission.map { "permission: \($0.fullWords(offset: now.offset))" }
        ?? "permission not asked yet, which counts as this room only"
    lines.append(.init("\(said) · \(permission)", .secondary, indent: 2))
    return lines
  }

  /// The room's notes, by stage.
  var notesPage: Page {
    let notes = session.notes.all.filter { $0.audience != .facilitator }
    var lines = notes.filter { $0.addedAt == nil }.map { Page.Line("\($0.id.spoken) \($0.text)") }
    let late = Addition.all(of: session)
    if !late.isEmpty {
      lines += [.init(""), .init("Since the close", .heading)]
      lines += late.map {
        .init($0.words(in: session, offset: now.offset), indent: 2, item: $0.item)
      }
    }
    return Page(title: "Notes", lines: lines.isEmpty ? [.init("No note yet.")] : lines)
  }

  /// The board of this stage, one item a line.
  var boardPage: Page {
    let lines = Board(session, now: now).sections.flatMap { section -> [Page.Line] in
      let items = section.items.map { item in
        let words = [item.id?.spoken ?? "", item.text].filter { !$0.isEmpty }
          .joined(separator: " ")
        return Page.Line(
          item.note.isEmpty ? words : "\(words) (\(item.note))", indent: 2, item: item.id)
      }
      return (section.title.isEmpty ? [] : [Page.Line(section.title, .heading)])
        + (items.isEmpty ? [.init(section.empty, .secondary, indent: 2)] : items) + [.init("")]
    }
    return Page(title: stage?.title ?? session.opening.title, lines: lines)
  }

  /// All stages, with time, prompt and rule.
  var agendaPage: Page {
    let lines = session.agenda.items.flatMap { item -> [Page.Line] in
      let spent = session.agenda.spent(in: item, now: now.since)
      let took = spent > 0 ? ", took \(Agenda.minutes(spent)) min" : ""
      let heading = "\(item.sign) \(item.stage.title): \(item.stage.minutes) min\(took)"
      var lines = [Page.Line(heading, .heading)]
      if let promise = item.promise {
        lines.append(.init("Promised by \(promise.words)", indent: 2))
      }
      if case .skipped(let reason) = item.status {
        lines.append(.init("Left out: \(reason)", indent: 2))
      }
      if !item.stage.prompt.isEmpty { lines.append(.init(item.stage.prompt, indent: 2)) }
      if !item.stage.rule.isEmpty {
        lines.append(.init("Rule: \(item.stage.rule)", .secondary, indent: 2))
      }
      return lines + [.init("")]
    }
    return Page(title: "Agenda", lines: lines)
  }
}

extension Agenda.Item {
  /// One character for what became of the stage.
  var sign: String {
    switch status {
    case .waiting: " "
    case .running: "●"
    case .done: "✓"
    case .skipped: "–"
    }
  }
}
