import Canvas
import Testing
import Workshop

@testable import Rehearsals
@testable import Workbench

/// Actions at talking speed.
@Suite struct ActionLineTests {
  private func action(_ workshop: TestWorkshop, _ number: Int = 1) -> WorkshopAction? {
    workshop.session.actions[SpokenID(.action, number)]
  }

  private func workshop() -> TestWorkshop {
    var workshop = TestWorkshop.building()
    workshop.enter("Put plain cards by the mirrors")
    return workshop
  }

  @Test func wordsAreEnoughAndTheRestCanComeLater() {
    var workshop = workshop()
    #expect(
      workshop.message == "A1 written down; still needs an owner, a date, how we will know.")
    workshop.enter("A1 > P4 > fri")
    #expect(action(workshop)?.owner == SpokenID(.person, 4))
    #expect(action(workshop)?.due?.text == "2026-03-13")
    #expect(
      workshop.message == "A1 by Fri 13 Mar 2026; still needs how we will know, the owner's yes.")
    workshop.enter("A1 know: three mirrors with cards")
    #expect(workshop.message == "A1 changed; still needs the owner's yes.")
    workshop.enter("a1 yes")
    #expect(workshop.message == "P4 Denny said yes to A1.")
    #expect(action(workshop)?.isAgreed == true)
    #expect(workshop.session.actions.all.count == 1)
  }

  @Test(arguments: [
    ("first: ask the captains", "first", "ask the captains"), ("step: ask", "first", "ask"),
    ("how: three mirrors", "know", "three mirrors"), ("with: P5 waqar", "helpers", "P5 P2"),
    ("who: P4 P5", "owner", "P4"), ("by: in 2 weeks", "due", "2026-03-26"),
    ("due: 30 may 2026", "due", "2026-05-30"), ("start: mon", "start", "2026-03-16"),
    ("uses: G1+G3", "uses", "G1 G3"), ("serves: E1 V1", "serves", "E1 V1"),
    ("money: £40 from the fair", "money", "£40 from the fair"),
    ("time: an evening", "time", "an evening"),
    ("tell: the practice manager", "tell", "the practice manager"),
    ("depends: A2", "depends", "A2"), ("sure: 4", "confidence", "4"),
    ("shown: D.", "shownAs", "D."), ("visibility: partners", "visibility", "partners"),
    ("what: Put cards up", "what", "Put cards up"),
  ]) func everyFieldCanBeTyped(_ line: String, _ field: String, _ value: String) throws {
    var workshop = workshop()
    workshop.enter("A1 \(line)")
    let found = self.action(workshop)
    let action = try #require(found)
    let fields: [String: String] = [
      "what": action.what, "owner": action.owner?.spoken ?? "", "due": action.due?.text ?? "",
      "start": action.start?.text ?? "", "first": action.first, "know": action.know,
      "helpers": action.helpers.map(\.spoken).joined(separator: " "),
      "uses": action.uses.map(\.spoken).joined(separator: " "),
      "serves": action.serves.map(\.spoken).joined(separator: " "), "money": action.money,
      "time": action.time, "tell": action.tell, "depends": action.depends,
      "confidence": action.confidence.map(String.init) ?? "", "shownAs": action.shownAs,
      "visibility": action.visibility.rawValue,
    ]
    #expect(fields[field] == value, "\(workshop.message)")
    #expect(workshop.session.actions.all.count == 1)
  }

  @Test func cardsAreAddedToThoseThatItUses() {
    var workshop = workshop()
    workshop.enter("A1 +G1")
    workshop.enter("A1 +G3+G1")
    #expect(action(workshop)?.uses.map(\.spoken) == ["G1", "G3"])
  }

  @Test(arguments: [
    ("A1 is a good one", "Say what of A1: A1 know: …, A1 first: …, or A1 > who > when."),
    ("A1", "Say what of A1: A1 know: …, A1 first: …, or A1 > who > when."),
    ("A1 know:", "Say it after the colon: How will we know?"),
    ("A1 > P4 > fri > more", "Write A1 > who > when, such as A1 > P4 > fri."),
    ("A1 > P4 > someday", "“someday” is no date. Write fri, 30 may, in 2 weeks or 2026-05-30."),
    (
      "Tea > P4 > 3 march 2024",
      "Sun 3 Mar 2024 is past; today is Thu 12 Mar 2026. Say a day to come, such as in 2 weeks."
    ),
    (
      "A1 start: 2020-01-01",
      "Wed 1 Jan 2020 is past; today is Thu 12 Mar 2026. Say a day to come, such as in 2 weeks."
    ),
    ("A1 > P77", "There is no P77. The people here are P1 to P12."),
    ("A1 sure: 9", "Confidence is a number from 0 to 5, not 9."),
    ("A1 uses: G99", "There is no card G99."),
    ("A1 yes", "A1 has no owner yet. Say who will do it first."),
  ]) func whatCannotBeIsRefusedInOneSentenceAndStaysInTheLine(_ line: String, _ sentence: String) {
    var workshop = workshop()
    workshop.enter(line)
    #expect(workshop.message == sentence)
    #expect(workshop.state.focus.entry.text == line)
    #expect(workshop.session.actions.all.count == 1)
  }

  @Test func whatOnlyLooksLikeAnIdIsANewAction() {
    var workshop = workshop()
    for line in ["A4 paper for everybody", "A4-sized cards", "Ask the library: one shelf"] {
      workshop.enter(line)
      #expect(workshop.session.actions.all.last?.what == line)
    }
  }

  @Test func aChangeOfDateAndOwnerSaysBoth() {
    var workshop = TestWorkshop.built()
    workshop.enter("A1 > P2 > 3 july")
    let lines = workshop.state.page(of: "A1").lines.map(\.text)
    #expect(lines.contains { $0.hasSuffix("moved to Fri 3 Jul 2026, passed on from P4 Denny") })
  }

  @Test func anOwnerWhoHasLeftIsAskedAboutAndCannotSayYesNow() {
    var workshop = workshop()
    workshop.perform(":person.leave P9")
    workshop.enter("A1 > P9")
    #expect(workshop.message == "A1 is down for P9, who is not here: the yes has to come later.")
    workshop.press(.up, .enter)
    #expect(!workshop.state.screen.transcript.contains("the owner says yes"))
    #expect(workshop.state.screen.transcript.contains("a  the yes came later"))
    workshop.press(.escape)
    #expect(
      workshop.refusal(of: "A1 yes")
        == "P9 is not here, so the yes has to come later; "
        + "Ctrl+P “note how the owner answered” notes it then.")
    workshop.press(.enter, .character("a"))
    workshop.enter("later")
    #expect(action(workshop)?.acceptance == .later)
  }

  @Test func whoLeavesBeforeSayingYesIsNamedWithWhatIsTheirs() {
    var workshop = workshop()
    workshop.enter("A1 > P9")
    workshop.perform(":person.leave P9")
    #expect(workshop.message == "P9 has left. The yes to A1 has to come later.")
  }

  @Test func aFieldIsPickedAndFilledInAForm() {
    var workshop = workshop()
    workshop.enter("A1 > P4 > fri")
    workshop.press(.up, .enter, .character("e"))
    // What is missing is offered first.
    workshop.press(.enter)
    workshop.enter("three mirrors")
    #expect(action(workshop)?.know == "three mirrors")
    workshop.press(.enter, .character("e"))
    workshop.enter("money")
    workshop.enter("nothing")
    #expect(action(workshop)?.money == "nothing")
    workshop.press(.enter, .character("e"))
    workshop.enter("by when")
    workshop.press(.control("u"))
    workshop.enter("20 june")
    workshop.enter("P4 is away")
    #expect(action(workshop)?.due?.text == "2026-06-20")
    #expect(action(workshop)?.originalDue?.text == "2026-03-13")
    #expect(action(workshop)?.history.last?.words == "P4 is away")
  }

  @Test func aDateThatIsPastByNowMayStand() {
    var workshop = workshop()
    workshop.enter("A1 > P4 > tomorrow")
    workshop.pass(seconds: 3 * 86_400)
    workshop.perform(":action.change A1 due=2026-03-13 know=three")
    #expect(action(workshop)?.know == "three")
    workshop.perform(":action.change A1 due=2026-03-14")
    #expect(workshop.message.hasPrefix("Sat 14 Mar 2026 is past"))
  }
}
