import Canvas
import Testing
import Workbench
import Workshop

@testable import Rehearsals

/// Keys pressed at random while planning: nothing may trap, no key means two things.
@Suite struct PlanPropertyTests {
  private static let keys: [KeyPress] =
    ScreenPropertyTests.keys + [
      .control("f"), .character("y"), .character("c"), .character("h"), .character("d"),
      .character("Y"), .character("L"), .paste("A1 know: two\nlines"), .paste("Q1 yes"),
      .paste("3=1 4=2"), .paste("A2 > P2 > fri"), .paste("By 30 november, six > fri"),
    ]

  @Test(arguments: 0..<8) func noKeysInAnyOrderBreakAnything(_ seed: Int) {
    var chance = SeededChance(seed: UInt64(seed + 100))
    var workshop = TestWorkshop.built()
    let stages = Flow.planning.stages.map(\.id)
    for step in 0..<150 {
      if chance.next(upTo: 15) == 0 { workshop.go(to: stages[chance.next(upTo: stages.count)]) }
      workshop.press(Self.keys[chance.next(upTo: Self.keys.count)])
      if chance.next(upTo: 30) == 0 {
        workshop.state.resize(
          Size(columns: 30 + chance.next(upTo: 100), rows: 8 + chance.next(upTo: 40)))
      }
      if chance.next(upTo: 20) == 0 { workshop.pass(seconds: chance.next(upTo: 900)) }
      let screen = workshop.state.screen
      #expect(screen.size == workshop.state.size, "seed \(seed), step \(step)")
      #expect(SharedKeys.clashes(in: workshop.state) == [], "seed \(seed), step \(step)")
      guard let cursor = screen.cursor else {
        Issue.record("no cursor: seed \(seed), step \(step)")
        return
      }
      #expect(screen.region.contains(cursor), "seed \(seed), step \(step)")
    }
  }

  /// An agreed action always has its three things and its owner's yes.
  @Test(arguments: 0..<20) func anAgreedActionHasEverything(_ seed: Int) {
    var chance = SeededChance(seed: UInt64(seed + 500))
    var workshop = TestWorkshop.building()
    let lines = [
      "Ask > P4 > fri", "Tea", "A1 yes", "A2 yes", "A1 know: three", "A2 know: two", "A1 > P2",
      "A2 > P3 > 30 may", "A1 back", "A2 back, away", "A1 > > 30 june", "A1 not possible: rain",
      "A2 will try", "A1 asks first",
    ]
    for _ in 0..<60 {
      if chance.next(upTo: 6) == 0 {
        workshop.press(.control("u"), .control("z"))
      } else {
        workshop.press(.control("u"))
        workshop.enter(lines[chance.next(upTo: lines.count)])
      }
      for action in workshop.session.actions.all where action.isAgreed {
        #expect(action.owner != nil && action.due != nil && !action.know.isEmpty)
        #expect(action.isAccepted)
      }
    }
  }

  @Test func everyCommandOfPlanningIsDoneOrSaysWhyNot() {
    for stage in Flow.planning.stages {
      var workshop = TestWorkshop.built()
      workshop.go(to: stage.id)
      for row in CommandTable.listed {
        var state = workshop.state
        do {
          _ = try state.perform(row, Arguments())
        } catch {
          let ends = [".", "?"].contains { error.sentence.hasSuffix($0) }
          #expect(ends, "\(row.id): \(error.sentence)")
        }
      }
    }
  }
}
