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
    var workbench = LinearWorkbench(desk.state, isInteractive: isInteractive)
    var wasRefused = false
    if isInteractive {
      let words =
        switch desk.state.place {
        case .review: "A line of words finds actions"
        case .replay: "An empty line goes on, a line of words goes to where they were said"
        case .start, .run: "A line of words is a card"
        }
      Output.line("Mode: linear, \(why). \(words); :help.show helps; :app.leave leaves.")
    }
    // What was agreed is what those come for who look back, also where nobody is asked anything.
    if isInteractive || desk.state.place == .review || desk.state.place == .replay {
      for line in workbench.greeting { Output.line(line) }
    }
    tell(&workbench)
    var lines = LineSource()
    while !desk.hasLeft, let line = lines.next() {
      switch line {
      case .text(let text):
        let isTaken = take(text, number: lines.number, &workbench, &desk)
        wasRefused = wasRefused || !isTaken
      case .unreadable(let sentence):
        refuse(sentence, workbench, line: lines.number)
        wasRefused = true
      }
    }
    if wasRefused, !isInteractive { throw Exit.found }
  }

  private static func take(
    _ line: String, number: Int, _ workbench: inout LinearWorkbench, _ desk: inout Desk
  ) -> Bool {
    if !workbench.isInteractive, line.isEmpty || line.first == "#" { return true }
    if case .script = desk.environment.clock, line.hasPrefix(":at ") {
      return moveClock(line.dropFirst(4), number: number, &workbench, &desk)
    }
    do throws(Rejection) {
      desk.tick()
      workbench.state.tick(desk.state.now)
      let effects = try workbench.take(line)
      desk.state = workbench.state
      // With two to hold the events, each new one would copy them all.
      workbench.state = WorkbenchState(now: desk.state.now, size: desk.state.size)
      for case .ask(let question) in desk.perform(effects) { desk.answer(question) }
      workbench.state = desk.state
    } catch {
      refuse(error.sentence, workbench, line: number)
      return false
    }
    let isTrouble = workbench.state.message?.tone == .trouble
    tell(&workbench)
    return !isTrouble
  }

  private static func moveClock(
    _ text: Substring, number: Int, _ workbench: inout LinearWorkbench, _ desk: inout Desk
  ) -> Bool {
    guard let instant = TimeZones.instant(local: text), instant >= desk.environment.clock.now else {
      refuse("“\(text)” is no later time such as 2026-03-05T18:00:50.", workbench, line: number)
      return false
    }
    desk.environment.clock = .script(instant)
    desk.tick()
    workbench.state.tick(desk.state.now)
    return true
  }

  /// A script is told the line, so that it can be found again.
  private static func refuse(_ sentence: String, _ workbench: borrowing LinearWorkbench, line: Int)
  {
    Output.line(
      workbench.isInteractive ? "Refused: \(sentence)" : "Refused, line \(line): \(sentence)")
  }

  private static func tell(_ workbench: inout LinearWorkbench) {
    for line in workbench.report() { Output.line(line) }
  }
}

/// The lines of the standard input, split on the byte of the line feed.
struct LineSource {
  /// A line, or why it cannot be taken.
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
    // Only the start of an endless line is kept: enough to refuse it.
    if waiting.count > 4 * Self.longest, !waiting.contains(0x0A) {
      waiting.removeSubrange((2 * Self.longest)...)
    }
  }

  private mutating func checked(_ bytes: [UInt8]) -> Line {
    number += 1
    let bytes = bytes.last == 0x0D ? bytes.dropLast() : bytes[...]
    guard bytes.count <= Self.longest else {
      return .unreadable("The line is longer than 64 KiB; nothing of it was taken.")
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      return .unreadable("The line is no UTF-8 text; nothing of it was taken.")
    }
    return .text(text)
  }
}
