import Workshop

/// In lines a workshop asks, says and takes the same as on the screen.
extension RunScreen {
  static var lineWords: String { "A line of words is a card" }
  static var greetsScripts: Bool { false }

  static func lineHelp(_ state: WorkbenchState) -> String {
    "A line of words: \(state.entryRule.enterLabel)."
  }

  static func greeting(_ state: WorkbenchState) -> [String] {
    ["Session: \(state.session.opening.title)"]
  }

  static func take(
    _ line: String, isInteractive: Bool, _ state: inout WorkbenchState
  ) throws(Rejection) -> [Effect] {
    if let reason = state.whyNotWritable { throw Rejection(reason) }
    // An empty line counts only where it says something: that the next person had a turn.
    let saysSomething = isInteractive && state.stageRow?.takesEmptyLine == true
    guard !line.allSatisfy(\.isWhitespace) || saysSomething else { return [] }
    return try state.entered(line)
  }

  static func news(_ state: WorkbenchState, _ told: inout Told) -> [String] {
    told.moment = nil
    var lines: [String] = []
    if told.stage != state.stage?.id, let stage = state.stage,
      let position = state.session.agenda.position
    {
      (told.stage, told.notice, told.step) = (stage.id, nil, nil)
      lines.append(
        "Stage: \(stage.title), \(position.number) of \(position.count), \(stage.minutes) min")
      if !stage.prompt.isEmpty { lines.append("Say: \(stage.prompt)") }
      if !stage.rule.isEmpty { lines.append("Rule: \(stage.rule)") }
      lines.append("Type: \(state.entryRule.label)")
    }
    let step = state.stageRow?.nextStep(state).map { "\($0.label) with :\($0.command)" }
    if let step, step != told.step { lines.append("Next: \(step)") }
    told.step = step
    let readback = state.stageRow?.readAloud(state) ?? []
    if readback != told.readback { lines += readback.map { "Read: \($0)" } }
    told.readback = readback
    if let notice = state.timeNotice, notice != told.notice {
      told.notice = notice
      lines.append("Time: \(state.timeWords). \(notice)")
    }
    return lines
  }
}

extension Rejection {
  /// Said of a single word that is probably meant as a command.
  static let commandWithoutColon = Rejection(
    "Commands begin with a colon, such as :help.show or :app.leave.")
}
