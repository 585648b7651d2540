import Canvas
import Testing

struct TextWrappingTests {
  @Test func `Lines break at words`() {
    let lines = TextWrapping.wrap("Something you know, something you do", columns: 14)
    #expect(lines == ["Something you", "know,", "something you", "do"])
  }

  @Test func `Line breaks and empty lines stay`() {
    #expect(TextWrapping.wrap("one\n\ntwo\r\nthree", columns: 20) == ["one", "", "two", "three"])
    #expect(TextWrapping.wrap("", columns: 20) == [""])
    #expect(TextWrapping.wrap("a\n", columns: 20) == ["a", ""])
  }

  @Test func `A word that is too long is broken between characters`() {
    let lines = TextWrapping.wrap("to Llanfairpwllgwyngyll", columns: 8)
    #expect(lines == ["to", "Llanfair", "pwllgwyn", "gyll"])
    #expect(TextWrapping.wrap("日本語です", columns: 5) == ["日本", "語で", "す"])
  }

  @Test func `An indent stays`() {
    #expect(TextWrapping.wrap("  - a point", columns: 20) == ["  - a point"])
    #expect(TextWrapping.wrap("  - a point made", columns: 9) == ["  - a", "point", "made"])
  }

  @Test func `No-break spaces hold words together`() {
    #expect(TextWrapping.wrap("about 5\u{A0}km", columns: 8) == ["about", "5\u{A0}km"])
  }

  @Test(arguments: 1...12)
  func `No line is too wide and no word is lost`(columns: Int) {
    let text = "Łódź  ŵyl 日本語 👨‍👩‍👧‍👦👍🏽 हिन्दी   اردو e\u{301}e\u{301}e\u{301} longerThanAll "
    let lines = TextWrapping.wrap(text, columns: columns)
    for line in lines where line.count > 1 {
      #expect(ScreenForm.columns(of: line) <= columns)
    }
    #expect(lines.joined().filter { $0 != " " } == text.filter { $0 != " " })
  }
}
