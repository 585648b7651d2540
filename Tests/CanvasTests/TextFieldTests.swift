import Canvas
import Testing

struct TextFieldTests {
  func typed(_ text: String) -> TextField {
    var field = TextField()
    for character in text { field.handle(.character(character)) }
    return field
  }

  @Test(arguments: [
    ("Ŵyl", 3), ("w\u{302}", 1), ("Łódź", 4), ("اردو", 4), ("日本語", 3), ("👨‍👩‍👧‍👦", 1),
    ("e\u{301}\u{323}", 1), ("👍🏽", 1), ("🇵🇱", 1),
  ])
  func `Backspace takes whole characters`(text: String, count: Int) {
    var field = TextField(text)
    #expect(field.cursor == count)
    for _ in 0..<count {
      #expect(!field.isEmpty)
      field.handle(.backspace)
    }
    #expect(field.isEmpty)
    #expect(field.cursor == 0)
  }

  @Test func `Scalars that arrive one by one join into one character`() {
    var field = TextField()
    for scalar in "👨‍👩‍👧 हि w\u{302}".unicodeScalars { field.insert(Character(scalar)) }
    #expect(field.text == "👨‍👩‍👧 हि w\u{302}")
    #expect(field.cursor == field.text.count)
  }

  @Test func `Words are jumped over in any script`() {
    var field = TextField("Siân a Łódź, اردو हिन्दी")
    var stops: [Int] = []
    while field.cursor > 0 {
      field.handle(.wordLeft)
      stops.append(field.cursor)
    }
    #expect(stops == [18, 13, 7, 5, 0])
    field.handle(.wordRight)
    #expect(field.cursor == 4)
  }

  @Test func `Ctrl+W, Ctrl+U and Ctrl+K delete by word and to both ends`() {
    var field = TextField("Can cook for forty")
    field.handle(.control("w"))
    #expect(field.text == "Can cook for ")
    field.handle(.home)
    field.handle(.wordRight)
    field.handle(.control("k"))
    #expect(field.text == "Can")
    field.handle(.control("u"))
    #expect(field.text == "")
    field.handle(.control("z"))
    field.handle(.control("z"))
    field.handle(.control("z"))
    #expect(field.text == "Can cook for forty")
  }

  @Test func `A typed word is one step to undo`() {
    var field = typed("runs the choir")
    field.handle(.control("z"))
    #expect(field.text == "runs the ")
    field.handle(.control("z"))
    #expect(field.text == "runs ")
    field.handle(.control("y"))
    field.handle(.control("y"))
    #expect(field.text == "runs the choir")
    #expect(field.cursor == 14)
    let did1 = field.handle(.control("y"))
    #expect(!did1)
  }

  @Test func `A paste is one step and keeps its lines`() {
    var field = typed("a")
    let did2 = field.paste("one\r\ntwo\rthree\n\u{1B}[31m\u{7}\tfour")
    #expect(did2)
    #expect(field.text == "aone\ntwo\nthree\n[31m four")
    field.undo()
    #expect(field.text == "a")
    let did3 = field.handle(.enter)
    #expect(!did3)
  }

  @Test func `Nothing changes over the limit`() {
    var field = TextField(String(repeating: "é", count: 32_767))
    let did4 = field.paste("ŵ!")
    #expect(!did4)
    #expect(field.didRefuse)
    #expect(field.text.utf8.count == 65_534)
    let did5 = field.paste("ŵ")
    #expect(did5)
    let did6 = field.insert("x")
    #expect(!did6)
    field.handle(.character("x"))
    #expect(field.didRefuse)
    field.handle(.backspace)
    #expect(!field.didRefuse)
    let did7 = field.insert("x")
    #expect(did7)
  }

  @Test func `Deleting at the ends does nothing`() {
    var field = TextField("a")
    field.handle(.delete)
    #expect(field.text == "a")
    field.handle(.home)
    field.handle(.backspace)
    field.handle(.control("w"))
    field.handle(.control("u"))
    #expect(field.text == "a")
    #expect(!field.canUndo)
    field.handle(.delete)
    #expect(field.text == "")
    field.handle(.control("k"))
    field.handle(.left)
    field.handle(.right)
    #expect(field.cursor == 0)
  }

  @Test func `Up and Down move between lines and are otherwise left to the view`() {
    var field = TextField("one\nlonger line\nx")
    field.handle(.up)
    #expect(field.cursor == 5)
    field.handle(.end)
    #expect(field.cursor == 15)
    field.handle(.up)
    #expect(field.cursor == 3)
    let did8 = field.handle(.up)
    #expect(!did8)
    field.handle(.down)
    #expect(field.cursor == 7)
    field.handle(.down)
    #expect(field.cursor == 17)
    let did9 = field.handle(.down)
    #expect(!did9)
  }

  @Test(arguments: ["Can cook for forty people", "日本語 Łódź हिन्दी اردو 👨‍👩‍👧‍👦👍🏽 x", "", "क्षि", "two\nlines"])
  func `The cursor is always in sight and on its character`(text: String) {
    for columns in 1...12 {
      var field = TextField(text)
      field.moveToStart()
      while true {
        let seen = field.visible(columns: columns)
        #expect((0..<columns).contains(seen.cursorColumn))
        #expect(ScreenForm.columns(of: seen.text) <= columns)
        let before = ScreenForm.columns(of: String(field.textBeforeCursor))
        if before < columns { #expect(seen.cursorColumn == before) }
        if field.cursor == text.count { break }
        field.moveForward()
      }
    }
  }
}
