import Flows
import Testing
import Workshop

struct SettingFaultTests {
  @Test("What is wrong in an activity's own lines is reported", arguments: cases)
  func faults(of one: Case) {
    #expect(Sample.faults(in: one.toml) == one.told)
  }

  static let cases = [
    // What belongs to another activity
    Case(
      Sample.file(activity: "activity = \"talk\"\nlinks = 2\nenergy = true"),
      "14: Stage \"s\": links belongs to connect, and this is talk. Take the line out, or change "
        + "the activity.",
      "15: Stage \"s\": energy belongs to round, and this is talk. Take the line out, or change "
        + "the activity."),
    Case(
      Sample.file(activity: "activity = \"choose\"\ncount = \"stand\"\ncategories = true"),
      "15: Stage \"s\": categories belongs to collect, and this is choose. Take the line out, or "
        + "change the activity."),
    // Cards
    Case(
      Sample.file(activity: "activity = \"collect\""),
      "9: Stage \"s\" has no cards. Add a line such as: cards = \"asset\""),
    Case(
      Sample.file(activity: "activity = \"collect\"\ncards = \"assets\""),
      "14: Stage \"s\": the cards \"assets\" is not known. Did you mean \"asset\"? Known here: "
        + "asset, agreement, focus, story, observation, idea, why, force, goal and feedback."),
    Case(
      Sample.file(activity: "activity = \"collect\"\ncards = \"asset\"\nprivate = 1"),
      "15: Stage \"s\": private must be true or false without quotation marks, and it is a whole "
        + "number. Write it like: private = true"),
    // Categories
    categories("[\"poeple\"]", "there is no category \"poeple\". Did you mean \"people\"?"),
    categories("[\"zoo\"]", "there is no category \"zoo\". Known here: people."),
    categories("[\"people\", \"people\"]", "categories names \"people\" twice."),
    categories(
      "\"people\"",
      "categories must be true, false or a list of ids, and it is text. "
        + "Write it like: categories = [\"people\"]"),
    categories(
      "[1]",
      "categories must be a list of ids, and it is a whole number. "
        + "Write it like: categories = [\"people\"]"),
    Case(
      "format = 1\nid = \"a\"\ntitle = \"A\"\n[[stage]]\nid = \"s\"\ntitle = \"S\"\nminutes = 1\n"
        + "activity = \"collect\"\ncards = \"asset\"\ncategories = true",
      "10: Stage \"s\" uses categories, and the flow has none. Write at least one, under a line: "
        + "[[category]]"),
    // Links and counts
    Case(
      Sample.file(activity: "activity = \"connect\"\nlinks = 0"),
      "14: Stage \"s\": links is 0 and must be 1 to 9."),
    Case(
      Sample.file(activity: "activity = \"choose\""),
      "9: Stage \"s\" has no count. Add a line such as: count = \"stand\""),
    Case(
      Sample.file(activity: "activity = \"choose\"\ncount = \"vote\""),
      "14: Stage \"s\": the count \"vote\" is not known. Known here: dots, scores and stand."),
    // Bundles
    Case(
      Sample.file(activity: "activity = \"cluster\""),
      "9: Stage \"s\" has no bundle. Add a line such as: bundle = \"ideas\""),
    Case(
      Sample.file(activity: "activity = \"cluster\"\nbundle = \"idea\""),
      "14: Stage \"s\": the bundle \"idea\" is not known. Did you mean \"ideas\"? Known here: "
        + "drafts, ideas and assets."),
    // Steps
    Case(
      Sample.file(activity: "activity = \"draft\"\nprivate = true"),
      "9: Stage \"s\" has no step. Add a line such as: step = \"write\""),
    Case(
      Sample.file(activity: "activity = \"draft\"\nstep = \"asks\""),
      "14: Stage \"s\": the step \"asks\" is not known. Known here: write, mark and integrate."),
    Case(
      Sample.file(activity: "activity = \"plan\"\nstep = \"write\""),
      "14: Stage \"s\": the step \"write\" is not known. Known here: actions, asks, load and "
        + "confidence."),
    Case(
      Sample.file(activity: "activity = \"plan\"\nstep = 2\nbundle = \"ideas\""),
      "14: Stage \"s\": step must be text in quotation marks, and it is a whole number. Write it "
        + "like: step = \"actions\"",
      "15: Stage \"s\": bundle belongs to cluster, and this is plan. Take the line out, or change "
        + "the activity."),
    Case(
      Sample.file(activity: "activity = \"agree\"\nstep = \"mark\"\nprivate = true"),
      "14: Stage \"s\": step belongs to draft, plan or review, and this is agree. Take the line out, or "
        + "change the activity.",
      "15: Stage \"s\": private belongs to collect or draft, and this is agree. Take the line out, "
        + "or change the activity."),
    Case(
      Sample.file(activity: "activity = \"draft\"\nprivate = true\nstep = \"mark\""),
      "14: Stage \"s\": private belongs to step = \"write\", and this is step = \"mark\". Take the "
        + "line out, or change the step."),
  ]

  private static func categories(_ value: String, _ told: String) -> Case {
    Case(
      Sample.file(activity: "activity = \"collect\"\ncards = \"asset\"\ncategories = \(value)"),
      "15: Stage \"s\": \(told)")
  }

  private func activity(_ lines: String) throws -> Activity? {
    try FlowLoader.load(toml: Sample.file(activity: lines), name: "n").flow.stages.first?.activity
  }

  @Test("Every step, bundle and kind of card can be set")
  func everyWord() throws {
    for bundling in Activity.Bundling.allCases {
      let found = try activity("activity = \"cluster\"\nbundle = \"\(bundling.rawValue)\"")
      #expect(found == .cluster(bundling))
    }
    for step in Activity.Drafting.Step.allCases {
      let found = try activity("activity = \"draft\"\nstep = \"\(step.rawValue)\"")
      #expect(found == .draft(.init(step)))
    }
    for step in Activity.PlanStep.allCases {
      let found = try activity("activity = \"plan\"\nstep = \"\(step.rawValue)\"")
      #expect(found == .plan(step))
    }
    for type in CardType.allCases {
      let found = try activity("activity = \"collect\"\ncards = \"\(type.rawValue)\"")
      #expect(found == .collect(.init(type: type)))
    }
    let secret = try activity("activity = \"draft\"\nstep = \"write\"\nprivate = true")
    #expect(secret == .draft(.init(.write, isPrivateUntilShared: true)))
  }

  @Test("What is left out has its usual value")
  func usualValues() throws {
    let collect = "activity = \"collect\"\ncards = \"asset\"\n"
    let people = Workshop.Category(id: "people", title: "People")
    let usual: [(lines: String, activity: Activity)] = [
      ("activity = \"round\"", .round(takesEnergy: false)),
      ("activity = \"connect\"", .connect(leastLinks: 2)),
      ("activity = \"recall\"", .recall),
      ("activity = \"agree\"", .agree),
      ("activity = \"readback\"", .readback), ("activity = \"review\"", .review(.actions)),
      ("activity = \"review\"\nstep = \"stuck\"", .review(.stuck)),
      ("activity = \"review\"\nstep = \"feedback\"", .review(.feedback)),
      ("activity = \"plan\"", .plan(.actions)),
      ("activity = \"draft\"\nstep = \"write\"", .draft(.init(.write))),
      (collect, .collect(.init(type: .asset))),
      (collect + "categories = false", .collect(.init(type: .asset))),
      (collect + "categories = true", .collect(.init(type: .asset, categories: [people]))),
    ]
    for one in usual {
      let found = try activity(one.lines)
      #expect(found == one.activity)
    }
  }
}
