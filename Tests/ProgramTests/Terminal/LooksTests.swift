import Foundation
import Testing

@Suite("Looks and surroundings of a real terminal")
struct LooksTests {
  private func running(
    _ room: Workroom, with changes: [String: String?] = [:], _ options: [String] = []
  ) async throws -> TerminalWindow {
    let path = try room.session(lines: [":stage.go what-we-have", "Can cook for forty"])
    let window = try TerminalWindow(room, with: changes, ["run", path] + options)
    try await window.wait(for: "G1 Can cook for forty")
    return window
  }

  /// Codes that set a colour of letters or background, `ESC [ … 3x/4x/9x/10x … m`.
  private func colours(_ codes: String) -> Int {
    codes.matches(of: /\u{1B}\[([0-9;]*)m/).count { match in
      match.1.split(separator: ";").contains { code in
        Int(code).map { (30...38).contains($0) || (40...48).contains($0) || $0 >= 90 } ?? false
      }
    }
  }

  @Test("Colours are there by default; with NO_COLOR there are none, and every word stays")
  func noColour() async throws {
    let room = try Workroom()
    let coloured = try await running(room)
    #expect(colours(try coloured.codes()) > 0)
    let path = try room.moot("list", "--plain").lines[0].components(separatedBy: "\t")[4]
    coloured.leave()
    try await coloured.waitForEnd()
    let plain = try TerminalWindow(room, with: ["NO_COLOR": "1"], ["run", path])
    try await plain.wait(for: "G1 Can cook for forty")
    #expect(colours(try plain.codes()) == 0)
    try plain.press("C-p")
    try await plain.wait(for: "All commands")
    #expect(colours(try plain.codes()) == 0)
    let empty = try TerminalWindow(room, with: ["NO_COLOR": ""], ["run", path])
    try await empty.wait(for: "G1 Can cook for forty")
    #expect(colours(try empty.codes()) > 0)
  }

  @Test(
    "With --ascii, and where the locale is not UTF-8, only ASCII is drawn",
    arguments: [true, false])
  func ascii(byFlag: Bool) async throws {
    let room = try Workroom()
    let locale: [String: String?] = byFlag ? [:] : ["LC_ALL": "en_US.ISO-8859-1", "MOOT_X": "1"]
    let window = try await running(room, with: locale, byFlag ? ["--ascii"] : [])
    let view = try window.view()
    if byFlag {
      #expect(view.text.unicodeScalars.allSatisfy { $0.isASCII }, "\(view)")
    } else {
      // C.UTF-8 is tried first, so that letters stay letters where the system has it.
      #expect(view.shows("G1 Can cook for forty"))
    }
  }

  @Test(
    "A terminal that is not known, or cannot draw, is refused in one sentence",
    arguments: [("nonesuch-terminal", "nonesuch-terminal"), ("", "TERM is not set")])
  func unknownType(type: String, words: String) async throws {
    let room = try Workroom()
    let path = try room.session()
    let window = try TerminalWindow(room, with: ["TERM": type], ["run", path])
    let code = try await window.waitForEnd()
    #expect(code == 64)
    let view = try window.view()
    let said = view.lines.joined()
    #expect(said.contains(words), "\(view)")
    #expect(said.contains("--linear"))
    #expect(!view.isAlternate)
  }

  @Test("With TERM=dumb on a terminal it works in lines and says why")
  func dumb() async throws {
    let room = try Workroom()
    let path = try room.session()
    let window = try TerminalWindow(room, with: ["TERM": "dumb"], ["run", path])
    try await window.wait(for: "Mode: linear, because TERM is dumb.")
    try window.type(":note.room")
    try window.press("Enter")
    try await window.wait(for: "Question: Which words?")
    try window.type("The hall is cold")
    try window.press("Enter")
    try await window.wait(for: "Done: N1 noted.")
    #expect(try !window.codes().contains("\u{1B}"))
  }

  @Test(
    "An old terminal without colours or a second screen can be used", arguments: ["vt100", "linux"])
  func old(type: String) async throws {
    let room = try Workroom()
    let window = try await running(room, with: ["TERM": type])
    try window.type("Speaks Polish")
    try window.press("Enter")
    try await window.wait(for: "G2 Speaks Polish")
  }

  @Test("Colours that are chosen on the screen are kept in a file that only their owner reads")
  func chosenColours() async throws {
    let room = try Workroom()
    let settings = "\(room.path)/.config/moot/settings"
    let window = try await running(room)
    try window.press("C-p")
    try window.type("colours")
    try await window.wait(for: "Choose the colours")
    try window.press("Enter")
    try await window.wait(for: "the best for projectors")
    try window.press("Down", "Enter")
    try await window.wait(for: "The colours are light from now on.")
    #expect(ProgramTests.text(at: settings) == "colours = light\n")
    let mode = try FileManager.default.attributesOfItem(atPath: settings)[.posixPermissions]
    #expect(mode as? Int == 0o600)
    let path = try room.moot("list", "--plain").lines[0].components(separatedBy: "\t")[4]
    window.leave()
    try await window.waitForEnd()
    let again = try TerminalWindow(room, ["run", path])
    try await again.wait(for: "G1 Can cook for forty")
    #expect(try again.codes().contains("48;5;231"))
    again.leave()
    try await again.waitForEnd()
    // What is asked for by name comes first.
    let dark = try TerminalWindow(room, with: ["MOOT_THEME": "dark"], ["run", path])
    try await dark.wait(for: "G1 Can cook for forty")
    #expect(try !dark.codes().contains("48;5;231"))
  }

  @Test("Settings that are none are left as they are, and hold nothing up")
  func strangeSettings() async throws {
    let room = try Workroom()
    let folder = "\(room.path)/.config/moot"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try "# by hand\ncolours = plaid\nother=1 or 2\n".write(
      toFile: "\(folder)/settings", atomically: true, encoding: .utf8)
    let window = try await running(room)
    try window.press("C-p")
    try window.type("colours")
    try await window.wait(for: "Choose the colours")
    try window.press("Enter")
    try await window.wait(for: "the best for projectors")
    try window.type("high")
    try window.press("Enter")
    try await window.wait(for: "The colours are high contrast from now on.")
    #expect(
      ProgramTests.text(at: "\(folder)/settings")
        == "# by hand\nother=1 or 2\ncolours = highContrast\n")
  }

