import Canvas
import Testing

struct TextFieldLinesTests {
  @Test func `A draft is broken at words and the cursor is found in it`() {
    var field = TextField("We want warm rooms\nand tea")
    let end = field.lines(columns: 9)
    #expect(end.lines == ["We want ", "warm ", "rooms", "and tea"])
    #expect(end.cursor == Point(column: 7, row: 3))
    field.moveToStart()
    for _ in 0..<8 { field.moveForward() }
    #expect(field.lines(columns: 9).cursor == Point(column: 0, row: 1))
  }

  @Test func `An empty field and a last line break have a line for the cursor`() {
    #expect(TextField().lines(columns: 10).lines == [""])
    let field = TextField("a\n")
    #expect(field.lines(columns: 10).lines == ["a", ""])
    #expect(field.lines(columns: 10).cursor == Point(column: 0, row: 1))
  }

  @Test(arguments: 2...14)
  func `No character is lost and the cursor moves on with each step`(columns: Int) {
    let text = "Łódź  日本語 👨‍👩‍👧‍👦 हिन्दी longerThanEverything\n\nx"
    var field = TextField(text)
    let lines = field.lines(columns: columns).lines
    #expect(lines.joined() == ScreenForm.clean(text.filter { $0 != "\n" }))
    field.moveToStart()
    var former = Point(column: -1, row: 0)
    while true {
      let cursor = field.lines(columns: columns).cursor
      #expect((cursor.row, cursor.column) >= (former.row, former.column))
      #expect((0..<lines.count).contains(cursor.row))
      #expect((0..<columns).contains(cursor.column))
      former = cursor
      if field.cursor == text.count { break }
      field.moveForward()
    }
  }
}
