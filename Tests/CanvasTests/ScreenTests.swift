import Canvas
import Testing

struct ScreenTests {
  func screen(_ columns: Int, _ rows: Int) -> Screen {
    Screen(size: Size(columns: columns, rows: rows))
  }

  @Test func `Text is clipped at the edge and says what it used`() {
    var screen = screen(5, 2)
    let used1 = screen.write("abcdefg", at: Point(column: 2, row: 0))
    #expect(used1 == 3)
    let used2 = screen.write("abc", at: Point(column: 0, row: 1), columns: 2)
    #expect(used2 == 2)
    #expect(screen.row(0) == "  abc")
    #expect(screen.row(1) == "ab   ")
  }

  @Test func `Writing outside does nothing`() {
    var screen = screen(3, 1)
    let before = screen
    screen.write("x", at: Point(column: 0, row: 1))
    screen.write("x", at: Point(column: 0, row: -1))
    screen.write("x", at: Point(column: 3, row: 0))
    screen.write("x", at: Point(column: -1, row: 0))
    screen.fill(Region(column: 9, row: 9, columns: 3, rows: 3), with: "x")
    #expect(screen == before)
    screen.write("abc", at: Point(column: -1, row: 0))
    #expect(screen.row(0) == "bc ")
  }

  @Test func `A wide character is never split at the edge`() {
    var screen = screen(3, 1)
    let used3 = screen.write("日本", at: .zero)
    #expect(used3 == 2)
    #expect(screen.row(0) == "日 ")
    #expect(screen.cell(at: Point(column: 1, row: 0))?.columns == 0)
  }

  @Test func `Covering half of a wide character blanks the other half`() {
    var left = screen(4, 1)
    left.write("日本", at: .zero)
    left.write("x", at: Point(column: 1, row: 0))
    #expect(left.row(0) == " x本")

    var right = screen(4, 1)
    right.write("日本", at: .zero)
    right.write("x", at: .zero)
    #expect(right.row(0) == "x 本")

    var middle = screen(4, 1)
    middle.write("日本", at: .zero)
    middle.write("語", at: Point(column: 1, row: 0))
    #expect(middle.row(0) == " 語 ")
  }

  @Test func `Every row stays as wide as the screen whatever is written`() {
    let pieces = ["日本語", "क्षि", "x", "👨‍👩‍👧‍👦", "e\u{301}", "한국"]
    var screen = screen(7, 1)
    for round in 0..<60 {
      let place = Point(column: (round * 5) % 9 - 2, row: 0)
      screen.write(pieces[round % pieces.count], at: place)
      #expect(ScreenForm.columns(of: screen.row(0)) == 7)
      #expect(screen.cells(inRow: 0).reduce(0) { $0 + $1.columns } == 7)
    }
  }

  @Test func `A region clips on both sides`() {
    var screen = screen(10, 2)
    let region = Region(column: 2, row: 0, columns: 4, rows: 1)
    let used4 = screen.write("abcdefgh", in: region, indent: 1)
    #expect(used4 == 3)
    let used5 = screen.write("abc", in: region, row: 1)
    #expect(used5 == 0)
    screen.writeAtRight("12", in: Region(column: 0, row: 1, columns: 10, rows: 1))
    #expect(screen.row(0) == "   abc    ")
    #expect(screen.row(1) == "        12")
  }

  @Test func `The transcript shows rows and the cursor`() {
    var screen = screen(12, 3)
    screen.write(" > Go", at: .zero, style: .focus)
    screen.rule(in: screen.region, row: 1)
    screen.cursor = Point(column: 3, row: 0)
    #expect(screen.transcript == " > Go\n────────────\n\ncursor: column 3, row 0\n")
    #expect(
      screen.styledTranscript == """
        | > Go
        : 0-4 focus bold
        |────────────
        : 0-11 secondary
        |
        cursor: column 3, row 0

        """)
  }

  @Test func `An ASCII screen contains nothing else and keeps its columns`() {
    var screen = screen(20, 3)
    screen.write("✓ ● Ŵyl · Łódź ▸ a⏎…", at: .zero)
    screen.rule(in: screen.region, row: 1)
    screen.write("日本 👍 é", at: Point(column: 0, row: 2))
    screen.toASCII()
    #expect(screen.row(0) == "x * Wyl - Lodz > a/~")
    #expect(screen.row(1) == "--------------------")
    #expect(screen.row(2) == "???? ?? e           ")
  }

  @Test func `Screens without a size do no harm`() {
    var screen = screen(0, 0)
    screen.write("x", at: .zero)
    screen.rule(in: screen.region)
    screen.toASCII()
    #expect(screen.transcript == "cursor: none\n")
  }
}
