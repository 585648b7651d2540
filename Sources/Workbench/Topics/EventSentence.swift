public import Workshop

/// What an event did, in a sentence that says no more than its audience may see.
public struct EventSentence {
  /// The sentence.
  public let text: String

  /// Says what an event did.
  ///
  /// - Parameters:
  ///   - event: The event.
  ///   - before: The state before it, where it takes something back.
  ///   - record: The record up to it, which covers it and has what an undo took back.
  ///   - audience: Who reads it.
  ///   - session: The state after it.
  init(
    _ event: RecordedEvent, before: Shown?, _ record: SessionRecord, for audience: Audience,
    _ session: Shown
  ) {
    switch event.event {
    case .history(.undone(let id)):
      // What was taken back is named, but its words are not said again.
      let undone = record.event(id, for: audience)?.unquoted
      text = "Undone: \(Self.named(undone, by: record.speaker(of: id), before ?? session))"
    case .history(.redone(let id)):
      let redone = record.event(id, for: audience)?.quoted(in: session)
      text = "Redone: \(Self.named(redone, by: record.speaker(of: id), session))"
    case .people(.needing), .notes: text = Self.sentence(event.event, session)
    default:
      let covered = record.event(event.id, for: audience)?.quoted(in: session)
      text =
        covered.map { Self.sentence($0, by: event.by, session) }
        ?? "Written down; nothing of it is shown here."
    }
  }

  private static func named(_ event: SessionEvent?, by: SpokenID?, _ session: Shown) -> String {
    event.map { sentence($0, by: by, session) } ?? "something private."
  }

  /// What an event did, told in a given state.
  public static func sentence(_ event: SessionEvent, by: SpokenID? = nil, _ session: Shown)
    -> String
  {
    switch event {
    case .opening(let event): opening(event)
    case .agenda(let event): agenda(event, session)
    case .people(let event): people(event, session)
    case .rounds(let event): rounds(event, session)
    case .cards(let event): cards(event, by: by, session)
    case .clusters(let event): clusters(event, session)
    case .choosing(let event): choosing(event)
    case .drafts(let event): drafts(event, session)
    case .agreeing(let event): agreeing(event, session)
    case .actions(let event): actions(event, session)
    case .asks(let event): asks(event, by: by, session)
    case .confidence(let event): confidence(event, session)
    case .notes(let event): notes(event)
    case .parking(let event): parking(event)
    case .closing(let event): closing(event)
    case .history: "Undo or redo."
    case .log(.recovered(let bytes)):
      "After a sudden end, \(counted(bytes, "byte")) of an unfinished entry were set aside."
    case .log(.adopted(let lines)): "A hand edit on \(counted(lines.count, "line")) was taken over."
    case .log(.unreached(_, let title, let why)):
      "What is said of its actions stands here, not in “\(title)”: \(why.endingAsSentence)"
    case .log(.reached(let id)): "What was said of its actions stands in \(id.prefix(8)) as well."
    case .unknown(let kind, _): "Something unknown to this version (\(kind)); it is kept."
    }
  }

  /// Words after a colon, and the full stop; only that where there are none.
  static func said(_ words: String?) -> String {
    words.flatMap { $0.isEmpty ? nil : ": \($0.endingAsSentence)" } ?? "."
  }

  private static func opening(_ event: OpeningEvent) -> String {
    switch event {
    case .opened(let opening): "“\(opening.title)” opened."
    case .described: "Title, place or question changed."
    case .closed: "The workshop is closed. Thank everybody."
    }
  }

  private static func agenda(_ event: AgendaEvent, _ session: Shown) -> String {
    func title(_ id: String) -> String { session.agenda.item(id)?.stage.title ?? id }
    switch event {
    case .entered(let stage): return "Now: \(title(stage))."
    case .skipped(let stage, let reason):
      return "“\(title(stage))” is left out\(said(reason))"
    case .moved(let stage, let before):
      return "“\(title(stage))” moved \(before.map { "before “\(title($0))”" } ?? "to the end")."
    case .added(let stage, _): return "“\(stage.title)” added to the agenda."
    case .extended(let stage, let minutes, let from):
      let giver = from.map { "from “\(title($0))”" } ?? "from nowhere: the end moves"
      return "“\(title(stage))” has \(minutes) min more, \(giver)."
    case .changed(let stage, _, _, _): return "“\(title(stage))” changed in the agenda."
    case .promised(let stage, let by, let why):
      guard let by else { return "“\(title(stage))” is no longer promised by a time." }
      return "“\(title(stage))” begins by \(by.text)\(why.map { ", for \($0)" } ?? "")."
    case .paused(let reason):
      return "The clock stands still\(said(reason))"
    case .resumed: return "The clock goes on."
    }
  }

