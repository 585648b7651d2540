import Testing
import Workshop

@testable import Rehearsals

/// A stage that must begin by a time, whatever else is cut.
struct StagePromiseTests {
  @Test func `A stage is promised by a time, and the promise may be taken back`() throws {
    var meeting = try Meeting()
    let time = try #require(TimeOfDay("12:15"))
    try meeting.askAndTurn(.agenda(.promise("break", by: time, why: " Medicines ")))
    #expect(meeting.session.agenda.item("break")?.promise?.by == time)
    #expect(meeting.session.agenda.item("break")?.promise?.why == "Medicines")
    try meeting.askAndTurn(.agenda(.promise("break", by: TimeOfDay("12:30"), why: " ")))
    #expect(meeting.session.agenda.item("break")?.promise?.why == nil)
    try meeting.askAndTurn(.agenda(.promise("break", by: nil, why: nil)))
    #expect(meeting.session.agenda.item("break")?.promise == nil)
    let refusal = meeting.refusal(of: .agenda(.promise("break", by: nil, why: nil)))
    #expect(refusal == "Nothing was promised about “Break”.")
  }

  @Test func `Only a stage of the agenda can be promised`() throws {
    let command = Command.agenda(.promise("nowhere", by: TimeOfDay("12:15"), why: nil))
    #expect(try Meeting().refusal(of: command).contains("There is no stage “nowhere”"))
    expectNothing(of: [.agenda(.promised(stage: "break", by: TimeOfDay("12:15"), why: nil))])
  }

  @Test func `A time in the file that no clock shows is kept and not applied`() {
    let data: Fields = ["stage": "break", "by": "25:00"]
    #expect(
      SessionEvent(kind: "stage.promised", data: data)
        == .unknown(kind: "stage.promised", data: data))
  }

  @Test func `The time until a stage is what is left of this one and of those between`() throws {
    var meeting = try Meeting()
    #expect(meeting.minutes(until: "break") == nil)
    try meeting.enter("welcome")
    meeting.wait(minutes: 2)
    #expect(meeting.minutes(until: "check-in") == 3 && meeting.minutes(until: "break") == 21)
    try meeting.ask(.agenda(.skip("gifts", reason: "No time")))
    #expect(meeting.minutes(until: "break") == 13 && meeting.minutes(until: "gifts") == nil)
    meeting.wait(minutes: 30)
    #expect(meeting.minutes(until: "break") == 10)
  }

  @Test func `There is no time until a stage that is held, was held, or is not there`() throws {
    var meeting = try Meeting()
    try meeting.enter("welcome")
    meeting.wait(minutes: 2)
    try meeting.enter("check-in")
    for stage in ["welcome", "check-in", "nowhere"] {
      #expect(meeting.minutes(until: stage) == nil)
    }
    try meeting.ask(.closing(.review(nil, words: nil)))
    try meeting.ask(.close)
    #expect(meeting.minutes(until: "break") == nil)
  }
}

extension Meeting {
  fileprivate func minutes(until stage: String) -> Int? {
    session.agenda.milliseconds(until: stage, now: now).map { $0 / 60_000 }
  }
}
