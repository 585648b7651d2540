import Testing
import Workshop

@testable import Rehearsals
@testable import Workbench

@Suite struct PermissionLineTests {
  private let finder = PersonFinder([
    ("P1", "Mary Ann"), ("P2", "Bernard"), ("P3", ""), ("P4", "Jo Noon"),
  ])

  private func line(_ text: String, named: [SpokenID] = []) throws -> PermissionLine? {
    try PermissionLine(text, named: named, finder)
  }

  @Test(arguments: [
    "all partners", "All: partners", "everybody our partners", "everyone = partners",
    "room: partners", "the room yes",
  ]) func oneLineIsForTheWholeRoom(_ text: String) throws {
    let line = try #require(try line(text))
    #expect(line.isTogether)
    #expect(line.people.isEmpty)
    #expect(line.answer.name == .partners && line.answer.words == .partners)
  }

  @Test(arguments: [
    ("P2 room", ["P2"], "room"), ("bernard: this room", ["P2"], "room"),
    ("Mary Ann anyone", ["P1"], "anyone"), ("P1 P3 partners.", ["P1", "P3"], "partners"),
    ("P1 and Bernard, public", ["P1", "P2"], "anyone"),
    ("P2 no name", ["P2"], "room"), ("P2 initials", ["P2"], "initials, words room"),
    ("P2 initials anyone, words partners", ["P2"], "initials anyone, words partners"),
    ("P2 name room, words anyone", ["P2"], "no name, words anyone"),
    ("P2 partners and no name", ["P2"], "no name, words partners"),
    ("P2 no", ["P2"], "room"), ("Jo Noon partners", ["P4"], "partners"),
    ("P2 no words", ["P2"], "room"),
  ]) func aPersonSaysHowFar(_ text: String, _ codes: [String], _ said: String) throws {
    let line = try #require(try line(text))
    #expect(line.people.map(\.spoken) == codes)
    #expect(!line.isTogether)
    var workshop = TestWorkshop.holding(.people, people: 4)
    workshop.enterAll("@P1 Mary Ann", "@P2 Bernard", "@P4 Jo Noon", text)
    #expect(
      line.people.map { workshop.session.people[$0]?.permission?.said } == codes.map { _ in said })
  }

  @Test func whoIsNamedWithASignIsTakenToo() throws {
    let line = try #require(try line("anyone", named: ["P3"]))
    #expect(line.people == ["P3"])
  }

  @Test(arguments: [
    "Marek", "Marek, resident", "room", "P2", "", "all", "Rosa: from the room next door",
  ])
  func otherWordsAreNoAnswer(_ text: String) throws {
    #expect(try line(text) == nil)
  }

  @Test func anAnswerOfNobodyOnTheListIsRefused() {
    #expect(throws: Rejection.self) { try line("Marek partners") }
  }
}
