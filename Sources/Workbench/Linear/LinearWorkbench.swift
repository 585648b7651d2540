import Canvas
public import Workshop

/// The workbench as labelled lines: the same commands and the same engine, no redraw.
///
/// A line of words does what words and Enter do on the run screen; a line that begins with `:` is a
/// command by its id.
public struct LinearWorkbench: Sendable {
  /// The same state that the full screen draws.
  public var state: WorkbenchState
  /// Whether somebody is there to be asked; a script is refused instead.
  public let isInteractive: Bool
  private var question: Question?
  private var announced: (stage: String?, notice: String?, step: String?) = (nil, nil, nil)
  /// What of the read-back was told last.
  private var toldReadback: [String] = []
  /// The moment of a replay that was told last.
  private var toldMoment: Int?

  /// A command that waits for an answer.
  private struct Question: Sendable {
    var row: WorkbenchCommand
    var arguments: Arguments
    var parameter: Parameter
  }

  /// Starts on a state.
  public init(_ state: WorkbenchState, isInteractive: Bool) {
    self.state = state
    self.state.isLinear = true
    self.isInteractive = isInteractive
  }

  /// Takes a line and says what the world must do.
  ///
  /// - Throws: A `Rejection` in words; nothing has changed then.
  public mutating func take(_ line: String) throws(Rejection) -> [Effect] {
    if let question {
      self.question = nil
      return try answer(question, line)
    }
    if let command = ArgumentLine(line) { return try perform(command) }
    if state.place == .review { return try state.found(line) }
    if state.place == .replay {
      if ["help", "?", "q", "quit", "exit"].contains(line.lowercased()) {
        throw .commandWithoutColon
      }
      if line.allSatisfy(\.isWhitespace) {
        state.stepReplay(1)
      } else {
        try state.replay(toward: line)
      }
      return []
    }
    if let reason = state.whyNotWritable { throw Rejection(reason) }
    guard !line.allSatisfy(\.isWhitespace) || isTurn else { return [] }
    // On a closed record such a word would stand as a correction for ever.
    if state.session.closing.isClosed, ["help", "q", "quit", "exit"].contains(line.lowercased()) {
      throw .commandWithoutColon
    }
    return try state.entered(line)
  }

  /// An empty line counts only where it means that the next person had a turn.
  private var isTurn: Bool {
    guard isInteractive, case .round? = state.stage?.activity else { return false }
    return true
  }

  private mutating func perform(_ command: ArgumentLine) throws(Rejection) -> [Effect] {
    guard let row = CommandTable.row(command.command), row.isListed else {
      let near = Fuzzy.sorted(CommandTable.listed, by: command.command, text: \.id).first?.id
      let hint = near.map { " Did you mean :\($0)?" } ?? " :help.show lists them."
      throw Rejection("There is no command “\(command.command)”.\(hint)")
    }
    return try perform(row, try command.arguments(for: row))
  }

  private mutating func perform(
    _ row: WorkbenchCommand, _ arguments: Arguments
  ) throws(Rejection) -> [Effect] {
    if isInteractive, row.unavailable(state) == nil,
      let parameter = row.parameters.first(where: {
        !$0.isOptional && $0.needsAsking(state, arguments)
      })
    {
      question = Question(row: row, arguments: arguments, parameter: parameter)
      return []
    }
    return try state.perform(row, arguments)
  }

  private mutating func answer(_ question: Question, _ line: String) throws(Rejection) -> [Effect] {
    guard line != ":cancel" else { throw Rejection("Cancelled.") }
    var arguments = question.arguments
    let line = line.isEmpty ? question.parameter.suggestion(state, arguments) ?? "" : line
    let options = question.parameter.options(state, arguments)
    if let number = Int(line), options.indices.contains(number - 1) {
      arguments[question.parameter.name] = options[number - 1].value
    } else {
      arguments[question.parameter.name] = line
    }
    return try perform(question.row, arguments)
  }

  /// What there is to say now, as labelled lines; asks, pages and messages are told once.
  public mutating func report() -> [String] {
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
      lines += commandLines
    }
    if state.place == .replay {
      lines += momentLines()
    } else {
      toldMoment = nil
      lines += stageLines()
    }
    return lines + questionLines
  }

  /// What the start screen offers, as lines; nothing where a session is open.
  public var greeting: [String] {
    guard state.place == .start else {
      let title = "Session: \(state.session.opening.title)"
      if state.place == .replay {
        return [
          title,
          "Next: :replay.next goes on, :replay.previous goes back; 10:41, A3, a stage or words go there; "
            + ":help.show lists more, :replay.leave leaves.",
        ]
      }
      guard state.place == .review else { return [title] }
      let statement = state.shownSession.statement.map { "Statement: \($0.text)" }
      return [title] + [statement].compactMap(\.self)
        + state.reviewListPage.lines.map { "Item: \($0.text)" } + [
          "Next: A3, P7, a name or a word finds actions; :action.report A3 done says what came of one; "
            + ":help.show lists more, :app.leave leaves."
        ]
    }
    let sessions = state.supplies.sessions
    return sessions.enumerated().map { "Session: \($0 + 1) \($1.title), \($1.facts)" }
      + [
        "Next: :session.new begins a workshop, :session.open carries on, :session.practise rehearses."
      ]
  }

  /// The moment at which a replay stands, unless it was told.
  private mutating func momentLines() -> [String] {
    guard let replay = state.replay, replay.position > 0, replay.position != toldMoment else {
      return []
    }
    toldMoment = replay.position
    var lines: [String] = []
    if announced.stage != state.stage?.id {
      announced.stage = state.stage?.id
      if let stage = state.stage, let place = state.session.agenda.position {
        lines.append("Stage: \(stage.title), \(place.number) of \(place.count)")
      }
    }
    return lines + [
      "Moment: \(replay.position) of \(replay.replay.count), \(replay.telling(at: replay.position).line)"
    ]
  }

  private mutating func stageLines() -> [String] {
    var lines: [String] = []
    if announced.stage != state.stage?.id, let stage = state.stage,
      let position = state.session.agenda.position
    {
      announced = (stage.id, nil, nil)
      lines.append(
        "Stage: \(stage.title), \(position.number) of \(position.count), \(stage.minutes) min")
      if !stage.prompt.isEmpty { lines.append("Say: \(stage.prompt)") }
      if !stage.rule.isEmpty { lines.append("Rule: \(stage.rule)") }
      lines.append("Type: \(state.entryRule.label)")
    }
    let step = state.agreementStep.map { "\($0.label) with :\($0.command)" }
    if let step, step != announced.step { lines.append("Next: \(step)") }
    announced.step = step
    let readback = state.readbackLines
    if readback != toldReadback { lines += readback.map { "Read: \($0)" } }
    toldReadback = readback
    if let notice = state.timeNotice, notice != announced.notice {
      announced.notice = notice
      lines.append("Time: \(state.timeWords). \(notice)")
    }
    return lines
  }

  private var questionLines: [String] {
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

  private var commandLines: [String] {
    CommandTable.listed.map { row in
      let reason = row.unavailable(state).map { " (not now: \($0))" } ?? ""
      return "Command: \(row.usage). \(row.help)\(reason)"
    }
  }
}

extension Rejection {
  /// Said of a word that alone is likely meant as a command.
  static let commandWithoutColon = Rejection(
    "Commands begin with a colon, such as :help.show or :app.leave.")
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
