import Canvas
import Testing
import Workbench
import Workshop

@testable import Rehearsals

/// Questions to all sessions, from the start screen.
@Suite struct ArchiveScreenTests {
  @Test func wordsAreAskedForAndFoundThingsOpenAtTheirMoment() throws {
    var workshop = Self.start
    workshop.press(.control("f"))
    workshop.enter("survey")
    #expect(workshop.effects.last == .ask(.find(words: "survey", SearchFilter())))
    workshop.state.answered(Self.answer)
    try expectGolden(workshop.state.screen, "find-80x24")
    workshop.press(.down, .enter)
    #expect(
      workshop.effects.last == .replay("/s/a.jsonl", at: "k7q2-12", saying: "survey"))
    workshop.press(.down, .enter)
    // What cannot be read opens nothing.
    #expect(workshop.effects.last == .replay("/s/a.jsonl", at: "k7q2-12", saying: "survey"))
  }

  @Test func leavingTheReplayLeadsBackToWhatWasFound() {
    var workshop = Self.start
    workshop.state.answered(Self.answer)
    let history = Recording.evening.history
    workshop.state.replayed(
      SessionRecord(history), PlaceClock(history.events) { _ in 0 }, isFromStart: true)
    #expect(workshop.state.place.name == .replay)
    workshop.press(.character("q"))
    #expect(workshop.state.place.name == .start)
    #expect(workshop.state.screen.transcript.contains("A6 Survey 200 doors"))
  }

  @Test func nothingFoundIsSaidInASentence() {
    var workshop = Self.start
    workshop.state.answered(
      ArchiveAnswer(title: "“zebra”", rows: [], total: 0, none: "Nothing was found for “zebra”."))
    #expect(workshop.state.overlays.isEmpty)
    #expect(workshop.message == "Nothing was found for “zebra”.")
  }

  @Test func aSearchCanBeNarrowedDown() {
    var workshop = Self.start
    workshop.perform(
      ":archive.narrow type=asset since=2026-01-01 place=eaton flow=assets sewing machine")
    var filter = SearchFilter()
    (filter.type, filter.since) = ("asset", "2026-01-01")
    (filter.place, filter.flow) = ("eaton", "assets")
    #expect(workshop.effects.last == .ask(.find(words: "sewing machine", filter)))
  }

  @Test(arguments: [
    (":archive.due", ArchiveQuestion.openActions(byOwner: false, owner: nil)),
    (":archive.owners owner=rosa", .openActions(byOwner: true, owner: "rosa")),
    (":archive.assets", .assets(lonely: false)), (":archive.lonely", .assets(lonely: true)),
    (":archive.sessions", .sessions),
  ])
  func eachQuestionIsAsked(command: String, question: ArchiveQuestion) {
    var workshop = Self.start
    workshop.perform(command)
    #expect(workshop.effects.last == .ask(question))
  }

  @Test func muchIsCutAndSaid() {
    var workshop = Self.start
    let row = ArchiveAnswer.Row(id: "G1", words: "Hall", facts: [], session: "/s/a.jsonl")
    workshop.state.answered(
      ArchiveAnswer(
        title: "Assets", rows: Array(repeating: row, count: 500), total: 10_000, none: ""))
    #expect(workshop.state.screen.transcript.contains("Assets: the first 500 of 10000"))
    workshop.press(.end, .enter)
    #expect(workshop.effects.last == .replay("/s/a.jsonl", at: nil, saying: nil))
  }

  @Test func whereNoSessionIsThereIsNothingToAsk() {
    var workshop = TestWorkshop(isOpen: false)
    workshop.press(.control("f"))
    #expect(workshop.message == "There is no workshop yet.")
  }

  private static var start: TestWorkshop {
    var workshop = TestWorkshop(isOpen: false)
    workshop.state.listed([
      ListedSession(path: "/s/a.jsonl", title: "Sandhythe", facts: "4 actions", isClosed: true)
    ])
    return workshop
  }

  private static let answer = ArchiveAnswer(
    title: "“survey”",
    rows: [
      ArchiveAnswer.Row(
        id: "G7", words: "A retired teacher who has run surveys",
        facts: ["asset · Sandhythe · Wed 28 Jan 2026"], session: "/s/a.jsonl",
        event: EventID(writer: "k7q2", number: 7)),
      ArchiveAnswer.Row(
        id: "A6", words: "Survey 200 doors", facts: ["action · Sandhythe · Wed 28 Jan 2026"],
        session: "/s/a.jsonl", event: EventID(writer: "k7q2", number: 12)),
      ArchiveAnswer.Row(words: "b.jsonl", facts: ["It is no session."], session: nil),
    ], total: 3, none: "Nothing was found.", sought: "survey")
}
