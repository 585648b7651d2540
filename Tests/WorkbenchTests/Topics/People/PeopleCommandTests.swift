import Testing
import Workshop

@testable import Rehearsals
@testable import Workbench

@Suite struct PeopleCommandTests {
  @Test func peopleComeChangeAndLeave() {
    var workshop = TestWorkshop.holding(.talk, people: 0)
    workshop.expect([
      ":person.change P1 name=Ann": "Refused: Nobody is on the list yet.",
      ":person.add name=Ann hats=\"resident, carer\"": "P1 Ann added.",
      ":person.add": "P2 added.",
      ":person.change P2 name=Bo hats=cook": "P2 Bo, cook.",
      ":person.change P2 name=Bo": "Nothing was changed.",
      ":person.change P2 name=\"\" hats=\"\"": "P2 without a name.",
      ":person.forgetName P1": "P1 without a name.",
      ":person.leave P1": "P1 has left.",
      ":person.arrive P1": "P1 is here.",
      ":person.arrive P9": "Refused: There is no P9. The people here are P1 to P2.",
      ":person.arrive Marek Nowak": "P2 Marek Nowak.",
      ":person.leave marek": "P2 Marek Nowak has left.",
      ":person.arrive nowak": "P2 Marek Nowak is here.",
      ":person.arrive Novak":
        "Refused: Nobody on the list is called “Novak”. Nearly so: P2 Marek Nowak. Write the code.",
      ":person.remove P2": "P2 is off the list.",
    ])
    #expect(workshop.session.people["P1"]?.hats == ["resident", "carer"])
    #expect(workshop.session.people.all.map(\.id) == ["P1"])
  }

  @Test func aSeatIsAtATableThatThereIs() {
    var workshop = TestWorkshop.holding(.talk)
    workshop.expect([
      ":person.seat P2 b": "P2 sits at table B.",
      ":person.seat P2 Z": "Refused: There is no table Z. There are A, B.",
    ])
    #expect(workshop.session.people["P2"]?.table == "B")
  }

  @Test func aCountPutsThatManyOnTheList() {
    var workshop = TestWorkshop.holding(.talk, people: 0)
    workshop.expect([
      ":people.count people=12 tables=3": "12 people, 3 tables.",
      ":people.count people=many tables=3":
        "Refused: “many” is no whole number. Say the people in digits.",
    ])
    #expect(workshop.session.people.all.count == 12)
    #expect(workshop.session.people.tables == ["A", "B", "C"])
  }

  @Test func whatHelpsSomebodyIsForTheFacilitatorAlone() {
    var workshop = TestWorkshop.holding(.people)
    workshop.enter("@P2 Bo")
    #expect(workshop.answer(to: ":person.need P2 a chair with arms") == "Noted privately for P2.")
    #expect(!workshop.page(of: ":people.show").joined().contains("chair"))
    #expect(!workshop.page(of: ":item.show P2").joined().contains("chair"))
    #expect(
      workshop.page(of: ":notes.private").contains { $0.hasSuffix("P2 Bo: a chair with arms") })
  }

  @Test func theListSaysWhoWasHeardAndWhatTheyWear() throws {
    var workshop = TestWorkshop.holding(.people, people: 0)
    #expect(workshop.page(of: ":people.show") == ["People", "Nobody on the list yet."])
    workshop.enterAll("Ann, resident", "Bo")
    workshop.perform(":person.seat P1 A")
    workshop.perform(":turn.speak P1 hello")
    workshop.perform(":person.leave P2")
    let page = workshop.page(of: ":people.show")
    try #require(page.count == 7)
    #expect(page[1] == "P1 Ann")
    #expect(page[2] == "resident, table A")
    #expect(page[3].hasPrefix("heard · "))
    #expect(page[4] == "P2 Bo")
    #expect(page[5] == "left")
    #expect(page[6].hasPrefix("not heard yet · "))
  }

  @Test func aPersonsPageListsWhatTheySaidAndCarry() {
    var workshop = TestWorkshop.built()
    let page = workshop.page(of: ":item.show P4")
    #expect(page.prefix(2) == ["P4", "P4 Denny"])
    #expect(page.contains("Owns"))
    #expect(page.contains { $0.hasPrefix("A1 Put plain cards") })
    let helper = workshop.page(of: ":item.show P5")
    #expect(helper.contains("Helps with"))
    #expect(!helper.contains("Owns"))
  }
}
