import Canvas
public import Workshop

/// The workbench as labelled lines: the same commands, the same engine and the same state, no redraw.
///
/// A line of words does what words and Enter do on the screen; a line that begins with `:` is a command
/// by its id.
public struct LinearWorkbench: Sendable {
  /// Whether somebody is there to be asked; a script is refused instead.
  public let isInteractive: Bool
  private var question: Question?
  private var told = Told()
  /// Whether the line before asked how to leave.
  private var isLeavingAsked = false

  /// A command that waits for an answer.
  private struct Question: Sendable {
    var row: WorkbenchCommand
    var arguments: Arguments
    var parameter: Parameter
  }

  /// Reads lines into a state, which speaks of commands rather than keys from now on.
  public init(into state: inout WorkbenchState, isInteractive: Bool) {
    state.isLinear = true
    self.isInteractive = isInteractive
  }

  /// Takes a line and says what the world must do.
  ///
  /// - Parameters:
  ///   - line: What was typed.
  ///   - state: What it changes.
  /// - Returns: What the world must do.
  /// - Throws: A `Rejection` in words; nothing has changed then.
  public mutating func take(
    _ line: String, into state: inout WorkbenchState
  ) throws(Rejection) -> [Effect] {
    if let question {
      self.question = nil
      return try answer(question, line, &state)
    }
    let wasAsked = isLeavingAsked
    isLeavingAsked = false
    if let word = LoneWord(line) { return try obey(word, line, wasAsked: wasAsked, &state) }
    if let command = ArgumentLine(line) { return try perform(command, &state) }
    return try state.here.take(line, isInteractive: isInteractive, &state)
  }

  /// A word that stands alone does what it does on the screen.
  private mutating func obey(
    _ word: LoneWord, _ line: String, wasAsked: Bool, _ state: inout WorkbenchState
  ) throws(Rejection) -> [Effect] {
    let putUp = state.here.isHeld ? " " + LoneWord.putUp(line) : ""
    switch word {
    case .leave where !wasAsked:
      isLeavingAsked = true
      state.message = Message("“quit” once more leaves.\(putUp)", .notice)
      return []
    case .leave: return try state.begin("app.leave")
    case .help:
      if !putUp.isEmpty { state.message = Message(LoneWord.putUp(line), .notice) }
      return try state.begin("help.show")
    }
  }

  private mutating func perform(
    _ command: ArgumentLine, _ state: inout WorkbenchState
  ) throws(Rejection) -> [Effect] {
    guard let row = CommandTable.row(command.command), row.isListed else {
      let near = LookUp(command.command).sorted(CommandTable.listed, text: \.id).first?.element.id
      let hint = near.map { " Did you mean :\($0)?" } ?? " :help.show lists them."
      throw Rejection("There is no command “\(command.command)”.\(hint)")
    }
    return try perform(row, try command.arguments(for: row, finder: state.session.finder), &state)
  }

  private mutating func perform(
    _ row: WorkbenchCommand, _ arguments: Arguments, _ state: inout WorkbenchState
  ) throws(Rejection) -> [Effect] {
    if isInteractive, row.unavailable(state) == nil,
      let parameter = row.parameters.first(where: {
        (!$0.isOptional || $0.isChosen) && $0.needsAsking(state, arguments)
      })
    {
      question = Question(row: row, arguments: arguments, parameter: parameter)
      return []
    }
    return try state.perform(row, arguments)
  }

  private mutating func answer(
    _ question: Question, _ line: String, _ state: inout WorkbenchState
  ) throws(Rejection) -> [Effect] {
    guard line != ":cancel" else { throw Rejection("Cancelled.") }
    var arguments = question.arguments
    let line = line.isEmpty ? question.parameter.suggestion(state, arguments) ?? "" : line
    let options = question.parameter.options(state, arguments)
    if let number = Int(line), options.indices.contains(number - 1) {
      arguments[question.parameter.name] = options[number - 1].value
    } else {
      arguments[question.parameter.name] = line
    }
    return try perform(question.row, arguments, &state)
  }
}

/// What lines say.
extension LinearWorkbench {
  /// What a line of words does on the screen that is on, in a few words.
  public static func lineWords(_ state: WorkbenchState) -> String { state.here.lineWords }

  /// Whether a script is greeted too: those who look back come for what was agreed, also where
  /// nobody is asked anything.
  public static func greetsScripts(_ state: WorkbenchState) -> Bool { state.here.greetsScripts }

  /// What the screen that is on offers at first, as lines.
  public static func greeting(_ state: WorkbenchState) -> [String] { state.here.greeting(state) }

  /// What is to be said now, as labelled lines; asks, pages and messages are said once.
  public mutating func report(of state: inout WorkbenchState) -> [String] {
    var lines: [String] = []
    if let message = state.message {
      lines.append("\(message.tone.label): \(message.text)")
      state.message = nil
    }
    while case .page(let page)? = state.overlays.last {
      state.overlays.removeLast()
      lines.append("Page: \(page.title)")
      lines += page.lines.filter { !$0.text.isEmpty && $0.text != " " }
        .map { "\($0.style == .heading ? "Part" : "Item"): \($0.text)" }
    }
    if case .palette? = state.overlays.last {
      state.overlays.removeLast()
      lines += Self.commandLines(state)
    }
    return lines + state.here.news(state, &told) + questionLines(state)
  }

  private func questionLines(_ state: WorkbenchState) -> [String] {
    guard let question else { return [] }
    let options = question.parameter.options(state, question.arguments)
    let suggestion = question.parameter.suggestion(state, question.arguments)
    return ["Question: \(question.parameter.question(state, question.arguments))"]
      + options.enumerated().map { "Choice: \($0 + 1) \($1.label)" }
      + [
        "Answer: \(options.isEmpty ? "type it" : "type a number")"
          + "\(suggestion.map { ", Enter for “\($0)”" } ?? ""), or :cancel"
      ]
  }

  private static func commandLines(_ state: WorkbenchState) -> [String] {
    CommandTable.listed.map { row in
      let reason = row.unavailable(state).map { " (not now: \($0))" } ?? ""
      return "Command: \(row.usage). \(row.help)\(reason)"
    }
  }
}

extension Message.Tone {
  /// The label of such a message in linear mode.
  public var label: String {
    switch self {
    case .done: "Done"
    case .refused: "Refused"
    case .notice: "Notice"
    case .trouble: "Trouble"
    }
  }
}
