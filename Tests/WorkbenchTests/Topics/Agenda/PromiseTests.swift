import Canvas
import Testing
import Workshop

@testable import Rehearsals
@testable import Workbench

/// Stages promised by a time of the day.
@Suite struct PromiseTests {
  /// Ten o'clock at the place; dinner is expected at 11:32.
  private func promised(_ time: String = "11:35") -> TestWorkshop {
    var workshop = TestWorkshop.planning()
    workshop.perform(":time.promise dinner \(time) medicines")
    return workshop
  }

  @Test func itIsSaidBackAndStandsInTheAgenda() {
    let workshop = promised()
    #expect(workshop.message == "“Dinner” begins by 11:35, for medicines.")
    #expect(workshop.state.screen.transcript.contains("by 11:35"))
    #expect(workshop.state.timeNotice == nil)
  }

  @Test func onceItWouldBeLateItIsSaidFirst() {
    var workshop = promised()
    workshop.pass(seconds: 7 * 60)
    #expect(
      workshop.state.timeNotice == nil
        || workshop.state.timeNotice?.hasPrefix("Time is up") == true)
    workshop.pass(seconds: 60 * 2)
    #expect(
      workshop.state.timeNotice
        == "Dinner: promised 11:35, expected 11:36. Page Down goes on. For medicines.")
    // Also where some other sentence stands in that line.
    #expect(workshop.state.timeWords.hasSuffix("Dinner 1 min late"))
  }

  @Test func whileThereIsTimeLeftItSaysWhatCanBeDone() {
    var workshop = promised("11:30")
    #expect(
      workshop.state.timeNotice
        == "Dinner: promised 11:30, expected 11:32. Leave a stage out (Ctrl+P). For medicines.")
    workshop.pass(seconds: 200)
    #expect(
      workshop.state.timeNotice
        == "Dinner: promised 11:30, expected 11:32. Two minutes left, say it aloud. For medicines.")
    workshop.perform(":stage.skip choose not today")
    #expect(workshop.state.timeNotice?.hasPrefix("Two minutes left") == true)
  }

  @Test func aStageThatTheScreenHasNoRoomForIsToldWithItsTime() {
    var workshop = promised()
    workshop.state.resize(Size(columns: 80, rows: 16))
    #expect(workshop.state.screen.transcript.contains("more · Dinner by 11:35"))
    workshop.press(.function(5))
    #expect(workshop.state.screen.transcript.contains("more, Dinner 11:35"))
  }

  @Test func aPauseMovesTheExpectedTime() {
    var workshop = promised()
    workshop.perform(":time.pause")
    workshop.pass(seconds: 600)
    #expect(
      workshop.state.timeNotice
        == "Dinner: promised 11:35, expected 11:42. The clock stands still. For medicines.")
  }

  @Test(
    arguments: [
      ("3:45", "15:45"), ("12.15", "12:15"), ("03:45", nil), ("9:00", nil), ("25:00", nil),
      ("noon", nil),
    ] as [(String, String?)]) func timesAreReadAsTheyAreSaid(_ said: String, _ time: String?)
  {
    let workshop = promised(said)
    #expect(workshop.session.agenda.item("dinner")?.promise?.by.text == time, "\(workshop.message)")
  }

  @Test func aTimeThatIsPastOrNonsenseIsRefused() {
    #expect(promised("9:00").message == "09:00 is past: it is 10:00. Say a time to come.")
    #expect(promised("25:00").message == "“25:00” is no time of the day. Write 12:15 or 15:45.")
  }

  @Test func beforeTheWorkshopAnyTimeIsToCome() {
    var workshop = TestWorkshop(flow: .planning)
    workshop.perform(":time.promise dinner 9:00")
    #expect(workshop.session.agenda.item("dinner")?.promise?.by.text == "09:00")
  }

  @Test(arguments: [":time.unpromise dinner", ":time.promise dinner none"])
  func itIsTakenBack(_ line: String) {
    var workshop = promised()
    workshop.perform(line)
    #expect(workshop.session.agenda.item("dinner")?.promise == nil)
    #expect(workshop.message == "“Dinner” is no longer promised by a time.")
    workshop.perform(":time.unpromise dinner")
    #expect(workshop.message == "No stage is promised by a time.")
  }
}
