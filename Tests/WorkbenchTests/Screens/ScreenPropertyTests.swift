import Canvas
import Testing
import Workbench
import Workshop

@testable import Rehearsals

/// Keys pressed at random: nothing may trap, and every screen must be whole.
@Suite struct ScreenPropertyTests {
  static let keys: [KeyPress] = [
    .enter, .escape, .tab, .backTab, .backspace, .delete, .up, .down, .left, .right, .home, .end,
    .pageUp, .pageDown, .function(1), .control("p"), .control("z"), .control("y"), .control("b"),
    .control("d"), .control("g"), .control("n"), .control("o"), .control("r"), .control("s"),
    .control("t"), .control("v"), .control("x"), .control("q"), .paste("two\nlines /places"),
    .wheelUp(.zero), .wheelDown(.zero), .click(Point(column: 40, row: 10)),
    .click(Point(column: 3, row: 23)), .click(Point(column: 20, row: 23)),
  ]

  @Test(arguments: 0..<10) func noKeysInAnyOrderBreakAnything(_ seed: Int) {
    var chance = SeededChance(seed: UInt64(seed))
    var workshop = TestWorkshop.connecting()
    let letters = Array("aeimxgsbpltuUTwyh=-?:/@P4A G3+I1 5żŵ字👩‍👩‍👧‍👦")
    for step in 0..<200 {
      if chance.next(upTo: 2) == 0 {
        workshop.press(.character(letters[chance.next(upTo: letters.count)]))
      } else {
        workshop.press(Self.keys[chance.next(upTo: Self.keys.count)])
      }
      if chance.next(upTo: 40) == 0 {
        workshop.state.resize(
          Size(columns: 1 + chance.next(upTo: 130), rows: 1 + chance.next(upTo: 45)))
      }
      if chance.next(upTo: 20) == 0 { workshop.pass(seconds: chance.next(upTo: 300)) }
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

  @Test func aScreenDependsOnTheStateAlone() {
    let workshop = TestWorkshop.connecting()
    #expect(workshop.state.screen == workshop.state.screen)
  }
}

/// The same numbers for the same seed.
struct SeededChance {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1 }

  mutating func next(upTo count: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state % UInt64(count))
  }
}
