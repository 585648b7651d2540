import Canvas
import Workshop

extension StageRow {
  /// Parked points go home, the next look is set, and everybody says what to keep and what to change.
  static let close = StageRow(
    purpose: { _ in
      "Each parked point gets a home, the day on which we look again is set, and everybody can say "
        + "what to keep and what to change."
    },
    nouns: ["point", "review", "plus", "delta", "reflection", "session"],
    entry: { state, _ in
      let day = state.session.closing.review == nil ? "review 7 may, " : ""
      let words = state.focus.entry.text
      let said = LeadingDate(words.dropping(words: "review") ?? words, today: state.now.today)
      let nextLook = said.flatMap { Day(said: $0.said, today: state.now.today) }
      return EntryRule(
        label: "\(day)+ plus, - delta, K1 home",
        enterLabel: state.enterLabel(nextLook == nil ? "add" : "look again", on: nextLook))
    },
    command: { (state, _, words) throws(Rejection) in try state.closeCommand(words) },
    board: { session, stage, _ in .closing(session, in: stage) }, lead: { .purpose($0) },
    unfinished: { state, _ in
      state.session.closing.review == nil
        && state.session.actions.standing.contains(where: \.isOpen)
        ? "no day is set to look at this again (type it, such as 12 sep)" : nil
    })
}

extension WorkbenchState {
  fileprivate func closeCommand(_ words: EntryWords) throws(Rejection) -> Command {
    let text = words.text
    if words.by == nil, let levels = words.levels { return .rounds(.energy(levels)) }
    if text.hasPrefix("+ ") { return .closing(.reflect(isPlus: true, String(text.dropFirst(2)))) }
    if text.hasPrefix("- ") { return .closing(.reflect(isPlus: false, String(text.dropFirst(2)))) }
    if let person = words.by { return words.turn(of: person) }
    let first = text.prefix { $0 != " " }
    if let point = SpokenID(spoken: first), point.kind == .parked {
      return .parking(.home(point, String(text.dropFirst(first.count))))
    }
    if text.lowercased().hasPrefix("review ") {
      return try nextLookCommand(String(text.dropFirst(7)))
    }
    // In the stage for it, a date by itself is the next look.
    if let nextLook = try? nextLookCommand(text) { return nextLook }
    throw Rejection("Begin with + (keep), - (change), K1 (its home), @P4 (says), or review 7 may.")
  }

  /// When the room looks again: `7 may`, `none`, `in 6 weeks at the library`.
  private func nextLookCommand(_ text: String) throws(Rejection) -> Command {
    if text.split(separator: " ").first?.lowercased() == "none" {
      return .closing(.review(nil, words: nil))
    }
    guard let date = LeadingDate(text, today: now.today) else {
      if case .open(let question)? = SaidDay(text, today: now.today) { throw Rejection(question) }
      throw Rejection("Say when: review 7 may, review in 6 weeks, or review none.")
    }
    let day = try Arguments(["day": date.said]).comingDay("day", today: now.today)
    return .closing(.review(day, words: date.rest))
  }
}
