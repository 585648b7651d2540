import Canvas
import Testing
import Workshop

@testable import Rehearsals
@testable import Workbench

@Suite("The time in the room window")
struct RoomTimeTests {
  private func time(after seconds: Int, of activity: Activity = .talk) -> RoomTime? {
    var workshop = TestWorkshop.holding(activity, minutes: 10)
    workshop.pass(seconds: seconds)
    var room = RoomWindow(workshop)
    room.follow(workshop)
    return RoomTime(room.state)
  }

  @Test(arguments: [
    (0, "10:00", "10 minutes left"), (1, "9:59", "10 minutes left"), (61, "8:59", "9 minutes left"),
    (479, "2:01", "3 minutes left"), (541, "0:59", "less than a minute left"),
    (600, "0:00", "Time is up"), (900, "0:00", "Time is up"),
  ])
  func `Minutes and seconds, and the same in words`(seconds: Int, digits: String, words: String) {
    let time = time(after: seconds)
    #expect(time?.digits == digits)
    #expect(time?.words == words)
    #expect(time?.isShort == (seconds >= 480))
  }

  @Test func `It changes each second, and not at all once time is up`() {
    #expect(time(after: 5)?.millisecondsToNextChange == 1000)
    #expect(time(after: 600)?.millisecondsToNextChange == nil)
    #expect(time(after: 700)?.millisecondsToNextChange == nil)
  }

  @Test func `A break changes with the minutes, and not after its end`() {
    #expect(time(after: 5, of: .rest)?.digits == "10:10")
    #expect(time(after: 5, of: .rest)?.millisecondsToNextChange == 55_000)
    #expect(time(after: 300, of: .rest)?.words == "in 5 minutes")
    #expect(time(after: 600, of: .rest)?.words == "We go on now")
    #expect(time(after: 600, of: .rest)?.millisecondsToNextChange == nil)
  }

  @Test func `A clock that is stopped stands still`() {
    for activity in [Activity.talk, .rest] {
      var workshop = TestWorkshop.holding(activity, minutes: 10)
      workshop.pass(seconds: 60)
      workshop.perform(":time.pause tea")
      workshop.pass(seconds: 60)
      var room = RoomWindow(workshop)
      room.follow(workshop)
      #expect(room.state.millisecondsToNextChange == nil)
      #expect(RoomTime(room.state)?.digits == "9:00")
      #expect(room.text.contains("The clock stands still"))
    }
  }

  @Test func `Without a stage, or without minutes, there is no time`() {
    #expect(RoomTime(RoomWindow(TestWorkshop()).state) == nil)
    #expect(RoomWindow(TestWorkshop()).state.millisecondsToNextChange == nil)
    let endless = RoomWindow(TestWorkshop.holding(.talk, minutes: 0))
    #expect(RoomTime(endless.state) == nil)
    #expect(endless.state.millisecondsToNextChange == nil)
  }
}
