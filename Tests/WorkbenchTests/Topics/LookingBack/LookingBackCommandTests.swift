import Testing
import Workshop

@testable import Rehearsals
@testable import Workbench

@Suite struct LookingBackCommandTests {
  @Test func anActionIsMovedPassedOnAndNoted() {
    var workshop = TestWorkshop.lookingBack()
    workshop.perform(":action.move A2 day=\"22 apr\" why=\"exams\"")
    #expect(workshop.session.actions["A2"]?.due?.text == "2026-04-22")
    #expect(workshop.session.actions["A2"]?.originalDue?.text == "2026-04-03")
    workshop.perform(":action.pass A2 owner=P3 why=\"moved away\"")
    #expect(workshop.session.actions["A2"]?.owner == "P3")
    // Whoever has it from now on has not said yes.
    #expect(workshop.session.actions["A2"]?.isAccepted == false)
    workshop.perform(":action.note A2 eleven of fourteen")
    #expect(workshop.session.actions["A2"]?.history.last?.words == "eleven of fourteen")
    #expect(
      workshop.answer(to: ":action.move A2 day=\"1 jan 2020\" why=late").contains("is past"))
  }

  @Test func whatWasNotAgreedStandsBesideItForGood() {
    var workshop = TestWorkshop.lookingBack()
    #expect(
      workshop.answer(to: ":action.dispute A4 four pages, not eight")
        == "Kept beside A4 for good: this is not what was agreed.")
    #expect(workshop.session.actions["A4"]?.objections.count == 1)
    workshop.go(to: "stuck")
    #expect(workshop.board.first?.contains("A4 Print one") == true)
  }

  @Test func wordsFromOutsideAreMarkedSo() {
    var workshop = TestWorkshop.lookingBack()
    #expect(workshop.answer(to: ":late.add The vicar rang").hasSuffix("from outside the room."))
    #expect(workshop.session.notes.all.map(\.audience) == [.outside])
  }

  @Test func aChainIsAskedForOfAnActionThatThereIs() {
    var workshop = TestWorkshop.lookingBack()
    #expect(workshop.answer(to: ":action.chain A9") == "Refused: There is no action A9.")
    workshop.perform(":action.chain A1")
    #expect(workshop.effects.last.map { "\($0)" }?.contains("trace") == true)
  }

  @Test func linesForThoseWhoAskedAreComposedInTheirStageAlone() {
    var workshop = TestWorkshop.lookingBack()
    #expect(
      workshop.answer(to: ":feedback.compose")
        == "Refused: Lines for those who asked are written in the stage for them.")
    workshop.enter("A1 done: the film is on the web")
    workshop.go(to: "you-said")
    #expect(
      workshop.answer(to: ":feedback.compose").hasPrefix(
        "Type this, or say it in your words: /said +A1 You said: Make the film"))
    workshop.enterAll("/said +A1 You said: a doctor", "/did +A1 We did: a film")
    #expect(
      workshop.answer(to: ":feedback.compose")
        == "Refused: Everything on record is told. More can be typed.")
  }
}
