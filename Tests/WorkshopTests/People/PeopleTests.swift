import Testing
import Workshop

@testable import Rehearsals

struct PeopleTests {
  @Test func `People have codes before they have names`() throws {
    let meeting = try Meeting()
    #expect(meeting.session.people.all.map(\.id) == ["P1", "P2", "P3", "P4"])
    #expect(meeting.session.people.tables == ["A", "B"])
    #expect(meeting.session.people.label("P2") == "P2")
  }

  @Test func `A name goes to the first person of whom nothing is known`() throws {
    var meeting = try Meeting()
    try meeting.add("Bakes bread", by: "P1")
    try meeting.ask(.people(.add(name: " Amina ", hats: ["carer"])))
    #expect(meeting.session.people.label("P2") == "P2 Amina")
    #expect(meeting.session.people["P2"]?.hats == ["carer"])
    #expect(meeting.session.people["P1"]?.name == "")
  }

  @Test func `Nobody gets the code of somebody who did something without a name`() throws {
    var meeting = try Meeting()
    try meeting.enter("choose")
    try meeting.add("Bakes bread")
    try meeting.ask(.cards(.attribute("G1", person: "P1", table: nil)))
    try meeting.ask(.choosing(.stand("G1", people: ["P2"])))
    var change = WorkshopAction.Change()
    change.what = "Ask the baker"
    change.owner = "P3"
    change.helpers = ["P4"]
    try meeting.ask(.actions(.add(change)))
    try meeting.ask(.people(.add(name: "Amina", hats: [])))
    #expect(meeting.session.people["P5"]?.name == "Amina")
  }

  @Test func `Without a free code, a newcomer gets the next one`() throws {
    var meeting = try Meeting(Opening(title: "Small", agenda: Sample.agenda))
    try meeting.ask(.people(.add(name: "Amina", hats: [])))
    try meeting.ask(.people(.add(name: nil, hats: ["carer"])))
    #expect(meeting.session.people.all.map(\.id) == ["P1", "P2"])
    #expect(meeting.session.people["P2"]?.name == "")
  }

