import Canvas
import Workbench
import Workshop

@testable import Rehearsals

/// A workbench with hands on its keys and a clock that is moved by hand; whatever it records counts
/// as saved at once.
struct TestWorkshop {
  var state: WorkbenchState
  /// Every effect, in order.
  private(set) var effects: [Effect] = []
  /// Whether the disk takes what is recorded.
  var diskTakes = true
  private var number = 0
  private var since = 0

  /// A workshop that is open and not begun, or the start screen.
  init(
    columns: Int = 80, rows: Int = 24, people: Int = 4, tables: Int = 2, isOpen: Bool = true,
    flow: Flow = .short
  ) {
    state = WorkbenchState(
      now: Moment(at: Self.start, since: 0), size: Size(columns: columns, rows: rows),
      supplies: Supplies(flows: [flow], zone: "Europe/London", folder: "Sessions"))
    guard isOpen else { return }
    state.opened(SessionRecord())
    record(
      .opening(
        .opened(
          Opening(
            title: "Lunch club, Long Eaton", place: "Canal Street",
            question: "What can we do with what we already have?", zone: "Europe/London",
            flows: [flow.id], agenda: flow.stages, people: people, tables: tables))), by: nil)
  }

  /// 2026-03-12, 10:00 UTC.
  static let start = Instant(milliseconds: 1_773_309_600_000)

  /// The session as whoever sees the screen may see it.
  var session: Shown { state.session }
  /// What there really is.
  var record: Session { state.record.uncovered.session }
  var message: String { state.message?.text ?? "" }

  mutating func press(_ keys: KeyPress...) {
    for key in keys { perform(state.handle(key)) }
  }

  /// Types words, letter by letter.
  mutating func type(_ words: String) {
    for character in words { press(.character(character)) }
  }

  /// Types words and Enter.
  mutating func enter(_ words: String) {
    type(words)
    press(.enter)
  }

  /// Goes on to a stage, whatever lies between.
  mutating func go(to stage: String) {
    record(.agenda(.entered(stage: stage)), by: nil)
  }

  mutating func pass(seconds: Int) {
    since += seconds * 1000
    state.tick(Moment(at: now, since: since))
  }

  mutating func perform(_ effects: [Effect]) {
    self.effects += effects
    for case .record(let event, let by) in effects { record(event, by: by) }
  }

  private var now: Instant { Instant(milliseconds: Self.start.milliseconds + since) }

  private mutating func record(_ event: SessionEvent, by: SpokenID?) {
    guard diskTakes else { return state.notRecorded("Not saved: the disk is full.") }
    number += 1
    state.recorded(
      RecordedEvent(
        number: number, id: EventID(writer: "test", number: number), clock: number, at: now,
        since: since, by: by, event: event))
  }
}

extension Flow {
  /// One stage of each activity.
  static let short = Flow(
    id: "short", title: "Assets, short", summary: "What we have, and what it could make.",
    stages: [
      Stage(
        id: "welcome", title: "Welcome", activity: .people, prompt: "What shall we call you?",
        minutes: 5),
      Stage(
        id: "check-in", title: "Check-in", activity: .round(takesEnergy: true),
        prompt: "One word for how you come in, or pass.", minutes: 10,
        rule: "Everyone once before anyone twice."),
      Stage(
        id: "gifts", title: "Own gifts",
        activity: .collect(
          Activity.Collecting(
            type: .asset, categories: Workshop.Category.six, isPrivateUntilShared: true)),
        prompt: "Something you know, care about, can do.", minutes: 8),
      Stage(
        id: "sweep", title: "Table sweep",
        activity: .collect(Activity.Collecting(type: .asset, categories: Workshop.Category.six)),
        prompt: "Who meets up here? Where do people go? What gets lent?", minutes: 20),
      Stage(id: "break", title: "Break", activity: .rest, prompt: "Tea.", minutes: 15),
      Stage(
        id: "connect", title: "Connect", activity: .connect(leastLinks: 2),
        prompt: "Choose two or more. What could they make together?", minutes: 20),
      Stage(
        id: "choose", title: "Choose", activity: .choose(.stand),
        prompt: "Stand by the one you would give an evening to.", minutes: 10),
      Stage(
        id: "first-steps", title: "First steps", activity: .plan(.actions),
        prompt: "What is the smallest thing, who does it, by when?", minutes: 7, isKept: true),
      Stage(
        id: "check-out", title: "Check-out", activity: .close,
        prompt: "Every parked point gets a home.", minutes: 5),
    ])
}

extension Workshop.Category {
  static let six = [
    Category(id: "people", title: "People"), Category(id: "groups", title: "Groups"),
    Category(id: "services", title: "Services"), Category(id: "places", title: "Places"),
    Category(id: "exchange", title: "Exchange"), Category(id: "stories", title: "Stories"),
  ]
}
