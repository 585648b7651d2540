import Testing
import Workshop

@testable import Rehearsals

@Suite("Carrying on from several sessions")
struct CarryOverChainTests {
  @Test("A session that is given twice counts once, and the longer of two copies counts")
  func twice() throws {
    var earlier = try Meeting.titled("Lunch club")
    try earlier.add("Hall")
    let copy = earlier.held("aaaa")
    try earlier.add("Choir")
    let longer = earlier.held("aaaa")
    for given in [[longer, longer], [copy, longer], [longer, copy]] {
      var meeting = try Meeting.titled("Next")
      let brought = meeting.carry(given)
      #expect(meeting.session.cards.all.map(\.text) == ["Hall", "Choir"])
      #expect(brought.sentences.count == 2)
    }
  }

  @Test("The statement of the latest day stands, whatever the order of the sessions")
  func statements() throws {
    var spring = try Meeting.titled("Spring")
    try spring.adopt("Nobody eats alone")
    var summer = try Meeting.titled("Summer")
    try summer.adopt("Everybody is asked")
    let (early, late) = (spring.held("aaaa", january: 3), summer.held("bbbb", january: 9))
    for given in [[early, late], [late, early]] {
      var meeting = try Meeting.titled("Next")
      let brought = meeting.carry(given)
      #expect(meeting.session.statement?.text == "Everybody is asked")
      #expect(meeting.session.drafts.versions.map(\.origin?.session) == ["aaaa", "bbbb"])
      #expect(brought.sentences[0] == "Brought from “Spring” and “Summer”: 2 statements.")
    }
  }

  @Test("A statement that was adopted first in a session opened last still makes way")
  func adoptionDay() throws {
    var long = try Meeting.titled("Took a week")
    long.wait(minutes: 7 * 24 * 60)
    try long.adopt("After a week")
    var quick = try Meeting.titled("Took an hour")
    try quick.adopt("After an hour")
    var meeting = try Meeting.titled("Next")
    meeting.carry(long.held("aaaa", january: 1), quick.held("bbbb", january: 4))
    #expect(meeting.session.statement?.text == "After a week")
    #expect(meeting.session.statement?.origin?.day == Day("2026-01-08"))
  }

  @Test("What went from one session to the next comes once, as the later one has it")
  func chain() throws {
    var first = try Meeting.titled("One")
    try first.name("Amina")
    for text in ["Hall", "Choir", "Piano", "Twin"] { try first.add(text) }
    try first.adopt("Nobody eats alone")
    try first.promise("Ask") { ($0.owner, $0.uses, $0.serves) = ("P1", ["G3", "G4"], ["V1"]) }
    try first.promise("Cook") { $0.owner = "P1" }
    let one = first.held("aaaa", january: 2)

    var second = try Meeting.titled("Two")
    second.carry(one)
    try second.add("Garden")
    try second.ask(.cards(.edit("G1", text: "Hall, two rooms")))
    try second.ask(.cards(.withdraw("G2")))
    try second.ask(.cards(.join("G3", other: "G4")))
    try second.ask(.actions(.report("A2", .done, words: nil)))
    let two = second.held("bbbb", january: 20)

    for given in [[one, two], [two, one]] {
      var meeting = try Meeting.titled("Next")
      meeting.carry(given)
      let session = meeting.session
      #expect(session.cards.all.map(\.text) == ["Hall, two rooms", "Piano", "Garden"])
      #expect(session.cards.all.map(\.origin?.session) == ["aaaa", "aaaa", "bbbb"])
      #expect(session.cards.all.map(\.origin?.item) == ["G1", "G3", "G5"])
      #expect(session.cards["G1"]?.origin?.day == Day("2026-01-02"))
      #expect(session.actions.all.map(\.what) == ["Ask"])
      #expect(session.actions["A1"]?.uses == ["G3"])
      #expect(session.actions["A1"]?.serves == ["V1"])
      #expect(session.drafts.versions.map(\.text) == ["Nobody eats alone"])
      #expect(session.statement?.origin?.title == "One")
      #expect(session.people.all.map(\.name).filter { !$0.isEmpty } == ["Amina"])
    }
    // Without the first, the second alone tells where all of it is from.
    var meeting = try Meeting.titled("Next")
    meeting.carry(two)
    #expect(meeting.session.cards.all.map(\.origin?.session) == ["aaaa", "aaaa", "bbbb"])
    #expect(meeting.session.statement?.origin?.day == Day("2026-01-02"))
  }

  @Test("A statement that was agreed without a record comes once from two sessions")
  func elsewhere() throws {
    let origin = Origin(title: "the town meeting", day: Day("2025-11-01"))
    var both: [EarlierSession] = []
    for id in ["aaaa", "bbbb"] {
      var earlier = try Meeting.titled("Session \(id)")
      try earlier.ask(.agreeing(.bring("Nobody eats alone", review: nil, origin: origin)))
      both.append(earlier.held(id))
    }
    var meeting = try Meeting.titled("Next")
    meeting.carry(both)
    #expect(meeting.session.drafts.versions.map(\.text) == ["Nobody eats alone"])
    #expect(meeting.session.statement?.origin == origin)
  }
}
