import Testing
import Workshop

@testable import Rehearsals
@testable import Workbench

@Suite struct AgreeingCommandTests {
  private static let bar = ":bar.set scale=gradients5 threshold=80 support=1-2 veto=no"

  @Test func theBarIsSetOnAScaleThatThereIs() {
    var workshop = TestWorkshop.agreeing()
    let scales = AgreementScale.allCases.map(\.rawValue).joined(separator: ", ")
    let scale = AgreementScale.allCases.first?.rawValue ?? ""
    workshop.expect([
      ":bar.set scale=loud threshold=80 support=1-2 veto=no":
        "Refused: There is no scale “loud”. There are: \(scales).",
      ":bar.set scale=\(scale) threshold=most support=1-2 veto=no":
        "Refused: “most” is no whole number. Say the threshold in digits.",
      ":bar.set scale=\(scale) threshold=80 support=some veto=no":
        "Refused: “some” is no part of a scale. Write it as 1-3.",
      ":bar.set scale=\(scale) threshold=80 support=1-2 veto=perhaps":
        "Refused: “perhaps” is neither yes nor no. Say the veto.",
    ])
    #expect(workshop.session.agreeing.bar == nil)
    workshop.perform(":bar.set scale=\(scale) threshold=80 support=1-2 veto=no")
    #expect(workshop.session.agreeing.bar?.threshold == 80)
    #expect(workshop.session.agreeing.bar?.support == 1...2)
    #expect(workshop.session.agreeing.bar?.hasVeto == false)
  }

  @Test func aPollIsOpenedCountedAndShownInThatOrder() {
    var workshop = TestWorkshop.agreeing()
    workshop.expect([
      ":poll.count 1=3": "Refused: No poll is open.",
      ":poll.reveal": "Refused: No poll is open.",
      ":poll.end": "Refused: No poll is open.",
    ])
    workshop = .polling()
    workshop.expect([
      ":poll.reveal": "Refused: No answer is counted yet.",
      Self.bar: "Refused: The bar is closed to change until the statement is adopted.",
      ":statement.adopt review=none": "Refused: The room was not asked about V1 yet.",
    ])
    workshop.perform(":poll.count 1=20 2=4")
    #expect(workshop.answer(to: ":poll.end") == "Refused: Answers are counted; show them.")
    workshop.perform(":poll.reveal")
    #expect(workshop.session.agreeing.polls.last?.isRevealed == true)
  }

  @Test func aPollThatNobodyAnsweredEndsUnmet() {
    var workshop = TestWorkshop.polling()
    workshop.perform(":poll.end")
    #expect(workshop.session.agreeing.openPoll == nil)
    #expect(workshop.session.agreeing.polls.last?.verdict.isMet == false)
  }

  @Test func whatIsAdoptedHasADayOrNone() {
    var workshop = TestWorkshop.purpose()
    #expect(
      workshop.answer(to: ":statement.adopt review=none")
        == "Refused: There is no version to adopt.")
    workshop = .polling()
    workshop.perform(":poll.count 1=20 2=4")
    workshop.perform(":poll.reveal")
    #expect(workshop.answer(to: ":statement.adopt review=\"1 jan 2020\"").contains("is past"))
    workshop.perform(":statement.adopt review=\"17 oct\"")
    #expect(workshop.session.agreeing.adoptions.last?.review?.text == "2026-10-17")
  }

  @Test func aConcernIsWrittenDownAndSettled() {
    var workshop = TestWorkshop.agreeing()
    #expect(
      workshop.answer(to: ":concern.settle C1 recorded") == "Refused: No concern is written down.")
    workshop.perform(":concern.add text=\"Sundays are taken\" harms=families table=a")
    #expect(workshop.session.agreeing.concerns.first?.table == "A")
    #expect(
      workshop.answer(to: ":concern.settle C1 solved").hasPrefix(
        "Refused: “solved” is no state of a concern. There are: "))
    workshop.perform(":concern.settle C1 recorded words=\"we know\"")
    #expect(workshop.session.agreeing.concerns.first?.state == .recorded)
    #expect(
      workshop.board.contains {
        $0.hasPrefix("Concerns: C1 Sundays are taken (recorded · would harm families · we know)")
      })
  }

  @Test func whoDoesNotAgreeIsKeptInTheirOwnWords() {
    var workshop = TestWorkshop.purpose()
    #expect(workshop.answer(to: ":minority.add not me") == "Refused: There is no version yet.")
    workshop = .agreeing()
    workshop.perform(":minority.add by=P4 I would rather cook alone")
    #expect(workshop.session.agreeing.minority.map(\.text) == ["I would rather cook alone"])
    #expect(
      workshop.board.last?.hasPrefix("From who does not wholly agree: ") == true)
  }
}
