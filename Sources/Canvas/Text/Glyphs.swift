/// The glyphs of a text, one for each `Character`.
struct Glyphs: Sequence, IteratorProtocol {
  private let text: String
  private var place: String.Index

  init(_ text: String) {
    self.text = text
    place = text.startIndex
  }

  mutating func next() -> ScreenForm.Glyph? {
    guard place < text.endIndex else { return nil }
    let byte = text.utf8[place]
    if ScreenForm.isPlain(byte) {
      // With nothing but ASCII after it, a printable byte of ASCII is a character of its own. Nearly
      // all are, and to look for the end of the character would take ten times as long.
      let after = text.utf8.index(after: place)
      if after == text.endIndex || text.utf8[after] < 0x80 {
        place = after
        return ScreenForm.glyph(ofASCII: byte)
      }
    }
    let character = text[place]
    place = text.index(after: place)
    return ScreenForm.glyph(of: character)
  }
}
