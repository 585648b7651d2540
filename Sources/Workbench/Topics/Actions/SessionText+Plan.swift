import Workshop

/// Actions, asks and how sure the room is, as plain lines.
extension SessionText {
  /// The actions with all that was said of them, the asks, and the numbers that the room has seen.
  static func plan(_ session: Shown, now: Moment) -> [String] {
    let standing = session.actions.standing
    var lines = WorkshopAction.Heading.allCases.flatMap { heading in
      section(
        heading.title,
        standing.filter { $0.heading == heading }.flatMap { action($0, session, now) })
    }
    lines += section("Asks", session.actions.asks.standing.flatMap { ask($0, session) })
    lines += section("How sure the room is", session.actions.confidences.flatMap(confidence))
    return lines
  }

  /// One record a line; see `records`.
  static func planRecords(_ session: Shown) -> [[String]] {
    session.actions.standing.map(record)
      + session.actions.asks.standing.flatMap { ask in
        [["ask", ask.id.spoken, ask.text, ask.by?.spoken ?? "", ask.action?.spoken ?? ""]]
          + ask.replies.map { reply in
            [
              "answer", ask.id.spoken, reply.words ?? "", reply.by?.spoken ?? "",
              reply.answer.rawValue,
            ]
          }
      }
      + session.actions.confidences.map { confidence in
        [
          "confidence", confidence.action?.spoken ?? "", counts(confidence),
          confidence.isRevealed ? "shown" : "hidden", confidence.eligible.map(String.init) ?? "",
        ]
      }
  }

  private static func record(_ action: WorkshopAction) -> [String] {
    [
      "action", action.id.spoken, action.what, action.owner?.spoken ?? "", action.due?.text ?? "",
      action.isAccepted ? "yes" : "", action.uses.spoken, action.helpers.spoken, action.first,
      action.know, action.serves.spoken, action.start?.text ?? "", action.originalDue?.text ?? "",
      action.status?.rawValue ?? "", action.money, action.time, action.tell, action.depends,
      action.confidence.map(String.init) ?? "", action.visibility.rawValue, action.shownAs,
      action.statusWords ?? "", action.follows.spoken, action.objections.isEmpty ? "" : "disputed",
    ]
  }

  private static func action(
    _ action: WorkshopAction, _ session: Shown, _ now: Moment
  ) -> [String] {
    let facts = [
      session.ownerWords(action), session.dueWords(action, today: now.today).map { "due \($0)" },
      session.standingWords(action), action.disputeWords,
    ].compactMap(\.self)
    let origin = action.origin.map { ["  Brought from: \($0.words)"] } ?? []
    return ["\(action.id.spoken) \(action.what) – \(facts.joined(separator: " · "))"]
      + session.details(of: action).map { "  \($0.name): \($0.words)" } + origin
      + action.history.map { "  \($0.entry(in: session, offset: now.offset))" }
  }

  private static func ask(_ ask: Ask, _ session: Shown) -> [String] {
    let whose = ask.by.map(session.people.label) ?? ask.table.map { "table \($0)" }
    let facts = [whose, ask.action.map { "for \($0.spoken)" }, ask.isMet ? "has its yes" : "open"]
    return ["\(ask.id.spoken) \(ask.text) – \(facts.compactMap(\.self).joined(separator: " · "))"]
      + ask.replies.map { "  \(session.words(of: $0))" }
  }

  private static func confidence(_ confidence: Confidence) -> [String] {
    let about = confidence.action?.spoken ?? "The plan as a whole"
    guard confidence.isRevealed else { return ["\(about): counted, not shown to the room yet"] }
    return ["\(about): \(counts(confidence))"]
      + [confidence.words, confidence.silentWords].filter { !$0.isEmpty }.map { "  \($0)" }
  }

  private static func counts(_ confidence: Confidence) -> String {
    confidence.counts.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
      .joined(separator: " ")
  }
}
