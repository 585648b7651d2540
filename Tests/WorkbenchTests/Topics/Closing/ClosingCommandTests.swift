import Testing
import Workshop

@testable import Rehearsals
@testable import Workbench

@Suite struct ClosingCommandTests {
  @Test func pointsAreParkedAndGoHome() {
    var workshop = TestWorkshop.holding(.close)
    workshop.expect([
      ":point.home K1 the council": "Refused: Nothing is parked.",
      ":point.park The bus": "K1 parked; it gets a home before we go.",
      ":point.home K1 the council": "K1 has a home: the council.",
      ":point.take K1": "K1 taken out of the parking place.",
    ])
  }

  @Test func plusAndDeltaAreTakenBack() {
    var workshop = TestWorkshop.holding(.close)
    workshop.expect([
      ":reflection.withdraw R1": "Refused: There is none yet.",
      ":plus.add the soup": "\(Self.reflection(1)) written down as a plus.",
      ":delta.add the heating": "\(Self.reflection(2)) written down as a delta.",
      ":reflection.withdraw \(Self.reflection(1))": "\(Self.reflection(1)) taken away.",
    ])
    #expect(workshop.session.closing.reflections.map(\.text) == ["the heating"])
  }

  private static func reflection(_ number: Int) -> String {
    SpokenID(.reflection, number).spoken
  }

  @Test func theWorkshopClosesOnceAllHasAHome() {
    var workshop = TestWorkshop.holding(.talk)
    #expect(
      workshop.answer(to: ":session.close")
        == "Refused: The closing stage comes first; :stage.next goes on.")
    workshop = .holding(.close)
    workshop.perform(":point.park The bus")
    #expect(workshop.answer(to: ":session.close").contains("K1"))
    workshop.perform(":point.home K1 the council")
    #expect(workshop.answer(to: ":session.close").hasPrefix("Refused: "))
    workshop.expect([
      ":review.set day=none": "We look at this again: no date, as said.",
      ":session.close": "The workshop is closed. Thank everybody.",
      ":session.close": "Refused: The workshop is closed; add a correction instead.",
      ":note.room late": "Refused: The workshop is closed; add a correction instead.",
      ":correction.add It was Tuesday": "N1 added as a correction.",
    ])
  }

  @Test func aCorrectionComesAfterTheClose() {
    var workshop = TestWorkshop.holding(.close)
    #expect(
      workshop.answer(to: ":correction.add x") == "Refused: Corrections come after the close.")
  }

  @Test func aClosedWorkshopShowsWhatTheRoomTakesHome() {
    var workshop = TestWorkshop.built()
    workshop.perform(":action.accept A1")
    workshop.go(to: "review")
    workshop.perform(":point.park The bus")
    workshop.perform(":point.home K1 the council")
    workshop.perform(":review.set day=\"7 may\"")
    workshop.perform([.record(.opening(.closed), by: nil)])
    let board = workshop.board
    #expect(board.first?.hasPrefix("What we are for: V1 Checked early") == true)
    #expect(board.contains { $0.hasPrefix("Agreed actions: A1 Put plain cards") })
    #expect(board.contains { $0.hasPrefix("Actions that are not agreed: A2 Surgery staff") })
    #expect(board.contains { $0.hasPrefix("What will have been done: E1 By 30 November") })
    #expect(board.contains("Parked: K1 The bus (home: the council)"))
    #expect(!board.contains { $0.hasPrefix("Still asked for") })
  }
}
