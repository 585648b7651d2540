import Canvas
import Testing
import Workbench
import Workshop

@testable import Rehearsals

/// The replay as it is seen and used.
@Suite struct ReplayScreenTests {
  static let sizes = [(60, 18), (80, 24), (120, 40), (200, 50)]

  @Test(arguments: sizes) func theTimeline(_ columns: Int, _ rows: Int) throws {
    let size = "\(columns)x\(rows)"
    var short = Recording.short.replayed(columns: columns, rows: rows)
    short.press(.pageDown, .pageDown, .right)
    try expectGolden(short.state.screen, "replay-short-\(size)")
    var evening = Recording.evening.replayed(columns: columns, rows: rows)
    evening.press(.character("m"))
    try expectGolden(evening.state.screen, "replay-evening-\(size)", styled: true)
    var day = Recording.fullDay.replayed(columns: columns, rows: rows)
    day.press(.end)
    try expectGolden(day.state.screen, "replay-day-\(size)")
    var reopened = Recording.reopened.replayed(columns: columns, rows: rows)
    reopened.press(.end, .left)
    try expectGolden(reopened.state.screen, "replay-reopened-\(size)")
  }

  @Test func oneStepsOnAndBackByMomentStageAndMark() {
    var workshop = Recording.evening.replayed()
    #expect(workshop.state.replay?.position == 1)
    workshop.press(.right, .right, .right)
    #expect(workshop.state.replay?.position == 4)
    #expect(screen(workshop).contains("G1 added to People, said by P1. “Can cook for forty”"))
    workshop.press(.left)
    #expect(workshop.state.stage?.id == "sweep")
    workshop.press(.pageDown)
    #expect(workshop.state.stage?.id == "tea")
    workshop.press(.pageUp, .pageUp)
    #expect(workshop.state.stage?.id == "welcome")
    workshop.press(.character("m"))
    #expect(screen(workshop).contains("G3 joined with G1"))
    workshop.press(.character("m"), .character("m"))
    #expect(screen(workshop).contains("C1 written down. “Not on market day”"))
    workshop.press(.character("M"), .home, .left)
    #expect(workshop.message == "This is the beginning.")
    workshop.press(.end, .right)
    #expect(workshop.message == "This is the end.")
    workshop.press(.character("m"))
    #expect(workshop.message == "There is no mark after this moment.")
  }

  @Test(arguments: [
    ("10:19", "G3 added"), ("00:39:00", "G3 joined"), ("A1", "Ask the baker"),
    ("test-4", "G1 added"), ("tea", "Now: Tea."), ("First steps", "Now: First steps."),
    ("close", "The workshop is closed"), ("market day", "C1 written"), ("2026-03-12", "opened"),
    ("SOUP", "I1 added"),
  ])
  func oneGoesTo(_ said: String, tells: String) {
    var workshop = Recording.reopened.replayed()
    workshop.replay(to: said)
    #expect(screen(workshop).contains(tells), "\(said)")
  }

  @Test(arguments: [
    ("08:00", "08:00 is outside this session, which goes from 10:00 to 12:59."),
    ("24:00:00", "24:00:00 is after the end of this session, which is 02:59:00."),
    ("99:00", "“99:00” is no time such as 10:41, and no session time such as 00:41:07."),
    ("A7", "No A7 was ever given in this session."),
    ("test-99", "This session has no event test-99."),
    ("2027-01-01", "Nothing was said here on Fri 1 Jan 2027."),
    ("zebra", "Nobody said “zebra” here. Try fewer words."),
    ("\" OR *", "Nobody said “\" OR *” here. Try fewer words."),
  ])
  func whatIsNotThereIsRefusedInWords(_ said: String, words: String) {
    var workshop = Recording.evening.replayed()
    workshop.press(.right)
    workshop.replay(to: said)
    #expect(refusal(workshop) == words)
    workshop.press(.escape)
    #expect(workshop.state.replay?.position == 2)
  }

