import Canvas
import Workbench
import Workshop

@testable import Rehearsals

/// Workshops that look back at what was agreed.
extension TestWorkshop {
  /// A review with four actions from before, at a stage of it.
  static func lookingBack(
    at stage: String = "actions", columns: Int = 80, rows: Int = 24
  ) -> TestWorkshop {
    var workshop = TestWorkshop(columns: columns, rows: rows, people: 0, flow: .lookBack)
    for (name, number) in [("Maureen", 1), ("Denny", 2), ("Gill", 3)] {
      let id = SpokenID(.person, number)
      workshop.perform([
        .record(
          .people(
            .added(
              person: id, name: name, hats: [], table: nil, isAway: false, origin: nil)), by: nil),
        .record(
          .people(
            .permitted(person: id, People.Permission(name: number < 3, quote: true, wording: "2"))),
          by: nil),
      ])
    }
    for action in promised { workshop.perform([.record(.actions(.added(action)), by: nil)]) }
    workshop.go(to: stage)
    return workshop
  }

  /// The same once it is over, open for those who agreed it.
  static func review(columns: Int = 80, rows: Int = 24) -> TestWorkshop {
    var workshop = lookingBack(at: "close", columns: columns, rows: rows)
    workshop.perform([
      .record(
        .agreeing(
          .brought(
            version: SpokenID(.version, 4),
            text: "A doctor who knows us, and nobody driving forty minutes for a dressing.",
            review: nil, origin: Origin(title: "Autumn"))), by: nil),
      .record(.opening(.closed), by: nil),
    ])
    workshop.state.opened(workshop.state.record, isForReview: true)
    workshop.pass(seconds: 21 * 86_400)
    return workshop
  }

  /// A film that is late, a survey, a bench that nobody owns, a magazine in its time.
  private static var promised: [WorkshopAction] {
    let from = Origin(
      session: "5f0c4a1e", title: "Sandhythe in winter", day: Day("2026-01-28"))
    func action(
      _ number: Int, _ what: String, _ owner: Int?, due: String
    ) -> WorkshopAction {
      var action = WorkshopAction(id: SpokenID(.action, number), what: what)
      action.owner = owner.map { SpokenID(.person, $0) }
      action.acceptance = owner == nil ? nil : .said
      (action.due, action.originalDue) = (Day(due), Day(due))
      action.know = "somebody saw it"
      action.origin = from
      action.origin?.item = action.id
      return action
    }
    return [
      action(1, "Make the film asking a doctor to come", 1, due: "2026-02-27"),
      action(2, "Survey 200 doors", 2, due: "2026-04-03"),
      action(3, "Put a bench outside the surgery", nil, due: "2026-02-20"),
      action(4, "Print one four-page magazine", 3, due: "2026-03-20"),
    ]
  }
}

extension Flow {
  /// The stages that look back.
  static let lookBack = Flow(
    id: "look-back", title: "Look back", summary: "What came of it.",
    stages: [
      Stage(id: "purpose", title: "Purpose", activity: .recall, prompt: "Still so?", minutes: 2),
      Stage(
        id: "actions", title: "Actions", activity: .review(.actions),
        prompt: "Whoever has it speaks first: what moved, what got in the way?", minutes: 25,
        rule: "Nobody is in trouble."),
      Stage(
        id: "stuck", title: "Stuck", activity: .review(.stuck),
        prompt: "What could we try another way, and what do we let go?", minutes: 10),
      Stage(
        id: "you-said", title: "You said, we did", activity: .review(.feedback),
        prompt: "What do we tell those who asked?", minutes: 5),
      Stage(id: "close", title: "Close", activity: .close, prompt: "Next date?", minutes: 2),
    ])
}
