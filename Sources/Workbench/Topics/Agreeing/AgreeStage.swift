import Canvas
import Workshop

extension StageRow {
  /// The bar, the poll, concerns, and the words that the room makes its own.
  static let agree = StageRow(
    purpose: { _ in
      "First the room says how much yes is enough. Then all answer alone and look together. A concern "
        + "stands until it is settled; Ctrl+F does what comes next."
    },
    nouns: [
      "agree", "bar", "poll", "concern", "statement", "version", "correction", "minority",
      "keeping",
    ],
    entry: { state, _ in
      state.session.agreeing.openPoll == nil
        ? EntryRule(label: "concern > what it harms", enterLabel: "add concern")
        : EntryRule(label: "answers: 1=8 2=9", enterLabel: "count")
    },
    command: { (state, _, words) throws(Rejection) in try state.agreeCommand(words) },
    // A concern, which begins with whose it is, is for all to hear.
    isPrivate: { state, _ in
      state.session.agreeing.openPoll != nil && state.focus.entry.text.first != "@"
    },
    worksWithDrafts: true, board: { session, _, _ in .agreeing(session) },
    newest: { session, _ in
      session.agreeing.concerns.last?.id ?? session.drafts.versions.last?.id
    },
    needsBreadth: { $0.columns < 110 },
    prompt: { state, stage, room in
      // A poll on a small screen needs every row, and nothing else is to be said.
      room.rows < 22 && state.session.isAskedNow ? [] : stage.promptLines(in: room)
    }, returnsToTop: true, unfinished: { state, _ in state.unfinishedAgreement },
    nextStep: { $0.agreementStep })
}

extension Shown {
  /// Whether the newest poll is on what the room is to agree.
  fileprivate var isAskedNow: Bool {
    agreeing.polls.last.map { $0.version == candidate?.id } ?? false
  }
}

extension WorkbenchState {
  /// Counts of answers while a poll is open; otherwise a concern, with what it harms after `>`.
  fileprivate func agreeCommand(_ words: EntryWords) throws(Rejection) -> Command {
    if words.text.first?.isNumber == true, words.text.contains("=") {
      return .agreeing(.count(try Arguments(["counts": words.text]).points("counts")))
    }
    if session.agreeing.openPoll != nil, words.by == nil, words.table == nil {
      throw Rejection(
        "The poll is open: count as 1=8 2=9. A concern begins with @P4 or @A.")
    }
    let sides = words.text.split(separator: ">", maxSplits: 1).map(String.init)
    return .agreeing(
      .raise(
        sides.first ?? "", harms: sides.count > 1 ? sides[1] : nil, table: words.table))
  }

  fileprivate var unfinishedAgreement: String? {
    if let poll = session.agreeing.openPoll { return "the poll on \(poll.version.spoken) is open" }
    guard let candidate = session.candidate else { return nil }
    // Between the stages of one agreement the room only goes on.
    let next = session.agenda.next?.stage.activity
    if next == .agree { return nil }
    // What two volunteers promised: one owns it, the other helps, and that they came forward is the yes.
    let isEntrusted = session.actions.standing.contains {
      $0.serves.contains(candidate.id) && $0.helpers.count == 1 && $0.isAccepted
    }
    return isEntrusted
      ? nil
      : "\(candidate.id.spoken) is not adopted; two volunteers may finish it "
        + "(\(way(to: "statement.finish")))"
  }
}
