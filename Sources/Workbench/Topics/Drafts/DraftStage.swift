import Workshop

extension StageRow {
  /// Drafts are written, marked, or made into one version for the room.
  static func draft(_ drafting: Activity.Drafting) -> StageRow {
    StageRow(
      purpose: { _ in drafting.step.purpose },
      nouns: ["draft", "version"],
      entry: { _, _ in drafting.step.rule },
      command: { (state, _, words) throws(Rejection) in
        try state.draftCommand(words, drafting.step)
      }, isPrivate: { _, _ in drafting.isPrivateUntilShared }, takesLinks: true,
      worksWithDrafts: true,
      board: { session, _, _ in .drafting(session, drafting) },
      newest: { session, _ in session.newestDraft },
      unfinished: { state, _ in state.unfinishedDrafts(drafting.step) })
  }
}

extension Activity.Drafting.Step {
  fileprivate var purpose: String {
    switch self {
    case .write:
      "A sentence each, or half of one, about what we are here for. Later, in twos and fours, one is "
        + "made out of two: +D1+D2 behind it says which."
    case .mark:
      "Which words could people not do without? Count how many marked them. Nothing is voted out."
    case .integrate:
      "One sentence that can be said in one breath. Each new version keeps those before it."
    }
  }

  fileprivate var rule: EntryRule {
    switch self {
    case .write: EntryRule(label: "draft, from +D… +D…", enterLabel: "add draft")
    case .mark: EntryRule(label: "D1 its words =5", enterLabel: "count marks")
    case .integrate: EntryRule(label: "the statement", enterLabel: "add version")
    }
  }
}

extension WorkbenchState {
  fileprivate func draftCommand(
    _ words: EntryWords, _ step: Activity.Drafting.Step
  ) throws(Rejection) -> Command {
    switch step {
    case .write: return writeCommand(words)
    case .mark: return try markCommand(words)
    case .integrate: return .drafts(.addVersion(NewVersion(words.text, parents: words.links)))
    }
  }

  /// “Pass” is as good an answer as a draft, and so is a dash.
  private func writeCommand(_ words: EntryWords) -> Command {
    if let person = words.by, words.isPass { return .rounds(.pass(person)) }
    let table = words.by == nil && words.people.isEmpty ? words.table ?? focus.table : words.table
    // One person alone stands as who said it.
    let people = words.people.count > 1 ? words.people : []
    return .drafts(
      .add(NewDraft(words.text, people: people, table: table, parents: words.links)))
  }

  /// Marks on words: `D34 one more plate =19`.
  private func markCommand(_ words: EntryWords) throws(Rejection) -> Command {
    let text = words.text
    let first = text.prefix { $0 != " " }
    guard let id = SpokenID(spoken: first), [.draft, .version].contains(id.kind),
      let sign = text.lastIndex(of: "=")
    else { throw Rejection("Count marks like this: D34 one more plate =19.") }
    let count = text[text.index(after: sign)...].trimmingBlanks
    guard let count = Int(count) else {
      throw Rejection("“\(count)” is no number of marks. Write: D34 one more plate =19.")
    }
    let marked = text[..<sign].dropFirst(first.count).trimmingBlanks
    let quoted = marked.first == "\"" && marked.last == "\"" && marked.count > 1
    let table = words.table ?? focus.table
    return .drafts(
      .mark(
        id, words: quoted ? String(marked.dropFirst().dropLast()) : marked, count: count,
        table: table))
  }

  fileprivate func unfinishedDrafts(_ step: Activity.Drafting.Step) -> String? {
    let hidden = session.drafts.up.count(where: \.isPrivate)
    if hidden > 0 { return "\(counted(hidden, "draft")) still private" }
    switch step {
    case .write: return session.drafts.up.isEmpty ? "no draft was written" : nil
    case .mark: return session.drafts.all.allSatisfy(\.marks.isEmpty) ? "no words were marked" : nil
    case .integrate:
      guard session.candidate == nil else { return nil }
      return
        "there is no version for the room; two volunteers may finish it (\(way(to: "statement.finish")))"
    }
  }
}

extension Shown {
  /// The draft or version that was written last.
  var newestDraft: SpokenID? { drafts.all.last { !$0.isWithdrawn }?.id }
}
