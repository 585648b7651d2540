import Canvas
import Workshop

/// Offers and asks, and how sure the room is.
extension CommandTable {
  static let askRows: [WorkbenchCommand] = [
    .record(
      "ask.make", "Ask for something",
      "Writes down what somebody needs from somebody here, for an action or not.",
      parameters: [
        .words("text", "What is needed?"),
        .person("Who needs it? (may be empty)", name: "by").optional,
        .table.unasked,
        Parameter(
          "action", "For which action? (may be empty)", .list, isOptional: true,
          options: { state, _ in
            state.session.actions.standing.map {
              Parameter.Option($0.id.spoken, "\($0.id.spoken) \($0.what)")
            }
          }, given: { $0.selected?.kind == .action ? $0.selected?.spoken : nil }),
      ],
      command: { (_, arguments) throws(Rejection) in
        .asks(
          .make(
            try arguments.text("text"), table: arguments["table"]?.uppercased(),
            action: try arguments.optionalID("action")))
      }),
    .record(
      "ask.answer", "Answer an ask",
      "Notes one of the four answers: yes, no, will try, or say it more clearly.",
      parameters: [
        .ask, .answer, .person("Who says so? (may be empty)", name: "by").optional,
        .words("words", "What was said with it? (may be empty)").optional,
      ],
      unavailable: { $0.whyNoAsk },
      command: { (_, arguments) throws(Rejection) in
        let name = try arguments.text("answer")
        guard let (answer, rest) = Ask.Answer.spoken(at: name), rest.isEmpty else {
          throw Rejection("“\(name)” is none of the four: yes, no, will-try, say-more-clearly.")
        }
        return .asks(.answer(try arguments.id("ask"), answer, words: arguments["words"]))
      }),
    .record(
      "ask.reword", "Say an ask more clearly",
      "Puts an ask in other words; the earlier ones stay in the record.",
      parameters: [
        .ask,
        .words("text", "In which words?").suggesting { state, arguments in
          arguments["ask"].flatMap { SpokenID(spoken: $0) }.flatMap {
            state.session.actions.asks[$0]?.text
          }
        },
      ],
      unavailable: { $0.whyNoAsk },
      command: { (state, arguments) throws(Rejection) in
        let ask = try arguments.id("ask")
        let text = try arguments.text("text")
        return state.session.actions.asks[ask]?.text == text ? nil : .asks(.reword(ask, text))
      }),
    .record(
      "ask.withdraw", "Take an ask back", "Takes an ask off the list. Undo brings it back.",
      parameters: [.ask], unavailable: { $0.whyNoAsk },
      command: { (_, arguments) throws(Rejection) in .asks(.withdraw(try arguments.id("ask"))) }),
  ]

  static let confidenceRows: [WorkbenchCommand] = [
    .record(
      "confidence.count", "Count how sure the room is",
      "Writes down how many gave each number, 0 to 5; hidden until shown. A new count replaces it.",
      parameters: [
        .words("counts", "How many at each number? (3=11 4=17, or 3 4 4 2)"),
        Parameter(
          "action", "For one action? (empty for the plan as a whole)", .list, isOptional: true,
          options: { state, _ in
            state.session.actions.standing.map {
              Parameter.Option($0.id.spoken, "\($0.id.spoken) \($0.what)")
            }
          }, given: { $0.selected?.kind == .action ? $0.selected?.spoken : nil }),
      ],
      unavailable: { $0.whyNoStage },
      command: { (_, arguments) throws(Rejection) in
        .confidence(
          .count(
            try arguments.levels("counts"), action: try arguments.optionalID("action")))
      }),
    .record(
      "confidence.reveal", "Show how sure the room is",
      "Shows the room all numbers at once: the plan first, then each action.",
      keys: [.key(.control("r"), .typing, .moving)],
      hint: .hint("show the numbers", 12, .typing, .moving),
      parameters: [
        Parameter(
          "action", "For which action?", .list, isOptional: true, isAsked: { _, _ in false })
      ],
      unavailable: { $0.whyNothingToShow },
      command: { (state, arguments) throws(Rejection) in
        .confidence(
          .reveal(action: try arguments.optionalID("action") ?? state.hiddenConfidence?.action))
      }),
  ]
}

extension Parameter {
  static let ask = item("ask", "Which ask?", .ask) { session in
    session.actions.asks.standing.map { Option($0.id.spoken, "\($0.id.spoken) \($0.text)") }
  }

  fileprivate static let answer = Parameter(
    "answer", "What was answered?", .list,
    options: { _, _ in Ask.Answer.allCases.map { Option($0.rawValue, $0.words) } })
}

extension WorkbenchState {
  fileprivate var whyNoAsk: String? {
    session.actions.asks.standing.isEmpty ? "Nobody has asked for anything yet." : nil
  }

  /// What was counted in this stage and the room has not seen: the plan first.
  var hiddenConfidence: Confidence? {
    let hidden = session.actions.confidences.filter { $0.stage == stage?.id && !$0.isRevealed }
    return hidden.first { $0.action == nil } ?? hidden.first
  }

  /// Why there are no numbers to show; what else waits to be shown here comes first.
  fileprivate var whyNothingToShow: String? {
    if let whyNoStage { return whyNoStage }
    guard hiddenConfidence != nil else { return "No number is counted that the room has not seen." }
    if session.agreeing.openPoll?.counts.isEmpty == false { return "Show the open poll first." }
    if let id = stage?.id, session.choices[id]?.isRevealed == false {
      return "Show the count of ideas first."
    }
    return nil
  }
}

extension Arguments {
  /// `3=11 4=17`, or every number by itself: `3 4 4 2`.
  func levels(_ name: String) throws(Rejection) -> [Int: Int] {
    let text = try text(name)
    guard !text.contains("=") else { return try points(name) }
    var counts: [Int: Int] = [:]
    for level in try integers(name) { counts[level, default: 0] += 1 }
    return counts
  }
}
