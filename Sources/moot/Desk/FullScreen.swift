import ArgumentParser
import Canvas
import Glibc
import NcursesTerminal
import Workbench

/// The full screen: shows the state, waits, passes on keys, performs effects.
enum FullScreen {
  /// Runs until the workbench is left; a terminal that cannot be had is said in one sentence.
  static func show(_ desk: inout Desk, _ options: NcursesOptions) throws {
    do {
      try run(&desk, options)
    } catch let failure as TerminalFailure {
      throw Failure(failure.description, failure == .gone ? ExitCode(129) : Exit.usage)
    }
  }

  /// Runs until the workbench is left.
  ///
  /// - Throws: `TerminalFailure` where there is no terminal; the exit code of a signal.
  static func run(_ desk: inout Desk, _ options: NcursesOptions) throws {
    var terminal = try NcursesTerminal(options)
    desk.state.resize(terminal.size)
    while !desk.hasLeft {
      desk.tick()
      try terminal.show(desk.state.screen)
      let waits = [
        desk.state.millisecondsToNextChange, desk.owesNews ? rest : nil,
        desk.millisecondsToNextLook,
      ]
      let input = next(waits.compactMap(\.self).min(), desk, &terminal)
      if input == .timeout { desk.settleNews() }
      // The flows, which no screen shows before it is asked to, must not hold up the first one.
      desk.supply()
      try take(input, &desk, &terminal)
      // Whatever has come in meanwhile is handled before drawing again, so that a slow connection keeps up.
      for _ in 0..<mostTogether where !desk.hasLeft {
        let more = next(0, desk, &terminal)
        guard more != .timeout else { break }
        try take(more, &desk, &terminal)
      }
    }
  }

  /// Waits for what comes next, also from a file that is followed.
  private static func next(
    _ milliseconds: Int?, _ desk: borrowing Desk, _ terminal: inout NcursesTerminal
  ) -> TerminalInput {
    // Taking news may have closed what was watched before; a closed descriptor would always be ready.
    terminal.watchedDescriptors = desk.watchedDescriptors
    return terminal.nextInput(timeoutMilliseconds: milliseconds)
  }

  /// Milliseconds after which hands count as resting.
  private static let rest = 300

  /// How many inputs are taken between two drawings, so that there is always a drawing.
  private static let mostTogether = 64

  private static func take(
    _ input: TerminalInput, _ desk: inout Desk, _ terminal: inout NcursesTerminal
  ) throws {
    switch input {
    case .key(let key):
      desk.tick()
      for effect in desk.perform(desk.state.handle(key)) {
        switch effect {
        case .suspend:
          desk.settleNews()
          terminal.suspend()
        case .ask(let question): try wait(for: question, &desk, &terminal)
        case .changeColours: terminal.theme = terminal.theme.next
        case .useColours(let theme): use(theme, &desk, &terminal)
        default: terminal.redraw()
        }
      }
    case .resized(let size): desk.state.resize(size)
    case .resumed:
      desk.verifyPlace()
      desk.takeNews()
    case .signal(let signal):
      takeWaitingKeys(&desk, &terminal)
      throw ExitCode(signal.exitCode)
    case .closed: throw ExitCode(TerminalSignal.hangUp.exitCode)
    // Where a folder on another machine says nothing of its changes, a look with each tick of the clock finds them.
    case .watched: desk.takeNews()
    case .timeout: desk.takeNews(afterWaiting: true)
    }
  }

  /// Changes the colours and keeps them for the next time.
  private static func use(
    _ theme: Theme, _ desk: inout Desk, _ terminal: inout NcursesTerminal
  ) {
    guard terminal.theme != .colourless else {
      desk.state.tell(
        "Colours are off as long as NO_COLOR is set or MOOT_THEME is colourless.", .refused)
      return
    }
    terminal.theme = theme
    do {
      try Settings.keep(theme)
    } catch {
      desk.state.tell("These colours hold for now; \(error).", .notice)
    }
  }

  /// Takes the keys that were pressed before a signal came, so that no Enter is lost; nothing is drawn.
  private static func takeWaitingKeys(_ desk: inout Desk, _ terminal: inout NcursesTerminal) {
    for _ in 0..<mostTogether where !desk.hasLeft {
      guard case .key(let key) = terminal.nextInput(timeoutMilliseconds: 0) else { return }
      desk.tick()
      _ = desk.perform(desk.state.handle(key))
    }
  }

  /// Waits for the answer from all sessions, and says how far it has got; Ctrl+C and Esc stop it.
  private static func wait(
    for question: ArchiveQuestion, _ desk: inout Desk, _ terminal: inout NcursesTerminal
  ) throws {
    desk.settleNews()
    let work = ArchiveWork(question, in: desk.folderAsked, desk.environment)
    var pause = shortestWait
    while work.answer == nil {
      switch terminal.nextInput(timeoutMilliseconds: pause) {
      case .key(.control("c")), .key(.escape): work.leave()
      case .resized(let size): desk.state.resize(size)
      case .signal(let signal): throw ExitCode(signal.exitCode)
      case .closed: throw ExitCode(TerminalSignal.hangUp.exitCode)
      case .key, .resumed, .watched, .timeout: break
      }
      // What is quick needs no message.
      pause = min(pause * 2, longestWait)
      guard pause == longestWait, let words = work.words else { continue }
      desk.state.tell(words, .notice)
      try terminal.show(desk.state.screen)
    }
    if let answer = work.answer { desk.take(answer) }
  }

  /// Milliseconds between two checks on the work, at the beginning and later.
  private static let (shortestWait, longestWait) = (4, 256)

  /// The options that the environment asks for; colours that were asked for by name come before its own,
  /// and those before what was chosen on the screen.
  static func options(ascii: Bool, theme: Theme? = nil) -> NcursesOptions {
    let isColourless = Places.variable("NO_COLOR") != nil
    let named = theme ?? Places.variable("MOOT_THEME").flatMap(Theme.init(rawValue:))
    return NcursesOptions(
      theme: isColourless ? .colourless : named ?? Settings.theme ?? .terminal,
      isMouseOn: isMouseOn, isASCII: ascii)
  }

  /// Whether clicks come to the program: unless it was said otherwise, not inside GNU screen, which holds
  /// Esc back for as long as there may be a click.
  private static var isMouseOn: Bool {
    if let said = Places.variable("MOOT_MOUSE") { return said != "off" }
    return Places.variable("STY") == nil || Places.variable("TMUX") != nil
  }

  /// Whether input and output are a terminal that can be drawn on.
  static var isPossible: Bool {
    isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1
  }
}
