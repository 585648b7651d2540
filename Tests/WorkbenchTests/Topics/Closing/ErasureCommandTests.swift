import Canvas
import Testing
import Workshop

@testable import Rehearsals
@testable import Workbench

@Suite struct ErasureCommandTests {
  private var list: ErasureList {
    ErasureList(
      what: "P1", places: ["P1, Rosa: all of it goes.", "", "Lunch club: 3 entries", "  a.jsonl"],
      questions: [.init(words: "G2 in Lunch club: “Ask Rosa”", asked: "Take the name out of it?")],
      limits: "There is no way back.", confirmation: "Rosa")
  }

  /// A workshop where what is to go has been listed.
  private func listed(_ list: ErasureList) -> TestWorkshop {
    var workshop = TestWorkshop()
    workshop.state.listed(list)
    return workshop
  }

  @Test func theCommandAsksForAListFirst() {
    var workshop = TestWorkshop()
    workshop.press(.control("p"))
    workshop.enter("for good")
    workshop.enter("P1")
    #expect(workshop.effects.last == .listErasure("P1"))
  }

  @Test func nothingIsSoughtWhereThereIsNoWord() throws {
    var state = TestWorkshop().state
    #expect(throws: Rejection.self) {
      try state.begin("session.erase", Arguments(["what": "…"]))
    }
  }

  @Test func thePageListsPlacesQuestionsAndLimits() throws {
    guard case .page(let page)? = listed(list).state.overlays.last else {
      Issue.record("No page")
      return
    }
    let texts = page.lines.map(\.text)
    for text in [
      "P1, Rosa: all of it goes.", "a.jsonl", "1  G2 in Lunch club: “Ask Rosa”",
      "Take the name out of it?", "There is no way back.",
      "Take it out: you will be asked to type “Rosa”",
    ] {
      #expect(texts.contains(text), "\(text)")
    }
  }

  @Test func itIsDoneOnlyAfterTheNameWasTyped() {
    var workshop = listed(list)
    workshop.press(.enter)
    workshop.enter("all")
    workshop.enter("Ros")
    guard case .form(let form)? = workshop.state.overlays.last else {
      Issue.record("No form")
      return
    }
    #expect(form.refusal == "“Ros” is not “Rosa”.")
    #expect(!workshop.effects.contains { if case .erase = $0 { true } else { false } })
    workshop.enter("a")
    #expect(workshop.effects.last == .erase("P1", mentions: "all", confirmed: "Rosa"))
    #expect(workshop.state.overlays.isEmpty)
  }

  @Test func nothingIsAskedOfOthersWhereNobodySpokeOfIt() {
    var list = list
    list.questions = []
    var workshop = listed(list)
    workshop.press(.enter)
    workshop.enter("rosa")
    #expect(workshop.effects.last == .erase("P1", mentions: "none", confirmed: "rosa"))
  }

  @Test func linesSayHowToGoOn() {
    var workshop = TestWorkshop()
    var lines = LinearWorkbench(into: &workshop.state, isInteractive: false)
    workshop.state.listed(list)
    let report = lines.report(of: &workshop.state)
    #expect(
      report.contains {
        $0.hasSuffix(
          #":session.takeOut what="P1" mentions=all (or none, or 1,3) confirm="Rosa""#)
      })
    let effects = try? lines.take(
      #":session.takeOut what="P1" mentions=1 confirm="Rosa""#, into: &workshop.state)
    #expect(effects == [.erase("P1", mentions: "1", confirmed: "Rosa")])
  }
}

@Suite struct KeepingTests {
  @Test func aDayIsSetAtTheCloseAndLater() {
    var workshop = TestWorkshop.holding(.close)
    workshop.expect([
      ":keeping.set 12 mar 2027": "Kept until Fri 12 Mar 2027.",
      ":keeping.set 2026-03-01":
        "Refused: Sun 1 Mar 2026 is past; today is Thu 12 Mar 2026. Say a day to come, such as in 2 weeks.",
      ":keeping.set none": "Kept without a last day, as said.",
    ])
    #expect(workshop.record.closing.keeping != nil)
    #expect(workshop.record.closing.keeping?.until == nil)
    workshop.expect([":review.set none": "We look at this again: no date, as said."])
    workshop.expect([":session.close": "The workshop is closed. Thank everybody."])
    workshop.expect([":keeping.set 12 mar 2027": "Kept until Fri 12 Mar 2027."])
  }

  @Test func theStartScreenSaysWhatIsPastItsDay() {
    var workshop = TestWorkshop(isOpen: false)
    #expect(workshop.state.pastKeepingWords == nil)
    workshop.state.listed(pastKeeping: ["Lunch club"])
    let words = "“Lunch club” is past the day until which it is kept: see moot retire."
    #expect(workshop.state.screen.transcript.contains(words))
    #expect(LinearWorkbench.greeting(workshop.state).first == "Notice: \(words)")
    workshop.state.listed(pastKeeping: ["Lunch club", "Allotments", "Choir"])
    #expect(
      workshop.state.pastKeepingWords
        == "“Lunch club” and 2 others are past the day until which they are kept: see moot retire.")
  }
}
