import Testing

@testable import Canvas

@Suite("Glyphs of a text, by bytes where that is possible")
struct GlyphsTests {
  @Test(
    "Are those of its characters",
    arguments: [
      "", "Can cook for forty", "Łódź, café", "cafe\u{301} x", "a\u{301}b", "tab\there",
      "one\r\ntwo\n",
      "\u{600}12 and 3", "😀 a 👩‍👩‍👧 b", "e\u{200D}e", "क्षि x", "\r", "\u{7F}a", "x\u{2028}y", "한글 a",
      "1\u{20E3}2",
    ])
  func characters(text: String) {
    #expect(Array(Glyphs(text)) == text.map(ScreenForm.glyph))
  }

  @Test("Letters that are drawn unchanged look the same when the rule is applied")
  func ordinary() {
    for value in Array(0xA0...0x250) + Array(0x2000...0x2070) {
      guard let scalar = Unicode.Scalar(UInt32(value)) else { continue }
      let rule = ScreenFormRule(String(scalar)).glyph
      #expect(ScreenForm.glyph(of: Character(scalar)) == rule, "\(value)")
    }
  }
}
