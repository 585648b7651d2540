import Canvas
import Testing
import Workshop

@testable import Rehearsals
@testable import Workbench

@Suite struct PeopleStageTests {
  @Test func theNextOnTheListIsNamedWithHats() {
    var workshop = TestWorkshop.holding(.people, people: 0)
    #expect(workshop.label == "name, hats, or P8 room")
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
    // What somebody answers must not become their name, so another name is said in so many words.
    #expect(workshop.refusal(of: "@P3 Gillian") == "P3 Gill has a name. P3 is Gillian changes it.")
    workshop.enter("P3 is Gillian")
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

  @Test func theBoardHasThreeColumnsAndTheWordingBelow() {
    var workshop = TestWorkshop.holding(.people, people: 0)
    #expect(workshop.board.dropLast() == ["People: Nobody on the list yet.", " : ", " : "])
    #expect(
      workshop.board.last
        == "Read out before anybody answers: \(People.Permission.Wording.usual.text)")
    #expect(
      TestWorkshop.holding(.people, people: 2).board.dropLast() == [
        "People · 2 here: P1 not asked", " : P2 not asked", " : ",
      ])
    workshop.enterAll("Ann", "Bo, cook", "Cy", "Di")
    #expect(
      workshop.board.dropLast() == [
        "People · 4 here: P1 Ann · not asked / P2 Bo · not asked (cook)",
        " : P3 Cy · not asked / P4 Di · not asked", " : ",
      ])
  }

  @Test func whoLeftOrIsExpectedStandsApart() {
    var workshop = TestWorkshop.holding(.people, people: 2)
    workshop.enterAll("Ann", "Bo")
    workshop.perform(":person.leave P2")
    #expect(workshop.board.contains("Not here: P2 Bo · left"))
  }

  @Test func aLineForTheWholeRoomAndOneForAPerson() {
    var workshop = TestWorkshop.holding(.people, people: 3)
    workshop.enterAll("Ann", "Bo")
    let lines = [
      ("P2 no name", "P2 Bo: room."),
      ("all partners", "2 people: partners. P2 answered alone, and that stays."),
      ("@P1 anyone", "P1 Ann: anyone."), ("ann, P3 room", "2 people: room."),
      ("P3 initials", "P3: initials, words room."),
    ]
    for (line, answer) in lines {
      workshop.enter(line)
      #expect(workshop.message == answer, "\(line)")
    }
    #expect(workshop.session.people.all.map(\.name) == ["Ann", "Bo", ""])
    #expect(
      workshop.session.people["P1"]?.permission?.wording
        == People.Permission.Wording.usual.version)
    #expect(
      workshop.board.first == "People · 3 here: P1 Ann · room")
  }

  @Test func theStageForPermissionTakesAnswersAlone() {
    let ask = Stage(
      id: "ask", title: "Permission", activity: .people, minutes: 5, wording: "We write it down.")
    var workshop = TestWorkshop(flow: Flow(id: "f", title: "F", summary: "", stages: [ask]))
    workshop.go(to: "ask")
    #expect(workshop.label == "all partners, or P8 room")
    #expect(workshop.board.first == "Read out before anybody answers: We write it down.")
    #expect(workshop.refusal(of: "Marek").hasPrefix("Say who and how far: all partners"))
    #expect(workshop.refusal(of: "Marek partners").contains("called “Marek”"))
    #expect(workshop.unfinished == "4 people were not asked, which counts as this room")
    workshop.enter("everybody: our partners")
    #expect(workshop.unfinished == nil)
    #expect(workshop.session.people.all.count == 4)
    #expect(
      workshop.session.people["P1"]?.permission?.wording
        == People.Permission.Wording("We write it down.").version)
  }

  @Test func theWordingIsReadInFullBesideARoomOfTwenty() {
    let ask = Stage(
      id: "ask", title: "Permission", activity: .people, prompt: "How far?", minutes: 5,
      wording: People.Permission.Wording.usual.text)
    var workshop = TestWorkshop(
      columns: 80, rows: 24, people: 20,
      flow: Flow(id: "f", title: "F", summary: "", stages: [ask]))
    workshop.go(to: "ask")
    let screen = workshop.state.screen.transcript
    #expect(screen.contains("change your mind at any time."))
    for number in 1...20 { #expect(screen.contains("P\(number) not asked"), "P\(number)") }
  }

  @Test func severalComeInAtOnce() {
    var workshop = TestWorkshop.holding(.people, people: 4)
    for code in ["P1", "P2", "P3"] { workshop.perform(":person.leave \(code)") }
    workshop.enter("P1 P2")
    #expect(workshop.message == "2 people came: P1, P2.")
    workshop.enter("all here")
    #expect(workshop.session.people.all.allSatisfy { $0.isPresent })
    workshop.enter("P3 @B")
    #expect(workshop.session.people["P3"]?.table == "B")
  }

  @Test func aNewcomerSitsDownAndAHatSaysWhatItDoes() {
    var workshop = TestWorkshop.holding(.people, people: 2)
    workshop.enter("Fatou @B")
    #expect(workshop.message == "P1 Fatou, table B.")
    workshop.enter("Tom, BSL interpreter")
    #expect(
      workshop.message
        == "P2 Tom, BSL interpreter. Speaks for somebody else: no turn in rounds, not counted in polls."
    )
    #expect(workshop.session.people.counted.map(\.id) == ["P1"])
  }

  @Test func whoIsExpectedIsNotForgotten() {
    var workshop = TestWorkshop.holding(.people, people: 0)
    workshop.perform([
      .record(
        .people(
          .added(
            person: "P3", name: "Wanjiru", hats: [], table: nil, isAway: true,
            origin: Origin(title: "Before"))), by: nil)
    ])
    #expect(workshop.unfinished == "nobody is noted as here: “all here” notes everybody")
    #expect(workshop.board.contains("Not here: P3 Wanjiru · not here yet"))
    workshop.enter("wanjiru")
    #expect(workshop.unfinished == nil)
    #expect(workshop.session.people.all.count == 1)
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
