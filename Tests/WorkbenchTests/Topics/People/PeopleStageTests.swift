import Testing
import Workshop

@testable import Rehearsals
@testable import Workbench

@Suite struct PeopleStageTests {
  @Test func theNextOnTheListIsNamedWithHats() {
    var workshop = TestWorkshop.holding(.people, people: 0)
    #expect(workshop.label == "name, hats")
    #expect(workshop.enterLabel == "add person")
    workshop.enter("Maureen, resident, carer")
    let person = workshop.session.people.all.first
    #expect(person?.name == "Maureen")
    #expect(person?.hats == ["resident", "carer"])
  }

  @Test func aCodeBeforeTheWordsChangesThatPerson() {
    var workshop = TestWorkshop.holding(.people)
    workshop.enter("@P3 Gill, volunteer")
    #expect(workshop.session.people.all.count == 4)
    #expect(workshop.session.people["P3"]?.name == "Gill")
    workshop.enter("@P3 Gillian")
    #expect(workshop.session.people["P3"]?.name == "Gillian")
    // Hats that are not said again stay.
    #expect(workshop.session.people["P3"]?.hats == ["volunteer"])
  }

  @Test func whoIsAwayComesInByTheCodeAlone() {
    var workshop = TestWorkshop.holding(.people)
    workshop.perform(":person.leave P2")
    #expect(workshop.session.people["P2"]?.isPresent == false)
    workshop.enter("P2")
    #expect(workshop.session.people["P2"]?.isPresent == true)
    #expect(workshop.session.people.all.count == 4)
  }

  @Test(arguments: ["", " ", ",", " , ,"]) func nothingIsNobody(_ line: String) {
    var workshop = TestWorkshop.holding(.people)
    #expect(
      workshop.refusal(of: line) == "Type a name and, if you like, hats: Maureen, resident.")
  }

  @Test func theBoardHasTwoColumnsOfWhichTheFirstIsLonger() {
    var workshop = TestWorkshop.holding(.people, people: 0)
    #expect(workshop.board == ["People: Nobody on the list yet.", " : "])
    #expect(
      TestWorkshop.holding(.people, people: 2).board == [
        "People: P1 no name given", " : P2 no name given",
      ])
    workshop.enterAll("Ann", "Bo, cook", "Cy")
    #expect(workshop.board == ["People: P1 Ann / P2 Bo (cook)", " : P3 Cy"])
  }

  @Test func namesAreAnnouncedBeforeItBegins() {
    let first = Stage(id: "names", title: "Names", activity: .people, minutes: 5)
    let talk = Stage(id: "talk", title: "Talk", activity: .talk, minutes: 5)
    func ready(_ stages: [Stage]) -> String {
      let flow = Flow(id: "f", title: "F", summary: "", stages: stages)
      return TestWorkshop(flow: flow).board.joined(separator: "\n")
    }
    let words = "Names go in there, if people want to give them."
    #expect(ready([first, talk]).contains(words))
    #expect(!ready([talk, first]).contains(words))
  }

  @Test func nobodyHasToBeNamed() {
    #expect(TestWorkshop.holding(.people).unfinished == nil)
  }
}
