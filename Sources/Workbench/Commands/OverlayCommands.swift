import Canvas
public import Workshop

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
      "session.new", "New workshop", "Begins a workshop: a flow and a title are enough.",
      keys: [.key(.character("n"), .start)], hint: .hint("new", 3, .start),
      parameters: [
        .flow, .words("title", "What is the workshop called?"),
        .words("place", "Where is it held? (may be empty)").optional,
        .words("question", "Which question brings people together? (may be empty)").optional,
        .formed("people", "How many people? (may be empty)", .number).optional,
        .formed("tables", "How many tables? (may be empty)", .number).optional,
      ],
      unavailable: { $0.place == .start ? nil : "Leave this workshop first (Esc, then q)." },
      perform: { (state, arguments) throws(Rejection) in
        [.create(try state.newOpening(arguments))]
      }),
    WorkbenchCommand(
      "session.open", "Open a workshop", "Opens a workshop of this folder and carries on.",
      parameters: [.session],
      unavailable: { state in
        if state.place != .start { return "Leave this workshop first (Esc, then q)." }
        return state.supplies.sessions.isEmpty ? "There is no workshop yet." : nil
      },
      perform: { (_, arguments) throws(Rejection) in
        [.open(path: try arguments.text("session"))]
      }),
    WorkbenchCommand(
      "session.practise", "Practise", "Rehearses on an invented workshop that you may spoil.",
      keys: [.key(.character("p"), .start)], hint: .hint("practise", 4, .start),
      unavailable: { $0.place == .start ? nil : "Leave this workshop first (Esc, then q)." },
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
      $0.overlays.removeLast()
      $0.message = Message("Cancelled; nothing was changed.", .notice)
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
    step(
      "page.close", "Close", [.escape, .enter, .character("q")], .page,
      hint: .hint("back", 1, .page)
    ) {
      $0.overlays.removeLast()
    },
    step("page.up", "Up", [.up, .character("k")], .page) { $0.scrollPage(by: -1) },
    step(
      "page.down", "Down", [.down, .character("j")], .page, hint: .hint("scroll", 2, .page),
      unavailable: { $0.isPageWhole ? "All of the page is seen." : nil }
    ) { $0.scrollPage(by: 1) },
    step("page.back", "A screen up", [.pageUp], .page) { $0.scrollPage(by: 4 - $0.size.rows) },
    step("page.forward", "A screen down", [.pageDown, .character(" ")], .page) {
      $0.scrollPage(by: $0.size.rows - 4)
    },
    step("page.first", "Top", [.home], .page) { $0.scrollPage(by: -100_000) },
    step("page.last", "End", [.end], .page) { $0.scrollPage(by: 100_000) },
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
    case .form: "a form"
    case .palette: "the list of commands"
    case .page: "a page"
    }
  }
}

extension Parameter {
  fileprivate static let flow = Parameter(
    "flow", "Which kind of workshop?", .list,
    options: { state, _ in
      state.supplies.flows.map { flow in
        Option(flow.id, "\(flow.title), \(ClockWords.length(flow.minutes)). \(flow.summary)")
      }
    })

  fileprivate static let session = Parameter(
    "session", "Which workshop?", .list,
    options: { state, _ in
      state.supplies.sessions.map { Option($0.path, "\($0.title) · \($0.facts)") }
    })
}

extension Flow {
  /// Planned minutes of all stages.
  public var minutes: Int { stages.reduce(0) { $0 + $1.minutes } }
}

extension WorkbenchState {
  fileprivate func newOpening(_ arguments: Arguments) throws(Rejection) -> Opening {
    let id = try arguments.text("flow")
    guard let flow = supplies.flows.first(where: { $0.id == id }) else {
      let names = supplies.flows.map(\.id).joined(separator: ", ")
      throw Rejection("There is no flow “\(id)”. There are: \(names).")
    }
    let opening = Opening(
      title: arguments["title"] ?? "", place: arguments["place"] ?? "",
      question: arguments["question"] ?? "", zone: supplies.zone, flows: [flow.id],
      agenda: flow.stages, people: try arguments.optionalInteger("people") ?? 0,
      tables: try arguments.optionalInteger("tables") ?? 0)
    guard case .opening(.opened(let checked)) = try Session().decide(.open(opening)) else {
      throw Rejection("The workshop could not be opened.")
    }
    return checked
  }
}
