import Flows
import Testing
import Workshop

struct FlowDescriptionTests {
  @Test("A flow is described in plain words")
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

  @Test("Every activity, step and part has its sentence", arguments: sentences)
  func sentence(activity: Activity, part: Stage.Part, told: String) {
    let stage = Stage(id: "s", title: "S", activity: activity, minutes: 5, part: part)
    #expect(FlowDescription.lines(for: stage).last == "         " + told)
  }

  static let sentences: [(Activity, Stage.Part, String)] = [
    (
      .people, .opening,
      "Names, hats, access needs and permissions; all of it can be left out. "
        + "Part of the opening."
    ),
    (.recall, .body, "What is there already: the statement, what is still open, the assets."),
    (.cluster(.drafts), .body, "Bundles of drafts: first a sign, later a name."),
    (.draft(.init(.write)), .body, "Drafts of the statement, alone or together."),
    (
      .draft(.init(.write, isPrivateUntilShared: true)), .body,
      "Drafts of the statement, alone or together. Private until shared."
    ),
    (.draft(.init(.mark)), .body, "Marks on the words of the drafts."),
    (
      .draft(.init(.integrate)), .body,
      "One candidate for all: the next version of the statement."
    ),
    (.agree, .body, "The bar, the poll, concerns and changes; then it is agreed, or not yet."),
    (.plan(.actions), .body, "Actions: what, who, by when, the first step."),
    (.plan(.asks), .body, "Asks: what people need from each other, and the answers."),
    (.plan(.load), .body, "Who carries how much."),
    (.plan(.confidence), .body, "How sure the room is that it will happen."),
    (.readback, .body, "Each action aloud: yes, change it, or hand it back."),
    (.review(.actions), .body, "Action by action, its owner first: where it stands."),
    (.review(.stuck), .body, "What is stuck is planned again, or let go."),
    (.review(.feedback), .body, "You said, we did, we could not because."),
    (
      .close, .closing,
      "Parked points, the next look, what to keep and change, check-out. "
        + "Its minutes are kept. Part of the closing."
    ),
  ]

  @Test("Words that say little are listed after the minutes")
  func emptyWords() {
    let flow = Flow(
      id: "a", title: "A", summary: "",
      stages: [Stage(id: "s", title: "S", activity: .talk, minutes: 1)],
      emptyWords: ["support", "partnership working"])
    #expect(
      FlowDescription.lines(for: FlowFile(flow: flow)).prefix(3) == [
        "A", "1 minute, 1 stage", "Words that say little in a name: support, partnership working",
      ])
  }

  @Test("Descriptions of built-in flows have all prompts and rules", arguments: BuiltInFlows.all)
  func builtIn(file: FlowFile) {
    let text = FlowDescription.lines(for: file).joined(separator: "\n")
    for stage in file.flow.stages + file.optional {
      #expect(text.contains(stage.title) && text.contains(stage.prompt))
      #expect(text.contains(stage.rule))
    }
    #expect(text.contains("\(file.minutes) minutes, \(file.flow.stages.count) stages"))
  }
}
