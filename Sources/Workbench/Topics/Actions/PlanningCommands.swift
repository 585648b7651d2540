import Canvas
import Workshop

/// What is planned with: the statement from elsewhere, forces, goals, the load.
extension CommandTable {
  static let planningRows: [WorkbenchCommand] =
    planKeyRows + askRows + confidenceRows + planRows + promiseRows

  private static let planRows: [WorkbenchCommand] = [
    .record(
      "statement.bring", "Bring a statement from elsewhere",
      "Writes down a statement that was agreed before, elsewhere, with where it comes from.",
      parameters: [
        .words("text", "What was agreed?"), .words("from", "Where was it agreed?"),
        .formed("day", "On which day? (12 feb 2026; may be empty)", .pastDay).optional,
        Parameter.formed("review", "When is it looked at again?", .day(orNone: false)).unasked,
      ],
      command: { (state, arguments) throws(Rejection) in
        let today = state.now.today
        let day = arguments["day"] == nil ? nil : try arguments.pastDay("day", today: today)
        return .agreeing(
          .bring(
            try arguments.text("text"),
            review: arguments["review"] == nil
              ? nil : try arguments.comingDay("review", today: today),
            origin: Origin(title: try arguments.text("from"), day: day)))
      }),
    .record(
      "card.score", "Score what helps or holds back",
      "Says how strong it is and how far we could shift it, 1 to 5 each.",
      parameters: [.force, .score("strength", Force.strengths), .score("sway", Force.sways)],
      unavailable: { $0.whyNo(.force) },
      command: { (_, arguments) throws(Rejection) in
        .cards(
          .score(
            try arguments.id("force"), strength: try arguments.optionalInteger("strength"),
            sway: try arguments.optionalInteger("sway")))
      }),
    .record(
      "goal.date", "Say by when a goal is reached", "Gives a goal the day by which it can be seen.",
      parameters: [
        .goal,
        .formed("day", "By when? (30 november, in 6 months)", .day(orNone: false)).suggesting {
          state, arguments in
          arguments["goal"].flatMap { SpokenID(spoken: $0) }.flatMap {
            state.session.cards[$0]?.day?.text
          }
        },
      ],
      unavailable: { $0.whyNo(.goal) },
      command: { (state, arguments) throws(Rejection) in
        .cards(
          .date(try arguments.id("goal"), try arguments.comingDay("day", today: state.now.today)))
      }),
    WorkbenchCommand(
      "load.show", "Show who carries how much",
      "Shows for each person what they own, by when, and what they help with.",
      in: [.run, .replay],
      unavailable: { $0.whyNotRunning },
      perform: { (state, _) throws(Rejection) in
        state.overlays.append(.page(state.loadPage))
        return []
      }),
  ]
}

/// What the scores of a force mean.
private enum Force {
  static let strengths = (
    "How strong is it?", ["hardly", "a little", "clearly", "strongly", "very strongly"]
  )
  static let sways = (
    "How far could we shift it?", ["not by us", "a little", "some way", "a long way", "easily"]
  )
}

extension Parameter {
  fileprivate static let force = item("force", "Which one is scored?", .force) { session in
    session.cards.up(.force).map { Option($0.id.spoken, "\($0.id.spoken) \($0.shownText)") }
  }

  fileprivate static let goal = item("goal", "Which goal?", .goal) { session in
    session.cards.up(.goal).map { Option($0.id.spoken, "\($0.id.spoken) \($0.shownText)") }
  }

  /// A number from 1 to 5 with what it means.
  fileprivate static func score(
    _ name: String, _ scale: (question: String, meanings: [String])
  ) -> Parameter {
    Parameter(
      name, scale.question, .list, isOptional: true,
      options: { _, _ in
        scale.meanings.enumerated().map { Option(String($0 + 1), "\($0 + 1) \($1)") }
      },
      suggestion: { state, arguments in
        let card = arguments["force"].flatMap { SpokenID(spoken: $0) }.flatMap {
          state.session.cards[$0]
        }
        return (name == "sway" ? card?.sway : card?.strength).map(String.init) ?? "3"
      })
  }
}

extension WorkbenchState {
  fileprivate func whyNo(_ type: CardType) -> String? {
    session.cards.count(up: type) > 0
      ? nil : "There is none yet: \(type.plural.lowercased())."
  }
}

extension Arguments {
  /// A day that is over, or today: `12 feb` is the last one.
  func pastDay(_ name: String, today: Day) throws(Rejection) -> Day {
    let day = try day(name, today: today, looking: .back)
    guard day <= today else {
      throw Rejection("\(day.words) is still to come. Say a day that is over, such as last fri.")
    }
    return day
  }
}
