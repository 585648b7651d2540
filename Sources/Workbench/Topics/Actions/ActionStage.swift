import Workshop

extension StageRow {
  /// Who does what by when.
  static let actions = StageRow(
    purpose: { _ in
      "Who does what by when. Words alone are enough at first; who and when can come later, and so "
        + "can how we will know: A1 know: …"
    },
    nouns: ["action"],
    entry: { state, _ in
      EntryRule(
        label: state.session.actions.all.isEmpty
          ? "what > who > when" : "what > who > when, or A1 know: …",
        enterLabel: state.enterLabel("add action", on: state.dayAfterArrow))
    },
    command: { (state, _, words) throws(Rejection) in try state.planCommand(words) },
    takesLinks: true, board: { session, _, _ in .actions(session) }, lead: { .purpose($0) },
    newest: { session, _ in session.actions.standing.last?.id },
    unfinished: { state, _ in state.unfinishedPlan })

  /// Who carries how much.
  static let load = StageRow(
    purpose: { _ in
      "Who carries how much, and what is nobody's. What is too much can wait, change hands or be let go."
    },
    nouns: ["load", "action"],
    entry: { _, _ in EntryRule(label: "note, or A1 > who > when", enterLabel: "take it") },
    command: { (state, _, words) throws(Rejection) in try state.planNote(words) },
    board: { session, _, _ in .load(session) }, lead: { .purpose($0) },
    newest: { session, _ in session.actions.standing.last?.id })
}

extension WorkbenchState {
  /// Actions that lack something; the owner's yes comes in the read-back, where one is still to come.
  fileprivate var unfinishedPlan: String? {
    let actions = session.actions.standing
    guard !actions.isEmpty else { return "no action was written down" }
    let isReadLater = session.agenda.items.contains {
      $0.stage.activity == .readback && $0.status == .waiting
    }
    let lacking = actions.filter(\.isOpen).compactMap {
      action -> (id: String, missing: [String])? in
      let missing = action.missing.filter { !isReadLater || $0 != "the owner's yes" }
      return missing.isEmpty ? nil : (action.id.spoken, missing)
    }
    guard let first = lacking.first else { return nil }
    let others = lacking.dropFirst().map(\.id)
    return "\(first.id) needs \(first.missing.joined(separator: ", "))"
      + (others.isEmpty ? "" : ", and \(others.joined(separator: ", ")) need something too")
  }
}
