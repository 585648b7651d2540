import Canvas
import Workshop

/// The start screen, forms, the palette and pages.
extension CommandTable {
  static let startRows: [WorkbenchCommand] = [
    WorkbenchCommand(
      "start.choose", "Choose", "Opens what is chosen.",
      keys: [.key(.enter, .start)], hint: .hint("choose", 1, .start), isListed: false,
      perform: { (state, _) throws(Rejection) in try state.chooseStartRow() }),
    step("start.up", "Up", [.up, .character("k")], .start) { $0.moveStartRow(by: -1) },
    step("start.down", "Down", [.down, .character("j")], .start) { $0.moveStartRow(by: 1) },
    WorkbenchCommand(
      "session.new", "New workshop",
      "Begins a workshop: a flow, or several in a row, and a title are enough.", in: [.start],
      keys: [.key(.character("n"), .start)], hint: .hint("new", 3, .start),
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
      keys: [.key(.character("r"), .start)], parameters: [.session],
      unavailable: { $0.whyNoSession },
      perform: { (state, arguments) throws(Rejection) in
        state.review.returnsToStart = true
        return [.review(try arguments.text("session"), at: nil)]
      }),
    WorkbenchCommand(
      "session.replay", "Replay a workshop",
      "Shows again how a workshop went, moment by moment; nothing can be changed in it.",
      in: [.start], keys: [.key(.character("v"), .start)],
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
      keys: [.key(.character("p"), .start)], hint: .hint("practise", 4, .start),
      unavailable: { $0.whyNotStart },
      perform: { (_, _) throws(Rejection) in [.practise] }),
  ]

  static let formRows: [WorkbenchCommand] = [
    WorkbenchCommand(
      "form.next", "Next", "Takes the answer and asks what comes next.",
      keys: [.key(.enter, .form), .key(.tab, .form)], hint: .hint("next", 1, .form),
      isListed: false, perform: { (state, _) throws(Rejection) in state.answerForm() }),
    step(
      "form.back", "Back", [.backTab], .form, hint: .hint("back", 3, .form),
      unavailable: { $0.isAtFirstField ? "This is the first question." : nil }
    ) { $0.stepFormBack() },
    step("form.cancel", "Cancel", [.escape], .form, hint: .hint("cancel", 2, .form)) {
      $0.cancelForm()
    },
    step("form.up", "Up", [.up], .form) { $0.moveFormOption(by: -1) },
    step(
      "form.down", "Down", [.down], .form, hint: .hint("choose", 4, .form),
      unavailable: { $0.hasFormOptions ? nil : "There is nothing to choose from here." }
    ) { $0.moveFormOption(by: 1) },
  ]

  static let paletteRows: [WorkbenchCommand] = [
    WorkbenchCommand(
      "palette.choose", "Do it", "Does what is chosen.",
      keys: [.key(.enter, .palette)], hint: .hint("do it", 1, .palette), isListed: false,
      perform: { (state, _) throws(Rejection) in try state.choosePaletteRow() }),
    step("palette.up", "Up", [.up], .palette) { $0.movePaletteRow(by: -1) },
    step("palette.down", "Down", [.down], .palette, hint: .hint("choose", 3, .palette)) {
      $0.movePaletteRow(by: 1)
    },
    step(
      "palette.close", "Close", [.escape, .control("p")], .palette, hint: .hint("back", 2, .palette)
    ) {
      $0.overlays.removeLast()
    },
  ]

  static let pageRows: [WorkbenchCommand] = [
    WorkbenchCommand(
      "page.open", "Open what is chosen", "Open what is chosen in a page.",
      keys: [.key(.enter, .page)], hint: .hint("open", 1, .page), isListed: false,
      unavailable: { $0.whyNothingOpens },
      perform: { (state, _) throws(Rejection) in try state.openPageItem() }),
    step("page.close", "Close", [.escape, .character("q")], .page, hint: .hint("back", 2, .page)) {
      $0.overlays.removeLast()
    },
    step(
      "page.leave", "Close, where there is nothing to choose", [.enter], .page,
      unavailable: { $0.pageLayout?.items.isEmpty == true ? nil : "Esc goes back." }
    ) { $0.overlays.removeLast() },
    step("page.up", "Up", [.up, .character("k")], .page) { state in
      state.changePage { $0.step(by: -1) }
    },
    step(
      "page.down", "Down", [.down, .character("j")], .page,
      hint: WorkbenchCommand.Hint(
        label: { ($0.pageLayout?.items.count ?? 0) > 1 ? "choose" : "scroll" }, rank: 3,
        contexts: [.page]),
      unavailable: { $0.whyPageStands }
    ) { state in state.changePage { $0.step(by: 1) } },
    step("page.back", "A screen up", [.pageUp], .page) { state in
      state.scrollPage(by: 4 - state.size.rows)
    },
    step("page.forward", "A screen down", [.pageDown, .character(" ")], .page) { state in
      state.scrollPage(by: state.size.rows - 4)
    },
    step("page.first", "Top", [.home], .page) { state in state.changePage { $0.goToTop() } },
    step("page.last", "End", [.end], .page) { state in state.changePage { $0.goToEnd() } },
  ]

  private static func step(
    _ id: String, _ title: String, _ keys: [KeyPress], _ context: WorkbenchCommand.Context,
    hint: WorkbenchCommand.Hint? = nil,
    unavailable: @escaping @Sendable (WorkbenchState) -> String? = { _ in nil },
    _ change: @escaping @Sendable (inout WorkbenchState) -> Void
  ) -> WorkbenchCommand {
    WorkbenchCommand(
      id, title, "\(title) in \(context.words).",
      keys: keys.map { .init(key: $0, contexts: [context]) }, hint: hint, isListed: false,
      unavailable: unavailable,
      perform: { (state, _) throws(Rejection) in
        change(&state)
        return []
      })
  }
}

extension WorkbenchCommand.Context {
  /// What it is called in help.
  public var words: String {
    switch self {
    case .start: "the start screen"
    case .typing: "the run screen while typing"
    case .moving: "the run screen while moving"
    case .review: "the review"
    case .replay: "the replay"
    case .form: "a form"
    case .palette: "the list of commands"
    case .page: "a page"
    }
  }
}

extension Parameter {
  fileprivate static let session = Parameter(
    "session", "Which workshop?", .list,
    options: { state, _ in
      state.supplies.sessions.map { Option($0.path, "\($0.title) · \($0.facts)") }
    })
}
