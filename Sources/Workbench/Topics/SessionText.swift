public import Workshop

/// A session as plain lines: what `moot show` prints.
public enum SessionText {
  /// The whole state in the order in which people ask for it: what it was about, what was agreed,
  /// what was said, how the time went.
  ///
  /// - Parameters:
  ///   - session: The session; what the audience may see of it.
  ///   - now: The time, by which dates are near or past.
  /// - Returns: Lines without line ends, of any length.
  public static func lines(_ session: Shown, now: Moment) -> [String] {
    var lines = opening(session, now: now)
    lines += agreement(session)
    lines += plan(session, now: now)
    lines += section(
      "Since the close",
      Addition.all(of: session).map { $0.words(in: session, offset: now.offset) })
    lines += section(
      "Said here, and not yet in the session where it was agreed",
      session.actions.unreached.map { "“\($0.title)”: \($0.why)" })
    lines += section(
      "Counted", session.choices.all.filter(\.isRevealed).map { choice($0, session) })
    lines += section("Ideas", session.cards.up(.idea).map { card($0, session) })
    for type in CardType.allCases where type != .idea {
      lines += cards(of: type, session)
    }
    lines += section(
      "Parking place",
      session.closing.parking.all.map { "\($0.id.spoken) \($0.text) (\($0.home ?? "no home yet"))" }
    )
    lines += section(
      "Notes",
      session.notes.all.filter { $0.addedAt == nil }.map { "\($0.id.spoken) \(mark($0))\($0.text)" }
    )
    lines += section(
      "Plus and delta",
      session.closing.reflections.map { "\($0.id.spoken) \($0.isPlus ? "+" : "-") \($0.text)" })
    if let review = session.closing.review {
      let words = [review.day?.words ?? "none", review.words ?? ""].filter { !$0.isEmpty }
      lines += section("When we look at this again", [words.joined(separator: ", ")])
    }
    if let keeping = session.closing.keeping {
      lines += section("Kept until", [keeping.until?.words ?? "no last day was set"])
    }
    lines += section("Time, in minutes: planned, given, took", session.agenda.items.map(stage))
    return lines
  }

  /// One record a line, fields separated by tabs: kind, id, words, and what belongs to the kind.
  public static func records(_ session: Shown) -> [String] {
    let cards = session.cards.all.filter { !$0.isWithdrawn }.map { card in
      [
        card.type.rawValue, card.id.spoken, card.text, card.category ?? "", card.by?.spoken ?? "",
        card.table ?? "", card.links.spoken, card.day?.text ?? "",
        card.strength.map(String.init) ?? "", card.sway.map(String.init) ?? "",
      ]
    }
    let parked = session.closing.parking.all.map {
      ["parked", $0.id.spoken, $0.text, $0.home ?? ""]
    }
    let notes = session.notes.all.map { ["note", $0.id.spoken, $0.text, $0.audience.rawValue] }
    let records = cards + agreementRecords(session) + planRecords(session) + parked + notes
    return records.map { $0.map(oneLine).joined(separator: "\t") }
  }

  private static func oneLine(_ text: String) -> String {
    String(text.map { $0.isNewline || $0 == "\t" ? " " : $0 })
  }

  private static func opening(_ session: Shown, now: Moment) -> [String] {
    var lines = [session.opening.title]
    if session.opening.isFictional { lines.append("For practice: everything here is invented.") }
    if !session.opening.place.isEmpty { lines.append("Place: \(session.opening.place)") }
    if !session.opening.question.isEmpty { lines.append("Question: \(session.opening.question)") }
    let present = session.people.all.count
    if present > 0 {
      lines.append(
        "People: \(present), heard: \(session.people.all.count(where: \.isHeard))")
    }
    let closed = session.closing.closedAt.map { "Closed \($0.day(offset: now.offset).words)." }
    lines.append(closed ?? "Open.")
    return lines
  }

  static func section(_ title: String, _ lines: [String]) -> [String] {
    lines.isEmpty ? [] : ["", title] + lines.map { "  \($0)" }
  }

  private static func cards(of type: CardType, _ session: Shown) -> [String] {
    let cards = session.cards.up(type)
    let categories = session.categories(of: type)
    guard !categories.isEmpty else { return section(type.plural, cards.map { card($0, session) }) }
    let known = Set(categories.map(\.id))
    let sorted = categories.flatMap { category in
      section(
        "\(type.plural): \(category.title)",
        cards.filter { $0.category == category.id }.map { card($0, session) })
    }
    let loose = cards.filter { $0.category.map(known.contains) != true }
    return sorted + section("\(type.plural), not sorted", loose.map { card($0, session) })
  }

  /// What was counted in a stage, highest first, and who would lend a hand.
  private static func choice(_ choice: Choices.Choice, _ session: Shown) -> String {
    let title = session.agenda.item(choice.stage)?.stage.title ?? choice.stage
    let counts = choice.counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      .map { "\($0.key.spoken)=\($0.value)" }
    let standing = Dictionary(grouping: choice.standing.keys.sorted()) { choice.standing[$0] }
      .compactMap { idea, people in idea.map { (idea: $0, people: people) } }
      .sorted { $0.idea < $1.idea }.map { "\($0.people.spoken) by \($0.idea.spoken)" }
    return "\(title): \((counts + standing).joined(separator: ", "))"
  }

  private static func card(_ card: Card, _ session: Shown) -> String {
    let origin = [card.by.map(session.people.code), card.table.map { "table \($0)" }].compactMap(
      \.self)
    let links = card.links.isEmpty ? "" : " [\(card.links.spoken)]"
    let scores = card.scoreWords.isEmpty ? "" : " (\(card.scoreWords))"
    return "\(card.id.spoken) \(card.text)\(links)\(scores)"
      + (origin.isEmpty ? "" : " – \(origin.joined(separator: ", "))")
  }

  private static func mark(_ note: Note) -> String {
    switch note.audience {
    case .room: ""
    case .facilitator: "(private) "
    case .correction: "(after the close) "
    case .outside: "(from outside the room) "
    }
  }

  private static func stage(_ item: Agenda.Item) -> String {
    var line =
      "\(item.sign) \(item.stage.title): \(item.planned), \(item.stage.minutes), \(Agenda.minutes(item.spent))"
    if let promise = item.promise { line += " (promised by \(promise.words))" }
    if case .skipped(let reason) = item.status { line += " (left out: \(reason))" }
    return line
  }
}
