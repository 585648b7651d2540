import Canvas
import Testing
import Workbench
import Workshop

@testable import Rehearsals

/// The plan as lines, and as records for programs.
@Suite struct PlanTextTests {
  private func planned() -> Shown {
    var workshop = TestWorkshop.built()
    for line in [
      ":card.add type=force category=helping People trust a neighbour",
      ":card.score H1 strength=4 sway=2", ":action.accept A1",
      ":action.change A1 money=\"£12 for paper\" why=\"asked at table A\"",
      ":ask.make by=P4 action=A1 text=\"Sixty cards printed\"",
      ":ask.answer Q1 yes by=P5 words=\"The library has a laminator\"",
      ":confidence.count 3=4 4=5", ":confidence.reveal", ":time.promise dinner 12:15 medicines",
      ":action.handBack A4 I am away",
    ] {
      workshop.perform(line)
      #expect(workshop.state.message?.tone != .refused, "\(line): \(workshop.message)")
    }
    return workshop.session
  }

  @Test func linesTellItInFull() {
    let lines = SessionText.lines(planned(), now: TestWorkshop().state.now)
    for line in [
      "  A1 Put plain cards by the mirrors – P4 Denny · due Sat 20 Jun 2026, in 3 months · agreed",
      "    We will know: three mirrors with cards and a tick for each person who asked",
      "    Money: £12 for paper", "Actions that are not agreed",
      "  Q1 Sixty cards printed – P4 Denny · for A1 · has its yes",
      "    yes, P5 Petra: The library has a laminator", "  The plan as a whole: 3=4 4=5",
      "    9 of 9 are at 3 or more.",
      "  H1 People trust a neighbour (strength 4 ●●●●○  shift 2 ●●○○○)",
    ] { #expect(lines.contains(line), "\(line)") }
    #expect(
      lines.contains { $0.hasPrefix("  E1 By 30 November") && $0.contains("by Mon 30 Nov 2026") })
    #expect(lines.contains { $0.contains("(promised by 12:15, for medicines)") })
    #expect(lines.contains { $0.contains("handed back (I am away)") })
  }

  @Test func recordsHoldEveryField() {
    let records = SessionText.records(planned()).map {
      $0.split(separator: "\t", omittingEmptySubsequences: false)
    }
    let action = records.first { $0.first == "action" }
    #expect(action?.count == 24 && action?.last == "")
    #expect(
      action?.prefix(6).map(String.init) == [
        "action", "A1", "Put plain cards by the mirrors", "P4", "2026-06-20", "yes",
      ])
    #expect(records.contains { $0.first == "ask" && $0.last == "A1" })
    #expect(records.contains { $0.first == "answer" && $0.last == "yes" })
    #expect(
      records.contains { $0.map(String.init) == ["confidence", "", "3=4 4=5", "shown", "12"] })
  }

  @Test func actionsStandUnderTheHeadingWhereTheyBelong() throws {
    let lines = SessionText.lines(impossible(), now: TestWorkshop().state.now)
    let over = try #require(
      lines.firstIndex(of: "Actions handed on, changed, not possible or let go"))
    #expect(lines[over + 1].hasPrefix("  A1 "))
    #expect(lines[over + 1].contains("not possible: no hall"))
    let open = try #require(lines.firstIndex(of: "Actions that are not agreed"))
    #expect(open > over && !lines[open...].contains { $0.hasPrefix("  A1 ") })
    #expect(!lines.contains("Agreed actions"))
  }

  @Test func theBoardAfterTheCloseHasTheSameHeadings() throws {
    var workshop = TestWorkshop.built(columns: 120, rows: 60)
    workshop.perform(":action.accept A1")
    workshop.perform(":action.report A1 not-possible words=\"no hall\"")
    workshop.perform([.record(.opening(.closed), by: nil)])
    let board = workshop.state.screen.transcript
    let over = try #require(
      board.firstRange(of: "Actions handed on, changed, not possible or let go"))
    let action = try #require(board.firstRange(of: "A1 Put plain cards"))
    #expect(over.upperBound < action.lowerBound)
    #expect(!board[over.lowerBound..<action.lowerBound].contains("not agreed"))
    #expect(!board.contains("Agreed actions"))
  }

  @Test func anObjectionIsSeenWhereverTheActionStands() throws {
    let session = impossible()
    let lines = SessionText.lines(session, now: TestWorkshop().state.now)
    #expect(
      lines.contains { $0.hasPrefix("  A1 ") && $0.contains("somebody did not agree to this") })
    #expect(
      SessionText.records(session).contains {
        $0.hasPrefix("action\tA1\t") && $0.hasSuffix("\tdisputed")
      })
    var workshop = TestWorkshop.built(columns: 160, rows: 60)
    workshop.perform(":action.dispute A1 by=P5 words=\"four cards, not three\"")
    #expect(workshop.board.contains { $0.contains("this is not what P5 Petra agreed") })
    workshop.press(.home, .down, .down, .down, .right, .enter, .character("o"))
    #expect(workshop.state.screen.transcript.contains("A1 action"))
    #expect(workshop.state.screen.transcript.contains("this is not what P5 Petra agreed"))
    workshop.state.opened(workshop.state.record, isForReview: true)
    #expect(workshop.state.screen.transcript.contains("somebody did not agree to this"))
    workshop.state.replayed(
      workshop.state.record, PlaceClock(workshop.state.record.uncovered.events) { _ in 0 },
      isFromStart: true)
    workshop.press(.end)
    #expect(workshop.board.contains { $0.contains("this is not what P5") })
  }

  private func impossible() -> Shown {
    var workshop = TestWorkshop.built()
    for line in [
      ":action.accept A1", ":action.report A1 not-possible words=\"no hall\"",
      ":action.dispute A1 by=P5 words=\"four cards, not three\"",
    ] {
      workshop.perform(line)
      #expect(workshop.state.message?.tone != .refused, "\(line): \(workshop.message)")
    }
    return workshop.session
  }

  @Test func everythingCanBeWalkedFromAnAction() {
    var workshop = TestWorkshop.built()
    workshop.enter("A1 serves: E1 V1")
    workshop.press(.home, .down, .down, .down, .right, .enter, .character("o"))
    let page = workshop.state.screen.transcript
    for words in ["Serves", "E1 By 30 November", "V1 Checked early", "People", "P4 Denny"] {
      #expect(page.contains(words), "\(words)")
    }
  }
}
