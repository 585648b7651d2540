import Canvas
import Testing
import Workshop

@testable import Rehearsals
@testable import Workbench

@Suite struct PageLayoutTests {
  static let words = [
    "plate", "Łódź", "ŵyl", "日本語", "👨‍👩‍👧‍👦", "👍🏽", "हिन्दी", "اردو", "e\u{301}e\u{301}", "🇬🇧🇫🇷",
    "a-word-that-is-longer-than-any-row", "\n", "  ", "x\r\ny", "\u{301}", "no\u{A0}break",
  ]
  static let styles: [Style] = [.text, .secondary, .heading, .focus, .good]

  /// Parts that begin and end anywhere, also within a character.
  func spans(_ chance: inout SeededChance) -> [Page.Span] {
    (0..<chance.next(upTo: 12)).map { _ in
      let words = (0..<chance.next(upTo: 4)).map { _ in
        Self.words[chance.next(upTo: Self.words.count)]
      }
      return Page.Span(
        words.joined(separator: chance.next(upTo: 3) == 0 ? "" : " "),
        Self.styles[chance.next(upTo: Self.styles.count)])
    }
  }

  /// What of a text is seen, each character with its look.
  func seen(_ spans: [Page.Span]) -> [Page.Span] {
    spans.flatMap { span in span.text.map { Page.Span(String($0), span.style) } }
      .filter { !$0.text.allSatisfy(\.isWhitespace) }
  }

  /// The same, worked out from the bytes of each part.
  func meant(_ spans: [Page.Span]) -> [Page.Span] {
    let looks = spans.flatMap { span in span.text.utf8.map { _ in span.style } }
    var offset = 0
    return spans.map(\.text).joined().compactMap { character in
      defer { offset += character.utf8.count }
      return character.isWhitespace ? nil : Page.Span(String(character), looks[offset])
    }
  }

  @Test(arguments: 0..<40) func everyCharacterKeepsItsLookWhereverALineIsBroken(_ seed: Int) {
    var chance = SeededChance(seed: UInt64(seed))
    for _ in 0..<20 {
      let line = Page.Line(spans(&chance), indent: chance.next(upTo: 2) * 2)
      let size = Size(columns: 20 + chance.next(upTo: 60), rows: 20)
      let layout = PageLayout(Page(title: "", lines: [line]), size)
      #expect(layout.rows.flatMap { seen($0.spans) } == meant(line.spans), "seed \(seed)")
      for row in layout.rows {
        let columns = row.spans.reduce(row.indent) { $0 + ScreenForm.columns(of: $1.text) }
        #expect(columns <= layout.body.columns, "seed \(seed)")
      }
    }
  }

  @Test func partsAreDrawnOneAfterAnother() {
    let line = Page.Line([
      Page.Span("We put "), Page.Span("日本", .heading), Page.Span("e", .secondary),
      Page.Span("\u{301}n out", .good),
    ])
    let workshop = PageTests.reading([line])
    let rows = workshop.state.screen.styledTranscript.split(separator: "\n")
    let index = rows.firstIndex { $0.hasPrefix("|  We put 日本e\u{301}n out") }
    #expect(index.map { rows[$0 + 1] } == ": 9-12 text bold, 13-13 secondary, 14-18 good")
  }

  /// Things to open, with so many lines of words between them.
  static func page(_ gaps: [Int]) -> Page {
    var lines: [Page.Line] = []
    for (number, gap) in gaps.enumerated() {
      lines += (0..<gap).map { Page.Line("words \(number) \($0)") }
      lines.append(Page.Line("G\(number)", indent: 2, item: SpokenID(.asset, number + 1)))
    }
    return Page(title: "A page", lines: lines + [Page.Line("the end")])
  }

  @Test(arguments: [
    [0, 0, 0], [3, 0, 9, 2], [30, 1, 1], [0, 50], [60], [12, 12, 12, 0, 25], [0],
  ]) func theArrowsAlonePassOverNothing(_ gaps: [Int]) {
    var layout = PageLayout(Self.page(gaps), Size(columns: 60, rows: 18))
    for step in [1, -1] {
      var seen: Set<Int> = []
      var opened: Set<Int> = []
      for _ in 0..<200 {
        seen.formUnion(layout.visible)
        if let item = layout.selected {
          opened.insert(item.line)
          #expect(item.rows.overlaps(layout.visible))
        }
        layout.step(by: step)
      }
      #expect(seen == Set(layout.rows.indices), "step \(step)")
      #expect(opened == Set(layout.items.map(\.line)), "step \(step)")
    }
    #expect(layout.page.scroll == 0)
  }

  @Test(arguments: 0..<20) func howeverOneMovesWhatIsChosenIsSeen(_ seed: Int) {
    var chance = SeededChance(seed: UInt64(seed))
    let gaps = (0..<(1 + chance.next(upTo: 8))).map { _ in chance.next(upTo: 30) }
    var layout = PageLayout(Self.page(gaps), Size(columns: 60, rows: 18))
    for _ in 0..<100 {
      switch chance.next(upTo: 6) {
      case 0: layout.goToTop()
      case 1: layout.goToEnd()
      case 2: layout.step(by: 1)
      case 3: layout.step(by: -1)
      default: layout.scroll(by: chance.next(upTo: 40) - 20)
      }
      let isAnySeen = layout.items.contains { $0.rows.overlaps(layout.visible) }
      #expect((layout.selected != nil) == isAnySeen, "seed \(seed)")
    }
  }

  @Test func aWindowOfAnotherSizeScrollsBackToThePage() {
    var page = Self.page([40])
    page.scroll = 39
    let layout = PageLayout(page, Size(columns: 120, rows: 60))
    #expect(layout.page.scroll == 0)
    #expect(layout.isWhole)
    #expect(PageLayout(page, Size(columns: 1, rows: 1)).visible.isEmpty)
  }
}
