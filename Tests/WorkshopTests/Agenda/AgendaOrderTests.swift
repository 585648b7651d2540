import Testing
import Workshop

@testable import Rehearsals

struct AgendaOrderTests {
  @Test func `Going on passes over what was skipped, going back too`() throws {
    var meeting = try Meeting()
    try meeting.enter("welcome")
    try meeting.ask(.agenda(.skip("check-in", reason: "Only six people")))
    #expect(meeting.session.agenda.next?.stage.id == "gifts")
    try meeting.enter("gifts")
    #expect(meeting.session.agenda.previous?.stage.id == "welcome")
    #expect(meeting.session.agenda.item("check-in")?.status == .skipped(reason: "Only six people"))
  }

  @Test func `A skipped stage that is entered after all is held`() throws {
    var meeting = try Meeting()
    try meeting.enter("welcome")
    try meeting.ask(.agenda(.skip("check-in", reason: "No time")))
    try meeting.enter("check-in")
    #expect(meeting.session.agenda.item("check-in")?.status == .running)
    #expect(meeting.session.agenda.item("welcome")?.status == .done)
  }

  @Test func `Going back adds to the time that a stage has had`() throws {
    var meeting = try Meeting()
    try meeting.enter("welcome")
    meeting.wait(minutes: 2)
    try meeting.enter("check-in")
    meeting.wait(minutes: 4)
    try meeting.enter("welcome")
    meeting.wait(minutes: 1)
    try meeting.enter("gifts")
    #expect(meeting.session.agenda.item("welcome")?.spent == 3 * 60_000)
    #expect(meeting.session.agenda.item("check-in")?.spent == 4 * 60_000)
    #expect(meeting.session.agenda.position.map { [$0.number, $0.count] } == [3, 8])
  }

  @Test func `Being told twice that a stage was entered changes nothing`() throws {
    var meeting = try Meeting()
    try meeting.enter("welcome")
    meeting.wait(minutes: 2)
    let before = meeting.session
    meeting.write(.agenda(.entered(stage: "welcome")))
    #expect(meeting.session == before)
  }

  @Test func `At the ends there is nowhere further to go`() throws {
    var meeting = try Meeting()
    try meeting.enter("close")
    #expect(meeting.session.agenda.next == nil)
    try meeting.enter("welcome")
    #expect(meeting.session.agenda.previous == nil)
  }

  @Test func `Holding again puts a new stage right after the current one`() throws {
    var meeting = try Meeting()
    try meeting.enter("connect")
    try meeting.ask(.agenda(.holdAgain("gifts")))
    try meeting.ask(.agenda(.holdAgain("gifts")))
    #expect(
      meeting.session.agenda.items.map(\.stage.id)[4...6] == ["connect", "gifts-3", "gifts-2"])
    let again = meeting.session.agenda.item("gifts-2")
    #expect(again?.stage.title == "Own gifts (2)" && again?.status == .waiting)
    #expect(again?.stage.activity == meeting.session.agenda.item("gifts")?.stage.activity)
    #expect(again?.planned == 0)
  }

  @Test func `A stage is moved before another or to the end`() throws {
    var meeting = try Meeting()
    try meeting.ask(.agenda(.move("steps", before: "check-in")))
    try meeting.ask(.agenda(.move("break", before: nil)))
    #expect(
      meeting.session.agenda.items.map(\.stage.id) == [
        "welcome", "steps", "check-in", "gifts", "connect", "choose", "close", "break",
      ])
  }

  @Test func `A stage is added after another or at the start`() throws {
    var meeting = try Meeting()
    let stage = Stage(id: "song", title: "A song", activity: .talk, minutes: 3)
    try meeting.ask(.agenda(.add(stage, after: "welcome")))
    var other = stage
    other.id = "tea"
    try meeting.ask(.agenda(.add(other, after: nil)))
    #expect(meeting.session.agenda.items.prefix(3).map(\.stage.id) == ["tea", "welcome", "song"])
    #expect(meeting.session.agenda.item("song")?.planned == 3)
  }

  @Test(arguments: [
    (AgendaCommand.enter("nowhere"), "There is no stage “nowhere”"),
    (.enter("welcome"), "is being held now"),
    (.skip("welcome", reason: "Late"), "Go on to the next stage instead"),
    (.skip("gifts", reason: "  "), "The reason has no words"),
    (.skip("check-in", reason: "Late"), "is not waiting"),
    (.move("gifts", before: "gifts"), "before itself"),
    (.move("gifts", before: "nowhere"), "There is no stage"),
    (.holdAgain("nowhere"), "There is no stage"),
    (.add(Sample.agenda[2], after: nil), "already"),
    (.add(Stage(id: "s", title: "", activity: .talk, minutes: 1), after: nil), "has no words"),
    (.add(Stage(id: "", title: "Song", activity: .talk, minutes: 1), after: nil), "has no id"),
    (.add(Stage(id: "s", title: "S", activity: .talk, minutes: 999), after: nil), "not 999"),
  ])
  func `What makes no sense for the agenda is refused in words`(
    command: AgendaCommand, reason: String
  ) throws {
    var meeting = try Meeting()
    try meeting.enter("check-in")
    meeting.wait(minutes: 1)
    try meeting.enter("welcome")
    #expect(meeting.refusal(of: .agenda(command)).contains(reason))
  }

  @Test func `A stage that was only looked at still waits`() throws {
    var meeting = try Meeting()
    try meeting.enter("welcome")
    meeting.wait(minutes: 5)
    try meeting.enter("check-in")
    try meeting.enter("welcome")
    #expect(meeting.session.agenda.item("check-in")?.status == .waiting)
    try meeting.enter("check-in")
    #expect(meeting.session.agenda.item("welcome")?.status == .done)
  }

  @Test func `The clock cannot be stopped before the start or twice`() throws {
    var meeting = try Meeting()
    #expect(meeting.refusal(of: .agenda(.pause(reason: nil))).contains("No stage"))
    try meeting.enter("welcome")
    try meeting.ask(.agenda(.pause(reason: "  ")))
    #expect(meeting.session.agenda.pauseReason == nil)
    #expect(meeting.refusal(of: .agenda(.pause(reason: nil))).contains("stands still already"))
  }

  @Test func `Undoing the step to a stage is being where one was`() throws {
    var meeting = try Meeting()
    try meeting.enter("welcome")
    meeting.wait(minutes: 2)
    try meeting.enter("check-in")
    meeting.undo()
    #expect(meeting.session.agenda.current == "welcome")
    #expect(meeting.session.agenda.left(now: meeting.now) == 3 * 60_000)
  }
}
