import Canvas
import Workshop

@testable import Rehearsals
@testable import Workbench

/// Workshops with more on the wall than a screen shows at once.
extension TestWorkshop {
  /// What people say, short and long.
  private static let said = [
    "Bread oven", "A minibus that stands still from Friday to Monday",
    "Knows which form the council wants", "Choir, 30 voices",
    "I can mend almost anything that has a zip, and I would rather do it in company than alone",
    "Allotment 14", "Bench outside the chip shop, where people wait for the bus and talk",
    "The caretaker has a key", "Soup", "Dances on Tuesdays, in the hall behind the surgery",
  ]

  /// A line of words that differs from all others by its number.
  static func saying(_ number: Int) -> String { "\(said[number % said.count]), no. \(number)" }

  /// Puts a line up in one go.
  mutating func put(_ line: String) { press(.paste(line), .enter) }

  /// A workshop that has a stage of every kind, with this many cards, and a quarter as many of everything
  /// that comes after cards.
  static func full(_ count: Int, columns: Int = 80, rows: Int = 24) -> TestWorkshop {
    let stages = Flow.every.stages
    var workshop = TestWorkshop(
      columns: columns, rows: rows, people: 12, tables: 3,
      flow: Flow(id: "every", title: "Every", summary: "", stages: stages))
    let (few, categories) = (max(count / 4, 3), Workshop.Category.six)
    workshop.go(to: "sweep")
    for number in 1...count {
      workshop.put("\(saying(number)) @P\(number % 12 + 1) /\(categories[number % 6].id)")
    }
    workshop.go(to: "connect")
    for number in 1...few { workshop.put("\(saying(number + 3)) +G\(number) +G\(number + 1)") }
    workshop.go(to: "draft")
    for number in 1...few { workshop.put("We are here so that \(saying(number))") }
    workshop.go(to: "round")
    for number in 1...min(few, 10) { workshop.put(saying(number)) }
    workshop.go(to: "choose")
    workshop.put((1...few).map { "I\($0)=\($0 % 7 + 1)" }.joined(separator: " "))
    workshop.press(.control("r"))
    workshop.go(to: "goal")
    for number in 1...min(few, 6) { workshop.put("By 1 may, \(saying(number))") }
    workshop.go(to: "actions")
    for number in 1...few {
      workshop.put("\(saying(number)) > P\(number % 12 + 1) > \(number % 28 + 1) may")
    }
    workshop.go(to: "asks")
    for number in 1...few { workshop.put("\(saying(number)) @P\(number % 12 + 1)") }
    return workshop
  }
}

extension Flow {
  /// A stage of every kind.
  static let every = Flow(
    id: "every", title: "Every", summary: "",
    stages: [
      stage("people", .people), stage("round", .round(takesEnergy: true)),
      stage("sweep", .collect(.init(type: .asset, categories: Workshop.Category.six))),
      stage("stories", .collect(.init(type: .story))), stage("recall", .recall),
      stage("connect", .connect(leastLinks: 2)), stage("break", .rest),
      stage("cluster", .cluster(.ideas)), stage("choose", .choose(.dots)),
      stage("draft", .draft(.init(.write))), stage("mark", .draft(.init(.mark))),
      stage("integrate", .draft(.init(.integrate))), stage("agree", .agree),
      stage("goal", .collect(.init(type: .goal))), stage("actions", .plan(.actions)),
      stage("asks", .plan(.asks)), stage("load", .plan(.load)),
      stage("confidence", .plan(.confidence)), stage("readback", .readback),
      stage("look-back", .review(.actions)), stage("stuck", .review(.stuck)),
      stage("feedback", .review(.feedback)), stage("talk", .talk), stage("close", .close),
    ])

  private static func stage(_ id: String, _ activity: Activity) -> Stage {
    Stage(
      id: id, title: id.prefix(1).uppercased() + id.dropFirst(), activity: activity,
      prompt: "What is said to the room in this stage, in a sentence or two?", minutes: 10)
  }
}
