import Canvas
import Testing
import Workshop

@testable import Rehearsals
@testable import Workbench

/// What the room chose stands beside what is made of it.
@Suite struct ChosenBoardTests {
  private static func choosing(then activity: Activity) -> TestWorkshop {
    let stages = [
      Stage(id: "ideas", title: "Ideas", activity: .collect(.init(type: .idea)), minutes: 5),
      Stage(id: "choose", title: "Choose", activity: .choose(.stand), minutes: 5),
      Stage(
        id: "after", title: "After", activity: activity, prompt: "For each of these?", minutes: 5),
    ]
    var workshop = TestWorkshop(flow: Flow(id: "f", title: "F", summary: "", stages: stages))
    workshop.go(to: "ideas")
    workshop.enterAll("Soup", "Choir", "Shed")
    return workshop
  }

  @Test(arguments: [Activity.collect(.init(type: .goal)), .plan(.actions)])
  func whatWasChosenStandsThereWithItsCountsTheMostChosenFirst(_ activity: Activity) {
    var workshop = Self.choosing(then: activity)
    workshop.go(to: "choose")
    workshop.enterAll("I1=1 I2=3")
    workshop.press(.control("r"))
    workshop.go(to: "after")
    #expect(workshop.board[0] == "What we chose: I2 Choir · 3 / I1 Soup · 1")
    let screen = workshop.state.screen.transcript
    #expect(screen.contains("I2 Choir · 3") && screen.contains("I1 Soup · 1"))
  }

  @Test func countsThatWereNotShownAreNotTold() {
    var workshop = Self.choosing(then: .plan(.actions))
    workshop.go(to: "choose")
    workshop.enterAll("I1=1 I2=3")
    workshop.go(to: "after")
    #expect(workshop.board[0] == "Ideas: I1 Soup / I2 Choir / I3 Shed")
  }

  @Test func whereThereIsNoIdeaNothingStandsBeside() {
    let workshop = TestWorkshop.holding(.plan(.actions))
    #expect(workshop.board == ["Actions: No action yet. Words and Enter are enough."])
  }
}
