import Canvas
import Testing

struct KeyPressTests {
  @Test(arguments: [
    (KeyPress.control("z"), "Ctrl+Z"), (.pageDown, "Page Down"), (.function(1), "F1"),
    (.enter, "Enter"), (.character("?"), "?"), (.character(" "), "Space"), (.alt("B"), "Alt+B"),
    (.alt("b"), "Alt+b"), (.backTab, "Shift+Tab"), (.wordLeft, "Ctrl+Left"), (.escape, "Esc"),
    (.character("ŵ"), "ŵ"), (.character("f"), "f"), (.control(" "), "Ctrl+Space"),
    (.character("G"), "G"), (.control("\\"), "Ctrl+\\"),
  ])
  func `A name leads back to its key`(key: KeyPress, name: String) {
    #expect(key.name == name)
    #expect(KeyPress(named: name) == key)
  }

  @Test func `Names are read in any case`() {
    #expect(KeyPress(named: "ctrl+z") == .control("z"))
    #expect(KeyPress(named: "page down") == .pageDown)
    #expect(KeyPress(named: "f12") == .function(12))
  }

  @Test(arguments: ["", "Ctrl+", "Hyper+X", "F0", "Fx", "Ctrl+ab", "Paste"])
  func `What is no name is no key`(name: String) {
    #expect(KeyPress(named: name) == nil)
  }
}
