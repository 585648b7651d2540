import Canvas
import Testing
import Workshop

@testable import Rehearsals
@testable import Workbench

/// Words that somebody who is lost types alone.
@Suite struct LoneWordTests {
  @Test(arguments: ["help", "?", " Help ", "HELP"])
  func helpOpensHelpAndSaysHowTheWordIsPutUp(_ line: String) {
    var workshop = TestWorkshop.sweeping()
    let count = workshop.state.record.count
    workshop.enter(line)
    #expect(workshop.state.context == .page)
    #expect(workshop.state.screen.transcript.contains("What “Table sweep” is for"))
    #expect(workshop.state.record.count == count)
    workshop.press(.escape)
    #expect(
      workshop.message == "“\(line.trimmingBlanks).” with a full stop puts the word up.")
    #expect(workshop.state.focus.entry.isEmpty)
  }

  @Test(arguments: ["quit", "exit", "Q"]) func leavingIsAskedAboutOnce(_ line: String) {
    var workshop = TestWorkshop.sweeping()
    let count = workshop.state.record.count
    workshop.enter(line)
    #expect(workshop.state.place.name == .run)
    #expect(workshop.message.hasPrefix("Enter once more leaves."))
    #expect(workshop.message.contains("“\(line).” with a full stop"))
    workshop.press(.enter)
    #expect(workshop.state.place.name == .start)
    #expect(workshop.state.record.count == 0 && count > 0)
  }

  @Test func whatIsNotSavedIsSaidFirst() {
    var workshop = TestWorkshop.sweeping()
    workshop.state.trouble("The disk is full.")
    workshop.enter("quit")
    #expect(workshop.message.hasPrefix("Not everything is saved! Enter once more leaves."))
  }

  @Test func anyOtherKeyTakesTheQuestionBack() {
    var workshop = TestWorkshop.sweeping()
    workshop.enter("quit")
    workshop.press(.left, .enter)
    #expect(workshop.state.place.name == .run)
    #expect(workshop.message.hasPrefix("Enter once more leaves"))
    // Nor does it answer what Ctrl+C asked.
    workshop.press(.control("u"), .control("c"))
    workshop.enter("quit")
    #expect(workshop.state.place.name == .run)
  }

  @Test(arguments: ["help.", "Exit.", "quit smoking", "? who says so", "helpers"])
  func withAnythingMoreTheyAreWords(_ line: String) {
    var workshop = TestWorkshop.sweeping()
    workshop.enter(line)
    #expect(workshop.session.cards.all.last?.text == line)
  }

  @Test func theReviewAndTheStartScreenUnderstandThem() {
    var review = TestWorkshop.review()
    review.enter("help")
    #expect(review.state.context == .page)
    review.press(.escape)
    #expect(review.state.review?.field.isEmpty == true)
    review.enter("quit")
    #expect(
      review.effects.last != .leave && review.message == "Enter once more leaves.")
    review.press(.enter)
    #expect(review.effects.last == .leave)
    var start = TestWorkshop(isOpen: false)
    start.enter("?")
    #expect(start.state.context == .page)
    start.press(.escape)
    start.enter("exit")
    #expect(start.effects.isEmpty)
    start.press(.enter)
    #expect(start.effects == [.leave])
  }

  @Test func linesUnderstandThemToo() throws {
    var linear = LinearRoom(TestWorkshop.sweeping().state, isInteractive: true)
    _ = linear.report()
    let count = linear.state.record.count
    #expect(try linear.take("help").isEmpty)
    #expect(linear.report().contains { $0.hasPrefix("Page: Help") })
    #expect(try linear.take("quit").isEmpty)
    #expect(
      linear.report().first
        == "Notice: “quit” once more leaves. “quit.” with a full stop puts the word up."
    )
    #expect(linear.state.record.count == count)
    #expect(try linear.take("quit") == [.leave])
    #expect(try linear.take("quit").isEmpty)
    guard case .record? = try linear.take("quit.").first else {
      Issue.record("the word was not put up")
      return
    }
    // What lies between takes the question back.
    #expect(try linear.take("quit").isEmpty)
  }

  @Test func escClosesWhatIsOpenAndOtherwiseSaysThatItDoesNothing() {
    var workshop = TestWorkshop.sweeping()
    workshop.type("half a ca")
    workshop.press(.escape)
    #expect(
      workshop.message
        == "Nothing is open, so Esc closes nothing; your words stay. F10 or “quit” leaves.")
    #expect(workshop.state.focus.entry.text == "half a ca")
    workshop.type("rd: question?")
    #expect(workshop.state.focus.entry.text == "half a card: question?")
    workshop.press(.control("p"), .escape, .escape, .escape)
    #expect(workshop.state.place.name == .run && workshop.state.overlays.isEmpty)
  }
}
