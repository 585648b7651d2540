import Foundation
import Glibc
import Testing

@Suite("The room window in a second terminal")
struct RoomWindowTests {
  @Test("What is entered in one is seen in the other, and what is private is not")
  func follows() async throws {
    let room = try Workroom()
    let path = try room.session(lines: [":stage.go what-we-have", "Can cook for forty"])
    let hall = try TerminalWindow(room, ["room", path])
    try await hall.wait(for: "G1 Can cook for forty")
    let desk = try TerminalWindow(room, ["run", path])
    try await desk.wait(for: "3 saved")
    try desk.type("Speaks Polish")
    try desk.press("Enter")
    try await hall.wait(for: "G2 Speaks Polish")
    try desk.press("C-n")
    try await desk.wait(for: "Only the facilitator sees them")
    try desk.type("P2 is upset")
    let covered = try await desk.wait(for: "•••")
    #expect(!covered.shows("upset"))
    try desk.press("Enter")
    try await desk.wait(for: "N1 noted privately")
    try desk.press("C-z")
    try await desk.wait(for: "Undone")
    try desk.press("C-z")
    let undone = try await hall.wait(for: "the card gone") { !$0.shows("Speaks Polish") }
    #expect(!undone.shows("upset"))
    let before = bytes(at: path)
    try hall.press("t", "Up", "Enter", "x", "F1")
    try await hall.wait(for: "Help")
    try hall.press("F1", "q")
    try await hall.waitForEnd()
    #expect(bytes(at: path) == before)
    #expect(hall.isGivenBack)
  }

  @Test("It needs nobody who holds the session, and takes calmly whatever becomes of the file")
  func file() async throws {
    let room = try Workroom()
    let path = try room.session(lines: [":stage.go what-we-have", "Can cook for forty"])
    let hall = try TerminalWindow(room, ["room", path])
    try await hall.wait(for: "G1 Can cook for forty")
    // A line that is half written.
    let whole = bytes(at: path)
    let script = try room.moot("run", path, "--linear", input: "Speaks Polish\n")
    #expect(script.code == 0)
    try await hall.wait(for: "G2 Speaks Polish")
    // Taken away and put back, as a program does that synchronises folders.
    let longer = bytes(at: path)
    try FileManager.default.removeItem(atPath: path)
    let missing = try await hall.wait(for: "not there now")
    #expect(missing.shows("G2 Speaks Polish"))
    try Data(longer).write(to: URL(fileURLWithPath: path))
    try await hall.wait(for: "all well again") {
      $0.shows("G2 Speaks Polish") && !$0.shows("not there now")
    }
    // Replaced as a whole by one with less in it.
    try Data(whole).write(to: URL(fileURLWithPath: path + ".new"))
    #expect(rename(path + ".new", path) == 0)
    try await hall.wait(for: "less") { !$0.shows("Polish") && $0.shows("G1 Can cook") }
  }

  @Test("Where the workshop goes on in another file, the window goes with it")
  func goesOnElsewhere() async throws {
    let room = try Workroom()
    let path = try room.session(lines: [":stage.go what-we-have", "Can cook for forty"])
    let desk = try TerminalWindow(room, ["run", path])
    try await desk.wait(for: "3 saved")
    let hall = try TerminalWindow(room, ["room", path])
    try await hall.wait(for: "G1 Can cook for forty")
    try FileManager.default.removeItem(atPath: path)
    try desk.type("Speaks Polish")
    try desk.press("Enter")
    try await desk.wait(for: "G2 Speaks Polish")
    try await hall.wait(for: "G2 Speaks Polish")
    try desk.type("Owns a van")
    try desk.press("Enter")
    let view = try await hall.wait(for: "G3 Owns a van")
    #expect(!view.shows("not there now"))
    // Opened now, it finds the file that goes on as well.
    let files = room.sessionFiles(in: room.sessions)
    #expect(files.count == 1)
  }

