import Canvas
import Testing
import Workshop

@testable import Rehearsals
@testable import Workbench

@Suite struct DraftStageTests {
  private static func held(
    _ step: Activity.Drafting.Step, isPrivate: Bool = false
  ) -> TestWorkshop {
    let write = Stage(
      id: "write", title: "Write",
      activity: .draft(.init(.write, isPrivateUntilShared: isPrivate)), minutes: 5)
    return .holding(.draft(.init(step)), after: [write], people: 12)
  }

  /// Two drafts and what they were merged into, then this step.
  private static func merged(_ step: Activity.Drafting.Step) -> TestWorkshop {
    var workshop = held(step)
    workshop.go(to: "write")
    workshop.enterAll(
      "@P1 One more plate", "@P2 One table", "@P1+P2 +D1+D2 One more plate, one table")
    workshop.go(to: "held")
    return workshop
  }

  @Test(arguments: [
    (Activity.Drafting.Step.write, "draft, from +D… +D…", "add draft"),
    (.mark, "D1 its words =5", "count marks"), (.integrate, "the statement", "add version"),
  ]) func eachStepTakesSomethingElse(
    _ step: Activity.Drafting.Step, _ label: String, _ enterLabel: String
  ) {
    let workshop = Self.held(step)
    #expect(workshop.label == label)
    #expect(workshop.enterLabel == enterLabel)
  }

  @Test func aDraftComesFromTheChosenTableUnlessSomebodyIsNamed() {
    var workshop = Self.held(.write)
    workshop.press(.control("d"), .down, .enter)
    workshop.enterAll("We eat", "We cook @P3", "We sing @A")
    #expect(workshop.session.drafts.up.map(\.table) == ["B", nil, "A"])
    #expect(workshop.session.drafts["D2"]?.people == ["P3"])
  }

  @Test func whatOthersGrewOutOfStandsBelow() {
    var workshop = Self.held(.write)
    #expect(
      workshop.board == [
        "Drafts: No draft yet. Half a sentence will do. Later +D1+D2 says what a draft grew out of."
      ])
    #expect(workshop.unfinished == "no draft was written")
    workshop = Self.merged(.write)
    #expect(
      workshop.board == [
        "Still in the room: D3 One more plate, one table ·P1+P2",
        "Grown into others: D1 One more plate ·P1 / D2 One table ·P2",
      ])
    #expect(workshop.unfinished == nil)
    #expect(workshop.firstSelected == "D3")
  }

  @Test func privateDraftsAreAskedAfter() {
    var workshop = Self.held(.write, isPrivate: true)
    workshop.go(to: "write")
    workshop.enter("We eat")
    #expect(workshop.unfinished == "1 draft still private")
    #expect(workshop.board.first?.contains("We eat") == false)
    workshop.enter("We cook")
    #expect(workshop.unfinished == "2 drafts still private")
    workshop.perform(":draft.share sure=yes")
    #expect(workshop.unfinished == nil)
    #expect(workshop.board.first?.contains("We eat") == true)
  }

  @Test func marksAreCountedOnWords() {
    var workshop = Self.merged(.mark)
    #expect(workshop.unfinished == "no words were marked")
    workshop.enterAll("D3 one more plate =7", "D3 \"one table\" =2")
    #expect(workshop.session.drafts["D3"]?.marks.map(\.count) == [7, 2])
    #expect(workshop.unfinished == nil)
    let board = workshop.board.joined(separator: "\n")
    #expect(board.contains("[One more plate]7"))
    #expect(board.contains("7 One more plate · 2 one table") || board.contains("7 one more plate"))
  }

  @Test(arguments: [
    ("one more plate =7", "Count marks like this: D34 one more plate =19."),
    ("D3 one more plate", "Count marks like this: D34 one more plate =19."),
    ("G1 one more plate =7", "Count marks like this: D34 one more plate =19."),
    ("D3 one more plate =x", "“x” is no number of marks. Write: D34 one more plate =19."),
    ("D3 no tickets =7", "D3 does not say “no tickets”"),
    ("D3 one more plate =13", "13 marks"),
  ]) func aMarkThatCannotBeIsRefused(_ line: String, _ sentence: String) {
    var workshop = Self.merged(.mark)
    #expect(workshop.refusal(of: line).hasPrefix(sentence))
  }

  @Test func wordsAreTheNextVersionOfTheStatement() {
    var workshop = Self.merged(.integrate)
    #expect(
      workshop.unfinished?.hasPrefix(
        "there is no version for the room; two volunteers may finish it")
        == true)
    #expect(workshop.board.first?.hasPrefix("The statement: Not written yet.") == true)
    #expect(workshop.board.last == "Drafts: D3 One more plate, one table ·P1+P2")
    workshop.enter("We put one more plate out. +D3")
    #expect(workshop.session.candidate?.text == "We put one more plate out.")
    #expect(workshop.session.candidate?.parents == ["D3"])
    #expect(workshop.unfinished == nil)
    #expect(workshop.firstSelected == "V1")
  }

  @Test func theMostMarkedWordsStandInPlaceOfTheDrafts() {
    var workshop = Self.merged(.mark)
    workshop.enter("D3 one table =7")
    let integrate = Stage(
      id: "integrate", title: "Integrate", activity: .draft(.init(.integrate)), minutes: 5)
    workshop.perform([.record(.agenda(.added(integrate, after: "held")), by: nil)])
    workshop.go(to: "integrate")
    #expect(workshop.board.contains("Most marked words: 7 one table (D3)"))
    #expect(!workshop.board.contains { $0.hasPrefix("Drafts") })
  }
}
