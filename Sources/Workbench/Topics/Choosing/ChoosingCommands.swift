import Canvas
import Workshop

/// Commands for what is counted or goes round: choices, turns and energy.
extension CommandTable {
  static let choosingRows: [WorkbenchCommand] = [
    .record(
      "choice.count", "Enter a hand count",
      "Enters dots, points or heads for ideas; they stay hidden until they are shown.",
      parameters: [
        .formed("counts", "How many for which? (I1=5 I2=3)", .counts)
          .covered { state, _ in state.isChoiceHidden }
      ],
      unavailable: { $0.whyNoStage },
      command: { (_, arguments) throws(Rejection) in
        .choosing(.count(try arguments.counts("counts")))
      }),
    .record(
      "choice.stand", "Say who stands by an idea",
      "Notes the people who would give an evening to an idea.",
      parameters: [
        .idea,
        .formed("people", "Who stands by it? (P3 P7)", .people)
          .covered { state, _ in state.isChoiceHidden },
      ],
      unavailable: { $0.whyNoStage },
      command: { (state, arguments) throws(Rejection) in
        .choosing(
          .stand(try arguments.id("idea"), people: try arguments.people("people", state.session)))
      }),
    .record(
      "choice.reveal", "Show the count", "Shows the room the whole count at once.",
      keys: [.key(.control("r"), .run)],
      hint: .hint("show the count", 12, .run),
      unavailable: { state in
        guard let id = state.stage?.id, let choice = state.session.choices[id] else {
          return "Nothing is counted in this stage."
        }
        return choice.isRevealed ? "The room has seen the count." : nil
      },
      command: { (_, _) throws(Rejection) in .choosing(.reveal) }),
  ]

  static let roundRows: [WorkbenchCommand] = [
    .record(
      "turn.speak", "Note a turn", "Notes that a person had a turn; the words are optional.",
      parameters: [
        .person("Who spoke?"), .words("words", "What was said? (may be empty)").optional,
      ],
      unavailable: { $0.whyNoStage },
      command: { (_, arguments) throws(Rejection) in
        .rounds(.speak(try arguments.id("person"), words: arguments["words"]))
      }),
    .record(
      "turn.pass", "Note a pass", "Notes that a person passed, which is always valid.",
      parameters: [.person("Who passed?")], unavailable: { $0.whyNoStage },
      command: { (_, arguments) throws(Rejection) in
        .rounds(.pass(try arguments.id("person")))
      }),
    .record(
      "energy.take", "Take the room's energy", "Writes down 1 to 5 for each person, without names.",
      parameters: [.formed("levels", "Which numbers? (3 4 2 5)", .numbers)],
      unavailable: { $0.whyNoStage },
      command: { (_, arguments) throws(Rejection) in
        .rounds(.energy(try arguments.integers("levels")))
      }),
  ]
}

extension WorkbenchState {
  /// Whether what is counted in this stage is hidden until all of it is shown.
  var isChoiceHidden: Bool {
    stage.flatMap { session.choices[$0.id] }?.isRevealed != true
  }
}
