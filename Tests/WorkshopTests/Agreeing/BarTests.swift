import Testing
import Workshop

@testable import Rehearsals

/// How much agreement a decision needs is said before anybody answers.
struct BarTests {
  @Test func `A bar is set and may be set again until the room is asked`() throws {
    var meeting = try meetingWithVersion()
    try meeting.askAndTurn(.agreeing(.setBar(Meeting.bar)))
    let other = Bar(scale: .fist5, threshold: 100, support: 3...5)
    try meeting.askAndTurn(.agreeing(.setBar(other)))
    #expect(meeting.session.agreeing.bar == other && !meeting.session.agreeing.isBarLocked)
  }

  @Test func `From the first poll to the adoption the bar is closed to change`() throws {
    var meeting = try meetingWithVersion()
    try meeting.setBar()
    try meeting.poll([1: 2, 5: 4])
    let other = Bar(scale: .fist5, threshold: 1, support: 0...5)
    let refusal = meeting.refusal(of: .agreeing(.setBar(other)))
    #expect(refusal.hasPrefix("The bar is closed to change since the poll on V1 was opened."))
    meeting.write(.agreeing(.barSet(other)))
    #expect(meeting.session.agreeing.bar == Meeting.bar)
    try meeting.version("To eat well")
    try meeting.poll([1: 6])
    #expect(meeting.session.agreeing.polls.map(\.bar) == [Meeting.bar, Meeting.bar])
    try meeting.makeOwn()
    #expect(meeting.session.agreeing.bar == nil && !meeting.session.agreeing.isBarLocked)
    try meeting.setBar(other)
    #expect(meeting.session.agreeing.polls.map(\.bar) == [Meeting.bar, Meeting.bar])
  }

  @Test func `Undoing the poll opens the bar again, undoing the adoption closes it`() throws {
    var meeting = try meetingWithVersion()
    try meeting.setBar()
    try meeting.ask(.agreeing(.openPoll(nil)))
    meeting.undo()
    #expect(!meeting.session.agreeing.isBarLocked)
    meeting.redo()
    try meeting.ask(.agreeing(.count([1: 6])))
    try meeting.ask(.agreeing(.reveal))
    try meeting.makeOwn()
    meeting.undo()
    #expect(meeting.session.agreeing.isBarLocked && meeting.session.agreeing.bar == Meeting.bar)
  }

  @Test(arguments: [
    (Bar(scale: .gradients8, threshold: 0, support: 1...3), "1 to 100 in a hundred, not 0"),
    (Bar(scale: .gradients8, threshold: 101, support: 1...3), "not 101"),
    (Bar(scale: .gradients5, threshold: 80, support: 1...6), "the points 1 to 5; 1 to 6 lie"),
    (Bar(scale: .consent, threshold: 80, support: 0...1), "the points 1 to 3; 0 to 1 lie"),
    (Bar(scale: .fist5, threshold: 80, support: 0...5, hasVeto: true), "0 is the veto"),
    (Bar(scale: .consent, threshold: 80, support: 1...3, hasVeto: true), "3 is the veto"),
  ])
  func `A bar that makes no sense is refused in words`(bar: Bar, reason: String) throws {
    #expect(try meetingWithVersion().refusal(of: .agreeing(.setBar(bar))).contains(reason))
  }

  @Test(arguments: AgreementScale.allCases)
  func `The usual bar of every scale can be set`(scale: AgreementScale) throws {
    var meeting = try meetingWithVersion()
    for hasVeto in [true, false] {
      try meeting.setBar(
        Bar(scale: scale, threshold: 80, support: scale.usualSupport, hasVeto: hasVeto))
    }
    #expect(scale.points.contains(scale.vetoPoint))
  }

  @Test func `A bar in the file that no scale has is kept and not applied`() throws {
    var meeting = try meetingWithVersion()
    for (name, value) in [("threshold", 101), ("from", 4), ("to", 9)] as [(String, Value)] {
      var data = SessionEvent.agreeing(.barSet(Meeting.bar)).data
      data[name] = value
      let event = SessionEvent(kind: "bar.set", data: data)
      #expect(event == .unknown(kind: "bar.set", data: data))
      meeting.write(event)
    }
    #expect(meeting.session.agreeing.bar == nil)
  }

  private func meetingWithVersion() throws -> Meeting {
    var meeting = try Meeting.onStatement()
    try meeting.version("To eat together")
    return meeting
  }
}
