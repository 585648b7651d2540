import Canvas
import Testing
import Workbench
import Workshop

@testable import Rehearsals

/// The review, for those who agreed it.
@Suite struct ReviewScreenTests {
  @Test(arguments: [(80, 24), (60, 18), (120, 40)])
  func asItLooks(_ columns: Int, _ rows: Int) throws {
    var workshop = TestWorkshop.review(columns: columns, rows: rows)
    try expectGolden(workshop.state.screen, "review-list-\(columns)x\(rows)")
    workshop.type("maur")
    workshop.press(.enter)
    try expectGolden(workshop.state.screen, "review-action-\(columns)x\(rows)")
  }

  @Test(arguments: [
    ("a2", ["A2"]), ("2", ["A2"]), ("P1", ["A1"]), ("denny", ["A2"]), ("bench", ["A3"]),
    ("gill", ["A4"]), ("gil", []), ("P3", ["A4"]), ("p", ["A3", "A4"]), ("zzz", []),
    ("", ["A1", "A2", "A3", "A4"]),
  ])
  func oneFindsOnesOwn(typed: String, found: [String]) {
    var workshop = TestWorkshop.review()
    workshop.type(typed)
    let screen = workshop.state.screen.transcript
    for id in ["A1 Make", "A2 Survey", "A3 Put", "A4 Print"] {
      // A name that may not be shown finds what its owner promised, but not by its beginning.
      #expect(screen.contains(id) == found.contains(String(id.prefix(2))), "\(typed): \(id)")
    }
  }

  @Test func somebodyFindsTheirActionSaysDoneAndLeaves() throws {
    var workshop = TestWorkshop.review()
    workshop.type("denny")
    workshop.press(.enter, .down, .enter)
    workshop.enter("103 answers")
    workshop.press(.enter)
    let action = try #require(workshop.session.actions[SpokenID(.action, 2)])
    #expect(action.status == .done && action.history.last?.by == SpokenID(.person, 2))
    #expect(workshop.message == "Saved. A2 is done: 103 answers. Ctrl+Z takes it back.")
    #expect(workshop.state.overlays.isEmpty)
    workshop.press(.escape, .escape, .escape)
    #expect(workshop.effects.last != .leave)
    #expect(workshop.message == "Nothing is open, so Esc closes nothing. F10 or “quit” leaves.")
    workshop.press(.function(10))
    #expect(workshop.effects.last == .leave)
  }

  @Test func undoReachesOnlyWhatWasSaidNow() {
    var workshop = TestWorkshop.review()
    workshop.press(.control("z"))
    #expect(workshop.session.closing.isClosed)
    workshop.type("A1")
    workshop.press(.enter, .down, .enter, .enter, .enter)
    #expect(workshop.session.actions[SpokenID(.action, 1)]?.status == .done)
    workshop.press(.control("z"), .control("z"))
    #expect(workshop.session.actions[SpokenID(.action, 1)]?.status == nil)
    #expect(workshop.session.closing.isClosed)
  }

  @Test func nothingIsChosenUntilSomebodyMoves() {
    var workshop = TestWorkshop.review()
    #expect(workshop.state.review?.row == nil)
    workshop.press(.enter)
    #expect(workshop.state.overlays.isEmpty)
    #expect(workshop.message == "Choose an action with Down first.")
    workshop.press(.down, .enter)
    // On the page of an action Enter alone says nothing either.
    let before = workshop.session
    workshop.press(.enter, .enter, .enter)
    #expect(workshop.session == before)
    #expect(workshop.state.context == .menu)
    #expect(workshop.message == "Nothing is chosen yet. Down chooses.")
    var last = TestWorkshop.review()
    last.press(.up)
    #expect(last.state.review?.row == 3)
  }

  @Test(arguments: [
    ("done", "It is done"), ("not yet", "It is in progress"), ("DONE", "It is done"),
    ("another date", "It needs another date"), ("not what i", "This is not what I agreed"),
    ("not possible", "It is not possible, because …"), ("no", "It is not possible, because …"),
  ])
  func anAnswerIsTyped(words: String, answer: String) throws {
    var workshop = TestWorkshop.review()
    workshop.press(.down, .down, .enter)
    let before = workshop.session
    workshop.type(words)
    guard case .page(let page)? = workshop.state.overlays.last, let line = page.selected else {
      Issue.record("no answer for \(words)")
      return
    }
    #expect(page.lines[line].text == answer)
    #expect(workshop.session == before)
    let row = try #require(workshop.state.screen.cursor?.row)
    #expect(workshop.state.screen.row(row).contains(answer))
    workshop.press(.enter)
    #expect(workshop.state.context == .form)
  }