  private static func people(_ event: PeopleEvent, _ session: Shown) -> String {
    let label = session.people.label
    switch event {
    case .counted(let people, let tables, _):
      return "\(counted(people, "person", "people")), \(counted(tables, "table"))."
    case .added(let person, let name, let hats, let table, _, let origin):
      let how = origin.map { "brought from “\($0.title)”" } ?? "added"
      let seat = table.map { ", table \($0)" } ?? ""
      return "\(session.people.code(person))\(name.map { " \($0)" } ?? "") \(how)\(seat)."
        + hatRule(origin == nil ? hats : nil)
    case .changed(let person, nil, nil, nil):
      return "\(session.people.code(person)) changed."
    case .changed(let person, let name, let hats, let table):
      let called = name.map { $0.isEmpty ? " without a name" : " \($0)" } ?? ""
      let wears = hats.map { $0.isEmpty ? "" : ", \($0.joined(separator: ", "))" } ?? ""
      let seat = table.map { ", table \($0)" } ?? ""
      return "\(session.people.code(person))\(called)\(wears)\(seat).\(hatRule(hats))"
    case .listed(let people):
      return "\(counted(people.count, "person", "people")) put on the list: "
        + "\(people.map { session.people.code($0.person) + " " + $0.name }.joined(separator: ", "))."
    case .removed(let people):
      let one = people.count == 1
      return "\(people.map(\.spoken).joined(separator: ", ")) \(one ? "is" : "are") off the list."
    case .seated(let person, let table):
      return "\(label(person)) sits at \(table.map { "table \($0)" } ?? "no table")."
    case .arrived(let person): return "\(label(person)) is here."
    case .arrivedTogether(let people):
      return "\(counted(people.count, "person", "people")) came: "
        + "\(people.map(\.spoken).joined(separator: ", "))."
    case .left(let person):
      let isEarly = session.agenda.startedAt == nil
      return "\(label(person)) \(isEarly ? "is not here yet" : "has left")."
    case .permitted(let person, let permission):
      return "\(label(person)): \(permission.said)."
    case .permittedTogether(let people): return answered(people, session)
    case .withdrew(let person):
      return "\(label(person)) takes every permission back; nothing of theirs is handed on."
    case .needing(let person, _): return "Noted privately for \(session.people.code(person))."
    }
  }

  /// What a hat does to rounds and polls, where it does something.
  private static func hatRule(_ hats: [String]?) -> String {
    hats?.contains(where: People.speaksForOthers) == true
      ? " Speaks for somebody else: no turn in rounds, not counted in polls." : ""
  }

  /// What several people answered, and who keeps what they said alone.
  private static func answered(
    _ people: [PeopleEvent.Permitted], _ session: Shown
  ) -> String {
    let answers = Set(people.map(\.permission.said))
    let answer = answers.count == 1 ? answers.first ?? "" : "answered, each beside the name"
    let isTogether = people.contains(where: \.permission.isTogether)
    let alone = isTogether ? session.people.answeredAlone.map(\.id.spoken) : []
    let kept =
      alone.isEmpty ? "" : " \(alone.joined(separator: ", ")) answered alone, and that stays."
    return "\(counted(people.count, "person", "people")): \(answer).\(kept)"
  }

  private static func rounds(_ event: RoundEvent, _ session: Shown) -> String {
    switch event {
    case .spoke(_, let person, let words):
      "\(session.people.label(person)) spoke"
        + said(session.people[person]?.hasWithdrawn == true ? nil : words)
    case .passed(_, let person): "\(session.people.label(person)) passed, which is fine."
    case .energy(_, let levels): "Energy of \(counted(levels.count, "person", "people")) taken."
    }
  }

