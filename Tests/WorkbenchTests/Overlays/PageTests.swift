import Canvas
import Testing
import Workshop

@testable import Rehearsals
@testable import Workbench

@Suite struct PageTests {
  /// The page of the last idea, which joins two cards.
  static func idea() -> TestWorkshop {
    var workshop = TestWorkshop.connecting()
    workshop.press(.up, .enter, .character("o"))
    return workshop
  }

  /// A page that lies on top of a workshop.
  static func reading(_ lines: [Page.Line]) -> TestWorkshop {
    var workshop = TestWorkshop.sweeping()
    workshop.state.overlays = [.page(Page(title: "A page", lines: lines))]
    return workshop
  }

  func title(_ workshop: TestWorkshop) -> String {
    if case .page(let page)? = workshop.state.overlays.last { return page.title }
    return ""
  }

  func chosen(_ workshop: TestWorkshop) -> SpokenID? {
    guard let layout = workshop.state.pageLayout else { return nil }
    return layout.selected.flatMap { layout.page.lines[$0.line].item }
  }

  func hints(_ workshop: TestWorkshop) -> String {
    String(workshop.state.screen.row(23).reversed().drop { $0 == " " }.reversed())
  }

  @Test func linksAreWalkedBothWays() throws {
    var workshop = Self.idea()
    #expect(title(workshop) == "I2 idea")
    #expect(chosen(workshop) == SpokenID(.asset, 1))
    try expectGolden(workshop.state.screen, "page-80x24", styled: true)
    workshop.press(.down, .enter)
    #expect(title(workshop) == "G4 asset")
    #expect(chosen(workshop) == SpokenID(.idea, 2))
    workshop.press(.enter)
    #expect(title(workshop) == "I2 idea")
    workshop.press(.escape, .character("q"))
    #expect(title(workshop) == "I2 idea")
    #expect(chosen(workshop) == SpokenID(.asset, 4))
    workshop.press(.escape)
    #expect(workshop.state.context == .run)
  }

  @Test func anActionLeadsToWhatItUsesAndBack() {
    var workshop = Self.idea()
    workshop.press(.escape)
    workshop.go(to: "first-steps")
    workshop.enter("Run a bike morning > P1 P3 > 18 april +I1")
    workshop.press(.up, .enter, .character("o"))
    #expect(title(workshop) == "A1 action")
    workshop.press(.enter)
    #expect(title(workshop) == "I1 idea")
    workshop.press(.end)
    #expect(chosen(workshop) == SpokenID(.action, 1))
  }

  @Test func aCardThatWasJoinedLeadsToTheOneThatStands() {
    var workshop = TestWorkshop.sweeping()
    workshop.perform([
      .record(.cards(.joined(card: SpokenID(.asset, 2), other: SpokenID(.asset, 1))), by: nil)
    ])
    let page = workshop.state.page(of: SpokenID(.asset, 1))
    #expect(page.lines.compactMap(\.item) == [SpokenID(.asset, 2)])
    let other = workshop.state.page(of: SpokenID(.asset, 2))
    #expect(other.lines.compactMap(\.item) == [SpokenID(.asset, 1)])
  }

  @Test func theArrowsStopAtTheFirstAndTheLastLink() {
    var workshop = Self.idea()
    workshop.press(.up)
    #expect(chosen(workshop) == SpokenID(.asset, 1))
    workshop.press(.down, .down, .down)
    #expect(chosen(workshop) == SpokenID(.asset, 4))
    workshop.press(.home)
    #expect(chosen(workshop) == SpokenID(.asset, 1))
    workshop.press(.end)
    #expect(chosen(workshop) == SpokenID(.asset, 4))
  }

  @Test func theHintLineSaysOnlyWhatTheKeysDo() {
    var workshop = Self.idea()
    #expect(hints(workshop) == " Enter open   Esc back   Down choose")
    workshop = Self.reading([Page.Line("Nothing but words.")])
    #expect(hints(workshop) == " Esc back")
    workshop = Self.reading((0..<40).map { Page.Line("Line \($0)") })
    #expect(hints(workshop) == " Esc back   Down scroll")
    workshop = Self.reading([Page.Line("G1 alone", item: SpokenID(.asset, 1))])
    #expect(hints(workshop) == " Enter open   Esc back")
  }

  @Test func enterClosesAPageWithNothingToOpen() {
    var workshop = Self.reading((0..<40).map { Page.Line("Line \($0)") })
    workshop.press(.down, .down)
    #expect(workshop.state.pageLayout?.page.scroll == 2)
    workshop.press(.enter)
    #expect(workshop.state.overlays.isEmpty)
  }

  @Test func whatIsNotSeenIsNotOpened() {
    var workshop = Self.reading(
      (0..<40).map { Page.Line("Line \($0)") } + [Page.Line("G1", item: SpokenID(.asset, 1))])
    #expect(hints(workshop) == " Esc back   Down scroll")
    workshop.press(.enter)
    #expect(workshop.state.overlays.count == 1)
    #expect(workshop.message == "Move to something that can be opened first.")
    workshop.press(.pageDown, .pageDown)
    #expect(hints(workshop) == " Enter open   Esc back   Down scroll")
    workshop.press(.enter)
    #expect(title(workshop) == "G1 asset")
  }

  @Test func theSignStandsInTheMarginWhereNothingIsSetIn() {
    let workshop = Self.reading([Page.Line("G1 alone", item: SpokenID(.asset, 1))])
    #expect(workshop.state.screen.row(4).hasPrefix("> G1 alone"))
    #expect(workshop.state.screen.cursor == Point(column: 2, row: 4))
    #expect(workshop.state.screen.cell(at: Point(column: 2, row: 4))?.style == .selected)
  }

  @Test func whatGoesOnIsSetInAndLosesNothing() {
    let words = String(repeating: "abcdefghi ", count: 30)
    let workshop = Self.reading([Page.Line(words, indent: 4)])
    let rows = (4..<23).map { workshop.state.screen.row($0) }
    let seen = rows.joined(separator: " ").split(separator: " ")
    #expect(seen == words.split(separator: " "))
    #expect(rows.allSatisfy { $0.hasSuffix("  ") })
  }
}
