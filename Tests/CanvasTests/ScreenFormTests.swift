import Canvas
import Testing

struct ScreenFormTests {
  @Test(arguments: [
    ("plain", "plain", 5),
    ("Siân Ŵyl", "Siân Ŵyl", 8),
    ("w\u{302}y\u{302}", "ŵŷ", 2),
    ("Łódź", "Łódź", 4),
    ("日本", "日本", 4),
    ("가", "가", 2),
    ("\u{1100}\u{1161}", "가", 2),
    ("اردو", "اردو", 4),
    ("می\u{200C}خواهم", "می\u{200C}خواهم", 7),
    ("हिन्दी", "हिन्दी", 5),
    ("👍", "👍", 2),
    ("👍🏽", "👍", 2),
    ("👨‍👩‍👧‍👦", "👨", 2),
    ("❤️", "❤", 1),
    ("1️⃣", "1", 1),
    ("🇵🇱", "🇵🇱", 2),
    ("\u{1F1F5}", "P", 1),
    ("🏴󠁧󠁢󠁷󠁬󠁳󠁿", "🏴", 2),
    ("\u{301}", "◌\u{301}", 1),
    ("\u{FEFF}a\u{AD}b\u{200B}", "ab", 2),
  ])
  func `Each cluster has one form and one width`(text: String, form: String, columns: Int) {
    let clean = ScreenForm.clean(text)
    #expect(Array(clean.unicodeScalars) == Array(form.unicodeScalars))
    #expect(ScreenForm.columns(of: text) == columns)
  }

  @Test func `Nothing that controls a terminal gets through`() {
    #expect(ScreenForm.clean("a\u{1B}[2Jb") == "a\u{FFFD}[2Jb")
    #expect(ScreenForm.clean("a\u{9B}2J\u{7F}\u{0}") == "a\u{FFFD}2J\u{FFFD}\u{FFFD}")
    #expect(ScreenForm.clean("abc\u{8}\rX") == "abc\u{FFFD}\u{FFFD}X")
    #expect(ScreenForm.clean("user\u{202E}gpj.exe\u{2066}\u{200F}") == "usergpj.exe")
  }

  @Test func `No control character ever remains`() {
    for value in (0...0x1F).map({ $0 as UInt32 }) + Array(0x7F...0x9F) {
      guard let scalar = Unicode.Scalar(value) else { continue }
      for text in [String(scalar), "e\(scalar)", "\(scalar)\u{301}", "👍\(scalar)", "\r\(scalar)"] {
        let steering = ScreenForm.clean(text).unicodeScalars.filter {
          $0.properties.generalCategory == .control
        }
        #expect(steering.isEmpty, "U+\(String(value, radix: 16))")
      }
    }
  }

  @Test func `Line breaks show as a sign on one line and stay where lines are kept`() {
    #expect(ScreenForm.clean("a\nb\r\nc\td") == "a⏎b⏎c d")
    #expect(ScreenForm.clean("a\nb\r\nc\td", keepsLines: true) == "a\nb\nc d")
    #expect(ScreenForm.columns(of: "a\r\nb") == 3)
  }

  @Test func `A pile of marks is cut to four`() {
    let pile = "e" + String(repeating: "\u{323}\u{330}", count: 40)
    let clean = ScreenForm.clean(pile)
    #expect(clean.unicodeScalars.count <= 5)
    #expect(ScreenForm.columns(of: pile) == 1)
  }

  @Test func `An endless cluster stays drawable`() {
    let endless = String(repeating: "\u{1100}", count: 1_000)
    #expect(endless.count == 1)
    #expect(ScreenForm.columns(of: endless) <= 8)
  }

  @Test func `Cleaning twice changes nothing more`() {
    let texts = [
      "👨‍👩‍👧‍👦 e\u{301}", "\u{301}x", "क्षि", "a\u{1B}\n", "\u{1F1F5}", "می\u{200C}خ", "\u{200D}",
    ]
    for text in texts {
      let once = ScreenForm.clean(text)
      #expect(ScreenForm.clean(once) == once)
    }
  }

  @Test func `Text is shortened only when it does not fit`() {
    #expect(ScreenForm.truncated("four", toColumns: 4) == "four")
    #expect(ScreenForm.truncated("fours", toColumns: 4) == "fou…")
    #expect(ScreenForm.truncated("日本語", toColumns: 6) == "日本語")
    #expect(ScreenForm.truncated("日本語", toColumns: 5) == "日本…")
    #expect(ScreenForm.truncated("日本語", toColumns: 4) == "日…")
    #expect(ScreenForm.truncated("日本語", toColumns: 1) == "…")
    #expect(ScreenForm.truncated("abc", toColumns: 0) == "")
    #expect(ScreenForm.truncated("", toColumns: 3) == "")
  }

  @Test func `Padded text is exactly as wide as asked`() {
    #expect(ScreenForm.padded("ab", toColumns: 4) == "ab  ")
    #expect(ScreenForm.padded("ab", toColumns: 4, isAtRight: true) == "  ab")
    for text in ["", "日本語", "👨‍👩‍👧‍👦x", "a long one"] {
      for columns in 0...8 {
        let padded = ScreenForm.padded(text, toColumns: columns)
        #expect(ScreenForm.columns(of: padded) == columns)
      }
    }
  }
}
