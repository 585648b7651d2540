import Canvas
import Testing
import Workshop

@testable import Rehearsals
@testable import Workbench

@Suite struct MouseTests {
  /// Where some words stand on the screen.
  func place(of words: String, in workshop: TestWorkshop) throws -> Point {
    let screen = workshop.state.screen
    for row in 0..<screen.size.rows {
      if let range = screen.row(row).firstRange(of: words) {
        let before = screen.row(row)[..<range.lowerBound]
        return Point(column: ScreenForm.columns(of: String(before)), row: row)
      }
    }
    throw NotOnScreen(words: words)
  }

  struct NotOnScreen: Error { let words: String }

  @Test func aClickSelectsACard() throws {
    var workshop = TestWorkshop.sweeping()
    workshop.press(.home)
    workshop.press(.click(try place(of: "G4 Allotment", in: workshop)))
    #expect(workshop.state.focus.selected == SpokenID(.asset, 4))
  }

  @Test func aClickLeavesTheEntryLineAlive() throws {
    var workshop = TestWorkshop.sweeping()
    workshop.press(.home)
    let card = try place(of: "G4 Allotment", in: workshop)
    let hints = workshop.state.screen.row(23)
    let count = workshop.session.cards.all.count
    workshop.press(.click(card))
    #expect(HintLine.hints(workshop.state).map(\.column) == Self.columns(of: hints))
    workshop.enter("Priya runs the lunch club")
    #expect(workshop.session.cards.all.last?.text == "Priya runs the lunch club")
    #expect(workshop.session.cards.all.count == count + 1)
    #expect(workshop.session.cards["G4"]?.isWithdrawn == false)
    workshop.type("half a")
    workshop.press(.click(card))
    #expect(workshop.state.focus.entry.text == "half a")
  }

  /// Where the hints begin on a line: after two blanks or more, or at its start.
  private static func columns(of line: String) -> [Int] {
    let columns = Array(line)
    return columns.indices.filter { column in
      guard column > 0, columns[column] != " ", columns[column - 1] == " " else { return false }
      return column == 1 || columns[column - 2] == " "
    }
  }

  @Test func aClickOnAHintDoesIt() throws {
    var workshop = TestWorkshop.sweeping()
    workshop.press(.click(try place(of: "all commands", in: workshop)))
    #expect(workshop.state.context == .palette)
  }

  @Test func aSecondClickOnARowTakesIt() throws {
    var workshop = TestWorkshop.sweeping()
    workshop.press(.home, .enter, .character("m"))
    let places = try place(of: "Places", in: workshop)
    workshop.press(.click(places))
    #expect(workshop.state.context == .form)
    workshop.press(.click(places))
    #expect(workshop.session.cards[SpokenID(.asset, 1)]?.category == "places")
  }

  @Test func aClickOnALinkChoosesItAndASecondOneOpensIt() throws {
    var workshop = TestWorkshop.connecting()
    workshop.press(.up, .enter, .character("o"))
    let link = try place(of: "G4 Allotment", in: workshop)
    workshop.press(.click(link))
    #expect(workshop.state.screen.cursor == link)
    #expect(workshop.state.overlays.count == 1)
    workshop.press(.click(link))
    #expect(workshop.state.overlays.count == 2)
    #expect(workshop.state.screen.row(2).hasPrefix("  G4 "))
    workshop.press(.click(Point(column: 30, row: 3)))
    #expect(workshop.state.overlays.count == 2)
  }

  @Test func theWheelScrollsTheBoardAndStopsAtItsEnds() {
    var workshop = TestWorkshop.sweeping(columns: 60, rows: 18)
    for _ in 0..<50 { workshop.press(.wheelUp(.zero)) }
    #expect(workshop.state.focus.scroll == 0)
    for _ in 0..<50 { workshop.press(.wheelDown(.zero)) }
    let bottom = workshop.state.focus.scroll
    workshop.press(.wheelDown(.zero))
    #expect(workshop.state.focus.scroll == bottom)
    #expect(bottom > 0)
  }
}