  @Test func anAnswerThatIsNoneIsSaidAndStays() {
    var workshop = TestWorkshop.review()
    workshop.press(.down, .enter)
    workshop.enter("gladly")
    #expect(workshop.message == "No answer here is like “gladly”. Down chooses.")
    #expect(workshop.state.screen.transcript.contains("your answer ▸ gladly"))
    #expect(workshop.state.overlays.count == 1)
  }

  @Test func theCursorIsWhereEnterOpens() {
    var workshop = TestWorkshop.review()
    let typing = workshop.state.screen.cursor
    workshop.press(.down)
    #expect(workshop.state.screen.cursor != typing)
    workshop.type("d")
    #expect(workshop.state.screen.cursor?.row == typing?.row)
  }

  @Test func aReasonThatIsNeededIsAskedForAtOnce() {
    var workshop = TestWorkshop.review()
    workshop.type("A1")
    workshop.press(.enter)
    for _ in 0..<7 { workshop.press(.down) }
    workshop.press(.enter, .enter)
    guard case .form(let form)? = workshop.state.overlays.last else {
      Issue.record("no form")
      return
    }
    #expect(form.refusal == "Say why A1 is not possible; the record keeps the reason.")
    #expect(form.asked[form.index] == "words")
    workshop.enter("the road is shut")
    workshop.press(.enter)
    #expect(workshop.session.actions["A1"]?.status == .notPossible)
  }

