import Canvas
import Testing

@testable import NcursesTerminal

struct NcursesKeyDecoderTests {
  /// Everything that arrives at once.
  func keys(_ raw: [RawKey]) -> [KeyPress] {
    var rest = raw[...]
    var decoder = NcursesKeyDecoder()
    var keys: [KeyPress] = []
    while let key = decoder.next(from: { rest.popFirst() }) { keys.append(key) }
    return keys
  }

  func scalars(_ text: String) -> [RawKey] { text.unicodeScalars.map { .scalar($0.value) } }

  @Test func `Letters of any script arrive as they are`() {
    let typed: [Character] = ["a", "ŵ", "Ж", "👍"]
    #expect(keys(scalars("aŵЖ👍")) == typed.map { .character($0) })
  }

  @Test func `Control characters are keys by name`() {
    #expect(keys(scalars("\u{1A}")) == [.control("z")])
    #expect(keys(scalars("\u{0}\u{1C}\u{1F}")) == [.control(" "), .control("\\"), .control("_")])
    #expect(keys(scalars("\t\r")) == [.tab, .enter])
    #expect(keys(scalars("\n")) == [.enter])
    #expect(keys(scalars("\u{7F}\u{8}")) == [.backspace, .backspace])
    #expect(keys(scalars("\u{9B}")) == [])
  }

  @Test func `A lone escape is Esc and one with a letter is Alt`() {
    #expect(keys(scalars("\u{1B}")) == [.escape])
    #expect(keys(scalars("\u{1B}b")) == [.alt("b")])
    #expect(keys(scalars("\u{1B}[")) == [.alt("[")])
    #expect(keys(scalars("\u{1B}\u{1B}")) == [.escape, .escape])
    #expect(keys(scalars("\u{1B}\u{7F}")) == [.control("w")])
    #expect(keys([.scalar(0x1B), .paste("x")]) == [.escape, .paste("x")])
  }

  @Test(arguments: [
    ("[A", KeyPress.up), ("OB", .down), ("[1;5C", .wordRight), ("[1;5D", .wordLeft),
    ("[1;3D", .wordLeft), ("[1;2D", .left), ("[H", .home), ("[4~", .end), ("[5~", .pageUp),
    ("[6~", .pageDown), ("[3~", .delete), ("[Z", .backTab), ("OP", .function(1)),
    ("[15~", .function(5)), ("[24~", .function(12)), ("OM", .enter),
  ])
  func `Sequences that terminfo does not know are understood`(rest: String, key: KeyPress) {
    #expect(keys(scalars("\u{1B}" + rest)) == [key])
  }

  @Test func `An unknown sequence types nothing`() {
    #expect(keys(scalars("\u{1B}[97;6ux")) == [.character("x")])
    #expect(keys(scalars("\u{1B}[Iy")) == [.character("y")])
    #expect(keys(scalars("\u{1B}[99999999999999999999999~z")) == [.character("z")])
  }

  /// The numbers of `curses.h`, which writes them in octal.
  @Test(
    arguments: [
      (0o402, KeyPress.down), (0o403, .up), (0o522, .pageDown), (0o523, .pageUp), (0o541, .backTab),
      (0o512, .delete), (0o406, .home), (0o550, .end), (0o407, .backspace), (0o411, .function(1)),
      (0o424, .function(12)), (0o527, .enter),
    ] as [(Int32, KeyPress)])
  func `Codes from ncurses are keys`(code: Int32, key: KeyPress) {
    #expect(keys([.code(code, name: "")]) == [key])
  }

  @Test func `Extended keys are known by name, as their numbers vary`() {
    #expect(keys([.code(553, name: "kLFT5")]) == [.wordLeft])
    #expect(keys([.code(568, name: "kRIT5")]) == [.wordRight])
    #expect(keys([.code(560, name: "kUP5"), .code(561, name: "kLFT2")]) == [.up, .left])
    #expect(keys([.code(999, name: "kXYZ9"), .code(0o513, name: "KEY_IC")]) == [])
    #expect(keys([.scalar(0x1B), .code(0o404, name: "KEY_LEFT")]) == [.wordLeft])
  }

  @Test func `The mouse and pastes pass through`() {
    let click = KeyPress.click(Point(column: 3, row: 4))
    #expect(keys([.mouse(click), .paste("a\nb")]) == [click, .paste("a\nb")])
  }
}
