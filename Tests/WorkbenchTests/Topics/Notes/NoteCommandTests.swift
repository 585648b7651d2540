import Testing
import Workshop

@testable import Rehearsals
@testable import Workbench

@Suite struct NoteCommandTests {
  @Test func aNoteIsTakenEditedAndTakenAway() {
    var workshop = TestWorkshop.holding(.talk)
    workshop.expect([
      ":note.room The lift works": "N1 noted.",
      ":note.edit N1 The lift works again": "N1 has new words.",
      ":note.private She is tired": "N2 noted privately.",
      ":note.withdraw N1": "N1 taken away.",
      ":note.withdraw N7": "Refused: There is no note N7.",
    ])
  }

  @Test func whatIsPrivateStandsOnItsOwnPageAlone() {
    var workshop = TestWorkshop.holding(.talk)
    #expect(workshop.page(of: ":notes.show") == ["Notes", "No note yet."])
    workshop.perform(":note.private She is tired")
    #expect(workshop.page(of: ":notes.show") == ["Notes", "No note yet."])
    workshop.perform(":note.room The lift works")
    #expect(workshop.page(of: ":notes.show") == ["Notes", "N2 The lift works"])
    #expect(
      workshop.page(of: ":notes.private") == [
        "For the facilitator only", "Private notes", "N1 She is tired",
      ])
    #expect(!workshop.page(of: ":item.show N1").joined().contains("tired"))
    #expect(!workshop.page(of: ":board.show").joined().contains("tired"))
  }

  @Test func whatCameAfterTheCloseStandsUnderItsDay() {
    var workshop = TestWorkshop.holding(.close)
    workshop.perform([.record(.opening(.closed), by: nil)])
    workshop.pass(seconds: 86_400)
    workshop.perform(":correction.add by=P2 It was Tuesday")
    #expect(
      workshop.page(of: ":notes.show") == [
        "Notes", "Since the close", "Fri 13 Mar 2026: N1 correction, P2: It was Tuesday",
      ])
  }
}