  private static func cards(_ event: CardEvent, by: SpokenID?, _ session: Shown) -> String {
    switch event {
    case .added(let card):
      let category = session.categories(of: card.type).first { $0.id == card.category }?.title
      let place = category.map { " to \($0)" } ?? ""
      let who = by.map { ", said by \(session.people.label($0))" } ?? ""
      let shown = card.isPrivate ? ", private until shown" : ""
      let day = card.day.map { ", for \($0.words)" } ?? ""
      let from = card.origin.map { ", brought from “\($0.title)”" } ?? ""
      return "\(card.id.spoken) added\(place)\(who)\(day)\(from)\(shown)."
    case .edited(let card, _): return "\(card.spoken) has new words."
    case .withdrawn(let card): return "\(card.spoken) taken down."
    case .recategorised(let card, let category):
      let titles = session.cards[card].map { session.categories(of: $0.type) } ?? []
      let title = titles.first { $0.id == category }?.title ?? "no category"
      return "\(card.spoken) is in \(title) now."
    case .attributed(let card, let person, let table):
      let whose =
        person.map(session.people.label) ?? table.map { "table \($0)" } ?? "nobody in particular"
      return "\(card.spoken) is from \(whose)."
    case .marked(let card, let sensitive):
      return "\(card.spoken) is \(sensitive ? "kept off the room's screen" : "shown again")."
    case .scored(let card, let strength, let sway):
      let parts = [strength.map { "strength \($0)" }, sway.map { "could be shifted \($0)" }]
      return "\(card.spoken): \(parts.compactMap(\.self).joined(separator: ", "))."
    case .dated(let card, let day): return "\(card.spoken) is for \(day.words)."
    case .shared(let cards): return "\(counted(cards.count, "card")) shown to the room."
    case .joined(let card, let other): return "\(other.spoken) joined with \(card.spoken)."
    case .linked(let card, let to): return "\(card.spoken) linked to \(to.spoken)."
    case .unlinked(let card, let to): return "\(card.spoken) no longer linked to \(to.spoken)."
    }
  }

  private static func choosing(_ event: ChoiceEvent) -> String {
    switch event {
    case .counted(_, let counts): "\(counted(counts.count, "idea")) counted; hidden until shown."
    // The room reads this before it may see who stands where.
    case .stood(_, let idea, _): "Those by \(idea.spoken) counted; hidden until shown."
    case .revealed: "The count is shown."
    }
  }

  private static func notes(_ event: NoteEvent) -> String {
    switch event {
    case .added(let note):
      switch note.audience {
      case .room: "\(note.id.spoken) noted."
      case .facilitator: "\(note.id.spoken) noted privately."
      case .correction: "\(note.id.spoken) added as a correction."
      case .outside: "\(note.id.spoken) added, from outside the room."
      }
    case .edited(let note, _): "\(note.spoken) has new words."
    case .withdrawn(let note): "\(note.spoken) taken away."
    }
  }

  private static func parking(_ event: ParkingEvent) -> String {
    switch event {
    case .parked(let point, _, _): "\(point.spoken) parked; it gets a home before we go."
    case .brought(let point, _, _, let origin):
      "\(point.spoken) brought from “\(origin.title)”."
    case .homed(let point, let home): "\(point.spoken) has a home\(said(home))"
    case .taken(let point): "\(point.spoken) taken out of the parking place."
    }
  }

  private static func closing(_ event: ClosingEvent) -> String {
    switch event {
    case .reflected(let reflection):
      "\(reflection.id.spoken) written down as a \(reflection.isPlus ? "plus" : "delta")."
    case .reflectionWithdrawn(let id): "\(id.spoken) taken away."
    case .reviewSet(let day, _): "We look at this again: \(day?.words ?? "no date, as said")."
    case .kept(let day):
      day.map { "Kept until \($0.words)." } ?? "Kept without a last day, as said."
    }
  }
}

extension String {
  /// The words with a full stop, unless they end a sentence already.
  var endingAsSentence: String {
    last.map { ".!?…".contains($0) } == true ? self : self + "."
  }
}
