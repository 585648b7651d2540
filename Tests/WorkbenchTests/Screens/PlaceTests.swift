import Canvas
import Testing
import Workshop

@testable import Rehearsals
@testable import Workbench

@Suite struct PlaceTests {
  @Test("The state stays small: what belongs to a screen alone is that screen's")
  func fewFields() throws {
    let states = [
      TestWorkshop(isOpen: false), .sweeping(), .review(), Recording.evening.replayed(),
    ].map(\.state)
    var values: [Any] = states + states.map(\.openSession) + states.map(\.supplies)
    for state in states { values += Mirror(reflecting: state.place).children.map(\.value) }
    values.append(try #require(states.last?.replay))
    for value in values {
      let fields = Mirror(reflecting: value).children.compactMap(\.label)
      #expect((1...12).contains(fields.count), "\(type(of: value)): \(fields)")
    }
  }

  @Test func eachScreenIsTheOneThatItIsCalled() {
    #expect(TestWorkshop(isOpen: false).state.place.name == .start)
    #expect(TestWorkshop.sweeping().state.place.name == .run)
    #expect(TestWorkshop.review().state.place.name == .review)
    #expect(Recording.evening.replayed().state.place.name == .replay)
  }

  @Test func aClickInTheReviewChoosesTheActionAndASecondOneOpensIt() throws {
    var workshop = TestWorkshop.review()
    let screen = workshop.state.screen
    let row = try #require(
      (0..<screen.size.rows).first { screen.row($0).contains("A2 Survey 200 doors") })
    workshop.press(.click(Point(column: 10, row: row)))
    #expect(workshop.state.review?.row == 1)
    #expect(workshop.state.context == .review)
    workshop.press(.click(Point(column: 10, row: row)))
    #expect(workshop.state.context == .menu)
    #expect(workshop.state.screen.transcript.contains("A2 · "))
  }

  @Test func theStartScreenIsFoundAsItWasLeft() {
    var workshop = TestWorkshop(isOpen: false)
    workshop.press(.down)
    workshop.state.opened(SessionRecord())
    workshop.press(.function(10))
    #expect(workshop.state.place.name == .start)
    #expect(workshop.state.start.row == 1)
  }

  @Test(arguments: [true, false])
  func leavingAReviewLeadsBackToWhereItWasAskedFor(isFromStart: Bool) {
    var workshop = TestWorkshop(isOpen: false)
    if isFromStart { workshop.state.start.opensReview = true }
    workshop.state.opened(TestWorkshop.review().state.record, isForReview: true)
    workshop.press(.function(10))
    #expect(workshop.effects == [isFromStart ? .release : .leave])
    #expect(workshop.state.place.name == (isFromStart ? .start : .review))
  }

  @Test func chainsLeadBackTheWayTheyWereWalked() {
    var workshop = TestWorkshop.review()
    let step = ReviewScreen.Step(session: "here", action: SpokenID(.action, 2))
    workshop.state.review?.trail = [step]
    workshop.state.opened(workshop.state.record, isForReview: true)
    workshop.press(.function(10))
    #expect(workshop.effects.last == .review("here", at: SpokenID(.action, 2)))
    #expect(workshop.state.review?.trail.isEmpty == true)
  }

  @Test func aReplayShowsItsOwnTimeAndTheStartScreenTheMachines() {
    var workshop = Recording.evening.replayed()
    let moment = workshop.state.now
    workshop.pass(seconds: 90)
    #expect(workshop.state.now == moment)
    workshop.press(.character("q"))
    #expect(workshop.effects == [.release])
    #expect(workshop.state.now.at.milliseconds == TestWorkshop.start.milliseconds + 90_000)
  }
}
