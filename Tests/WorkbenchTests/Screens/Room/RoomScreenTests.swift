import Canvas
import Testing
import Workshop

@testable import Rehearsals
@testable import Workbench

@Suite("The room window")
struct RoomScreenTests {
  static let sizes = [(80, 24), (60, 18), (120, 40)]

  @Test(arguments: sizes) func `Before it begins it says what is asked`(
    columns: Int, rows: Int
  ) throws {
    let room = RoomWindow(TestWorkshop(), columns: columns, rows: rows)
    try expectGolden(room.state.screen, "room-ready-\(columns)x\(rows)")
  }

  @Test(arguments: sizes) func `Question, prompt, time and the newest card are in sight`(
    columns: Int, rows: Int
  ) throws {
    var workshop = TestWorkshop.sweeping()
    var room = RoomWindow(workshop, columns: columns, rows: rows)
    for number in 1...8 { workshop.enter("Chair number \(number) of the hall /places") }
    room.follow(workshop)
    #expect(room.text.contains("Chair number 8"))
    #expect(room.text.contains("Who meets up here?"))
    try expectGolden(room.state.screen, "room-sweep-\(columns)x\(rows)")
  }

  @Test(arguments: sizes) func `A break says when it ends, and what was up stays up`(
    columns: Int, rows: Int
  ) throws {
    var workshop = TestWorkshop.sweeping()
    workshop.go(to: "break")
    let room = RoomWindow(workshop, columns: columns, rows: rows)
    #expect(room.text.contains("Back at 10:24 · in 15 minutes"))
    try expectGolden(room.state.screen, "room-break-\(columns)x\(rows)")
  }

  @Test(arguments: sizes) func `The poll is seen with its counts once they are shown`(
    columns: Int, rows: Int
  ) throws {
    var workshop = TestWorkshop.polling()
    workshop.enter("1=9 3=4 8=1")
    var room = RoomWindow(workshop, columns: columns, rows: rows)
    #expect(room.text.contains("hidden until shown") && !room.text.contains("●"))
    #expect(!room.text.contains("Type"))
    workshop.press(.control("r"))
    room.follow(workshop)
    #expect(room.text.contains("●"))
    try expectGolden(room.state.screen, "room-poll-\(columns)x\(rows)")
  }

  @Test(arguments: sizes) func `What is read back is what the facilitator reads`(
    columns: Int, rows: Int
  ) throws {
    var workshop = TestWorkshop.built()
    workshop.go(to: "readback")
    var room = RoomWindow(workshop, columns: columns, rows: rows)
    for key: KeyPress in [
      .right, .paste("yes"), .enter, .right, .left, .left, .right, .end,
    ] {
      workshop.press(key)
      room.follow(workshop)
      let read = workshop.state.readAction?.id
      #expect(room.state.readAction?.id == read)
      #expect(room.text.contains(read.map { "\($0.spoken)  " } ?? "All is read"), "\(key)")
    }
    // Letters that answer are nobody's in the hall.
    #expect(!room.text.contains("hand back") && !room.text.contains("Page Down"))
    try expectGolden(room.state.screen, "room-readback-\(columns)x\(rows)")
  }

  @Test func `The close shows what the room takes home`() throws {
    var workshop = TestWorkshop.sweeping()
    workshop.go(to: "check-out")
    workshop.perform([.record(.opening(.closed), by: nil)])
    let room = RoomWindow(workshop)
    #expect(room.text.contains("This is what we take home"))
  }

  @Test(arguments: [(60, 18), (80, 24), (137, 33), (250, 60)])
  func `Every stage fits every size, and says no key but its own`(columns: Int, rows: Int) {
    for make in [TestWorkshop.connecting(), .built(), .polling()] {
      var workshop = make
      var room = RoomWindow(workshop, columns: columns, rows: rows)
      for item in workshop.session.agenda.items {
        workshop.go(to: item.stage.id)
        room.follow(workshop)
        let screen = room.state.screen
        #expect(screen.size == Size(columns: columns, rows: rows))
        #expect(screen.row(rows - 1).hasPrefix(" F1 help   q close   t colours"))
        #expect(room.text.contains(item.stage.title), "\(item.stage.id)")
        for words in ["Ctrl+", "Enter", "Page Down", "Type "] {
          #expect(!room.text.contains(words), "\(item.stage.id): \(words)")
        }
      }
    }
  }

  @Test func `It says how letters become larger, where there is room for it`() {
    let workshop = TestWorkshop.sweeping()
    #expect(RoomWindow(workshop).text.contains("Ctrl and + make the letters larger"))
    #expect(!RoomWindow(workshop, columns: 60, rows: 18).text.contains("larger"))
  }

  @Test func `It writes nothing, whatever is pressed`() {
    var room = RoomWindow(TestWorkshop.sweeping())
    for key in ScreenPropertyTests.keys + [.character("a"), .character("x"), .character("1")] {
      let effects = room.press(key)
      #expect(effects.isEmpty, "\(key): \(effects)")
      if case .page? = room.state.overlays.last { _ = room.press(.escape) }
    }
    #expect(room.press(.character("t")) == [.changeColours])
    #expect(room.press(.character("q")) == [.leave])
    #expect(room.press(.control("c")) == [])
    #expect(room.text.contains("Press Ctrl+C again to close this window."))
    #expect(room.press(.control("c")) == [.leave])
  }

  @Test func `Who takes permission back is gone from it at once`() {
    var workshop = TestWorkshop.sweeping()
    var room = RoomWindow(workshop, columns: 120, rows: 40)
    #expect(room.text.contains("turn up a hem"))
    workshop.perform(":person.withdraw P1 sure=yes")
    room.follow(workshop)
    #expect(!room.text.contains("turn up a hem") && !room.text.contains("Maureen"))
  }

  @Test func `A trouble with the file is said, and what was seen stays`() {
    var room = RoomWindow(TestWorkshop.sweeping(), columns: 120, rows: 40)
    var state = room.state
    state.trouble("The file is not there now.")
    #expect(state.screen.transcript.contains("The file is not there now."))
    #expect(state.screen.transcript.contains("turn up a hem"))
    room.resize(20, 5)
    #expect(room.text.contains("The window is too"))
  }
}
