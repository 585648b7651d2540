import Canvas
import Testing
import Workshop

@testable import Rehearsals
@testable import Workbench

@Suite("Where things stand on the run screen")
struct RunLayoutTests {
  @Test func `The agenda makes way for the board where that is asked for, and comes back`() {
    var workshop = TestWorkshop.sweeping()
    #expect(RunLayout(workshop.state).board.columns < 60)
    #expect(workshop.answer(to: ":agenda.fold").isEmpty)
    #expect(RunLayout(workshop.state).agenda.columns == 0)
    #expect(RunLayout(workshop.state).board.columns == 78)
    #expect(!workshop.state.screen.transcript.contains("Agenda"))
    workshop.go(to: "connect")
    #expect(RunLayout(workshop.state).agenda.columns == 0)
    #expect(workshop.answer(to: ":agenda.fold").isEmpty)
    #expect(workshop.state.screen.transcript.contains("Agenda"))
  }

  @Test func `Elsewhere there is no agenda to hide`() {
    let room = RoomWindow(TestWorkshop.sweeping())
    #expect(CommandTable.row("agenda.fold")?.unavailable(room.state) != nil)
  }
}
