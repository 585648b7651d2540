import Testing
import Workshop

@testable import Rehearsals

/// Planned against actual; the sample is planned for 90 minutes.
struct AgendaTimeTests {
  @Test func `Nothing is behind before the first stage begins`() throws {
    let meeting = try Meeting()
    #expect(meeting.session.agenda.minutesBehind(now: 0) == nil)
    #expect(meeting.session.agenda.left(now: 0) == nil)
    #expect(meeting.session.agenda.next?.stage.id == "welcome")
    #expect(meeting.session.agenda.previous == nil)
  }

  @Test func `A stage counts down and goes below nothing`() throws {
    var meeting = try Meeting()
    try meeting.enter("welcome")
    meeting.wait(minutes: 4)
    #expect(meeting.minutesLeft == 1 && meeting.behind == 0)
    meeting.wait(minutes: 3)
    #expect(meeting.minutesLeft == -2 && meeting.behind == 2)
    #expect(meeting.minutesSpent("welcome") == 7)
  }

  @Test func `Leaving early is ahead, leaving late is behind`() throws {
    var meeting = try Meeting()
    try meeting.enter("welcome")
    meeting.wait(minutes: 3)
    try meeting.enter("check-in")
    #expect(meeting.behind == -2)
    meeting.wait(minutes: 15)
    try meeting.enter("gifts")
    #expect(meeting.behind == 3)
  }

  @Test func `A pause stops the stage's clock but not the evening's`() throws {
    var meeting = try Meeting()
    try meeting.enter("welcome")
    meeting.wait(minutes: 1)
    try meeting.ask(.agenda(.pause(reason: "The kettle")))
    #expect(meeting.session.agenda.pauseReason == "The kettle")
    meeting.wait(minutes: 10)
    #expect(meeting.minutesLeft == 4 && meeting.behind == 10)
    try meeting.ask(.agenda(.resume))
    meeting.wait(minutes: 1)
    #expect(meeting.minutesLeft == 3 && meeting.behind == 10)
    #expect(meeting.minutesSpent("welcome") == 12)
  }

  @Test func `A pause ends with its stage and does not count in a later visit`() throws {
    var meeting = try Meeting()
    try meeting.enter("welcome")
    try meeting.ask(.agenda(.pause(reason: nil)))
    meeting.wait(minutes: 3)
    try meeting.enter("check-in")
    #expect(meeting.session.agenda.pausedAt == nil)
    meeting.wait(minutes: 1)
    #expect(meeting.minutesLeft == 9)
    try meeting.enter("welcome")
    #expect(meeting.minutesLeft == 5)
  }

  @Test func `Time from nowhere moves the end, time from a later stage does not`() throws {
    var meeting = try Meeting()
    try meeting.enter("welcome")
    try meeting.ask(.agenda(.extend("welcome", minutes: 5, from: nil)))
    #expect(meeting.minutesLeft == 10 && meeting.behind == 5)
    try meeting.ask(.agenda(.extend("welcome", minutes: 6, from: "connect")))
    #expect(meeting.minutesLeft == 16 && meeting.behind == 5)
    #expect(meeting.session.agenda.item("connect")?.stage.minutes == 14)
    #expect(meeting.session.agenda.item("connect")?.planned == 20)
  }

  @Test func `What was planned is what the agenda was when the first stage began`() throws {
    var meeting = try Meeting()
    try meeting.ask(.agenda(.change("welcome", title: nil, prompt: nil, minutes: 7)))
    try meeting.ask(.agenda(.extend("gifts", minutes: 4, from: "connect")))
    #expect(meeting.session.agenda.items.map(\.planned) == [7, 10, 12, 15, 16, 6, 12, 14])
    try meeting.enter("welcome")
    #expect(meeting.behind == 0)
    try meeting.ask(.agenda(.change("welcome", title: nil, prompt: nil, minutes: 20)))
    #expect(meeting.session.agenda.item("welcome")?.planned == 7)
    #expect(meeting.behind == 13)
  }

