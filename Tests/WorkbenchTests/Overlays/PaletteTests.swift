import Canvas
import Testing
import Workshop

@testable import Rehearsals
@testable import Workbench

@Suite struct PaletteTests {
  private func palette(_ typed: String) -> Palette {
    var palette = Palette()
    _ = palette.field.paste(typed)
    return palette
  }

  private func ids(_ typed: String, in workshop: TestWorkshop) -> [String] {
    workshop.state.paletteRows(palette(typed)).map(\.command.id)
  }

  @Test(arguments: [
    ("welcome", ["person.", "people."]), ("sweep", ["card."]),
    ("connect", ["idea.", "link.", "card."]),
    ("check-out", ["point.", "review.", "plus.", "delta.", "reflection.", "session."]),
  ]) func whatBelongsToTheStageComesFirst(_ stage: String, _ beginnings: [String]) {
    var workshop = TestWorkshop()
    workshop.go(to: stage)
    workshop.enter("+ A stove")
    let rows = workshop.state.paletteRows(Palette())
    let own = rows.filter { row in
      row.reason == nil && beginnings.contains { row.command.id.hasPrefix($0) }
    }
    #expect(own.count > 1 || stage == "sweep")
    #expect(rows.prefix(own.count).map(\.command.id) == own.map(\.command.id))
    let possible = rows.prefix { $0.reason == nil }.count
    #expect(rows.dropFirst(possible).allSatisfy { $0.reason != nil })
  }

  @Test func aTitleIsFoundBeforeAnExplanationAndWordsOfBothTogether() {
    let workshop = TestWorkshop.sweeping()
    #expect(ids("undo", in: workshop).first == "history.undo")
    #expect(ids("card.join", in: workshop).first == "card.join")
    #expect(ids("join cards same", in: workshop).first == "card.join")
    // Its explanation alone says so.
    let found = ids("health", in: workshop)
    #expect(found.first == "card.sensitive")
    #expect(ids("mark sensitive card", in: workshop).contains("card.sensitive"))
  }

  @Test func whatFitsBetterComesFirstEvenIfItCannotBeDoneNow() {
    let workshop = TestWorkshop.sweeping()
    let rows = workshop.state.paletteRows(palette("close the workshop"))
    #expect(rows.first?.command.id == "session.close")
    #expect(rows.first?.reason != nil)
  }

  @Test func enterDoesNothingThatDoesNotHoldWhatIsTyped() {
    var workshop = TestWorkshop.sweeping()
    let count = workshop.state.record.count
    workshop.press(.control("p"))
    workshop.type("undp")
    #expect(workshop.state.paletteRows(palette("undp")).allSatisfy { !$0.holds })
    workshop.press(.enter)
    #expect(workshop.state.context == .palette)
    #expect(workshop.state.record.count == count)
    workshop.type("zzz")
    #expect(workshop.state.screen.transcript.contains("No command is like that. Ctrl+U"))
    workshop.press(.down, .control("u"))
    guard case .palette(let open)? = workshop.state.overlays.last else { return }
    #expect(open.row == 0)
  }

  @Test(arguments: [(80, 24), (120, 40)])
  func whatIsFoundIsExplainedInFullWhereThereIsRoom(_ columns: Int, _ rows: Int) {
    var workshop = TestWorkshop(columns: columns, rows: rows)
    workshop.go(to: "sweep")
    workshop.press(.control("p"))
    workshop.type("title")
    let found = workshop.state.paletteRows(palette("title"))
    #expect((2...7).contains(found.count))
    let shown = workshop.state.screen.transcript
    for row in found {
      let words = row.reason ?? row.command.help
      #expect(shown.contains(row.command.title))
      #expect(shown.contains(words) || words.count > columns - 10)
    }
  }

  @Test func aClickOnTheExplanationChoosesItsRow() throws {
    var workshop = TestWorkshop.sweeping()
    workshop.press(.control("p"))
    workshop.type("title")
    let found = workshop.state.paletteRows(palette("title"))
    try #require((2...7).contains(found.count))
    let lines = workshop.state.screen.transcript.split(
      separator: "\n", omittingEmptySubsequences: false)
    let line = try #require(lines.firstIndex { $0.contains(found[1].command.help.prefix(20)) })
    workshop.press(.click(Point(column: 10, row: line)))
    guard case .palette(let open)? = workshop.state.overlays.last else { return }
    #expect(open.row == 1)
  }
}
