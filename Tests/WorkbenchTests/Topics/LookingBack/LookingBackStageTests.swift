import Canvas
import Testing
import Workshop

@testable import Rehearsals
@testable import Workbench

@Suite struct LookingBackStageTests {
  @Test(arguments: [
    ("actions", "A1 done: what came of it", "take it"),
    ("stuck", "what > who > when +A1, or A1 let go: why", "take it"),
    ("you-said", "you said …, or we did …", "add"),
  ]) func eachStepSaysWhatItTakes(_ stage: String, _ label: String, _ enterLabel: String) {
    let workshop = TestWorkshop.lookingBack(at: stage)
    #expect(workshop.label == label)
    #expect(workshop.enterLabel == enterLabel)
  }

  @Test func aLineSaysWhereAnActionStandsOrIsNotedBesideIt() {
    var workshop = TestWorkshop.lookingBack()
    workshop.enterAll("A2 done: 212 doors", "A1 the council wrote back", "It rained all March")
    #expect(workshop.session.actions["A2"]?.status == .done)
    #expect(workshop.session.actions["A1"]?.status == nil)
    #expect(workshop.session.actions["A1"]?.history.last?.words == "the council wrote back")
    #expect(workshop.session.notes.all.map(\.text) == ["It rained all March"])
    #expect(workshop.refusal(of: "A9 rained").hasPrefix("There is no action A9"))
  }

  @Test func whatWasNotLookedAtIsUnfinished() {
    var workshop = TestWorkshop.lookingBack()
    // Nobody owns A3: it is among what is stuck.
    #expect(workshop.unfinished == "A1, A2, A4 were not looked at")
    workshop.enterAll("A1 done: it is on the web", "A4 in progress")
    #expect(workshop.unfinished == "A2 was not looked at")
    workshop.enter("A2 done")
    #expect(workshop.unfinished == nil)
  }

  @Test func whatWasLookedAtMovesDownTheBoard() {
    var workshop = TestWorkshop.lookingBack()
    #expect(workshop.board.first?.hasPrefix("Still to look at 4: A1 Make the film") == true)
    #expect(workshop.board.last == "Looked at: none yet")
    workshop.enter("A1 done")
    #expect(workshop.board.first?.hasPrefix("Still to look at 3: A2 Survey") == true)
    #expect(workshop.board.last?.hasPrefix("Looked at: A1 Make the film") == true)
  }

  @Test func whatIsStuckIsPlannedAgainOrLetGo() {
    var workshop = TestWorkshop.lookingBack(at: "stuck")
    let stuck = workshop.board.first ?? ""
    #expect(stuck.contains("A1 Make the film"))
    #expect(stuck.contains("A3 Put a bench"))
    #expect(!stuck.contains("A2 "))
    #expect(workshop.board.last == "Planned today: what > who > when +A7, where it grows out of A7")
    #expect(workshop.unfinished == nil)
    workshop.enterAll("A3 let go: no money", "Ask a student to film > P2 > 1 may +A1", "A thought")
    #expect(workshop.session.actions["A3"]?.status == .letGo)
    #expect(workshop.session.actions["A5"]?.follows == ["A1"])
    #expect(workshop.session.notes.all.map(\.text) == ["A thought"])
    #expect(workshop.board.last?.hasPrefix("Planned today: A5 Ask a student") == true)
    #expect(workshop.unfinished?.hasPrefix("A5 needs ") == true)
  }

  @Test func aParkedPointGetsAHomeThere() {
    var workshop = TestWorkshop.lookingBack(at: "stuck")
    workshop.perform(":point.park text=\"The bus\"")
    workshop.enter("K1 the parish council")
    #expect(workshop.session.closing.parking["K1"]?.home == "the parish council")
  }

  @Test func feedbackIsSortedByItsFirstWords() {
    var workshop = TestWorkshop.lookingBack(at: "you-said")
    #expect(workshop.unfinished == "nothing was written for those who asked")
    workshop.enterAll("You said: no doctor knows us", "We did: a film", "Thank you all")
    #expect(workshop.session.cards.all.map(\.type) == [.feedback, .feedback, .feedback])
    #expect(workshop.session.cards.all.map(\.category) == ["said", "did", nil])
    #expect(workshop.unfinished == nil)
    workshop.press(.tab)
    #expect(workshop.label == "you said")
    workshop.enter("We did: a survey")
    // What the words say counts more than what was chosen before.
    #expect(workshop.session.cards.all.last?.category == "did")
  }

  @Test func whatIsOnRecordAndNotToldStandsBelow() {
    var workshop = TestWorkshop.lookingBack()
    workshop.enter("A1 done: the film is on the web")
    workshop.go(to: "you-said")
    #expect(
      workshop.board.map { $0.prefix { $0 != ":" } }.prefix(3) == [
        "You said", "We did", "We could not, because",
      ])
    #expect(workshop.board.last?.hasPrefix("On record, not told yet: A1 ") == true)
  }
}
