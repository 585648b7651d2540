import Canvas
import Testing
import Workshop

@testable import Rehearsals
@testable import Workbench

@Suite("The sentence above the entry line")
struct StatusLinesTests {
  @Test func `A sentence that fits two rows is whole`() {
    var workshop = TestWorkshop.sweeping()
    let words =
      "Check-out: promised 11:20, expected 11:47. Leave a stage out (Ctrl+P). For the bus home."
    workshop.state.tell(words, .notice)
    let lines = StatusLines(workshop.state, columns: 78)
    #expect(lines.lines.joined(separator: " ") == words)
    #expect(lines.rows == 2)
    #expect(lines.lines.allSatisfy { workshop.state.screen.transcript.contains($0) })
  }

  @Test func `Of a longer one the screen says how to read the rest, and that shows all of it`() {
    for (columns, rows) in [(60, 18), (80, 24)] {
      var workshop = TestWorkshop.sweeping(columns: columns, rows: rows)
      let words = (1...60).map { "word\($0)" }.joined(separator: " ")
      workshop.state.tell(words, .refused)
      #expect(workshop.state.screen.transcript.contains("…  F7 reads on"))
      workshop.press(.function(7))
      let page = workshop.state.screen.transcript
      #expect(page.contains("word1 ") && page.contains("word60"))
    }
  }

  @Test func `In the review and in the room window it is the same`() {
    let words = (1...60).map { "word\($0)" }.joined(separator: " ")
    var review = TestWorkshop.review()
    review.state.tell(words, .notice)
    #expect(review.state.screen.transcript.contains("…  F7 reads on"))
    review.press(.function(7))
    #expect(review.state.screen.transcript.contains("word60"))
    let room = RoomWindow(TestWorkshop.sweeping())
    var state = room.state
    state.tell(words, .notice)
    #expect(state.screen.transcript.contains("…  F7 reads on"))
    _ = state.handle(.function(7))
    #expect(state.screen.transcript.contains("word60"))
  }

  @Test func `Who is here stands beside a short sentence, and makes way for a long one`() {
    var workshop = TestWorkshop.sweeping()
    let people = workshop.state.peopleWords
    workshop.state.tell("Done.", .done)
    #expect(StatusLines(workshop.state, columns: 78).people == people)
    workshop.state.tell(String(repeating: "long ", count: 15), .done)
    #expect(StatusLines(workshop.state, columns: 78).people.isEmpty)
  }

  @Test func `Where nothing was said there is nothing to read on`() {
    var workshop = TestWorkshop.sweeping()
    workshop.state.message = nil
    #expect(StatusLines(workshop.state, columns: 78).lines.isEmpty)
    #expect(StatusLines(workshop.state, columns: 78).rows == 1)
    #expect(CommandTable.row("message.show")?.unavailable(workshop.state) != nil)
  }

  @Test func `Trouble with the file comes before what was said last`() {
    var workshop = TestWorkshop.sweeping()
    workshop.state.tell("Done.", .done)
    workshop.state.trouble("The disk is full.")
    #expect(StatusLines(workshop.state, columns: 78).lines == ["The disk is full."])
  }
}
