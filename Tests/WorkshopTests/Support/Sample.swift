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
    Stage(id: "steps", title: "First steps", activity: .plan, minutes: 12),
    Stage(id: "close", title: "Close", activity: .close, minutes: 14),
  ]

  static let categories = [
    Category(id: "people", title: "People"), Category(id: "places", title: "Places"),
  ]

  static let opening = Opening(
    title: "Lunch club", place: "Library hall", question: "What could we do together?",
    zone: "Europe/London", flows: ["assets"], agenda: agenda, people: 4, tables: 2)
}
