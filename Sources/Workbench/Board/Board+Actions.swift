import Canvas
import Workshop

/// Actions as items, and the board after the close.
extension Board {
  /// An action with who, with whom, by when, and what is missing; the rest where it is selected.
  ///
  /// With a time, an open action's date says how far it is.
  static func item(_ action: WorkshopAction, _ session: Session, now: Moment? = nil) -> Item {
    let id = action.id
    let helpers = action.helpers.spoken
    let facts =
      [
        session.ownerWords(action), helpers.isEmpty ? nil : "with \(helpers)",
        now.flatMap { session.dueWords(action, today: $0.today) }.map { "due \($0)" }
          ?? action.due.map { "by \($0.words)" },
        session.standingWords(action),
      ] + action.objections.map { $0.sentence(in: session) }
    return Item(
      id: id, text: action.what,
      detail: { session in
        guard let action = session.actions[id] else { return "" }
        return session.details(of: action).filter { $0.name != "With" }
          .map { "\($0.name): \($0.words)" }.joined(separator: " · ")
      }, note: facts.compactMap(\.self).joined(separator: " · "))
  }

  /// What the room takes home.
  static func summary(_ session: Session, now: Moment) -> Board {
    let actions = session.actions.standing
    let open = actions.filter { !$0.isAgreed }.map { item($0, session, now: now) }
    let parked = session.closing.parking.all.map { point in
      Item(id: point.id, text: point.text, note: point.home.map { "home: \($0)" } ?? "")
    }
    let sections = [
      Section(title: "What we are for", items: session.statementItems(now: now)),
      Section(
        title: "Beside it, from who does not wholly agree",
        items: session.agreeing.minority.map { Item(id: $0.id, text: $0.text) }),
      Section(
        title: "Concerns that stand",
        items: session.agreeing.concerns.filter { [.open, .recorded].contains($0.state) }
          .map { Item(id: $0.id, text: $0.text) }),
      Section(
        title: "Agreed actions",
        items: actions.filter(\.isAgreed).map { item($0, session, now: now) },
        empty: "none agreed"),
      Section(title: "Not agreed", items: open),
      Section(
        title: "Still asked for",
        items: session.actions.asks.standing.filter { !$0.isMet }.map { item($0, session) }),
      Section(
        title: "What will have been done",
        items: session.cards.up(.goal).map { Item(id: $0.id, text: $0.shownText) }),
      Section(
        title: "Ideas", items: session.cards.up(.idea).map { Item(id: $0.id, text: $0.shownText) }),
      Section(title: "Parked", items: parked),
      Section(
        title: "Since the close",
        items: Addition.all(of: session).map { addition in
          Item(id: addition.item, text: addition.words(in: session, offset: now.offset))
        }),
    ]
    return Board(sections: sections.filter { !$0.items.isEmpty || !$0.empty.isEmpty }, isList: true)
  }
}

extension Session {
  /// The statement that stands, whole, with when and by whom it was agreed.
  func statementItems(now: Moment) -> [Board.Item] {
    guard let statement else { return [] }
    return [
      Board.Item(
        id: statement.id, text: statement.text, note: agreementWords(statement, now: now))
    ]
  }

  /// When, by how many and where a statement was agreed, and when it is looked at again.
  func agreementWords(_ statement: Draft, now: Moment) -> String {
    let adoption = agreeing.adoptions.last { $0.version == statement.id }
    let poll = agreeing.poll(on: statement.id)
    let when =
      adoption.flatMap { $0.isBrought ? nil : "agreed \($0.at.day(offset: now.offset).words)" }
    let support = poll.flatMap { poll in
      poll.isRevealed ? "\(poll.verdict.support) of \(poll.verdict.answers) stand behind it" : nil
    }
    return [
      when, support, statement.origin.map { "from \($0.words)" },
      adoption?.review.map { "looked at again \($0.words)" },
    ].compactMap(\.self).joined(separator: " · ")
  }

  /// That a statement which was adopted today has a day of its own; `nil` where there is none.
  var statementReviewWords: String? {
    guard let adoption = agreeing.adoptions.last, !adoption.isBrought else { return nil }
    let day = adoption.review?.words ?? "no day"
    return "the statement: \(day), as agreed; for all else: review 7 may, or none"
  }
}
