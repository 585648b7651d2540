import Workshop

@testable import Rehearsals

/// Draws earlier sessions, with much of what keeps things back.
struct EarlierDice {
  private var generator: SeededGenerator
  private var drawn = 0

  init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

  /// One to three sessions on different days, the same ones for the same seed.
  static func sessions(_ seed: UInt64) -> [EarlierSession] {
    var dice = EarlierDice(seed: seed)
    return dice.sessions()
  }

  /// One to three sessions on different days.
  mutating func sessions() -> [EarlierSession] {
    (1...number(1...3)).compactMap { index in session(index) }
  }

  mutating func shuffled<Element>(_ elements: [Element]) -> [Element] {
    elements.shuffled(using: &generator)
  }

  private mutating func session(_ index: Int) -> EarlierSession? {
    guard var meeting = try? Meeting.titled("Session \(index)", agenda: agenda()) else {
      return nil
    }
    for _ in 0..<number(0...60) {
      let command = command(meeting.session)
      _ = try? meeting.ask(command, by: chance(50) ? id(.person, 4) : nil)
      meeting.wait(minutes: number(0...200))
      if chance(5) { meeting.undo() }
    }
    if chance(50) { try? meeting.adopt(words("We")) }
    return meeting.held("session-\(index)", january: index * 3)
  }

  private mutating func agenda() -> [Stage] {
    var agenda = Earlier.agenda
    agenda[0].activity = .collect(.init(type: .asset, isPrivateUntilShared: chance(30)))
    return agenda
  }

  private mutating func command(_ session: Session) -> Command {
    switch number(0...19) {
    case 0: .agenda(.enter("gifts"))
    case ..<7:
      .cards(
        .add(
          NewCard(
            type: chance(80) ? .asset : .idea, text: words("Card"),
            category: chance(20) ? "people" : nil)))
    case 7: .cards(.mark(id(.asset, 9), sensitive: chance(70)))
    case 8: .cards(.withdraw(id(.asset, 9)))
    case 9: .cards(.share([]))
    case 10:
      .people(
        .change(id(.person, 4), name: pick(["Amina", "Bob", "Carol", ""]), hats: ["resident"]))
    case 11: chance(30) ? .people(.withdraw(id(.person, 4))) : .people(.leave(id(.person, 4)))
    case ..<17: .actions(.add(change()))
    case 17: .actions(.accept(id(.action, 6), .said))
    case 18:
      .actions(
        .report(id(.action, 6), pick(WorkshopAction.Status.allCases) ?? .done, words: "so it is"))
    default: .actions(.withdraw(id(.action, 6)))
    }
  }

  private mutating func change() -> WorkshopAction.Change {
    var change = WorkshopAction.Change()
    change.what = words("Do")
    if chance(70) { change.owner = id(.person, 4) }
    if chance(40) { change.helpers = [id(.person, 4)] }
    if chance(60) { change.uses = [id(.asset, 6)] }
    if chance(50) { change.due = Day(year: 2026, month: 5, day: number(1...30)) }
    if chance(30) { change.know = words("Known") }
    return change
  }

  private mutating func words(_ start: String) -> String {
    drawn += 1
    return "\(start) \(drawn)"
  }

  private mutating func id(_ kind: SpokenID.Kind, _ most: Int) -> SpokenID {
    SpokenID(kind, number(1...most))
  }

  private mutating func chance(_ percent: Int) -> Bool { number(0...99) < percent }

  private mutating func number(_ range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &generator)
  }

  private mutating func pick<Element>(_ elements: [Element]) -> Element? {
    elements.randomElement(using: &generator)
  }
}
