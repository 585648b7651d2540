import Canvas
import Testing
import Workshop

@testable import Rehearsals
@testable import Workbench

/// What holds for every stage, whatever the room does in it.
@Suite struct StageTableTests {
  static let activities: [Activity] =
    [
      .talk, .people, .round(takesEnergy: false), .round(takesEnergy: true),
      .connect(leastLinks: 2), .recall, .agree, .readback, .close, .rest,
    ] + CardType.allCases.map { .collect(.init(type: $0)) }
    + ChoiceRule.allCases.map(Activity.choose)
    + Activity.Bundling.allCases.map(Activity.cluster)
    + Activity.Drafting.Step.allCases.map { .draft(.init($0)) }
    + Activity.PlanStep.allCases.map(Activity.plan)
    + Activity.ReviewStep.allCases.map(Activity.review)

  @Test func everyActivityIsLookedAt() {
    #expect(Set(Self.activities.map(\.name)) == Set(Activity.Name.allCases))
  }

  @Test(arguments: activities) func itSaysWhatTheEntryLineTakes(_ activity: Activity) {
    let workshop = TestWorkshop.holding(activity)
    #expect(!workshop.label.isEmpty)
    #expect(!workshop.enterLabel.isEmpty)
    let screen = workshop.state.screen.transcript
    // A long label is cut, its beginning stands.
    #expect(screen.contains(workshop.label.prefix(12)), "\(activity)")
  }

  @Test(arguments: activities) func itsBoardHasSectionsOfWhichSomeSaySomething(_ activity: Activity)
  {
    let board = TestWorkshop.holding(activity).board
    #expect(activity == .rest ? board.isEmpty : board.contains { $0.count > 3 }, "\(activity)")
  }

  @Test(arguments: activities) func aClosedRecordTakesCorrectionsWhateverTheStage(
    _ activity: Activity
  ) {
    var workshop = TestWorkshop.holding(activity)
    workshop.perform([.record(.opening(.closed), by: nil)])
    #expect(workshop.label == "correction")
    #expect(workshop.enterLabel == "add")
    workshop.press(.escape)
    workshop.enter("It was Tuesday")
    #expect(workshop.session.notes.all.map(\.text) == ["It was Tuesday"])
    #expect(workshop.session.notes.all.first?.audience == .correction)
  }

  /// `+G9` is a link exactly where the row says so; elsewhere it is a word, or is refused for another
  /// reason than that there is no such card.
  @Test(arguments: activities) func aLinkIsOneWhereTheRowSaysSo(_ activity: Activity) throws {
    let state = TestWorkshop.holding(activity).state
    let row = StageTable.row(activity)
    let words = try EntryWords(
      "tea +G9", in: state.session, categories: [], takesLinks: row.takesLinks)
    #expect(words.links == (row.takesLinks ? ["G9"] : []))
    #expect(words.text == (row.takesLinks ? "tea" : "tea +G9"))
    let takers: Set<Activity.Name> = [.collect, .connect, .draft, .plan, .review]
    #expect(!row.takesLinks || takers.contains(activity.name))
  }

  @Test(arguments: activities.filter { StageTable.row($0).cardType != nil && $0.name != .choose })
  func wordsPutUpTheTypeOfCardThatTheRowNames(_ activity: Activity) throws {
    let type = try #require(StageTable.row(activity).cardType)
    var workshop = TestWorkshop.holding(activity)
    workshop.perform(":card.add text=\"a thing\" reason=\"only one\"")
    #expect(workshop.session.cards.all.map(\.type) == [type])
    #expect(workshop.session.cards.all.map(\.text) == ["a thing"])
  }

  @Test(arguments: activities) func aStageWithoutMinutesLeavesNothingUnfinished(
    _ activity: Activity
  ) {
    #expect(TestWorkshop.holding(activity, minutes: 0).unfinished == nil)
  }

  @Test(arguments: activities) func whatIsUnfinishedIsAPartOfASentence(_ activity: Activity) {
    guard let words = TestWorkshop.holding(activity).unfinished else { return }
    // It stands behind “Go on, although”.
    #expect(words.last != ".")
    #expect(words.first?.isUppercase != true || SpokenID(spoken: words.prefix { $0 != " " }) != nil)
  }

  @Test(arguments: activities) func nothingIsSelectedOnAnEmptyBoard(_ activity: Activity) {
    let workshop = TestWorkshop.holding(activity, people: 0)
    #expect(workshop.firstSelected == nil, "\(activity)")
  }

  @Test(arguments: activities) func thePromptIsSaidWhereThereIsRoom(_ activity: Activity) {
    let workshop = TestWorkshop.holding(activity, prompt: "Say it once, then wait.")
    // In a break the time stands beside it.
    let first = workshop.prompt.first?.split(separator: "  ").first
    #expect(first == "Say it once, then wait.")
  }

  @Test func onlyARoundTakesAnEmptyLine() {
    let takers = Self.activities.filter { StageTable.row($0).takesEmptyLine }
    #expect(takers == [.round(takesEnergy: false), .round(takesEnergy: true)])
  }

  @Test func onlyWhatTheWholeRoomLooksAtTakesTheBreadth() {
    func wide(_ columns: Int) -> [Activity] {
      Self.activities.filter {
        StageTable.row($0).needsBreadth(Size(columns: columns, rows: 40))
      }
    }
    #expect(wide(80) == [.people, .agree, .readback])
    #expect(wide(109) == [.people, .agree, .readback])
    #expect(wide(110) == [.readback])
  }

  @Test func draftsComeBeforeCardsWhereTheStageWorksWithThem() {
    let drafting = Self.activities.filter { StageTable.row($0).worksWithDrafts }
    let steps = Activity.Drafting.Step.allCases.map { Activity.draft(.init($0)) }
    #expect(Set(drafting) == Set(steps + [.agree, .cluster(.drafts)]))
  }
}
