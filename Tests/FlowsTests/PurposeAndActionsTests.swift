import Flows
import Testing
import Workshop

/// The two flows that lead from what there is to what will be done.
struct PurposeAndActionsTests {
  private func stages(_ id: String) throws -> [(id: String, activity: Activity)] {
    let file = try #require(BuiltInFlows.named(id))
    return file.flow.stages.map { ($0.id, $0.activity) }
  }

  private func optional(_ id: String) throws -> [String: Activity] {
    let file = try #require(BuiltInFlows.named(id))
    return Dictionary(uniqueKeysWithValues: file.optional.map { ($0.id, $0.activity) })
  }

  @Test("The stages of purpose last 150 minutes, as the timed script says")
  func purposeSum() throws {
    let purpose = try #require(BuiltInFlows.named("purpose"))
    #expect(
      purpose.flow.stages.map(\.minutes) == [5, 10, 7, 3, 10, 20, 15, 15, 15, 15, 10, 15, 5, 5])
    #expect(purpose.minutes == 150)
  }

  @Test("The stages of actions last 150 minutes, as the timed script says")
  func actionsSum() throws {
    let actions = try #require(BuiltInFlows.named("actions"))
    #expect(
      actions.flow.stages.map(\.minutes) == [
        5, 5, 5, 5, 15, 12, 13, 15, 10, 10, 25, 10, 5, 7, 3, 5,
      ])
    #expect(actions.minutes == 150)
  }

  @Test("Purpose goes from reasons through drafts to an agreement")
  func purposeStages() throws {
    let meant: [(id: String, activity: Activity)] = [
      ("welcome", .people), ("check-in", .round(takesEnergy: true)),
      ("agreement", .collect(.init(type: .agreement))), ("permission", .people),
      ("why-me", .collect(.init(type: .why))),
      ("drafts", .draft(.init(.write, isPrivateUntilShared: true))),
      ("read-and-mark", .draft(.init(.mark))), ("break", .rest),
      ("cluster-and-name", .cluster(.drafts)), ("integrate", .draft(.init(.integrate))),
      ("clarify-and-react", .round(takesEnergy: false)), ("bar-and-poll", .agree),
      ("poll-again", .agree), ("check-out", .close),
    ]
    let found = try stages("purpose")
    #expect(found.map(\.id) == meant.map(\.id))
    #expect(found.map(\.activity) == meant.map(\.activity))
  }

  @Test("Stages of purpose that the script joins or leaves out can be added")
  func purposeOptional() throws {
    let who = [
      Workshop.Category(id: "speaking-for", title: "We speak for"),
      Workshop.Category(id: "not-here", title: "Not here"),
    ]
    let found = try optional("purpose")
    #expect(
      found == [
        "who-is-our": .collect(.init(type: .focus, categories: who)),
        "solo": .draft(.init(.write, isPrivateUntilShared: true)),
        "pair-and-four": .draft(.init(.write)), "clarify": .talk,
        "react": .round(takesEnergy: false), "test": .talk, "permission-sweep": .people,
      ])
  }

  @Test("Actions goes from what is true through ideas to actions that were read aloud")
  func actionsStages() throws {
    // The wall has these two kinds of forces whatever a flow says; the flow only names them.
    let forces = CardType.force.ownCategories
    let meant: [(id: String, activity: Activity)] = [
      ("welcome", .people), ("check-in", .round(takesEnergy: true)), ("recall", .recall),
      ("permission", .people),
      ("what-is-true", .collect(.init(type: .force, categories: forces))),
      ("ideas", .collect(.init(type: .idea))), ("cluster-and-link", .cluster(.ideas)),
      ("break", .rest), ("choose", .choose(.dots)),
      ("accomplishment", .collect(.init(type: .goal))), ("build", .plan(.actions)),
      ("offers-and-asks", .plan(.asks)), ("confidence", .plan(.confidence)),
      ("read-back", .readback), ("review-date", .close), ("check-out", .close),
    ]
    let found = try stages("actions")
    #expect(found.map(\.id) == meant.map(\.id))
    #expect(found.map(\.activity) == meant.map(\.activity))
  }

  @Test("Review reads the purpose, celebrates, looks at every action, and tells those who asked")
  func reviewStages() throws {
    let meant: [(id: String, activity: Activity)] = [
      ("welcome", .people), ("purpose", .recall), ("celebrate", .round(takesEnergy: false)),
      ("actions", .review(.actions)), ("stuck", .review(.stuck)),
      ("you-said", .review(.feedback)), ("next-date", .close), ("check-out", .close),
    ]
    let found = try stages("review")
    #expect(found.map(\.id) == meant.map(\.id))
    #expect(found.map(\.activity) == meant.map(\.activity))
    let review = try #require(BuiltInFlows.named("review"))
    #expect(review.flow.stages.map(\.minutes) == [3, 2, 10, 25, 10, 5, 2, 3])
  }

  @Test("Stages of actions that the script leaves out can be added")
  func actionsOptional() throws {
    let found = try optional("actions")
    #expect(
      found == [
        "celebrate-and-check": .talk, "connect": .connect(leastLinks: 2),
        "reality-check": .plan(.load), "permission-sweep": .people, "publish": .talk,
      ])
  }

  @Test("Both say which words say little", arguments: ["purpose", "actions"])
  func emptyWords(id: String) throws {
    let words = try #require(BuiltInFlows.named(id)).flow.emptyWords
    #expect(words.count == 16)
    #expect(words.contains("communication") && words.contains("partnership working"))
  }
}