  @Test func `Counting adds people and tables and takes away only who was expected`() throws {
    var meeting = try Meeting()
    try meeting.ask(.people(.count(people: 6, tables: 3)))
    #expect(meeting.session.people.all.count == 6 && meeting.session.people.tables.last == "C")
    // Those of whom nothing is known were only expected.
    #expect(
      try meeting.askAndTurn(.people(.count(people: 5, tables: 3))) == .people(.removed(["P6"])))
    try meeting.ask(.people(.list((1...5).map { PeopleCommand.Newcomer("Guest \($0)") })))
    let refusal = meeting.refusal(of: .people(.count(people: 4, tables: 3)))
    #expect(refusal.contains("Say who left instead"))
  }

  @Test func `Codes that a count gave out are given to nobody else, even where it was undone`()
    throws
  {
    var meeting = try Meeting()
    try meeting.ask(.people(.count(people: 9, tables: 2)))
    meeting.undo()
    let event = try meeting.askAndTurn(.people(.count(people: 6, tables: 2)))
    #expect(event == .people(.counted(people: 6, tables: 2, codes: 10...11)))
    #expect(meeting.session.people.all.map(\.id) == ["P1", "P2", "P3", "P4", "P10", "P11"])
    try meeting.ask(.people(.add(name: nil, hats: [])))
    #expect(meeting.session.people.all.last?.id == "P12")
  }

  @Test func `A count that needs more codes than are left is refused`() throws {
    var meeting = try Meeting()
    try meeting.ask(.people(.count(people: 990, tables: 2)))
    meeting.undo()
    let refusal = meeting.refusal(of: .people(.count(people: 14, tables: 2)))
    #expect(refusal.contains("codes for 9 more people, and 10 are new"))
    try meeting.ask(.people(.count(people: 13, tables: 2)))
    #expect(meeting.session.people.all.last?.id == "P999")
  }

  @Test func `A count without codes, as files of old have it, fills in the first that are missing`()
    throws
  {
    var meeting = try Meeting()
    try meeting.ask(.people(.count(people: 9, tables: 2)))
    meeting.undo()
    meeting.write(.people(.counted(people: 6, tables: 2, codes: nil)))
    #expect(meeting.session.people.all.map(\.id).suffix(2) == ["P5", "P6"])
    let odd: Fields = ["people": 6, "tables": 2, "from": 9, "to": 8]
    #expect(
      SessionEvent(kind: "people.counted", data: odd)
        == .people(.counted(people: 6, tables: 2, codes: nil)))
  }

  @Test func `A count is the number of people, even where a code stands apart`() throws {
    var meeting = try Meeting()
    try meeting.ask(.people(.count(people: 20, tables: 0)))
    meeting.undo()
    try meeting.ask(.people(.add(name: nil, hats: [])))
    #expect(meeting.session.people.all.last?.id == "P21")
    try meeting.ask(.people(.count(people: 7, tables: 0)))
    #expect(meeting.session.people.all.map(\.id).suffix(3) == ["P21", "P22", "P23"])
    #expect(meeting.session.people.all.count == 7)
  }

  @Test func `Who spoke, passed or put something up is heard`() throws {
    var meeting = try Meeting()
    try meeting.enter("check-in")
    try meeting.ask(.rounds(.speak("P1", words: nil)))
    try meeting.ask(.rounds(.pass("P2")))
    try meeting.add("Mends bikes", by: "P3")
    #expect(meeting.session.people.unheard == ["P4"])
  }

  @Test func `A card that turns out to be somebody's makes that person heard`() throws {
    var meeting = try Meeting()
    try meeting.add("Mends bikes")
    try meeting.ask(.cards(.attribute("G1", person: "P4", table: nil)))
    #expect(meeting.session.people["P4"]?.isHeard == true)
  }

  @Test(arguments: ["supporter", "Interpreter", "INTERPRETER"])
  func `Who speaks for somebody else is not counted`(hat: String) throws {
    var meeting = try Meeting()
    try meeting.ask(.people(.change("P1", name: "Sam", hats: ["chair", hat])))
    #expect(meeting.session.people.counted.map(\.id) == ["P2", "P3", "P4"])
    #expect(!meeting.session.people.unheard.contains("P1"))
  }

  @Test func `Who left is not waited for, and may come back`() throws {
    var meeting = try Meeting()
    try meeting.ask(.people(.leave("P1")))
    #expect(meeting.session.people.counted.count == 3)
    #expect(meeting.refusal(of: .people(.leave("P1"))).hasPrefix("P1 "))
    try meeting.ask(.people(.arrive("P1")))
    #expect(meeting.session.people.counted.count == 4)
  }

  @Test func `Not asked counts as no, and each answer stands with its wording`() throws {
    var meeting = try Meeting()
    #expect(meeting.session.people["P1"]?.permission == nil)
    try meeting.ask(.people(.permit("P1", name: true, quote: false, wording: "v2")))
    #expect(meeting.session.people["P1"]?.permission?.mayBeNamed == true)
    #expect(meeting.session.people["P1"]?.permission?.mayBeQuoted == false)
    #expect(meeting.session.people["P1"]?.permission?.wording == "v2")
    try meeting.ask(.people(.permit("P1", name: false, quote: false, wording: "v2")))
    #expect(meeting.session.people["P1"]?.permission?.mayBeNamed == false)
  }

  @Test func `A name is optional and may be taken away`() throws {
    var meeting = try Meeting()
    try meeting.ask(.people(.add(name: "Amina", hats: ["carer"])))
    try meeting.ask(.people(.change("P1", name: "", hats: nil)))
    #expect(meeting.session.people.label("P1") == "P1")
    #expect(meeting.session.people["P1"]?.hats == ["carer"])
  }

  @Test func `A seat is one of the tables, or none`() throws {
    var meeting = try Meeting()
    try meeting.ask(.people(.seat("P1", table: "B")))
    #expect(meeting.session.people["P1"]?.table == "B")
    #expect(meeting.refusal(of: .people(.seat("P1", table: "C"))).contains("There are A, B."))
    try meeting.ask(.people(.seat("P1", table: nil)))
    #expect(meeting.session.people["P1"]?.table == nil)
  }

  @Test(arguments: [
    (PeopleCommand.leave("P9"), "There is no P9. The people here are P1 to P4."),
    (.arrive("G1"), "There is no G1"), (.count(people: 1000, tables: 0), "1000 people"),
    (.count(people: 9, tables: 27), "27 tables"), (.need("P1", " "), "has no words"),
    (.change("P1", name: "A\nB", hats: nil), "runs over several lines"),
    (.add(name: String(repeating: "a", count: 81), hats: []), "81 characters; 80 fit"),
  ])
  func `What cannot be said of people is refused in words`(
    command: PeopleCommand, reason: String
  ) throws {
    #expect(try Meeting().refusal(of: .people(command)).contains(reason))
  }

  @Test func `Nobody outside the session can have said something`() throws {
    let meeting = try Meeting()
    let card = Command.cards(.add(NewCard(type: .asset, text: "Mends bikes")))
    #expect(meeting.refusal(of: card, by: "P5").contains("There is no P5"))
  }

  @Test func `After the last code, a newcomer is refused and not lost`() throws {
    var meeting = try Meeting()
    meeting.write(
      .people(.added(person: "P999", name: "Zed", hats: [], table: nil, isAway: false, origin: nil))
    )
    let refusal = meeting.refusal(of: .people(.add(name: nil, hats: [])))
    #expect(refusal.contains("P999 was the last number"))
  }
}
