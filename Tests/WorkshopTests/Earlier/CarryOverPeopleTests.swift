import Testing
import Workshop

@testable import Rehearsals

@Suite("Who comes along from an earlier session")
struct CarryOverPeopleTests {
  @Test("Everybody who was there comes, once, by the same code, and takes no place twice")
  func once() throws {
    var first = try Meeting.titled("One")
    try first.name("Amina", "Bob", "Carol")
    try first.ask(.people(.change("P1", name: nil, hats: ["resident"])))
    try first.promise("Cook") { $0.owner = "P1" }
    try first.promise("Shop") { ($0.owner, $0.helpers) = ("P1", ["P2"]) }
    var second = try Meeting.titled("Two")
    try second.name("Dora", " amina")
    try second.ask(.people(.change("P2", name: nil, hats: ["resident", "chair"])))
    try second.promise("Chair") { $0.owner = "P2" }
    var meeting = try Meeting.titled("Next", people: 12)
    meeting.carry(first.held("aaaa"), second.held("bbbb", january: 6))
    let session = meeting.session
    #expect(session.actions.all.map(\.owner) == ["P1", "P1", "P1"])
    #expect(session.people.all.count == 12)
    #expect(session.people["P1"]?.name.lowercased() == "amina")
    #expect(session.people["P1"]?.hats == ["resident", "chair"])
    #expect(session.people["P2"]?.name == "Bob")
    #expect(session.people["P3"]?.name == "Carol")
    // Two sessions had a P1.
    #expect(session.people["P12"]?.name == "Dora")
    #expect(session.people.counted.count == 8)
  }

  @Test("People without a name come without one, and are not each other")
  func unnamed() throws {
    var first = try Meeting.titled("One")
    try first.promise("Cook") { ($0.owner, $0.helpers) = ("P3", ["P4"]) }
    var second = try Meeting.titled("Two")
    try second.promise("Shop") { $0.owner = "P3" }
    var meeting = try Meeting.titled("Next", people: 0)
    meeting.carry(first.held("aaaa"), second.held("bbbb"))
    #expect(meeting.session.people.all.map(\.name) == ["", "", ""])
    #expect(meeting.session.actions.all.map(\.owner) == ["P3", "P5"])
    #expect(meeting.session.actions.all.map(\.helpers) == [["P4"], []])
  }

  @Test("Nothing comes of a person who took permission back: no name, card or promise of theirs")
  func withdrawn() throws {
    var first = try Meeting.titled("One")
    try first.name("Amina", "Bob")
    try first.add("Teaches chess", by: "P1")
    try first.add("Church hall", by: "P2")
    try first.promise("Teach") {
      ($0.owner, $0.helpers, $0.shownAs, $0.uses) = ("P1", ["P2"], "Mina", ["G1", "G2"])
    }
    try first.ask(.actions(.accept("A1", .said)))
    try first.promise("Open up") { ($0.owner, $0.helpers) = ("P2", ["P1"]) }
    try first.ask(.closing(.review(nil, words: nil)))
    try first.ask(.close)
    // Consent can be taken back at any time after, and in any of the sessions.
    try first.ask(.people(.withdraw("P1")))
    var second = try Meeting.titled("Two")
    try second.name("amina")
    try second.add("Sings", by: "P1")
    var meeting = try Meeting.titled("Next", people: 0)
    meeting.carry(first.held("aaaa"), second.held("bbbb"))
    let session = meeting.session
    #expect(session.cards.all.map(\.text) == ["Church hall"])
    #expect(session.people.all.map(\.name) == ["Bob"])
    let teach = try #require(session.actions["A1"])
    #expect(teach.owner == nil && teach.acceptance == nil && teach.shownAs.isEmpty)
    #expect(teach.helpers == ["P2"] && teach.uses == ["G2"])
    #expect(session.actions["A2"]?.owner == "P2")
    #expect(session.actions["A2"]?.helpers.isEmpty == true)
  }

  @Test("A withdrawal also keeps back what a session between had taken over")
  func withdrawnAtTheSource() throws {
    var first = try Meeting.titled("One")
    try first.name("Amina")
    try first.add("Teaches chess", by: "P1")
    var second = try Meeting.titled("Two")
    second.carry(first.held("aaaa"))
    #expect(second.session.cards.all.count == 1)
    try first.ask(.people(.withdraw("P1")))
    var meeting = try Meeting.titled("Next")
    meeting.carry(first.held("aaaa"), second.held("bbbb", january: 6))
    #expect(meeting.session.cards.all.isEmpty)
  }

  @Test("What somebody allowed comes along with when it was said, and a later no counts for more")
  func permission() throws {
    var first = try Meeting.titled("One")
    try first.name("Amina", "Bob")
    let partners = People.Permission.Answer(
      name: .partners, isByInitials: false, words: .partners, wording: "1")
    try first.ask(.people(.answer([], partners, isTogether: true)))
    let earlier = first.held("aaaa")
    var meeting = try Meeting.titled("Next", people: 0)
    meeting.carry(earlier)
    // Who was only counted does not come, though the room answered together.
    #expect(meeting.session.people.all.map(\.name) == ["Amina", "Bob"])
    let brought = try #require(meeting.session.people["P1"]?.permission)
    #expect(brought.name == .partners && brought.wording == "1" && brought.isTogether)
    #expect(brought.saidBefore != nil)
    // In the meantime Bob said no where it was agreed: that is later than what came along.
    try first.ask(.people(.permit("P2", name: false, quote: false, wording: "1")))
    let linked = first.held("aaaa").permissions
    let shown = SessionRecord(meeting.history, id: "next", linked: [linked]).shown(for: .people)
    #expect(shown.people["P1"]?.name == "Amina")
    #expect(shown.people["P2"]?.name == "")
  }

  @Test("Where the list of people is full, actions come without their owner, and it is said")
  func full() throws {
    var first = try Meeting.titled("One")
    try first.name("Amina")
    try first.promise("Cook") { $0.owner = "P1" }
    var meeting = try Meeting.titled("Next", people: 999)
    try meeting.ask(.people(.list((1...999).map { PeopleCommand.Newcomer("Guest \($0)") })))
    let brought = meeting.carry(first.held("aaaa"))
    #expect(meeting.session.actions["A1"]?.owner == nil)
    #expect(
      brought.sentences.last
        == "One thing could not come along. P999 was the last number. Go on in a new session.")
  }
}
