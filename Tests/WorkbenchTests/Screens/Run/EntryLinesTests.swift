import Canvas
import Testing
import Workshop

@testable import Rehearsals
@testable import Workbench

@Suite("The entry line as it is seen")
struct EntryLinesTests {
  private static func lines(_ workshop: TestWorkshop) -> EntryLines {
    EntryLines(workshop.state, columns: workshop.state.size.columns - 2)
  }

  @Test func `It grows to three rows, and what was typed first stays in sight`() {
    var workshop = TestWorkshop.sweeping()
    #expect(Self.lines(workshop).lines.count == 1)
    let words = (1...20).map { "word\($0)" }.joined(separator: " ")
    workshop.type(words)
    let entry = Self.lines(workshop)
    #expect(entry.lines.count == 3)
    #expect(entry.lines.first?.hasPrefix("word1 ") == true)
    #expect(workshop.state.screen.transcript.contains("word20"))
  }

  @Test func `Of what is longer still the rows around the cursor are seen`() {
    var workshop = TestWorkshop.sweeping()
    workshop.type((1...100).map { "word\($0)" }.joined(separator: " "))
    #expect(Self.lines(workshop).lines.count == EntryLines.mostRows)
    #expect(Self.lines(workshop).lines.last?.contains("word100") == true)
    workshop.press(.home)
    #expect(Self.lines(workshop).lines.first?.hasPrefix("word1 ") == true)
  }

  @Test func `The cursor is where the next letter goes, however long the line is`() {
    var workshop = TestWorkshop.sweeping(columns: 60, rows: 18)
    for number in 1...60 {
      workshop.type("word\(number) ")
      let entry = Self.lines(workshop)
      #expect((0..<entry.lines.count).contains(entry.cursor.row))
      #expect((1...EntryLines.mostRows).contains(entry.lines.count))
      let region = RunLayout(workshop.state).entry
      #expect(region.contains(workshop.state.screen.cursor ?? .zero), "word \(number)")
    }
  }

  @Test func `What is pasted whole is one row, so that each key stays quick`() {
    var workshop = TestWorkshop.sweeping()
    workshop.press(.paste(String(repeating: "words ", count: 2000)))
    #expect(Self.lines(workshop).lines.count == 1)
  }

  @Test func `What is private stays covered in every row`() {
    var workshop = TestWorkshop()
    workshop.go(to: "gifts")
    workshop.type(String(repeating: "secret words ", count: 12))
    #expect(Self.lines(workshop).lines.count == 3)
    #expect(!workshop.state.screen.transcript.contains("secret"))
  }
}
