import Canvas
import Workshop

/// Commands that begin or open something; on the start screen letters find what is listed.
extension CommandTable {
  static let startRows: [WorkbenchCommand] = [
    WorkbenchCommand(
      "start.choose", "Choose", "Opens what is chosen.",
      keys: [.key(.enter, .start)], hint: .hint("open", 1, .start), isListed: false,
      unavailable: { $0.startRows.isEmpty ? $0.nothingLikeTyped : nil },
      perform: { (state, _) throws(Rejection) in try state.chooseStartRow() }),
    step("start.up", "Up", [.up], .start) { $0.moveStartRow(by: -1) },
    step("start.down", "Down", [.down], .start, hint: .hint("choose", 30, .start)) {
      $0.moveStartRow(by: 1)
    },
    step(
      "start.all", "Show all again", [.escape], .start, hint: .hint("show all", 3, .start),
      unavailable: { $0.typed.isEmpty ? "All is shown." : nil }
    ) { $0.showAllStartRows() },
    WorkbenchCommand(
      "session.new", "New workshop",
      "Begins a workshop: a flow, or several in a row, and a title are enough.", in: [.start],
      keys: [.key(.control("n"), .start)], hint: .hint("new", 4, .start),
      parameters: [
        .flow, .words("title", "What is the workshop called?"),
        .words("place", "Where is it held? (may be empty)").optional,
        .words("question", "Which question brings people together? (may be empty)").optional,
        .formed("people", "How many people? (may be empty)", .number).optional,
        .formed("tables", "How many tables? (may be empty)", .number).optional, .earlier,
      ],
      unavailable: { $0.whyNotStart },
      perform: { (state, arguments) throws(Rejection) in
        [.create(try state.newOpening(arguments), from: state.earlierSessions(arguments))]
      }),
    WorkbenchCommand(
      "session.open", "Open a workshop", "Opens a workshop of this folder and carries on.",
      in: [.start],
      parameters: [.session],
      unavailable: { $0.whyNoSession },
      perform: { (_, arguments) throws(Rejection) in
        [.open(path: try arguments.text("session"))]
      }),
    WorkbenchCommand(
      "session.review", "Review what was agreed",
      "Opens a workshop for those who agreed it: find an action, say what came of it.",
      in: [.start],
      parameters: [.session],
      unavailable: { $0.whyNoSession },
      perform: { (state, arguments) throws(Rejection) in
        state.start.opensReview = true
        return [.review(try arguments.text("session"), at: nil)]
      }),
    WorkbenchCommand(
      "session.replay", "Replay a workshop",
      "Shows again how a workshop went, moment by moment; nothing can be changed in it.",
      in: [.start],
      parameters: [
        .session,
        Parameter("at", "At which moment?", isOptional: true, isAsked: { _, _ in false }),
      ],
      unavailable: { $0.whyNoSession },
      perform: { (_, arguments) throws(Rejection) in
        [.replay(try arguments.text("session"), at: arguments["at"], saying: nil)]
      }),
    WorkbenchCommand(
      "session.practise", "Practise", "Rehearses on an invented workshop that you may spoil.",
      in: [.start],
      unavailable: { $0.whyNotStart },
      perform: { (_, _) throws(Rejection) in [.practise] }),
  ]
}

extension Parameter {
  fileprivate static let session = Parameter(
    "session", "Which workshop?", .list,
    options: { state, _ in
      state.supplies.sessions.map { Option($0.path, "\($0.title) · \($0.facts)") }
    })
}
