/// The glyphs of a text, one for each `Character`.
struct Glyphs: Sequence, IteratorProtocol {
  private let text: String
  private let bytes: [UInt8]
  private var offset = 0

  init(_ text: String) {
    self.text = text
    bytes = Array(text.utf8)
  }

  mutating func next() -> ScreenForm.Glyph? {
    guard offset < bytes.count else { return nil }
    let byte = bytes[offset]
    // With nothing but ASCII after it, a printable byte of ASCII is a character of its own. Nearly
    // all are, and looking for the end of the character would take ten times as long.
    if ScreenForm.isPlain(byte), offset + 1 == bytes.count || bytes[offset + 1] < 0x80 {
      offset += 1
      return ScreenForm.glyph(ofASCII: byte)
    }
    let character = text[text.utf8.index(text.startIndex, offsetBy: offset)]
    offset += character.utf8.count
    return ScreenForm.glyph(of: character)
  }
}
