import Testing
import Workshop

@testable import Rehearsals
@testable import Workbench

@Suite struct ActionStageTests {
  @Test func theLabelOffersMoreOnceThereIsAnAction() {
    var workshop = TestWorkshop.holding(.plan(.actions))
    #expect(workshop.label == "what > who > when")
    #expect(workshop.enterLabel == "add action")
    workshop.enter("Ask the baker")
    #expect(workshop.label == "what > who > when, or A1 know: …")
  }

  @Test func aLineIsWhatWhoAndWhenWithWhatItUses() {
    var workshop = TestWorkshop.building()
    workshop.enter("Cards by the mirrors > P4 P5 > 20 june +G3+I1")
    let action = workshop.session.actions["A1"]
    #expect(action?.what == "Cards by the mirrors")
    #expect(action?.owner == "P4")
    #expect(action?.helpers == ["P5"])
    #expect(action?.due?.text == "2026-06-20")
    #expect(action?.uses == ["G3", "I1"])
    workshop.enter("More of them +A1 @P2")
    #expect(workshop.session.actions["A2"]?.follows == ["A1"])
    #expect(workshop.session.actions["A2"]?.owner == "P2")
  }

  @Test(arguments: [
    ("one > P1 > fri > why", "Write what > who > when, such as: Ask the library > P4 > fri."),
    ("A1 something", "Say what of A1: A1 know: …, A1 first: …, or A1 > who > when."),
    ("A1 > P1 > fri > why", "Write A1 > who > when, such as A1 > P4 > fri."),
    ("A1 know:", "Say it after the colon: "), ("tea > P99", "There is no P99."),
    ("tea > P1 > 1 jan 2020", "Thu 1 Jan 2020 is past"), ("tea +G9", "There is no"),
  ]) func whatCannotBeMeantIsRefused(_ line: String, _ sentence: String) {
    var workshop = TestWorkshop.holding(.plan(.actions))
    workshop.enter("Ask the baker")
    let words = workshop.refusal(of: line)
    #expect(words.hasPrefix(sentence) || words.contains("is past"), "\(words)")
    #expect(workshop.session.actions.all.count == 1)
  }

  @Test func whatAnActionLacksIsNamed() {
    var workshop = TestWorkshop.holding(.plan(.actions))
    #expect(workshop.unfinished == "no action was written down")
    workshop.enter("Ask the baker")
    let first = workshop.unfinished
    #expect(first?.hasPrefix("A1 needs ") == true)
    #expect(first?.contains("the owner's yes") == true || first?.contains("an owner") == true)
    workshop.enter("Ask the butcher")
    #expect(workshop.unfinished == (first ?? "") + ", and A2 need something too")
  }

  @Test func theOwnersYesWaitsForTheReadBackThatIsToCome() {
    func unfinished(readLater: Bool) -> String? {
      let stages =
        [Stage(id: "build", title: "Build", activity: .plan(.actions), minutes: 5)]
        + (readLater ? [Stage(id: "read", title: "Read", activity: .readback, minutes: 5)] : [])
      var workshop = TestWorkshop(
        flow: Flow(id: "f", title: "F", summary: "", stages: stages))
      workshop.go(to: "build")
      workshop.enterAll("Ask the baker > P1 > 1 may", "A1 know: bread is there")
      return workshop.unfinished
    }
    #expect(unfinished(readLater: false) == "A1 needs the owner's yes")
    #expect(unfinished(readLater: true) == nil)
  }

  @Test func theBoardHasActionsBesideWhatTheyAreMadeOf() {
    var workshop = TestWorkshop.building()
    #expect(workshop.board[2] == "Actions: No action yet. Words and Enter are enough.")
    #expect(workshop.board[1].hasPrefix("Ideas: I1 Three cards by the mirror"))
    workshop.enter("Cards by the mirrors > P4")
    #expect(workshop.board[2].hasPrefix("Actions: A1 Cards by the mirrors (P4 Denny"))
    // What it is for stands above.
    #expect(workshop.board[0].hasPrefix("V1 Checked early"))
    #expect(workshop.firstSelected == "A1")
  }

  @Test func withdrawnActionsAreNotTheNewest() {
    var workshop = TestWorkshop.built()
    workshop.perform(":action.withdraw A4")
    #expect(workshop.firstSelected == "A3")
  }
}
