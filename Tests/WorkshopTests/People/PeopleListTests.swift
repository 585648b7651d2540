import Testing

@testable import Rehearsals
@testable import Workshop

@Suite("The list of people")
struct PeopleListTests {
  @Test("A list of names fills the codes of whom nothing is known, then goes on")
  func list() throws {
    var meeting = try Meeting()
    try meeting.ask(.people(.add(name: "Amina", hats: [])))
    let names = ["Bo", "Cy", "Di", "Ed"].map { PeopleCommand.Newcomer($0) }
    try meeting.ask(.people(.list(names)))
    #expect(meeting.session.people.all.map(\.name) == ["Amina", "Bo", "Cy", "Di", "Ed"])
    #expect(meeting.session.people.all.last?.id == "P5")
    meeting.undo()
    try meeting.ask(.people(.add(name: nil, hats: [])))
    // Somebody may have said P5 aloud.
    #expect(meeting.session.people.all.last?.id == "P6")
    #expect(meeting.refusal(of: .people(.list([.init(" ")]))).contains("no new name"))
  }

  @Test("Somebody put up by mistake can go while nothing hangs on them")
  func removal() throws {
    var meeting = try Meeting()
    try meeting.ask(.people(.remove(["P4"])))
    #expect(meeting.session.people.all.map(\.id) == ["P1", "P2", "P3"])
    try meeting.add("Bakes bread", by: "P1")
    #expect(meeting.refusal(of: .people(.remove(["P1"]))).contains("said or carries something"))
    var change = WorkshopAction.Change()
    (change.what, change.helpers) = ("Ask the baker", ["P2"])
    try meeting.ask(.actions(.add(change)))
    #expect(meeting.refusal(of: .people(.remove(["P2"]))).contains("P2"))
    try meeting.ask(.people(.add(name: nil, hats: [])))
    #expect(meeting.session.people["P4"] == nil)
    #expect(meeting.session.people.all.last?.id == "P5")
  }

  @Test("Several people come in at once, and only who was away")
  func arrivals() throws {
    var meeting = try Meeting()
    try meeting.ask(.people(.leave("P1")))
    try meeting.ask(.people(.leave("P2")))
    #expect(
      try meeting.askAndTurn(.people(.arriveTogether(["P1", "P2", "P3"])))
        == .people(.arrivedTogether(["P1", "P2"])))
    #expect(meeting.session.people.all.allSatisfy { $0.isPresent })
    #expect(meeting.refusal(of: .people(.arriveTogether(["P1"]))).contains("here already"))
  }

  @Test("Somebody brought along takes the code of who was only counted, so the room is not doubled")
  func brought() throws {
    var meeting = try Meeting()
    func bring(_ name: String, _ code: SpokenID) throws {
      let origin = Origin(session: "0000000000000001", title: "Before", item: code)
      try meeting.ask(.people(.bring(name: name, hats: [], origin: origin)))
    }
    try bring("Wanjiru", "P3")
    try bring("Rosa", "P3")
    try bring("Ann", "P12")
    #expect(meeting.session.people["P3"]?.name == "Wanjiru")
    #expect(meeting.session.people["P4"]?.name == "Rosa")
    #expect(meeting.session.people["P12"]?.name == "Ann")
    #expect(meeting.session.people.all.map(\.id) == ["P1", "P2", "P3", "P4", "P12"])
    #expect(meeting.session.people["P3"]?.wasHere == false)
    // Two are here, three are expected: the count is of those who are here.
    try meeting.ask(.people(.count(people: 4, tables: 2)))
    #expect(meeting.session.people.counted.count == 4)
    try meeting.ask(.people(.count(people: 2, tables: 2)))
    #expect(meeting.session.people.counted.map(\.id) == ["P1", "P2"])
  }

  @Test(
    "A hat with the role in it speaks for somebody else",
    arguments: [
      ("interpreter for P3", true), ("BSL interpreter", true), ("supporter of P7", true),
      ("Interpreter", true), ("resident", false), ("supportive", false), ("", false),
    ])
  func hats(_ hat: String, _ speaks: Bool) {
    #expect(People.speaksForOthers(hat) == speaks)
  }

  @Test("A newcomer sits down at once; a hat of several lines is refused")
  func seat() throws {
    var meeting = try Meeting()
    try meeting.ask(.people(.add(name: "Fatou", hats: [], table: "B")))
    #expect(meeting.session.people["P1"]?.table == "B")
    #expect(
      meeting.refusal(of: .people(.add(name: "Bo", hats: [], table: "Z"))).contains("table Z"))
    #expect(
      meeting.refusal(of: .people(.add(name: "Bo", hats: ["a\nb"]))).contains("several lines"))
  }
}