  @Test func `Breaks, the close and what is kept give no time`() throws {
    var stages = Sample.agenda
    stages[4].isKept = true
    var meeting = try Meeting(Opening(title: "Kept", agenda: stages))
    try meeting.enter("check-in")
    #expect(meeting.session.agenda.givers.map(\.stage.id) == ["gifts", "choose", "steps"])
    for stage in ["break", "connect", "close"] {
      let refusal = meeting.refusal(of: .agenda(.extend("check-in", minutes: 1, from: stage)))
      #expect(refusal.contains("kept whole"))
    }
  }

  @Test func `A stage that is over gives the minutes that it did not use`() throws {
    var meeting = try Meeting()
    try meeting.enter("welcome")
    meeting.wait(minutes: 4)
    try meeting.enter("check-in")
    let spare = meeting.session.agenda.item("welcome")?.minutesToGive ?? 0
    #expect(spare == (meeting.session.agenda.item("welcome")?.stage.minutes ?? 0) - 4)
    #expect(meeting.session.agenda.givers.last?.stage.id == "welcome")
    let refusal = meeting.refusal(
      of: .agenda(.extend("check-in", minutes: spare + 1, from: "welcome")))
    #expect(refusal.contains("to give"))
    try meeting.askAndTurn(.agenda(.extend("check-in", minutes: spare, from: "welcome")))
    #expect(meeting.session.agenda.item("welcome")?.minutesToGive == 0)
  }

  @Test(arguments: [
    (AgendaCommand.extend("gifts", minutes: 0, from: nil), "0 minutes cannot be given"),
    (.extend("gifts", minutes: 241, from: nil), "241 minutes"),
    (.extend("gifts", minutes: 7, from: "choose"), "has only 6 minutes"),
    (.extend("gifts", minutes: 1, from: "gifts"), "to itself"),
    (.extend("gifts", minutes: 1, from: "welcome"), "no time left to give"),
    (.extend("nowhere", minutes: 1, from: nil), "There is no stage “nowhere”"),
    (.change("gifts", title: nil, prompt: nil, minutes: 481), "not 481"),
    (.change("gifts", title: " ", prompt: nil, minutes: nil), "has no words"),
    (.resume, "The clock is running"),
  ])
  func `Time that cannot be given is refused in words`(
    command: AgendaCommand, reason: String
  ) throws {
    var meeting = try Meeting()
    try meeting.enter("welcome")
    #expect(meeting.refusal(of: .agenda(command)).contains(reason))
  }

  @Test func `A stage is never longer than eight hours`() throws {
    var meeting = try Meeting()
    try meeting.ask(.agenda(.change("gifts", title: nil, prompt: nil, minutes: 400)))
    let refusal = meeting.refusal(of: .agenda(.extend("gifts", minutes: 90, from: nil)))
    #expect(refusal.contains("eight hours"))
    meeting.write(.agenda(.extended(stage: "gifts", minutes: 90, from: nil)))
    #expect(meeting.session.agenda.item("gifts")?.stage.minutes == 480)
  }

  @Test func `The close ends the clock for good`() throws {
    var meeting = try Meeting()
    try meeting.enter("welcome")
    meeting.wait(minutes: 100)
    try meeting.ask(.closing(.review(nil, words: nil)))
    try meeting.ask(.close)
    meeting.wait(minutes: 30)
    #expect(meeting.behind == 10 && meeting.minutesLeft == nil)
    #expect(meeting.minutesSpent("welcome") == 100)
  }

  @Test(arguments: [(0, 0), (29_999, 0), (30_000, 1), (90_000, 2), (-29_999, 0), (-100_000, -2)])
  func `Minutes are rounded to the nearest`(milliseconds: Int, minutes: Int) {
    #expect(Agenda.minutes(milliseconds) == minutes)
  }
}

extension Meeting {
  fileprivate var behind: Int? { session.agenda.minutesBehind(now: now) }
  fileprivate var minutesLeft: Int? { session.agenda.left(now: now).map { $0 / 60_000 } }

  fileprivate func minutesSpent(_ stage: String) -> Int? {
    session.agenda.item(stage).map { session.agenda.spent(in: $0, now: now) / 60_000 }
  }
}
