import Canvas
import Testing

@Suite("Digits for the back of a hall")
struct BigDigitsTests {
  @Test func `Each takes its blocks, side by side`() throws {
    let digits = try #require(BigDigits("1:07", in: Size(columns: 13, rows: 5)))
    #expect(digits.block == Size(columns: 1, rows: 1))
    #expect(
      digits.lines == [
        " █    ███ ███", "██  █ █ █   █", " █    █ █   █", " █  █ █ █   █", "███   ███   █",
      ])
    #expect(digits.size == Size(columns: 13, rows: 5))
  }

  @Test(arguments: [
    (17, 5, 1, 1), (34, 5, 2, 1), (80, 5, 2, 1), (33, 9, 1, 1), (34, 10, 2, 2), (51, 11, 3, 2),
    (250, 60, 14, 12), (17, 60, 1, 1),
  ])
  func `Blocks grow with the room, and are at most twice as wide as high`(
    columns: Int, rows: Int, wide: Int, high: Int
  ) throws {
    let digits = try #require(BigDigits("09:57", in: Size(columns: columns, rows: rows)))
    #expect(digits.block == Size(columns: wide, rows: high))
    #expect(digits.lines.count == digits.size.rows)
    #expect(digits.lines.allSatisfy { ScreenForm.columns(of: $0) == digits.size.columns })
    #expect(digits.size.columns <= columns && digits.size.rows <= rows)
  }

  @Test func `A clock that loses a digit keeps its size`() {
    let room = Size(columns: 40, rows: 20)
    let long = BigDigits("10:00", in: room, asWideAs: "88:88")
    let short = BigDigits("9:59", in: room, asWideAs: "88:88")
    #expect(long?.block == short?.block && long != nil)
    #expect(BigDigits("9:59", in: room)?.block != short?.block)
  }

  @Test(arguments: [("1:00", 12, 5), ("1:00", 13, 4), ("noon", 80, 24), ("", 80, 24)])
  func `Where there is no room, or no digit, there is nothing`(
    text: String, columns: Int, rows: Int
  ) {
    #expect(BigDigits(text, in: Size(columns: columns, rows: rows)) == nil)
  }

  @Test func `All digits differ`() {
    let room = Size(columns: 3, rows: 5)
    let drawn = (0...9).compactMap { BigDigits(String($0), in: room)?.lines }
    #expect(Set(drawn).count == 10)
  }

  @Test func `The colours go round, and without colour there are none`() {
    var theme = Theme.terminal
    var seen: [Theme] = []
    repeat {
      seen.append(theme)
      theme = theme.next
    } while theme != .terminal
    #expect(Set(seen) == Set(Theme.allCases).subtracting([.colourless]))
    #expect(Theme.colourless.next == .colourless)
  }

  @Test(arguments: ["", "secret", "Ŵyl 👨‍👩‍👧‍👦 two\nlines"])
  func `A covered field has a sign for each character, and the cursor where it was`(text: String) {
    var field = TextField(text)
    field.handle(.left)
    let covered = field.covered
    #expect(covered.text == String(repeating: "•", count: text.count))
    #expect(covered.cursor == field.cursor)
  }
}
