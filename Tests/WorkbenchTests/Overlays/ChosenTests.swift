import Canvas
import Testing
import Workshop

@testable import Rehearsals
@testable import Workbench

@Suite("Questions on which too much hangs for an Enter too many")
struct ChosenTests {
  @Test func `What became of a concern has no answer before somebody chooses one`() throws {
    var workshop = TestWorkshop.agreeing()
    workshop.enter("The bus is at risk > drivers @P3")
    workshop.enter("@P4 And who pays?")
    _ = try workshop.state.begin("concern.settle", Arguments(["concern": "C1"]))
    workshop.press(.enter)
    #expect(workshop.state.context == .form)
    #expect(workshop.state.screen.transcript.contains("Choose one: Down goes to the first."))
    #expect(workshop.session.agreeing.concerns.first?.state == .open)
    workshop.press(.down, .enter, .enter)
    #expect(workshop.session.agreeing.concerns.first?.state == .recorded)
  }

  @Test func `Where an action stands is chosen too`() throws {
    var workshop = TestWorkshop.built()
    _ = try workshop.state.begin("action.report", Arguments(["action": "A1"]))
    workshop.press(.enter, .enter)
    #expect(workshop.session.actions["A1"]?.status == nil)
    workshop.enter("done")
    workshop.press(.enter)
    #expect(workshop.session.actions["A1"]?.status == .done)
  }

  @Test func `Whose words are kept for good is asked`() throws {
    var workshop = TestWorkshop.agreeing()
    _ = try workshop.state.begin("minority.add")
    workshop.enter("I cannot sign this")
    #expect(workshop.state.screen.transcript.contains("Whose words are they?"))
    workshop.press(.enter)
    #expect(workshop.record.agreeing.minority.isEmpty)
    workshop.enter("P2")
    let kept = workshop.record.agreeing.minority.first
    #expect(kept?.text == "I cannot sign this" && kept?.by == "P2")
    #expect(workshop.state.screen.transcript.contains("I cannot sign this ·P2"))
  }

  @Test func `Nobody has to be named, and who is named before the words is not asked for`() throws {
    var workshop = TestWorkshop.agreeing()
    _ = try workshop.state.begin("minority.add")
    workshop.enter("I cannot sign this")
    workshop.enter("somebody who")
    #expect(workshop.record.agreeing.minority.last?.by == nil)
    _ = try workshop.state.begin("minority.add")
    workshop.enter("@P3 Nor can I, @ least not yet")
    let kept = workshop.record.agreeing.minority.last
    #expect(kept?.text == "Nor can I, @ least not yet" && kept?.by == "P3")
    _ = try workshop.state.begin("minority.add")
    workshop.enter("@P99 Nor can I")
    #expect(workshop.record.agreeing.minority.count == 2)
  }

  @Test func `Lines ask it as well, and a script may leave it out`() throws {
    var workshop = TestWorkshop.agreeing()
    #expect(workshop.answer(to: ":minority.add I cannot sign").hasPrefix("M1 stands"))
    var linear = LinearRoom(workshop.state, isInteractive: true)
    _ = try linear.take(":minority.add \"Nor can I\"")
    #expect(linear.report().contains("Question: Whose words are they?"))
  }
}
