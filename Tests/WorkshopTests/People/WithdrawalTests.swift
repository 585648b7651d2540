import Testing
import Workshop

struct WithdrawalTests {
  @Test func `A person takes every permission back, before the close and after`() throws {
    var meeting = try Meeting()
    try meeting.ask(.people(.permit("P1", name: true, quote: true, wording: "v2")))
    try meeting.askAndTurn(.people(.withdraw("P1")))
    let person = try #require(meeting.session.people["P1"])
    #expect(person.hasWithdrawn && person.permission?.name == false)
    #expect(person.permission?.quote == false && person.permission?.wording == "v2")
    #expect(meeting.refusal(of: .people(.withdraw("P1"))).contains("already"))
    try meeting.ask(.closing(.review(nil, words: nil)))
    try meeting.ask(.close)
    try meeting.askAndTurn(.people(.withdraw("P2")))
    #expect(meeting.session.people["P2"]?.hasWithdrawn == true)
  }

  @Test func `Who took permission back is not waited for`() throws {
    var meeting = try Meeting()
    try meeting.ask(.people(.withdraw("P1")))
    #expect(meeting.session.people.counted.map(\.id) == ["P2", "P3", "P4"])
    #expect(meeting.session.people.unheard.map(\.id) == ["P2", "P3", "P4"])
  }

  @Test func `Nobody gets the code of somebody who took permission back`() throws {
    var meeting = try Meeting()
    try meeting.ask(.people(.withdraw("P1")))
    try meeting.ask(.people(.add(name: "Amina", hats: [])))
    #expect(meeting.session.people["P2"]?.name == "Amina")
  }

  @Test func `Only somebody of the session can take permission back`() throws {
    #expect(try Meeting().refusal(of: .people(.withdraw("P9"))).contains("There is no P9"))
    expectNothing(of: [.people(.withdrew(person: "P1"))])
  }
}
