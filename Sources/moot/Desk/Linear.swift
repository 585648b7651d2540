import ArgumentParser
import Glibc
import Workbench
import Workshop

/// Linear mode: lines in, labelled lines out.
enum Linear {
  /// Runs until the input ends or the workbench is left.
  ///
  /// - Throws: Exit code 1 if a line of a script was refused.
  static func run(_ desk: inout Desk, why: String, isInteractive: Bool) throws {
    desk.supply()
    var workbench = LinearWorkbench(into: &desk.state, isInteractive: isInteractive)
    var wasRefused = false
    if isInteractive {
      let words = LinearWorkbench.lineWords(desk.state)
      Output.line("Mode: linear, \(why). \(words); :help.show helps; :app.leave leaves.")
    }
    if isInteractive || LinearWorkbench.greetsScripts(desk.state) {
      for line in LinearWorkbench.greeting(desk.state) { Output.line(line) }
    }
    tell(&workbench, &desk)
    var lines = LineSource()
    while !desk.hasLeft, let line = lines.next() {
      switch line {
      case .text(let text):
        let isTaken = take(text, lines, &workbench, &desk)
        wasRefused = wasRefused || !isTaken
      case .unreadable(let sentence):
        refuse(sentence, workbench, line: lines.number)
        wasRefused = true
      }
    }
    settleNews(&workbench, &desk)
    if wasRefused, !isInteractive { throw Exit.found }
  }

  private static func take(
    _ line: String, _ lines: LineSource, _ workbench: inout LinearWorkbench, _ desk: inout Desk
  ) -> Bool {
    let number = lines.number
    if !workbench.isInteractive, line.isEmpty || line.first == "#" { return true }
    if case .script = desk.environment.clock, line.hasPrefix(":at ") {
      return moveClock(line.dropFirst(4), number: number, workbench, &desk)
    }
    do throws(Rejection) {
      desk.tick()
      let effects = try workbench.take(line, into: &desk.state)
      for case .ask(let question) in desk.perform(effects) { desk.answer(question) }
      // Lines that are there already are taken first; whoever waits for the next one has time. Where the
      // clock stands still for a script, what is written has the time of its line.
      if !lines.isNextThere || desk.environment.clock.standsStill { desk.settleNews() }
    } catch {
      refuse(error.sentence, workbench, line: number)
      return false
    }
    let isTrouble = desk.state.message?.tone == .trouble
    tell(&workbench, &desk)
    return !isTrouble
  }

  /// Tells the earlier sessions what was said of their actions before the last line was refused, and says
  /// where that could not be.
  private static func settleNews(_ workbench: inout LinearWorkbench, _ desk: inout Desk) {
    guard desk.owesNews else { return }
    let before = desk.state.message
    desk.settleNews()
    if let message = desk.state.message, message != before { tell(&workbench, &desk) }
  }

  private static func moveClock(
    _ text: Substring, number: Int, _ workbench: LinearWorkbench, _ desk: inout Desk
  ) -> Bool {
    guard let instant = desk.zone.instant(local: text), instant >= desk.environment.clock.now else {
      refuse("“\(text)” is not a later time, such as 2026-03-05T18:00:50.", workbench, line: number)
      return false
    }
    desk.environment.clock = .script(instant)
    desk.tick()
    return true
  }

  /// A script is told the number of the line, so that it can be found.
  private static func refuse(_ sentence: String, _ workbench: borrowing LinearWorkbench, line: Int)
  {
    Output.line(
      workbench.isInteractive ? "Refused: \(sentence)" : "Refused, line \(line): \(sentence)")
  }

  private static func tell(_ workbench: inout LinearWorkbench, _ desk: inout Desk) {
    for line in workbench.report(of: &desk.state) { Output.line(line) }
  }
}

/// The lines of the standard input, split at the line feed byte.
struct LineSource {
  /// A line, or why it cannot be accepted.
  enum Line {
    case text(String)
    case unreadable(String)
  }

  /// The longest line, in bytes.
  static let longest = 65_536
  private var waiting: [UInt8] = []
  private var isAtEnd = false
  /// The number of the last line, from 1.
  private(set) var number = 0

  /// Whether there is a line that need not be waited for.
  var isNextThere: Bool { waiting.contains(0x0A) || isAtEnd && !waiting.isEmpty }

  mutating func next() -> Line? {
    while true {
      if let end = waiting.firstIndex(of: 0x0A) {
        let line = Array(waiting[..<end])
        waiting.removeSubrange(...end)
        return checked(line)
      }
      if isAtEnd {
        guard !waiting.isEmpty else { return nil }
        defer { waiting = [] }
        return checked(waiting)
      }
      fill()
    }
  }

  private mutating func fill() {
    var chunk = [UInt8](repeating: 0, count: 65_536)
    let count = read(STDIN_FILENO, &chunk, chunk.count)
    if count < 0, errno == EINTR { return }
    if count <= 0 { isAtEnd = true } else { waiting += chunk[..<count] }
    // Of an endless line only the start is kept, which is enough to refuse it.
    if waiting.count > 4 * Self.longest, !waiting.contains(0x0A) {
      waiting.removeSubrange((2 * Self.longest)...)
    }
  }

  private mutating func checked(_ bytes: [UInt8]) -> Line {
    number += 1
    let bytes = bytes.last == 0x0D ? bytes.dropLast() : bytes[...]
    guard bytes.count <= Self.longest else {
      return .unreadable("The line is longer than 64 KiB and was ignored.")
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      return .unreadable("The line is not UTF-8 text and was ignored.")
    }
    return .text(text)
  }
}