  @Test func fromAnyItemOneWalksBothWaysAndToItsMoments() {
    var workshop = Recording.reopened.replayed()
    workshop.replay(to: "A1")
    workshop.press(.enter)
    let page = screen(workshop)
    #expect(page.contains("The way of A1"))
    #expect(page.contains("P2 said yes to A1"))
    #expect(page.contains("I1 (P3, 11:24): Soup on Thursdays"))
    #expect(page.contains("└ G1 (P1, 10:09): Can cook for forty"))
    #expect(self.page(workshop).contains("└ G3 (P2, 10:19): Cooks"))
    #expect(page.contains("Thu 2 Apr 2026, 12:59 A1 is done: A crate every Thursday."))
    workshop.press(.down, .enter)
    #expect(workshop.state.overlays.isEmpty)
    #expect(screen(workshop).contains("P2 said yes to A1"))
    workshop.replay(to: "G2")
    workshop.press(.enter)
    #expect(screen(workshop).contains("└ A1 (12:09): Ask the baker · done"))
  }

  @Test func twoMomentsAreCompared() {
    var workshop = Recording.reopened.replayed()
    workshop.replay(to: "10:10")
    workshop.press(.character("c"))
    #expect(workshop.message.hasPrefix("This moment is kept."))
    workshop.press(.end, .character("c"))
    let lines = page(workshop)
    #expect(lines.contains("Added: 5"))
    #expect(lines.contains("I1 Soup on Thursdays"))
    #expect(lines.contains("Decided: 1"))
    #expect(lines.contains("Taken down: nothing"))
    #expect(!lines.contains("G3 Cooks"))
    workshop.press(.escape, .character("c"), .character("c"))
    #expect(workshop.message == "This is the moment that was kept. Go to another one first.")
  }

  @Test func whatWasTakenBackIsHiddenUntilItIsAskedFor() {
    var recording = Recording.short
    recording.enter("sweep")
    recording.asset(9, "A secret of the family", by: 2)
    recording.undo()
    var workshop = recording.replayed()
    workshop.replay(to: "secret")
    #expect(refusal(workshop) == "Nobody said “secret” here. Try fewer words.")
    workshop.press(.escape, .end, .left)
    #expect(!screen(workshop).contains("secret"))
    workshop.press(.character("u"))
    workshop.replay(to: "G9")
    #expect(screen(workshop).contains("“A secret of the family” (Taken back"))
    #expect(screen(workshop).contains("taken back later"))
    workshop.press(.right)
    #expect(screen(workshop).contains("Taken back: G9 added"))
    workshop.press(.left, .character("u"))
    #expect(!screen(workshop).contains("secret"))
  }

  @Test func privateNotesAreShownOnlyWhenTheyAreAskedFor() {
    var recording = Recording.short
    recording.say(
      .notes(.added(Note(id: SpokenID(.note, 1), audience: .facilitator, text: "Watch table B"))))
    var workshop = recording.replayed()
    workshop.press(.end)
    // That there is one is nobody's business either.
    #expect(!screen(workshop).contains("N1") && !screen(workshop).contains("Watch table B"))
    workshop.replay(to: "Watch")
    #expect(refusal(workshop)?.hasPrefix("Nobody said") == true)
    workshop.press(.escape, .character("v"), .end)
    #expect(screen(workshop).contains("Watch table B"))
  }

