import Canvas
import Testing
import Workshop

@testable import Rehearsals
@testable import Workbench

@Suite struct StageCommandTests {
  private static func held(minutes: Int = 10) -> TestWorkshop {
    let stages = ["one", "two", "three", "four"].map { id in
      Stage(
        id: id, title: id.capitalisedFirst, activity: id == "three" ? .rest : .talk,
        minutes: minutes)
    }
    return TestWorkshop(flow: Flow(id: "f", title: "F", summary: "", stages: stages))
  }

  private static func order(_ workshop: TestWorkshop) -> [String] {
    workshop.session.agenda.items.map(\.stage.id)
  }

  @Test func stagesFollowOneAnother() {
    var workshop = Self.held()
    workshop.expect([
      ":stage.previous": "Refused: No stage comes before this one.",
      ":stage.next": "Now: One.",
      ":stage.previous": "Refused: No stage comes before this one.",
      ":stage.next": "Now: Two.",
      ":stage.previous": "Now: One.",
      ":stage.go four": "Now: Four.",
      ":stage.go five": "Refused: There is no stage “five”. The agenda has: one, two, three, four.",
    ])
    #expect(workshop.session.agenda.current == "four")
  }

  @Test func whatIsUnfinishedHasToBeLeftOnPurpose() {
    let stages = [
      Stage(id: "cards", title: "Cards", activity: .collect(.init(type: .asset)), minutes: 5),
      Stage(id: "end", title: "End", activity: .talk, minutes: 5),
    ]
    var workshop = TestWorkshop(flow: Flow(id: "f", title: "F", summary: "", stages: stages))
    workshop.expect([
      ":stage.next": "Now: Cards.",
      ":stage.next": "Refused: nothing was put up. Add “leave=anyway” to go on.",
      ":stage.next leave=stay": "Refused: You stay here.",
      ":stage.go end": "Refused: nothing was put up. Add “leave=anyway” to go on.",
      ":stage.next leave=anyway": "Now: End.",
      ":stage.next": "Refused: This is the last stage; Ctrl+Q closes the workshop.",
    ])
  }

  @Test func minutesComeFromAStageOrFromNowhere() {
    var workshop = Self.held()
    #expect(
      workshop.answer(to: ":stage.extend minutes=5 from=two") == "Refused: No stage is being held.")
    workshop.perform(":stage.next")
    workshop.expect([
      ":stage.extend minutes=5 from=two": "“One” has 5 min more, from “Two”.",
      ":stage.extend minutes=5 from=nowhere": "“One” has 5 min more, from nowhere: the end moves.",
    ])
    #expect(workshop.session.agenda.items.map(\.stage.minutes) == [20, 5, 10, 10])
    // A break gives nothing.
    #expect(workshop.answer(to: ":stage.extend minutes=5 from=three").hasPrefix("Refused: "))
  }

  @Test func theAgendaIsChangedWhileItIsHeld() {
    var workshop = Self.held()
    workshop.perform(":stage.next")
    workshop.expect([
      ":stage.move four before=two": "“Four” moved before “Two”.",
      ":stage.move four before=end": "“Four” moved to the end.",
      ":stage.skip two reason=\"no time\"": "“Two” is left out: no time.",
      ":stage.change four minutes=15 title=Last": "“Last” changed in the agenda.",
      ":stage.again one": "“One (2)” added to the agenda.",
    ])
    #expect(Self.order(workshop).count == 5)
    #expect(Self.order(workshop).last == "four")
    #expect(workshop.session.agenda.item("four")?.stage.minutes == 15)
    #expect(
      workshop.answer(to: ":stage.add ghost").hasPrefix("Refused: No flow has a stage “ghost”"))
  }

  @Test func theClockStandsStillAndGoesOn() {
    var workshop = Self.held()
    #expect(workshop.answer(to: ":time.pause") == "Refused: No stage is being held.")
    workshop.perform(":stage.next")
    workshop.pass(seconds: 60)
    workshop.expect([
      ":time.resume": "Refused: The clock is not stopped.",
      ":time.pause reason=\"the fire alarm\"": "The clock stands still: the fire alarm.",
      ":time.pause": "Refused: The clock stands still.",
    ])
    workshop.pass(seconds: 600)
    #expect(workshop.state.timeWords.hasPrefix("paused at 9:00"))
    #expect(workshop.answer(to: ":time.resume") == "The clock goes on.")
    #expect(workshop.state.timeWords.hasPrefix("9:00 left"))
  }

  @Test func theAgendaPageTellsWhatBecameOfEachStage() {
    var workshop = Self.held()
    workshop.perform(":stage.next")
    workshop.pass(seconds: 300)
    workshop.perform(":stage.next")
    workshop.perform(":stage.skip four reason=\"no time\"")
    let page = workshop.page(of: ":agenda.show")
    #expect(page.first == "Agenda")
    #expect(page.contains("✓ One: 10 min, took 5 min"))
    #expect(page.contains { $0.hasPrefix("● Two: 10 min") })
    #expect(page.contains("– Four: 10 min"))
    #expect(page.contains("Left out: no time"))
  }

  @Test func oneKeyStopsTheClockAndLetsItGoOn() {
    var workshop = Self.held()
    workshop.perform(":stage.next")
    workshop.press(.function(4), .enter)
    #expect(workshop.session.agenda.pausedAt != nil)
    #expect(workshop.state.screen.row(23).contains("F4 clock on"))
    workshop.press(.function(4))
    #expect(workshop.session.agenda.pausedAt == nil)
    workshop.press(.function(3))
    #expect(workshop.state.screen.transcript.contains("Which stage?"))
  }

  @Test func whereaboutsAreOneSentence() {
    var workshop = Self.held()
    workshop.perform(":stage.next")
    #expect(
      workshop.state.whereabouts
        == "One, stage 1 of 4, 10:00 left · on time; 4 people · 4 not heard.")
    workshop.enter("a note")
    workshop.press(.up)
    #expect(workshop.state.whereabouts.contains("N1 is selected"))
  }
}
