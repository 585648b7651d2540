import Canvas
import Testing
import Workshop

@testable import Rehearsals
@testable import Workbench

/// On the start screen letters find what is listed.
@Suite struct StartScreenTests {
  static var start: TestWorkshop {
    var workshop = TestWorkshop(isOpen: false)
    workshop.state.listed([
      ListedSession(
        path: "/s/a.jsonl", title: "Sandhythe action group", facts: "4 actions", isClosed: true),
      ListedSession(
        path: "/s/b.jsonl", title: "Café in the hall", facts: "20 assets", isClosed: false),
    ])
    return workshop
  }

  private func titles(_ workshop: TestWorkshop) -> [String] {
    workshop.state.startRows.map(\.title)
  }

  @Test(arguments: [
    ("sandhythe", ["Sandhythe action group"]),
    ("cafe", ["Carry on: Café in the hall", "Café in the hall"]),
    ("hall café", ["Carry on: Café in the hall", "Café in the hall"]), ("new", ["New workshop"]),
    ("practise", ["Practise"]), ("due", ["Open actions"]), ("zebra", []),
  ])
  func whatIsTypedFinds(_ typed: String, _ found: [String]) {
    var workshop = Self.start
    workshop.type(typed)
    #expect(titles(workshop) == found)
    #expect(workshop.effects.isEmpty)
  }

  @Test func enterOpensWhatIsFound() {
    var workshop = Self.start
    workshop.enter("sandhythe")
    #expect(workshop.effects == [.open(path: "/s/a.jsonl")])
    // Whoever comes back finds all of it again, at the same row.
    #expect(workshop.state.typed.isEmpty)
    #expect(workshop.state.startRows[workshop.state.start.row].title == "Sandhythe action group")
  }

  @Test func whatIsNotThereIsSaidAndOpensNothing() {
    var workshop = Self.start
    workshop.type("insurance: who pays?")
    #expect(
      workshop.state.screen.transcript.contains("Nothing here is like “insurance: who pays?”."))
    workshop.press(.enter)
    #expect(workshop.effects.isEmpty && workshop.state.overlays.isEmpty)
    workshop.press(.escape)
    #expect(titles(workshop).count > 5 && workshop.state.typed.isEmpty)
    workshop.press(.escape)
    #expect(workshop.message == "Nothing is open, so Esc closes nothing. F10 or “quit” leaves.")
    #expect(workshop.effects.isEmpty)
  }

  @Test func theCursorIsInTheLineWhileOneTypesAndOnTheRowAfterAnArrow() throws {
    var workshop = Self.start
    #expect(workshop.state.screen.cursor == Point(column: 4, row: 3))
    workshop.type("the")
    #expect(workshop.state.screen.cursor?.row == 22)
    workshop.press(.down)
    let row = try #require(workshop.state.screen.cursor?.row)
    #expect(workshop.state.screen.row(row).hasPrefix("  > "))
    workshop.type("h")
    #expect(workshop.state.screen.cursor?.row == 22)
  }

  @Test func aLongListSaysHowMuchIsBelow() {
    var workshop = Self.start
    workshop.state.listed(
      (1...30).map {
        ListedSession(path: "/s/\($0)", title: "Workshop \($0)", facts: "", isClosed: true)
      })
    #expect(workshop.state.screen.transcript.contains(" more below"))
    workshop.press(.end)
    for _ in 0..<60 { workshop.press(.down) }
    #expect(!workshop.state.screen.transcript.contains(" more below"))
  }

  @Test func controlKeysBeginAndAsk() {
    for (key, form) in [
      (KeyPress.control("n"), "session.new"), (.control("f"), "archive.find"),
    ] {
      var workshop = Self.start
      workshop.press(key)
      guard case .form(let open)? = workshop.state.overlays.last else {
        Issue.record("no form for \(key.name)")
        continue
      }
      #expect(open.command == form)
    }
    var workshop = Self.start
    workshop.press(.control("d"))
    #expect(workshop.effects == [.ask(.openActions(byOwner: false, owner: nil))])
    workshop.press(.function(10))
    #expect(workshop.effects.last == .leave)
  }
}
