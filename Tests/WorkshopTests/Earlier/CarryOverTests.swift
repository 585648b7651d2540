import Testing
import Workshop

@testable import Rehearsals

@Suite("Carrying on from an earlier session")
struct CarryOverTests {
  @Test("The statement, the assets and the open actions come along with where they are from")
  func everything() throws {
    var earlier = try Meeting.titled("Lunch club")
    try earlier.name("Amina", "Bob")
    try earlier.ask(
      .cards(.add(NewCard(type: .asset, text: "Can cook for forty", category: "people"))), by: "P1")
    try earlier.adopt("Nobody eats alone", review: Day("2026-06-01"))
    try earlier.promise("Ask for the hall") {
      ($0.owner, $0.helpers, $0.uses, $0.serves) = ("P2", ["P1"], ["G1"], ["V1"])
      ($0.due, $0.know) = (Day("2026-05-30"), "We have the key")
    }
    try earlier.ask(.actions(.accept("A1", .said)))

    var meeting = try Meeting.titled("Lunch club again")
    let brought = meeting.carry(earlier.held("aaaa", january: 5))

    let (session, day) = (meeting.session, Day("2026-01-05"))
    func origin(_ item: SpokenID) -> Origin {
      Origin(session: "aaaa", title: "Lunch club", item: item, day: day)
    }
    #expect(session.statement?.text == "Nobody eats alone")
    #expect(session.statement?.origin == origin("V1"))
    #expect(session.agreeing.adoptions.map(\.review) == [Day("2026-06-01")])
    #expect(session.agreeing.adoptions.map(\.isBrought) == [true])
    #expect(session.cards["G1"]?.text == "Can cook for forty")
    #expect(session.cards["G1"]?.category == "people")
    #expect(session.cards["G1"]?.origin == origin("G1"))
    let action = try #require(session.actions["A1"])
    #expect(action.origin == origin("A1"))
    #expect(action.owner == "P2" && action.helpers == ["P1"])
    #expect(action.uses == ["G1"] && action.serves == ["V1"])
    #expect(action.isAgreed)
    #expect(session.people["P2"]?.name == "Bob" && session.people["P1"]?.name == "Amina")
    #expect(session.people["P2"]?.isPresent == false)
    #expect(brought.refusals.isEmpty)
    #expect(
      brought.sentences == [
        "Brought from “Lunch club”: the statement, 1 asset, 1 open action and 2 people.",
        "“Lunch club” is not closed; what it holds so far came along.",
      ])
  }

  @Test("What the room may not see, and what was taken down, stays behind")
  func hidden() throws {
    var earlier = try Meeting.titled("Lunch club")
    for text in ["Hall", "Choir", "Taken down", "Of a life", "Joined"] { try earlier.add(text) }
    try earlier.ask(.cards(.withdraw("G3")))
    try earlier.ask(.cards(.mark("G4", sensitive: true)))
    try earlier.ask(.cards(.join("G2", other: "G5")))
    try earlier.add("Song night", as: .idea, links: ["G1", "G2"])
    var collecting = Earlier.agenda
    collecting[0].activity = .collect(.init(type: .asset, isPrivateUntilShared: true))
    var silent = try Meeting.titled("Silent start", agenda: collecting)
    try silent.enter("gifts")
    try silent.add("Not shown yet")

    var meeting = try Meeting.titled("Next")
    meeting.carry(earlier.held("aaaa"), silent.held("bbbb"))
    #expect(meeting.session.cards.all.map(\.text) == ["Hall", "Choir"])
    #expect(meeting.session.cards.all.map(\.origin?.item) == ["G1", "G2"])
  }

  @Test("A category comes along where the new agenda has it")
  func categories() throws {
    var earlier = try Meeting.titled("Lunch club")
    try earlier.ask(
      .cards(.add(NewCard(type: .asset, text: "Church hall", category: "places"))))
    var known = try Meeting.titled("Same columns")
    known.carry(earlier.held("aaaa"))
    #expect(known.session.cards["G1"]?.category == "places")
    var unknown = try Meeting.titled("Other columns", agenda: Earlier.otherAgenda)
    unknown.carry(earlier.held("aaaa"))
    #expect(unknown.session.cards["G1"]?.text == "Church hall")
    #expect(unknown.session.cards["G1"]?.category == nil)
  }

  @Test("Only actions about which somebody still has to do something come along")
  func openActions() throws {
    var earlier = try Meeting.titled("Lunch club")
    for what in ["Begin", "Do", "Finish", "Hand on", "Give up", "Withdraw", "Change"] {
      try earlier.promise(what)
    }
    try earlier.ask(.actions(.report("A2", .inProgress, words: nil)))
    try earlier.ask(.actions(.report("A3", .done, words: nil)))
    try earlier.ask(.actions(.report("A4", .handedOn, words: "The library")))
    try earlier.ask(.actions(.report("A5", .notPossible, words: "No money")))
    try earlier.ask(.actions(.withdraw("A6")))
    try earlier.ask(.actions(.report("A7", .changed, words: "Smaller")))
    var meeting = try Meeting.titled("Next")
    meeting.carry(earlier.held("aaaa"))
    #expect(meeting.session.actions.all.map(\.what) == ["Begin", "Do", "Change"])
    #expect(meeting.session.actions.all.map(\.status) == [nil, .inProgress, .changed])
    #expect(meeting.session.actions.all.map(\.origin?.item) == ["A1", "A2", "A7"])
  }

  @Test("A moved date keeps the first one, and links to what stays behind are dropped")
  func links() throws {
    var earlier = try Meeting.titled("Lunch club")
    for text in ["Hall", "Secret", "Twin of the hall"] { try earlier.add(text) }
    try earlier.add("Soup", as: .idea, links: ["G1", "G2"])
    try earlier.promise("Ask") {
      ($0.due, $0.uses, $0.serves) = (Day("2026-05-30"), ["G2", "I1", "G3"], ["I1"])
    }
    var move = WorkshopAction.Change()
    move.due = Day("2026-06-30")
    try earlier.ask(.actions(.change("A1", move)))
    try earlier.ask(.cards(.mark("G2", sensitive: true)))
    try earlier.ask(.cards(.join("G1", other: "G3")))
    var meeting = try Meeting.titled("Next")
    meeting.carry(earlier.held("aaaa"))
    let action = try #require(meeting.session.actions["A1"])
    #expect(action.due == Day("2026-06-30") && action.originalDue == Day("2026-05-30"))
    #expect(action.uses == ["G1"] && action.serves.isEmpty)
  }

  @Test("Nothing to bring, nothing closed, and invention are said")
  func sentences() throws {
    var given = try Meeting.titled("Choir")
    try given.add("A piano")
    var empty = try Meeting.titled("Empty")
    try empty.ask(.closing(.review(nil, words: nil)))
    try empty.ask(.close)
    let both = CarryOver([given.held("aaaa"), empty.held("bbbb")])
    #expect(
      both.brought(into: try Meeting.titled("Next").session).sentences == [
        "Brought from “Choir”: 1 asset.",
        "“Choir” is not closed; what it holds so far came along.",
        "“Empty” has nothing to bring along.",
      ])
    let openAndEmpty = CarryOver([try Meeting.titled("Barely begun").held("cccc")])
      .brought(into: try Meeting.titled("Next").session)
    #expect(
      openAndEmpty.sentences == ["“Barely begun” is not closed and has nothing to bring along."])
    #expect(openAndEmpty.events.isEmpty)

    var invented = try Meeting(
      Opening(title: "Rehearsal", agenda: Earlier.agenda, isFictional: true))
    try invented.add("A piano")
    try invented.ask(.closing(.review(nil, words: nil)))
    try invented.ask(.close)
    let into = CarryOver([invented.held("dddd")]).brought(into: try Meeting.titled("Next").session)
    #expect(into.sentences.last == "“Rehearsal” is invented, and so is what came from it.")
    #expect(into.surprises.count == 1)
    let next = try Meeting(
      Opening(title: "Rehearsal, part two", agenda: Earlier.agenda, isFictional: true))
    let inventedToo = CarryOver([invented.held("dddd")]).brought(into: next.session)
    #expect(inventedToo.sentences == ["Brought from “Rehearsal”: 1 asset."])
    #expect(inventedToo.surprises.isEmpty)
  }

  @Test("What an undo took back does not come along")
  func undone() throws {
    var earlier = try Meeting.titled("Lunch club")
    try earlier.add("Hall")
    try earlier.add("Slip of the hand")
    earlier.undo()
    try earlier.promise("Slip of the tongue")
    earlier.undo()
    var meeting = try Meeting.titled("Next")
    meeting.carry(earlier.held("aaaa"))
    #expect(meeting.session.cards.all.map(\.text) == ["Hall"])
    #expect(meeting.session.actions.all.isEmpty)
  }
}
