import Testing

@testable import NcursesTerminal

struct PasteCollectorTests {
  func collect(_ text: String) -> (text: String, rest: Int) {
    var paste = PasteCollector()
    var bytes = Array(text.utf8)[...]
    while let byte = bytes.popFirst() {
      paste.take(byte)
      if paste.isComplete { break }
    }
    return (paste.text, bytes.count)
  }

  @Test func `It ends at the mark and keeps nothing after it`() {
    let paste = collect("two\rlines ŵ\u{1B}[201~rest")
    #expect(paste.text == "two\rlines ŵ")
    #expect(paste.rest == 4)
  }

  @Test func `Beginnings of the mark are kept`() {
    #expect(collect("a\u{1B}[20\u{1B}[2\u{1B}\u{1B}[201~").text == "a\u{1B}[20\u{1B}[2\u{1B}")
  }

  @Test func `A start mark inside a paste is left out`() {
    #expect(collect("a\u{1B}[200~b\u{1B}[201~").text == "ab")
  }

  @Test func `Beyond a mebibyte nothing is kept, but the end is still found`() {
    let paste = collect(String(repeating: "x", count: 1_200_000) + "\u{1B}[201~yz")
    #expect(paste.text.utf8.count == PasteCollector.bytesLimit)
    #expect(paste.rest == 2)
  }
}
