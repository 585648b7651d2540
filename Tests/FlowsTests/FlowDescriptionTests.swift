import Flows
import Testing
import Workshop

struct FlowDescriptionTests {
  @Test("A flow is told in plain words")
  func plain() {
    let file = FlowFile(
      flow: Flow(
        id: "night", title: "Night", summary: "An hour.",
        stages: [
          Stage(
            id: "round", title: "Check-in", activity: .round(takesEnergy: true),
            prompt: "A word?", minutes: 4, rule: "Or pass."),
          Stage(id: "rest", title: "Break", activity: .rest, minutes: 120),
        ]),
      optional: [
        Stage(
          id: "gifts", title: "Gifts",
          activity: .collect(
            .init(
              type: .asset, categories: [.init(id: "p", title: "People")],
              isPrivateUntilShared: true)),
          minutes: 10)
      ])
    #expect(
      FlowDescription.lines(for: file) == [
        "Night",
        "An hour.",
        "124 minutes, 2 stages",
        "",
        "  4 min  Check-in (round)",
        "         Each in turn; passing is fine. Energy 1 to 5.",
        "         Say: A word?",
        "         Rule: Or pass.",
        "",
        "120 min  Break (rest)",
        "         Rest. Its minutes are kept.",
        "",
        "Can be added to the agenda:",
        "",
        " 10 min  Gifts (gifts)",
        "         Cards: asset in People. Private until shared.",
      ])
  }

  @Test("Every built-in flow is told with all its prompts and rules", arguments: BuiltInFlows.all)
  func builtIn(file: FlowFile) {
    let text = FlowDescription.lines(for: file).joined(separator: "\n")
    for stage in file.flow.stages + file.optional {
      #expect(text.contains(stage.title) && text.contains(stage.prompt))
      #expect(text.contains(stage.rule))
    }
    #expect(text.contains("\(file.minutes) minutes, \(file.flow.stages.count) stages"))
  }
}
