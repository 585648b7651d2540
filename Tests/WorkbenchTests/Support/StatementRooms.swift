import Canvas
import Workshop

@testable import Rehearsals

/// Workshops on the way to a statement.
extension TestWorkshop {
  /// Nothing written yet; 24 people at 5 tables.
  static func purpose(columns: Int = 80, rows: Int = 24) -> TestWorkshop {
    TestWorkshop(columns: columns, rows: rows, people: 24, tables: 5, flow: .purpose)
  }

  /// Drafts by people, a pair and two tables.
  static func drafting(columns: Int = 80, rows: Int = 24) -> TestWorkshop {
    var workshop = purpose(columns: columns, rows: rows)
    workshop.go(to: "drafts")
    for line in [
      "@P1 We put one more plate out, for whoever knocks, so that Sunday isn't the longest day.",
      "@P4 To have our dinner at the same time as somebody else.",
      "@P2 We cook what people miss from home, with them in the kitchen.",
      "@P3 Wspólny stół. One table, no tickets, so nobody has to explain why they came.",
      "@P1+P2 +D1+D3 We put one more plate out and cook what people miss from home.",
      "@A +D5+D4 We put one more plate out. One table, no tickets, nobody who'd rather not eats alone.",
      "@B +D2 We have our dinner together, and the ones who can't come are missed.",
    ] { workshop.enter(line) }
    return workshop
  }

  /// Marks on words.
  static func marking(columns: Int = 80, rows: Int = 24) -> TestWorkshop {
    var workshop = drafting(columns: columns, rows: rows)
    workshop.go(to: "mark")
    for line in [
      "D6 one more plate =19", "D6 no tickets =5", "D6 nobody who'd rather not =9",
      "D7 the ones who can't come =8",
    ] { workshop.enter(line) }
    return workshop
  }

  /// The first version stands, and the room is about to say what it needs.
  static func agreeing(columns: Int = 80, rows: Int = 24) -> TestWorkshop {
    var workshop = marking(columns: columns, rows: rows)
    workshop.go(to: "integrate")
    workshop.enter(
      "We put one more plate out. Every week, somewhere in Hethershaw, people cook and eat at one table, so that nobody who'd rather not eats alone."
    )
    workshop.go(to: "agree")
    return workshop
  }

  /// A poll is open, by a bar of 80 in 100.
  static func polling(columns: Int = 80, rows: Int = 24) -> TestWorkshop {
    var workshop = agreeing(columns: columns, rows: rows)
    workshop.press(.control("f"), .enter, .enter, .enter, .enter)
    workshop.press(.control("f"))
    return workshop
  }
}

extension Flow {
  static let purpose = Flow(
    id: "purpose", title: "Purpose, short", summary: "One sentence that all would sign.",
    stages: [
      Stage(
        id: "drafts", title: "Solo, pair, four", activity: .draft(.init(.write)),
        prompt: "We come together to, with, so that. Half a sentence will do.", minutes: 20),
      Stage(
        id: "mark", title: "Read and mark", activity: .draft(.init(.mark)),
        prompt: "Mark the fewest words that carry it for you.", minutes: 15),
      Stage(
        id: "cluster", title: "Cluster and name", activity: .cluster(.drafts),
        prompt: "Which belong together?", minutes: 15),
      Stage(
        id: "integrate", title: "Integrate", activity: .draft(.init(.integrate)),
        prompt: "Say it in one breath.", minutes: 15),
      Stage(
        id: "agree", title: "Bar and poll", activity: .agree,
        prompt: "How much agreement does this need?", minutes: 15),
      Stage(
        id: "again", title: "Poll again", activity: .agree, prompt: "Good enough for now?",
        minutes: 5),
      Stage(id: "check-out", title: "Check-out", activity: .close, minutes: 5),
    ])
}