  @Test(
    "Inside GNU screen, which would hold Esc back, the mouse is left alone",
    arguments: [true, false]
  )
  func mouseInScreen(isAsked: Bool) async throws {
    let room = try Workroom()
    let window = try await running(
      room, with: ["STY": "1.pts", "TMUX": nil, "MOOT_MOUSE": isAsked ? "on" : nil])
    let isOn = try window.control("display-message", "-p", "#{mouse_any_flag}").output
    #expect(isOn.contains("1") == isAsked)
  }

  @Test("Where the input is no terminal, one sentence says so")
  func inputIsNoTerminal() throws {
    let room = try Workroom()
    let path = try room.session()
    let outcome = try room.shell("script -qec \"'$1' run '\(path)' < /dev/null\" /dev/null")
    #expect(outcome.code == 64)
    #expect(outcome.output.contains("--linear"))
    #expect(outcome.seconds < 5)
  }

  @Test("Text that would drive a terminal is drawn harmlessly: no byte of it gets through")
  func hostile() async throws {
    let room = try Workroom()
    let text = Hostile.text
    let path = try room.session(
      title: "Club \(text)", people: 1,
      lines: [":person.change P1 name=\"\(text)\"", ":stage.go what-we-have", "Card \(text)"])
    let window = try TerminalWindow(room, ["run", path])
    try await window.wait(for: "G1 Card")
    try window.control("pipe-pane", "-O", "cat > '\(room.path)/raw'")
    for keys in [["C-l"], ["F1"], ["F1"], ["C-p"], ["C-p"], ["C-z"], ["C-y"], ["C-b"]] {
      let before = try window.view()
      for key in keys { try window.press(key) }
      if keys != ["C-l"] { try await window.wait(for: "an answer to \(keys)") { $0 != before } }
    }
    try await wait(for: "what was drawn") {
      ProgramTests.text(at: "\(room.path)/raw").contains("Club")
    }
    let raw = ProgramTests.text(at: "\(room.path)/raw")
    for payload in [
      "\u{1B}]", "\u{7}", "\u{1B}[6n", "\u{1B}[31;7m", "\u{9B}", "\u{202E}", "\u{2066}",
    ] {
      #expect(
        !raw.contains(payload), "\(payload.unicodeScalars.map { String($0.value, radix: 16) })")
    }
    let left = try window.control("display-message", "-p", "#{pane_title}").output
    #expect(!left.contains("owned"))
  }
}

extension TerminalWindow {
  /// Leaves by pressing Ctrl+C twice.
  fileprivate func leave() { try? press("C-c", "C-c") }
}