  @Test func somebodysPageIsReadAloudInLines() {
    var workshop = TestWorkshop.review()
    let page = workshop.page(of: ":review.aloud denny")
    #expect(
      page.prefix(3) == [
        "P2 Denny · \(workshop.session.opening.title)", "P2 Denny promised 1 thing here.",
        "A2: Survey 200 doors",
      ])
    #expect(page.contains { $0.hasPrefix("By when: ") })
    // A name that may not be shown is not told, though its owner finds the page by it.
    let hidden = workshop.page(of: ":review.aloud Gill")
    #expect(hidden.first?.hasPrefix("P3 · ") == true)
    #expect(!hidden.joined().contains("Gill"))
    #expect(
      workshop.answer(to: ":review.aloud Gil").contains("Nobody on the list is called “Gil”."))
  }

  @Test func everythingSomebodyPromisedIsAskedOfAllSessions() {
    var workshop = TestWorkshop.review()
    workshop.type("denny")
    workshop.press(.control("o"))
    #expect(workshop.effects.last == .ask(.promises(of: "denny")))
    var other = TestWorkshop.review()
    other.press(.control("o"))
    other.enter("Gill Rees")
    #expect(other.effects.last == .ask(.promises(of: "Gill Rees")))
  }

  @Test func whoIsNearlyCalledSoIsSaidOnlyWhereTheNameIsShown() {
    var workshop = TestWorkshop.review()
    workshop.type("Dennny")
    #expect(workshop.state.screen.transcript.contains("Nearly so: P2 Denny."))
    workshop = TestWorkshop.review()
    workshop.type("Gilll")
    #expect(!workshop.state.screen.transcript.contains("Nearly so"))
  }

  @Test func wordsThatOnlyBeginLikeANameAreNobodys() {
    for typed in ["de", "bench", "A2"] {
      var workshop = TestWorkshop.review()
      workshop.type(typed)
      #expect(workshop.state.review?.person == nil, "\(typed)")
    }
    var workshop = TestWorkshop.review()
    workshop.type("denny")
    #expect(workshop.state.review?.person == SpokenID(.person, 2))
    workshop.press(.escape)
    #expect(workshop.state.review?.person == nil)
  }

  @Test func nobodyIsNamedWhoDidNotAllowIt() {
    var workshop = TestWorkshop.review()
    workshop.perform([
      .record(
        .actions(.noted(action: SpokenID(.action, 4), words: "Eleven of fourteen")),
        by: SpokenID(.person, 3)),
      .record(.actions(.accepted(action: SpokenID(.action, 4), .later)), by: nil),
    ])
    #expect(workshop.message.contains("P3 said yes") && !workshop.message.contains("Gill"))
  }

  @Test func aWrongKeyBreaksNothing() {
    for key in "abcdefghijklmnopqrstuvwxyz!?:/+-0123456789" {
      var workshop = TestWorkshop.review()
      let before = workshop.session
      workshop.press(.character(key), .tab, .pageDown, .delete, .up, .down, .control("p"))
      #expect(workshop.session == before)
    }
  }

  @Test func anObjectionIsSeenBesideTheAction() throws {
    var workshop = TestWorkshop.review()
    workshop.perform([
      .record(
        .actions(.disputed(action: SpokenID(.action, 1), words: "Two minutes")),
        by: SpokenID(.person, 1))
    ])
    #expect(workshop.state.screen.transcript.contains("somebody did not agree to this"))
    workshop.press(.enter)
    #expect(
      workshop.state.screen.transcript.contains("this is not what P1 Maureen agreed: Two minutes"))
  }

  @Test func whatWasSaidLongAgoCannotBeUndone() {
    var workshop = TestWorkshop.review()
    workshop.perform([
      .record(
        .actions(.reported(action: SpokenID(.action, 1), .done, words: nil)), by: nil)
    ])
    workshop.pass(seconds: 3 * 3600)
    workshop.press(.control("z"))
    #expect(workshop.message.contains("stays; add what is new beside it."))
    #expect(workshop.session.actions[SpokenID(.action, 1)]?.status == .done)
  }

  @Test func aFileThatCanOnlyBeReadIsReadOnly() {
    var workshop = TestWorkshop.review()
    workshop.state.opened(
      workshop.state.record, readOnly: "This session can only be read.", isForReview: true)
    workshop.press(.down, .enter)
    let screen = workshop.state.screen.transcript
    #expect(screen.contains("This session can only be read.") && !screen.contains("It is done"))
  }

  @Test func latenessIsAFact() {
    let screen = TestWorkshop.review().state.screen.transcript
    #expect(screen.contains("due Fri 27 Feb 2026, 5 weeks ago"))
    #expect(screen.contains("due Fri 3 Apr 2026, tomorrow"))
    #expect(!screen.lowercased().contains("overdue") && !screen.lowercased().contains(" late"))
  }

  @Test func linesFindAndSayTheSame() throws {
    var linear = LinearRoom(TestWorkshop.review().state, isInteractive: false)
    #expect(linear.greeting.contains { $0.hasPrefix("Item: A1 Make the film") })
    #expect(try linear.take("denny").isEmpty)
    #expect(linear.report().contains { $0.hasPrefix("Item: A2 Survey 200 doors") })
    let effects = try linear.take(":action.report A2 done by=P2 words=\"103 answers\"")
    #expect(effects.count == 1)
    #expect(throws: Rejection.self) { _ = try linear.take(":card.add type=asset Hall") }
    #expect(try linear.take(":action.chain A1") == [.trace(SpokenID(.action, 1))])
  }

  @Test func theChainLeadsToTheOtherSessions() throws {
    var workshop = TestWorkshop.review()
    var earlier = SessionHistory()
    var action = WorkshopAction(id: SpokenID(.action, 1), what: "Make the film")
    action.owner = SpokenID(.person, 1)
    for (number, event) in [
      SessionEvent.opening(.opened(Opening(title: "Sandhythe in winter"))),
      .actions(.added(action)),
    ].enumerated() {
      earlier.append(
        RecordedEvent(
          number: number + 1, id: EventID(writer: "old1", number: number + 1), clock: number + 1,
          at: Instant(milliseconds: 1_769_594_400_000), since: 0, by: nil, event: event))
    }
    let sessions = [
      EarlierSession(id: "5f0c4a1e", history: earlier) { $0.day(offset: 0) },
      EarlierSession(id: "here", history: workshop.state.record.uncovered) { $0.day(offset: 0) },
    ]
    workshop.state.traced(
      ActionChain(of: SpokenID(.action, 1), in: "here", among: sessions), from: "here")
    try expectGolden(workshop.state.screen, "chain-80x24")
    workshop.press(.enter)
    #expect(workshop.effects.last == .review("5f0c4a1e", at: SpokenID(.action, 1)))
  }
}
