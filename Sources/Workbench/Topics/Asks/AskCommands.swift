import Canvas
import Workshop

/// Offers and asks.
extension CommandTable {
  static let askRows: [WorkbenchCommand] = [
    .record(
      "ask.make", "Ask for something",
      "Writes down what somebody needs from somebody here, for an action or not.",
      parameters: [
        .words("text", "What is needed?"),
        .person("Who needs it? (may be empty)", name: "by").optional,
        .table.unasked,
        .forAction("For which action? (may be empty)"),
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
          arguments["ask"].flatMap { SpokenID(spoken: $0) }
            .flatMap(state.session.wordsToEdit)
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
}
