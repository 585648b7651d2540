import Workshop

extension StageRow {
  /// Ideas and bundles are counted, hidden until all is shown at once.
  static func choose(_ rule: ChoiceRule) -> StageRow {
    StageRow(
      purpose: { _ in
        "What would people give their time to? Count dots, points or heads. Nobody sees a number "
          + "before all are shown at once."
      },
      nouns: ["choice"],
      entry: { state, _ in
        let cluster = state.session.clusters.standing.first.map { " \($0.id.spoken)=3" }
        return EntryRule(
          label: rule == .stand
            ? "how many stand where: I1=5\(cluster ?? "")" : "count: I1=5\(cluster ?? " I2=3")",
          enterLabel: "count")
      },
      command: { (_, _, words) throws(Rejection) in try words.choice },
      isPrivate: { state, _ in state.isChoiceHidden },
      cardType: .idea, board: { session, stage, _ in .choosing(session, in: stage) },
      lead: { .purpose($0) },
      unfinished: { state, stage in
        guard let choice = state.session.choices[stage.id] else { return "nothing was counted" }
        return choice.isRevealed ? nil : "the count was not shown to the room"
      })
  }
}

extension EntryWords {
  /// `I1=5 I2=3`, or who stands where: `@P4 I2`.
  fileprivate var choice: Command {
    get throws(Rejection) {
      if !people.isEmpty, let idea = SpokenID(spoken: text) {
        return .choosing(.stand(idea, people: people))
      }
      guard text.contains("=") else {
        throw Rejection("Count like I1=5 I2=3, or say who stands where: @P4 I2.")
      }
      return .choosing(.count(try Arguments(["counts": text]).counts("counts")))
    }
  }
}
