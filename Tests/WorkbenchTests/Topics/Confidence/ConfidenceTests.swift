import Canvas
import Testing
import Workshop

@testable import Rehearsals
@testable import Workbench

/// How sure the room is: hidden, then shown.
@Suite struct ConfidenceTests {
  private func asked() -> TestWorkshop {
    var workshop = TestWorkshop.built()
    workshop.go(to: "confidence")
    return workshop
  }

  private func counts(_ workshop: TestWorkshop, _ action: Int? = nil) -> [Int: Int]? {
    workshop.record.actions.confidence(
      in: "confidence", of: action.map { SpokenID(.action, $0) })?.counts
  }

  @Test(arguments: [
    ("3=4 4=6", [3: 4, 4: 6]), ("3 4 4 2", [2: 1, 3: 1, 4: 2]), ("3,4,4", [3: 1, 4: 2]),
    ("5", [5: 1]), ("0=1", [0: 1]),
  ]) func numbersAreCounted(_ line: String, _ expected: [Int: Int]) {
    var workshop = asked()
    workshop.enter(line)
    #expect(counts(workshop) == expected, "\(workshop.message)")
  }

  @Test func anActionHasItsOwn() {
    var workshop = asked()
    workshop.enter("A1 3=4 4=5")
    #expect(counts(workshop, 1) == [3: 4, 4: 5])
    #expect(counts(workshop) == nil)
    #expect(
      workshop.message == "9 of 12 counted on A1, hidden until shown; a new count replaces it.")
  }

  @Test(arguments: [
    ("3=40", "40 answers were counted, and 12 people here count."), ("7=1", "There is no point 7"),
    ("tea", "Say how many gave each number from 0 to 5: 3=11 4=17, or 3 4 4 2."),
    ("A9 3=1", "There is no action A9."), ("3=1 3=2", "3 is counted twice. Write each point once."),
    // What was counted is hidden, so the refusal does not repeat it.
    ("3=x", "“…” is no count."),
  ]) func whatCannotBeIsRefused(_ line: String, _ sentence: String) {
    var workshop = asked()
    workshop.enter(line)
    #expect(workshop.message.hasPrefix(sentence), "\(workshop.message)")
    #expect(workshop.session.actions.confidences.isEmpty)
  }

  @Test func thePlanIsShownFirstThenEachAction() {
    var workshop = asked()
    workshop.press(.control("r"))
    #expect(workshop.session.actions.confidences.isEmpty)
    #expect(workshop.state.unfinished == "nobody was asked how sure they are")
    workshop.enter("A1 3=4 4=5")
    workshop.enter("1=1 2=4 3=3 4=4")
    #expect(workshop.state.unfinished == "the numbers were not shown to the room")
    workshop.press(.control("r"))
    #expect(
      workshop.message
        == "7 of 12 are at 3 or more. 5 below 3: ask what would help, and change it.")
    workshop.press(.control("r"))
    #expect(workshop.message == "9 of 9 are at 3 or more.")
    #expect(workshop.state.unfinished == nil)
    workshop.enter("3=1")
    #expect(workshop.message == "The room has seen this. Hold the stage again to ask again.")
  }

  @Test func theRoomSeesNothingBefore() {
    var workshop = asked()
    workshop.enter("0=9 5=1")
    for word in ["9", "●"] {
      #expect(!workshop.state.screen.transcript.contains("\(word) at 0"))
    }
    let lines = SessionText.lines(workshop.session, now: workshop.state.now)
    #expect(lines.contains("  The plan as a whole: counted, not shown to the room yet"))
  }
}
