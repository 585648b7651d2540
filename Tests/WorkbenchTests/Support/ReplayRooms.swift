import Canvas
import Workbench
import Workshop

@testable import Rehearsals

/// A session that is written down event by event, with clocks that are moved by hand.
struct Recording {
  private(set) var history = SessionHistory()
  /// Wall time in milliseconds.
  private var at = TestWorkshop.start.milliseconds
  /// Session time in milliseconds.
  private var since = 0

  init(_ stages: [Stage], title: String = "Lunch club, Long Eaton", people: Int = 4) {
    say(
      .opening(
        .opened(
          Opening(
            title: title, place: "Canal Street", zone: "Europe/London", agenda: stages,
            people: people, tables: 2))))
  }

  mutating func say(_ event: SessionEvent, by: Int? = nil) {
    let number = history.events.count + 1
    history.append(
      RecordedEvent(
        number: number, id: EventID(writer: "test", number: number), clock: number,
        at: Instant(milliseconds: at), since: since, by: by.map { SpokenID(.person, $0) },
        event: event))
  }

  mutating func enter(_ stage: String) { say(.agenda(.entered(stage: stage))) }

  mutating func pass(minutes: Int) {
    at += minutes * 60_000
    since += minutes * 60_000
  }

  /// The session is closed on the laptop and opened again later, which is no session time.
  mutating func rest(days: Int) { at += days * 86_400_000 }

  mutating func asset(_ number: Int, _ text: String, by: Int? = nil, table: String? = nil) {
    let card = Card(
      id: SpokenID(.asset, number), type: .asset, text: text, category: "people", table: table)
    say(.cards(.added(card)), by: by)
  }

  mutating func undo() {
    if let target = history.undoTarget { say(.history(.undone(target.id))) }
  }

  /// The workbench on its replay.
  func replayed(columns: Int = 80, rows: Int = 24) -> TestWorkshop {
    var workshop = TestWorkshop(columns: columns, rows: rows, isOpen: false)
    workshop.state.replayed(
      SessionRecord(history), PlaceClock(history.events) { _ in 0 }, isFromStart: true)
    return workshop
  }
}

extension Recording {
  /// A talk and a sweep in twenty minutes, still open.
  static var short: Recording {
    var recording = Recording([.talk("welcome", "Welcome", 5), .sweep(10), .closing(5)])
    recording.enter("welcome")
    recording.pass(minutes: 4)
    recording.enter("sweep")
    recording.pass(minutes: 3)
    recording.asset(1, "Can cook for forty", by: 1)
    recording.pass(minutes: 3)
    recording.asset(2, "Speaks Polish", table: "B")
    recording.pass(minutes: 8)
    recording.enter("check-out")
    recording.pass(minutes: 2)
    recording.say(.opening(.described(title: nil, place: "Library hall", question: nil)))
    return recording
  }

  /// Three hours with a break, a merge, a stage that runs over, a concern, decisions and a close.
  static var evening: Recording {
    var recording = Recording([
      .talk("welcome", "Welcome", 10), .sweep(40),
      Stage(id: "tea", title: "Tea", activity: .rest, prompt: "Tea.", minutes: 20),
      .talk("ideas", "Ideas", 50),
      Stage(
        id: "steps", title: "First steps", activity: .plan(.actions), prompt: "Who does what?",
        minutes: 40), .closing(20),
    ])
    recording.enter("welcome")
    recording.pass(minutes: 9)
    recording.enter("sweep")
    recording.asset(1, "Can cook for forty", by: 1)
    recording.pass(minutes: 10)
    recording.asset(2, "Speaks Polish", table: "B")
    recording.asset(3, "Cooks", by: 2)
    recording.pass(minutes: 20)
    recording.say(.cards(.joined(card: SpokenID(.asset, 1), other: SpokenID(.asset, 3))))
    recording.pass(minutes: 25)
    recording.enter("tea")
    recording.pass(minutes: 20)
    recording.enter("ideas")
    let idea = Card(
      id: SpokenID(.idea, 1), type: .idea, text: "Soup on Thursdays",
      links: [SpokenID(.asset, 1), SpokenID(.asset, 2)])
    recording.say(.cards(.added(idea)), by: 3)
    recording.pass(minutes: 30)
    recording.say(
      .agreeing(
        .concernRaised(
          concern: SpokenID(.concern, 1), text: "Not on market day", harms: nil, version: nil,
          table: nil)),
      by: 4)
    recording.pass(minutes: 15)
    recording.enter("steps")
    var action = WorkshopAction(id: SpokenID(.action, 1), what: "Ask the baker")
    action.owner = SpokenID(.person, 2)
    action.uses = [SpokenID(.idea, 1)]
    action.due = Day("2026-05-12")
    action.know = "bread on the table"
    recording.say(.actions(.added(action)))
    recording.pass(minutes: 30)
    recording.say(.actions(.accepted(action: SpokenID(.action, 1), .said)), by: 2)
    recording.pass(minutes: 5)
    recording.enter("check-out")
    recording.pass(minutes: 15)
    recording.say(.opening(.closed))
    return recording
  }

  /// The same evening, closed, with what was said three weeks later.
  static var reopened: Recording {
    var recording = evening
    recording.rest(days: 21)
    recording.say(
      .actions(
        .reported(action: SpokenID(.action, 1), .done, words: "A crate every Thursday")), by: 2)
    var note = Note(id: SpokenID(.note, 1), audience: .correction, text: "The hall is in Canal St")
    note.stage = nil
    recording.say(.notes(.added(note)))
    return recording
  }

  /// A day from nine to five in sixteen stages, left open overnight in between.
  static var fullDay: Recording {
    let stages = (1...16).map { number in
      number % 4 == 0
        ? Stage(
          id: "rest-\(number)", title: "Break \(number / 4)", activity: .rest, prompt: "Tea.",
          minutes: 20) : Stage.talk("part-\(number)", "Part \(number)", 32)
    }
    var recording = Recording(stages)
    for (index, stage) in stages.enumerated() {
      recording.enter(stage.id)
      if index == 8 { recording.rest(days: 1) }
      recording.pass(minutes: index % 5 == 2 ? 45 : 28)
      recording.asset(index + 1, "Thing \(index + 1)", by: index % 4 + 1)
    }
    return recording
  }
}

extension Stage {
  fileprivate static func talk(_ id: String, _ title: String, _ minutes: Int) -> Stage {
    Stage(id: id, title: title, activity: .talk, prompt: "Listen.", minutes: minutes)
  }

  fileprivate static func sweep(_ minutes: Int) -> Stage {
    Stage(
      id: "sweep", title: "Table sweep",
      activity: .collect(
        Activity.Collecting(type: .asset, categories: [Category(id: "people", title: "People")])),
      prompt: "Who meets up here?", minutes: minutes)
  }

  fileprivate static func closing(_ minutes: Int) -> Stage {
    Stage(
      id: "check-out", title: "Check-out", activity: .close, prompt: "One word to go.",
      minutes: minutes)
  }
}

extension TestWorkshop {
  /// An evening that is gone through again.
  static func replaying() -> TestWorkshop { Recording.reopened.replayed() }
}
