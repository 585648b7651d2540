import Canvas
import Testing
import Workshop

@testable import Rehearsals
@testable import Workbench

@Suite("The agenda in one line")
struct AgendaLineTests {
  private static func line(_ workshop: TestWorkshop, columns: Int = 78) -> String {
    AgendaLine(workshop.session.agenda, columns: columns).parts.map(\.text)
      .joined(separator: " · ")
  }

  @Test func `It says what is done, now and next, and how many more there are`() {
    var workshop = TestWorkshop()
    #expect(Self.line(workshop) == "next Welcome 5 · 8 more")
    workshop.press(.pageDown)
    #expect(Self.line(workshop) == "now Welcome 5 · next Check-in 10 · 7 more")
    workshop.go(to: "check-in")
    #expect(Self.line(workshop) == "1 done · now Check-in 10 · next Own gifts 8 · 6 more")
    workshop.go(to: "check-out")
    #expect(Self.line(workshop) == "2 done · now Check-out 5")
  }

  @Test func `A stage that was promised by a time is named with it`() {
    var workshop = TestWorkshop()
    workshop.go(to: "sweep")
    _ = workshop.answer(to: ":time.promise check-out 11:30 the bus")
    #expect(Self.line(workshop).hasSuffix("4 more · Check-out by 11:30"))
    _ = workshop.answer(to: ":time.promise break 11:00")
    #expect(Self.line(workshop).contains("next Break by 11:00"))
  }

  @Test func `Where there is little room, what matters least goes first`() {
    var workshop = TestWorkshop()
    workshop.go(to: "welcome")
    workshop.go(to: "sweep")
    _ = workshop.answer(to: ":time.promise check-out 11:30 the bus")
    let parts = ["1 done", "now Table sweep 20", "next Break 15", "4 more", "Check-out by 11:30"]
    #expect(Self.line(workshop) == parts.joined(separator: " · "))
    #expect(Self.line(workshop, columns: 66) == parts.dropFirst().joined(separator: " · "))
    #expect(
      Self.line(workshop, columns: 56) == "\(parts[1]) · \(parts[2]) · \(parts[4])")
    #expect(Self.line(workshop, columns: 35) == "\(parts[1]) · \(parts[2])")
    #expect(Self.line(workshop, columns: 10) == parts[1])
  }

  @Test func `It fits every screen`() {
    var workshop = TestWorkshop.full(12)
    for stage in Flow.every.stages {
      workshop.go(to: stage.id)
      for columns in [38, 58, 78] {
        let parts = AgendaLine(workshop.session.agenda, columns: columns).parts
        #expect(!parts.isEmpty)
        #expect(parts.count == 1 || Self.line(workshop, columns: columns).count <= columns)
      }
    }
  }

  @Test func `A click on a stage asks whether to go there; elsewhere it unfolds the list`() {
    var workshop = TestWorkshop.sweeping()
    let count = workshop.record.agenda.items.count
    workshop.press(.click(Point(column: 35, row: 1)))
    guard case .form(let form)? = workshop.state.overlays.last else {
      Issue.record("no form")
      return
    }
    #expect(form.command == "stage.go")
    #expect(workshop.state.options(form)[form.option].value == "break")
    #expect(workshop.record.agenda.current == "sweep")
    workshop.press(.enter)
    #expect(workshop.record.agenda.current == "break" && count == 9)
    workshop.press(.click(Point(column: 75, row: 1)))
    #expect(RunLayout(workshop.state).agenda.columns > 0)
    // The third row of the list is the third stage.
    let list = AgendaView.rows(of: RunLayout(workshop.state).agenda)
    #expect(workshop.state.agendaStage(at: Point(column: 5, row: list.origin.row + 2)) == "gifts")
  }

  @Test func `What is being held is not gone to, and a closed record goes nowhere`() {
    var workshop = TestWorkshop.sweeping()
    workshop.press(.click(Point(column: 15, row: 1)))
    #expect(workshop.state.overlays.isEmpty)
    #expect(workshop.record.agenda.current == "sweep")
  }
}