  @Test("On a full disk it goes along into the rescue folder, which was not there before")
  func rescue() async throws {
    let room = try Workroom()
    let path = try room.session(lines: [":stage.go what-we-have", "Can cook for forty"])
    let desk = try TerminalWindow(room, ["run", path])
    try await desk.wait(for: "3 saved")
    let hall = try TerminalWindow(room, ["room", path])
    try await hall.wait(for: "G1 Can cook for forty")
    let process = try desk.process()
    let size = bytes(at: path).count + 20
    try #require(try room.shell("prlimit --pid \(process) --fsize=\(size):").code == 0)
    try desk.type("Speaks Polish")
    try desk.press("Enter")
    try await desk.wait(for: "Not saved")
    #expect(try hall.view().shows("Polish") == false)
    try #require(try room.shell("prlimit --pid \(process) --fsize=unlimited:").code == 0)
    try desk.press("Enter")
    try await desk.wait(for: "G2 Speaks Polish")
    try await hall.wait(for: "G2 Speaks Polish")
    try desk.type("Owns a van")
    try desk.press("Enter")
    try await hall.wait(for: "G3 Owns a van")
    // One watch is enough, however often something came; the system gives only so many to a person.
    let watches = try room.shell("ls -l /proc/\(hall.process())/fd | grep -c inotify")
    #expect(watches.output == "1\n")
  }

  @Test("It finds the file in which the workshop goes on, however slowly that is written")
  func slowRescue() async throws {
    let room = try Workroom()
    let path = try room.session(lines: [":stage.go what-we-have", "Can cook for forty"])
    // The rescue folder that the window knows is filled by hand from that of the facilitator's screen.
    func state(_ name: String) -> [String: String?] { ["XDG_STATE_HOME": "\(room.path)/\(name)"] }
    let desk = try TerminalWindow(room, with: state("desk"), ["run", path])
    try await desk.wait(for: "3 saved")
    let hall = try TerminalWindow(room, with: state("hall"), ["room", path])
    try await hall.wait(for: "G1 Can cook for forty")
    func limit(_ size: String) throws {
      let limiting = try room.shell("prlimit --pid \(desk.process()) --fsize=\(size):")
      try #require(limiting.code == 0)
    }
    try limit("\(bytes(at: path).count + 20)")
    try desk.type("Speaks Polish")
    try desk.press("Enter")
    try await desk.wait(for: "Not saved")
    try limit("unlimited")
    try desk.press("Enter")
    try await desk.wait(for: "G2 Speaks Polish")
    let copying = try room.shell(
      """
      mkdir -p hall/moot/rescue && : > hall/moot/rescue/w.jsonl && sleep 1 \
        && cat desk/moot/rescue/*.jsonl > hall/moot/rescue/w.jsonl
      """)
    try #require(copying.code == 0, "\(copying.messages)")
    try await hall.wait(for: "G2 Speaks Polish")
  }

  @Test("While nothing happens nothing is sent")
  func quiet() async throws {
    let room = try Workroom()
    let path = try room.session(lines: [])
    let hall = try TerminalWindow(room, ["room", path])
    try await hall.wait(for: "F1 help")
    try hall.control("pipe-pane", "-O", "cat > '\(room.path)/raw'")
    try await Task.sleep(for: .seconds(2))
    #expect(bytes(at: "\(room.path)/raw").isEmpty)
  }

  @Test("Without a terminal, and for colours that there are not, it says what to do")
  func refusals() throws {
    let room = try Workroom()
    let path = try room.session(lines: [])
    let none = try room.moot("room", path)
    #expect(none.code == 64)
    #expect(none.messages.contains("“moot show --for room” writes what the room may see."))
    #expect(try room.moot("room", path, "--linear").code == 64)
    let colours = try room.moot("room", path, "--colours", "pink")
    #expect(colours.code == 64)
    #expect(colours.messages.contains("There are no colours “pink”."))
    #expect(try room.moot("room", "nowhere").code == 66)
  }

  @Test("ASCII digits and fixed colours")
  func looks() async throws {
    let room = try Workroom()
    let path = try room.session(lines: [":stage.go what-we-have", "Can cook for forty"])
    let hall = try TerminalWindow(room, ["room", path, "--ascii", "--colours", "light"])
    let view = try await hall.wait(for: "G1 Can cook for forty")
    #expect(view.shows("##"))
    #expect(view.text.utf8.allSatisfy { $0 < 0x80 })
    #expect(try hall.codes().contains("48;5;231"))
  }
}
