import Canvas
import Testing

struct ScriptedTerminalTests {
  /// Shows the size until the terminal closes, as any program on a `Terminal` would.
  func run(_ terminal: inout some Terminal & ~Copyable) throws {
    while true {
      var screen = Screen(size: terminal.size)
      screen.write("\(terminal.size.columns)", at: .zero)
      try terminal.show(screen)
      if terminal.nextInput(timeoutMilliseconds: nil) == .closed { return }
    }
  }

  @Test func `It plays its inputs, keeps the screens and then closes`() throws {
    var terminal = ScriptedTerminal(
      size: Size(columns: 80, rows: 24),
      inputs: [.key(.enter), .resized(Size(columns: 60, rows: 18))])
    try run(&terminal)
    #expect(terminal.screens.map { $0.row(0).prefix(2) } == ["80", "80", "60"])
    #expect(terminal.waits == [nil, nil, nil])
  }

  @Test func `Signals have the exit codes of a shell`() {
    #expect(TerminalSignal.allCases.map(\.exitCode) == [129, 130, 131, 143])
  }

  @Test func `Failures are one sentence without control characters`() {
    let failures: [TerminalFailure] = [
      .inputIsNoTerminal, .outputIsNoTerminal, .unknownType(""), .unknownType("xterm-256color"),
      .unknownType("x\u{1B}[2J"),
      .cannotPlaceCursor("dumb"), .notAvailable,
    ]
    for failure in failures {
      #expect(failure.description.hasSuffix("."))
      #expect(!failure.description.contains("\u{1B}"))
    }
  }

  @Test func `Nobody is told to set the type that is not known`() {
    let words = TerminalFailure.unknownType("xterm-256color").description
    #expect(words.contains("--linear") && !words.contains("TERM="))
    #expect(TerminalFailure.unknownType("x").description.contains("TERM=xterm-256color"))
  }
}
