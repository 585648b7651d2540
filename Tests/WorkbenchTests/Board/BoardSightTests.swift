import Canvas
import Testing
import Workshop

@testable import Rehearsals
@testable import Workbench

/// What was just put up, and what is chosen, is in sight with its head, and the cursor is in its row.
@Suite struct BoardSightTests {
  private static let sizes = [(60, 18), (80, 24), (120, 40)]
  /// Stages in which words and Enter put something on the board.
  private static let stages = [
    "people", "round", "sweep", "stories", "recall", "connect", "draft", "integrate", "goal",
    "actions", "asks", "stuck", "feedback", "talk", "close",
  ]

  private static func line(_ chance: inout SeededChance, in stage: String) -> String {
    let number = chance.next(upTo: 10_000)
    let words = Array(repeating: TestWorkshop.saying(number), count: 1 + chance.next(upTo: 4))
      .joined(separator: ", ")
    switch stage {
    case "people": return "Name\(number)"
    case "sweep": return "\(words) /\(Workshop.Category.six[number % 6].id)"
    case "connect": return "\(words) +G1 +G2"
    case "actions": return "\(TestWorkshop.saying(number)) > P\(number % 12 + 1) > 3 may"
    case "stuck": return "\(TestWorkshop.saying(number)) > P\(number % 12 + 1) > 3 may +A1"
    case "close": return "+ \(words)"
    default: return words
    }
  }

  /// Whether the board shows where something begins, with its id, and all of it where it fits.
  private static func check(_ id: SpokenID, _ workshop: TestWorkshop, _ comment: String) {
    let window = workshop.state.boardWindow
    guard let place = window.layout.places.first(where: { $0.id == id }) else { return }
    guard let seen = window.seenRow(place.rows.lowerBound) else {
      Issue.record("\(id.spoken) is not in sight: \(comment)\n\(workshop.state.screen.transcript)")
      return
    }
    let row = window.region.origin.row + seen
    let rows = workshop.state.screen.transcript.split(
      separator: "\n", omittingEmptySubsequences: false)
    #expect(rows[row].contains(id.spoken), "\(id.spoken): \(comment)")
    if place.rows.count < window.body.rows {
      #expect(place.rows.allSatisfy { window.seenRow($0) != nil }, "\(id.spoken): \(comment)")
    }
    if workshop.state.selected == id {
      let start = window.region.origin.column + place.column
      #expect(
        workshop.state.screen.cursor == Point(column: start + 2, row: row),
        "\(id.spoken): \(comment)")
    }
  }

  @Test(arguments: stages)
  func whatWasPutUpLastIsInSightWhateverTheSize(_ stage: String) throws {
    for (columns, rows) in Self.sizes {
      var workshop = TestWorkshop.full(20, columns: columns, rows: rows)
      var chance = SeededChance(seed: UInt64(columns + stage.utf8.count))
      workshop.go(to: stage)
      var seen = 0
      for step in 0..<25 {
        let count = workshop.effects.count
        workshop.put(Self.line(&chance, in: stage))
        guard case .record(let event, _)? = workshop.effects.dropFirst(count).last,
          let item = event.item
        else {
          workshop.press(.control("u"))
          continue
        }
        seen += 1
        Self.check(item, workshop, "\(stage), step \(step), \(columns)x\(rows)")
        workshop.press(
          .paste("and somebody goes on talking until the line has three rows, or nearly so"))
        workshop.state.tell(Array(repeating: "tell", count: 30).joined(separator: " "), .notice)
        Self.check(item, workshop, "\(stage), typing, step \(step), \(columns)x\(rows)")
        workshop.press(.control("u"))
      }
      #expect(seen > 10, "\(stage) put up only \(seen)")
    }
  }

  @Test(arguments: ["sweep", "stories", "connect", "draft", "actions", "asks", "people", "round"])
  func whatIsChosenIsInSightWithTheCursorInItsRow(_ stage: String) {
    let steps: [KeyPress] = [.down, .down, .down, .up, .left, .right, .home, .end]
    for (columns, rows) in Self.sizes {
      var workshop = TestWorkshop.full(40, columns: columns, rows: rows)
      var chance = SeededChance(seed: UInt64(rows + stage.utf8.count))
      workshop.go(to: stage)
      if stage == "stories" { for number in 1...20 { workshop.put(TestWorkshop.saying(number)) } }
      workshop.press(.escape, .home)
      var chosen: Set<SpokenID> = []
      for step in 0..<60 {
        workshop.press(steps[chance.next(upTo: steps.count)])
        guard let id = workshop.state.selected else { continue }
        chosen.insert(id)
        Self.check(id, workshop, "\(stage), step \(step), \(columns)x\(rows)")
        let (wide, high) = Self.sizes[chance.next(upTo: Self.sizes.count)]
        workshop.state.resize(Size(columns: wide, rows: high))
        Self.check(id, workshop, "\(stage), resized, step \(step), \(wide)x\(high)")
      }
      #expect(chosen.count > 3, "\(stage): only \(chosen.count) were chosen")
    }
  }

  @Test func theWheelLooksElsewhereUntilSomethingHappens() {
    var workshop = TestWorkshop.full(40)
    workshop.go(to: "sweep")
    workshop.put("one more /stories")
    workshop.press(.wheelUp(.zero), .wheelUp(.zero), .wheelUp(.zero))
    let window = workshop.state.boardWindow
    workshop.type("words")
    #expect(workshop.state.boardWindow.scroll == window.scroll)
    workshop.press(.control("u"))
    workshop.put("another one /stories")
    #expect(workshop.state.screen.transcript.contains("another one"))
  }
}
