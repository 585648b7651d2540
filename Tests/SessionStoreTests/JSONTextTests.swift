import SessionStore
import Testing
import Workshop

@Suite("The JSON writer")
struct JSONTextTests {
  @Test("Nothing that is invisible, or that misleads a terminal, is written raw")
  func escapes() throws {
    let hidden: [(String, String)] = [
      ("\u{1B}[2J", #"\u001b[2J"#), ("\u{7F}", #"\u007f"#), ("\u{9B}", #"\u009b"#),
      ("\u{202E}", #"\u202e"#), ("\u{2066}", #"\u2066"#), ("\u{2028}", #"\u2028"#),
      ("\u{2029}", #"\u2029"#), ("\u{FEFF}", #"\ufeff"#), ("\u{200B}", #"\u200b"#),
      ("\u{AD}", #"\u00ad"#), ("\u{E0041}", #"\udb40\udc41"#), ("\u{E000}", #"\ue000"#),
      ("\u{FFFF}", #"\uffff"#), ("\u{0}", #"\u0000"#), ("a\tb\nc\rd", #"a\tb\nc\rd"#),
      ("\"\\/", #"\"\\/"#),
    ]
    for (text, written) in hidden {
      #expect(JSONText.escaped(text) == written)
      #expect(try value("\"\(written)\"").text.map { Array($0.utf8) } == Array(text.utf8))
    }
  }

  @Test("Letters of all scripts, accents and emoji are written as they are")
  func plain() {
    for text in ["Zoë", "Łódź", "日本語", "naïve café", "👍🏽", "e\u{301}", "¿qué?"] {
      #expect(Array(JSONText.escaped(text).utf8) == Array(text.utf8))
    }
  }

  @Test("Every character is read back as the same bytes")
  func everyScalar() throws {
    var start: UInt32 = 0
    while start < 0x11_0000 {
      // Nothing is assigned in planes 4 to 13, and one piece of each is enough.
      if start > 0x4_0000, start < 0xE_0000, start % 0x1_0000 != 0 {
        start += 0x1000
        continue
      }
      var text = ""
      for code in start..<(start + 0x1000) {
        if let scalar = Unicode.Scalar(code) { text.unicodeScalars.append(scalar) }
      }
      let bytes = JSONText.bytes(of: .text(text))
      let again = try StrictJSON.value(of: bytes.span).text
      #expect(again.map { Array($0.utf8) } == Array(text.utf8), "from \(start)")
      #expect(bytes.allSatisfy { $0 >= 0x20 && $0 != 0x7F })
      start += 0x1000
    }
  }

  @Test("Fields keep their order and slashes are not escaped")
  func order() {
    let value: Value = .fields(["b": 1, "a": .list([.null, true, "x/y"]), "c": .fields([:])])
    let text = String(decoding: JSONText.bytes(of: value), as: UTF8.self)
    #expect(text == #"{"b":1,"a":[null,true,"x/y"],"c":{}}"#)
  }
}
