import Workshop

/// A short workshop with a stage of each kind: 5, 10, 8, 15, 20, 6, 12 and 14 minutes.
enum Sample {
  static let agenda: [Stage] = [
    Stage(id: "welcome", title: "Welcome", activity: .talk, minutes: 5),
    Stage(id: "check-in", title: "Check-in", activity: .round(takesEnergy: true), minutes: 10),
    Stage(
      id: "gifts", title: "Own gifts",
      activity: .collect(
        .init(type: .asset, categories: categories, isPrivateUntilShared: true)), minutes: 8),
    Stage(id: "break", title: "Break", activity: .rest, minutes: 15),
    Stage(id: "connect", title: "Connect", activity: .connect(leastLinks: 2), minutes: 20),
    Stage(id: "choose", title: "Choose", activity: .choose(.stand), minutes: 6),
    Stage(id: "steps", title: "First steps", activity: .plan(.actions), minutes: 12),
    Stage(id: "close", title: "Close", activity: .close, minutes: 14),
  ]

  static let categories = [
    Category(id: "people", title: "People"), Category(id: "places", title: "Places"),
  ]

  static let opening = Opening(
    title: "Lunch club", place: "Library hall", question: "What could we do together?",
    zone: "Europe/London", flows: ["assets"], agenda: agenda, people: 4, tables: 2)

  /// Stages on the way to a statement and to the actions that serve it, 5 minutes each.
  static let statementAgenda: [Stage] = [
    stage("our", "Who is “our”", .collect(.init(type: .focus))),
    stage("why", "Why me", .collect(.init(type: .why, isPrivateUntilShared: true))),
    stage("solo", "Solo draft", .draft(.init(.write, isPrivateUntilShared: true))),
    stage("merge", "Pair, then four", .draft(.init(.write))),
    stage("mark", "Read and mark", .draft(.init(.mark))),
    stage("bundle", "Cluster and name", .cluster(.drafts)),
    stage("one", "Integrate", .draft(.init(.integrate))), stage("agree", "Agree", .agree),
    stage("true", "What is true now", .collect(.init(type: .force))),
    stage("goal", "Accomplishment", .collect(.init(type: .goal))),
    stage("build", "Build actions", .plan(.actions)), stage("asks", "Offers", .plan(.asks)),
    stage("sure", "Confidence", .plan(.confidence)), stage("aloud", "Read back", .readback),
    stage("end", "Close", .close),
  ]

  static let statement = Opening(
    title: "Shared purpose", zone: "Europe/London", flows: ["purpose"], agenda: statementAgenda,
    people: 6, tables: 2)

  private static func stage(_ id: String, _ title: String, _ activity: Activity) -> Stage {
    Stage(id: id, title: title, activity: activity, minutes: 5)
  }
}
