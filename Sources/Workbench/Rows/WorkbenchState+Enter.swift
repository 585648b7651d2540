import Canvas
import Workshop

/// Enter in the entry line.
extension WorkbenchState {
  /// What words and Enter do now.
  var entryRule: EntryRule {
    if session.closing.isClosed { return EntryRule(label: "correction", enterLabel: "add") }
    guard let stage, let stageRow else { return .note }
    return stageRow.entry(self, stage)
  }

  /// The categories that words can name here.
  var entryCategories: [Category] { stageRow?.categories(session) ?? [] }

  /// What the hint line calls Enter; as wide whether words are typed or not, so that no hint moves.
  var enterHint: String {
    let words = entryRule.enterLabel
    guard focus.entry.isEmpty, selected != nil else { return words }
    return ScreenForm.padded(Self.menuLabel, toColumns: ScreenForm.columns(of: words))
  }

  /// Turns what is typed into a command by the stage's rule, or opens the menu of what is chosen.
  ///
  /// The line is emptied only if it is taken.
  mutating func enterLine() throws(Rejection) -> [Effect] {
    let line = focus.entry.text.trimmingBlanks
    if line.isEmpty, selected != nil {
      openMenu()
      return []
    }
    if let reason = whyNotWritable { throw Rejection(reason) }
    if let command = stageRow?.wordCommands[line.lowercased()], selected != nil {
      let effects = try begin(command)
      focus.entry = TextField()
      return effects
    }
    if let command = stageRow?.linesCommand, line.contains(where: \.isNewline),
      !session.closing.isClosed
    {
      return try begin(command.id, Arguments([command.parameter: focus.entry.text]))
    }
    let effects = try entered(focus.entry.text)
    focus.entry = TextField()
    focus.isShown = false
    if !isReadingBack { focus.selected = nil }
    return effects
  }

  /// What a line of words does in the current stage, in full screen and in linear mode alike.
  func entered(_ line: String) throws(Rejection) -> [Effect] {
    let words = try EntryWords(
      line, in: session, categories: entryCategories, takesLinks: stageRow?.takesLinks ?? false
    )
    let command = try command(for: words)
    let by = command.namesPeople ? nil : command.speaker ?? words.by
    let event = try decide(command, by: by)
    try words.refuseWhatIsLeft(out: event, by: by)
    return [.record(event, by: by)]
  }

  private func command(for words: EntryWords) throws(Rejection) -> Command {
    if session.closing.isClosed { return .notes(.add(.correction, words.text)) }
    guard let stage, let stageRow else { return words.note }
    return try stageRow.command(self, stage, words)
  }
}

extension Command {
  /// Whether the people named in the line are part of what is recorded, not whoever said it.
  fileprivate var namesPeople: Bool {
    switch self {
    case .people: return true
    case .choosing(.stand(_, let people)): return people.count > 1
    case .drafts(.add(let draft)): return !draft.people.isEmpty
    default: return false
    }
  }

  /// Who speaks, where the command itself says so.
  fileprivate var speaker: SpokenID? {
    switch self {
    case .rounds(.speak(let person, _)), .rounds(.pass(let person)): person
    default: nil
    }
  }
}

extension EntryWords {
  /// Refuses a line that names a person or a table of whom the event says nothing.
  fileprivate func refuseWhatIsLeft(
    out event: SessionEvent, by: SpokenID?
  ) throws(Rejection) {
    let left = people.filter { $0 != by && !event.names($0) }
    if !left.isEmpty {
      let named = people.map { "@\($0.spoken)" }.joined(separator: " ")
      throw Rejection(
        people.count > 1
          ? "\(named): one person fits here. Name one with @, and the others without."
          : "Nobody can be named here. Take \(named) out.")
    }
    let tablesLeft = tables.filter { !event.names(table: $0) }
    guard !tablesLeft.isEmpty else { return }
    let named = tables.map { "@\($0)" }.joined(separator: " ")
    throw Rejection(
      tables.count > 1
        ? "\(named): one table fits here. Name one with @, and the others as “table \(tablesLeft[0])”."
        : "No table can be noted here. Take \(named) out, or write “table \(tablesLeft[0])”.")
  }

  /// The words become a note that everybody may read.
  var note: Command { .notes(.add(.room, text)) }
}