  @Test func whoTookPermissionBackIsNamedAtNoMoment() {
    var recording = Recording.short
    let person = SpokenID(.person, 1)
    recording.say(.people(.changed(person: person, name: "Maureen", hats: ["verger"], table: nil)))
    recording.asset(3, "The key of the hall", by: 1)
    recording.asset(4, "Grandmother's recipe")
    recording.say(.cards(.attributed(card: SpokenID(.asset, 4), person: person, table: nil)))
    recording.say(.rounds(.spoke(stage: "welcome", person: person, words: "tired of waiting")))
    var action = WorkshopAction(id: SpokenID(.action, 1), what: "Ask the baker")
    action.owner = person
    recording.say(.actions(.added(action)))
    recording.say(.actions(.reported(action: action.id, .done, words: "I gave her my own")), by: 1)
    recording.say(.people(.withdrew(person: person)))
    let covered = [
      "Maureen", "verger", "key of the hall", "recipe", "tired of waiting", "my own",
      "cook for forty",
    ]
    var workshop = recording.replayed()
    workshop.press(.character("v"), .character("u"))
    for position in 1...recording.history.events.count {
      #expect(workshop.state.replay?.position == position)
      for words in covered { #expect(!screen(workshop).contains(words), "\(words), \(position)") }
      workshop.press(.enter)
      for words in covered { #expect(!screen(workshop).contains(words), "\(words), \(position)") }
      if !workshop.state.overlays.isEmpty { workshop.press(.escape) }
      #expect(workshop.state.place.name == .replay)
      workshop.press(.right)
    }
    for words in covered {
      workshop.replay(to: words)
      #expect(refusal(workshop)?.hasPrefix("Nobody said") == true, "\(words)")
      workshop.press(.escape)
    }
  }

  @Test func whatWasTakenDownOrRewordedIsCoveredUntilItIsAskedFor() {
    var recording = Recording.short
    recording.asset(3, "What Benny told us", by: 1)
    recording.say(.cards(.withdrawn(card: SpokenID(.asset, 3))))
    recording.asset(4, "His wife's illness")
    recording.say(.cards(.edited(card: SpokenID(.asset, 4), text: "A neighbour")))
    var workshop = recording.replayed()
    for _ in 1...recording.history.events.count {
      for words in ["Benny", "illness"] { #expect(!screen(workshop).contains(words)) }
      workshop.press(.right)
    }
    workshop.press(.character("u"))
    workshop.replay(to: "G3")
    #expect(screen(workshop).contains("“What Benny told us”"))
    workshop.replay(to: "G4")
    #expect(screen(workshop).contains("“His wife's illness”"))
  }

  @Test func whereverOneLandsWhatWasUndoneIsNotShownUnasked() {
    var recording = Recording.short
    recording.say(
      .rounds(.spoke(stage: "welcome", person: SpokenID(.person, 2), words: "my husband drinks")))
    recording.undo()
    var workshop = recording.replayed()
    workshop.press(.end)
    #expect(!screen(workshop).contains("drinks"))
    workshop.replay(to: "10:20")
    #expect(!screen(workshop).contains("drinks"))
    workshop.replay(to: "test-8")
    #expect(refusal(workshop)?.hasPrefix("test-8 was taken back") == true)
  }

  @Test func aCardThatIsMarkedLaterIsCoveredBeforeToo() {
    var recording = Recording.short
    recording.asset(3, "My mother's illness", by: 1)
    recording.say(.cards(.marked(card: SpokenID(.asset, 3), sensitive: true)))
    var workshop = recording.replayed()
    workshop.press(.end, .left)
    #expect(!screen(workshop).contains("illness"))
  }

  @Test func itPlaysByItselfAndShortensTheQuiet() {
    var workshop = Recording.evening.replayed()
    workshop.press(.character(" "))
    #expect(screen(workshop).contains("PLAYING 60×"))
    // Nine quiet minutes between the second and the third take no more than two seconds.
    for position in [1, 2, 2, 3, 4] {
      workshop.pass(seconds: 1)
      #expect(screen(workshop).contains("7 quiet minutes left out") == (position == 3))
      #expect(workshop.state.replay?.position == position)
    }
    #expect(workshop.state.millisecondsToNextChange.map { $0 <= 2000 } == true)
    workshop.press(.character("+"), .character("+"))
    #expect(workshop.message == "Plays 300 times as fast as it was.")
    workshop.press(.character(" "))
    #expect(workshop.state.millisecondsToNextChange == nil)
    workshop.pass(seconds: 60)
    #expect(workshop.state.replay?.position == 4)
  }

  @Test func aClickOnTheTimelineGoesThere() {
    var workshop = Recording.reopened.replayed()
    workshop.press(.click(Point(column: 24, row: 19)))
    #expect(screen(workshop).contains("G3 joined with G1"))
    workshop.press(.click(Point(column: 36, row: 17)))
    #expect(workshop.state.stage?.id == "tea")
    workshop.press(.click(Point(column: 74, row: 19)))
    #expect(screen(workshop).contains("A1 is done"))
    workshop.press(.click(Point(column: 3, row: 17)))
    #expect(screen(workshop).contains("A1 is done"))
  }

  @Test func nothingCanBeWrittenAndLeavingGoesBack() {
    var workshop = Recording.evening.replayed()
    let why = CommandTable.row("card.add")?.unavailable(workshop.state)
    #expect(why == "A replay changes nothing; “moot run” carries on with a workshop.")
    workshop.press(.escape)
    #expect(workshop.message == "Nothing is open, so Esc closes nothing. q leaves.")
    workshop.press(.character("q"))
    #expect(workshop.state.place.name == .start && workshop.effects.last == .release)
    var direct = TestWorkshop(isOpen: false)
    let history = Recording.evening.history
    direct.state.replayed(
      SessionRecord(history), PlaceClock(history.events) { _ in 0 }, isFromStart: false)
    direct.press(.character("q"))
    #expect(direct.effects.last == .leave)
  }

  @Test func leavingKeepsThePlaceAndTheMomentThatWasKept() {
    let history = Recording.evening.history
    func open(_ workshop: inout TestWorkshop, _ id: String = "here") {
      workshop.state.replayed(
        SessionRecord(history, id: id), PlaceClock(history.events) { _ in 0 }, isFromStart: true)
    }
    var workshop = TestWorkshop(isOpen: false)
    open(&workshop)
    workshop.press(.pageDown, .character("c"), .pageDown)
    let position = workshop.state.replay?.position
    #expect(screen(workshop).contains("compares with"))
    workshop.press(.character("q"))
    open(&workshop)
    #expect(workshop.state.replay?.position == position)
    #expect(screen(workshop).contains("compares with"))
    workshop.press(.character("q"))
    // Another session begins at its beginning.
    open(&workshop, "other")
    #expect(workshop.state.replay?.position != position)
    #expect(!screen(workshop).contains("compares with"))
  }

  @Test func theFactsAreToldWithoutJudging() {
    var workshop = Recording.evening.replayed()
    workshop.press(.character("f"))
    let lines = page(workshop)
    #expect(lines.contains("Table sweep: planned 40 minutes, took 55"))
    #expect(lines.contains("no hat, 4 people: spoke 0 times, passed 0 times, put up 3 cards"))
    #expect(lines.contains("It was not taken."))
  }

  @Test func anEmptySessionIsNoTrouble() {
    var workshop = TestWorkshop(isOpen: false)
    workshop.state.replayed(SessionRecord(), PlaceClock([]) { _ in 0 }, isFromStart: true)
    workshop.press(
      .right, .left, .pageDown, .pageUp, .end, .home, .character("m"), .character("M"), .up,
      .enter, .character("c"), .character("c"), .character("f"), .escape, .character("t"),
      .escape, .character("u"), .character(" "))
    workshop.pass(seconds: 5)
    #expect(!screen(workshop).isEmpty)
  }

  private func screen(_ workshop: TestWorkshop) -> String { workshop.state.screen.transcript }

  /// Why the form that is open was refused.
  private func refusal(_ workshop: TestWorkshop) -> String? {
    guard case .form(let form)? = workshop.state.overlays.last else { return nil }
    return form.refusal
  }

  private func page(_ workshop: TestWorkshop) -> [String] {
    guard case .page(let page)? = workshop.state.overlays.last else { return [] }
    return page.lines.map(\.text)
  }
}

extension TestWorkshop {
  /// Goes to a moment, as people name it.
  fileprivate mutating func replay(to said: String) {
    press(.character("g"))
    enter(said)
  }
}
