import Canvas
import Testing
import Workshop

@testable import Rehearsals
@testable import Workbench

@Suite("Where things stand on the run screen")
struct RunLayoutTests {
  @Test func `Below 100 columns the board has the whole width and the agenda is one line`() {
    for columns in [60, 80, 99] {
      let layout = RunLayout(TestWorkshop.sweeping(columns: columns).state)
      #expect(layout.agenda.columns == 0)
      #expect(layout.agendaLine.rows == 1)
      #expect(layout.board.region.columns == columns - 2)
    }
    let layout = RunLayout(TestWorkshop.sweeping(columns: 100).state)
    #expect(layout.agenda.columns > 0)
    #expect(layout.agendaLine.rows == 0)
  }

  @Test func `A key unfolds the agenda, and going on folds it again`() {
    var workshop = TestWorkshop.sweeping()
    workshop.press(.function(5))
    #expect(RunLayout(workshop.state).agenda.columns > 0)
    #expect(RunLayout(workshop.state).agendaLine.rows == 0)
    #expect(workshop.state.screen.transcript.contains("plan took"))
    workshop.press(.function(5))
    #expect(RunLayout(workshop.state).agenda.columns == 0)
    workshop.press(.function(5))
    workshop.go(to: "connect")
    #expect(RunLayout(workshop.state).agenda.columns == 0)
  }

  @Test func `On a wide screen the same key gives the board the whole width, for good`() {
    var workshop = TestWorkshop.sweeping(columns: 120)
    #expect(workshop.answer(to: ":agenda.fold").isEmpty)
    #expect(RunLayout(workshop.state).board.region.columns == 118)
    #expect(RunLayout(workshop.state).agendaLine.rows == 1)
    workshop.go(to: "connect")
    #expect(RunLayout(workshop.state).agenda.columns == 0)
  }

  @Test func `Where no list fits, the agenda is a page`() {
    var workshop = TestWorkshop.sweeping(columns: 50)
    workshop.press(.function(5))
    #expect(workshop.state.screen.transcript.contains("Agenda"))
    workshop.press(.escape)
    #expect(RunLayout(workshop.state).agenda.columns == 0)
  }

  @Test func `Nothing on the screen overlaps, however long the line and the message are`() {
    for (columns, rows) in [(60, 18), (80, 24), (120, 40), (40, 12)] {
      var workshop = TestWorkshop.sweeping(columns: columns, rows: rows)
      workshop.type(Array(repeating: "words", count: 60).joined(separator: " "))
      workshop.state.tell(Array(repeating: "tell", count: 90).joined(separator: " "), .notice)
      let layout = RunLayout(workshop.state)
      let regions = [
        layout.header, layout.prompt, layout.board.region, layout.status, layout.entry,
        layout.hints,
      ]
      for (upper, lower) in zip(regions, regions.dropFirst()) where lower.rows > 0 {
        #expect(upper.rowRange.upperBound <= lower.origin.row, "\(upper) \(lower)")
      }
      #expect(layout.hints.rowRange.upperBound == rows)
      #expect(layout.entry.rows == 3)
      #expect(layout.status.rows == 2)
    }
  }

  @Test func `Cards keep still while a long line is typed`() {
    var workshop = TestWorkshop.sweeping()
    let before = workshop.state.boardLayout.lines.map(\.text)
    let rows = RunLayout(workshop.state).board.region.rows
    workshop.type(Array(repeating: "words", count: 30).joined(separator: " "))
    #expect(RunLayout(workshop.state).board.region.rows == rows - 2)
    #expect(workshop.state.boardLayout.lines.map(\.text) == before)
  }

  @Test func `Elsewhere there is no agenda to hide`() {
    let room = RoomWindow(TestWorkshop.sweeping())
    #expect(CommandTable.row("agenda.fold")?.unavailable(room.state) != nil)
  }
}
