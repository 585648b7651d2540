import Canvas
import Workshop

/// Commands that write, change, mark and join drafts and versions of the statement.
extension CommandTable {
  static let draftRows: [WorkbenchCommand] = [
    .record(
      "draft.add", "Add a draft",
      "Writes a draft down: its words, who wrote it, and which drafts it grew out of.",
      parameters: [
        .words("text", "Which words?").covered { state, _ in state.isEntryPrivate },
        .formed("people", "Who wrote it together? (P1 P2, may be empty)", .people).optional,
        .table.optional,
        .formed("from", "Which drafts did it grow out of? (D1+D2, may be empty)", .cards).optional,
      ],
      command: { (state, arguments) throws(Rejection) in
        .drafts(
          .add(
            NewDraft(
              try arguments.text("text"), people: try arguments.people("people", state.session),
              table: arguments["table"].map { $0.uppercased() }, parents: try arguments.ids("from"))
          ))
      }),
    .record(
      "draft.edit", "Edit a draft's words",
      "Changes the words of a draft; the earlier ones stay in the record.",
      parameters: [
        .draft("Which draft is edited?"),
        .words("text", "Which words?").suggesting { state, arguments in
          state.draft(arguments).flatMap { state.session.wordsToEdit(of: $0.id) }
        }.covered { state, arguments in state.draft(arguments)?.isShown == false },
      ],
      unavailable: { $0.whyNoDraft },
      command: { (state, arguments) throws(Rejection) in
        let text = try arguments.text("text")
        return state.draft(arguments)?.text == text
          ? nil : .drafts(.edit(try arguments.id("draft"), text))
      }),
    .record(
      "draft.withdraw", "Take a draft down", "Takes a draft or version down. Undo brings it back.",
      parameters: [.draft("Which comes down?")], unavailable: { $0.whyNoDraft },
      command: { (_, arguments) throws(Rejection) in
        .drafts(.withdraw(try arguments.id("draft")))
      }),
    .record(
      "draft.share", "Show the private drafts",
      "Shows the room all drafts that were private until shared.",
      keys: [.key(.control("s"), .run)],
      hint: .hint("show drafts", 12, .run),
      parameters: [.sureToShow("drafts")],
      unavailable: { state in
        if !state.hasPrivateDrafts { return "No draft is waiting to be shown." }
        return state.sharesDrafts ? nil : "Show the private cards first."
      },
      command: { (_, arguments) throws(Rejection) in
        arguments["sure"] == "no" ? nil : .drafts(.share([]))
      }),
    .record(
      "draft.from", "Say what a draft grew out of",
      "Names the drafts that a draft was merged from, so that its family tree is whole.",
      keys: [.key(.character("g"), .menu)],
      hint: .menu("say what it grew out of", 26, .draft, .version),
      parameters: [
        .draft("Which draft?"),
        .formed("from", "Which drafts did it grow out of? (D1+D2)", .cards).suggesting {
          state, arguments in
          state.draft(arguments).flatMap { draft in
            draft.parents.isEmpty ? nil : draft.parents.map(\.spoken).joined(separator: "+")
          }
        },
      ],
      unavailable: { $0.whyNoDraft },
      command: { (_, arguments) throws(Rejection) in
        .drafts(.trace(try arguments.id("draft"), parents: try arguments.ids("from")))
      }),
    .record(
      "draft.mark", "Count the marks on words",
      "Writes down how many marks some words of a draft got; a later count replaces it.",
      parameters: [
        .draft("Which draft was marked?"), .words("words", "Which of its words?"),
        .formed("count", "How many marks?", .number), .table.optional,
      ],
      unavailable: { $0.whyNoDraft },
      command: { (_, arguments) throws(Rejection) in
        .drafts(
          .mark(
            try arguments.id("draft"), words: try arguments.text("words"),
            count: try arguments.integer("count"), table: arguments["table"].map { $0.uppercased() }
          ))
      }),
    .record(
      "version.add", "Write the next version",
      "Writes down the statement as the whole room is asked about it; a change says what and why.",
      parameters: [
        .words("text", "Which words?").suggesting { state, _ in state.session.candidate?.text },
        Parameter(
          "change", "What changes? (may be empty)", .words, isOptional: true,
          isAsked: { state, _ in state.session.candidate != nil }),
        Parameter(
          "why", "Why? (may be empty)", .words, isOptional: true,
          isAsked: { state, _ in state.session.candidate != nil }),
        Parameter(
          "answers", "Which concerns does it answer? (C1 C3, may be empty)", .formed(.cards),
          isOptional: true,
          isAsked: { state, _ in !state.session.agreeing.openConcerns.isEmpty }),
        Parameter(
          "from", "What did it grow out of?", .formed(.cards), isOptional: true,
          isAsked: { _, _ in false }),
      ],
      command: { (_, arguments) throws(Rejection) in
        .drafts(
          .addVersion(
            NewVersion(
              try arguments.text("text"), parents: try arguments.ids("from"),
              change: arguments["change"], why: arguments["why"],
              answers: try arguments.ids("answers"))))
      }),
    WorkbenchCommand(
      "draft.family", "Show the family tree",
      "Shows what a draft grew out of, back to the first ones, and what grew out of it.",
      in: [.run, .replay],
      keys: [.key(.character("f"), .menu)],
      hint: .menu("show its family tree", 27, .draft, .version),
      parameters: [.draft("Whose family tree?")],
      unavailable: { $0.whyNoDraft },
      perform: { (state, arguments) throws(Rejection) in
        let id = try arguments.id("draft")
        guard state.session.drafts[id] != nil else {
          throw Rejection("There is no draft \(id.spoken).")
        }
        state.overlays.append(.page(state.familyPage(of: id)))
        return []
      }),
    WorkbenchCommand(
      "draft.compare", "Compare two drafts word by word",
      "Shows which words went and which came between two drafts or versions.", in: [.run, .replay],
      keys: [.key(.character("c"), .menu)],
      hint: .menu("compare it with another, word by word", 25, .draft, .version),
      parameters: [
        .draft("Which is the later one?"),
        Parameter(
          "other", "Compared with which?", .list,
          options: { state, arguments in
            state.draftOptions.filter { $0.value != arguments["draft"] }
          },
          suggestion: { state, arguments in
            state.draft(arguments)?.parents.first?.spoken
          }),
      ],
      unavailable: { $0.whyNoDraft },
      perform: { (state, arguments) throws(Rejection) in
        let (new, old) = (try arguments.id("draft"), try arguments.id("other"))
        for id in [new, old] where state.session.drafts[id] == nil {
          throw Rejection("There is no draft \(id.spoken).")
        }
        state.overlays.append(.page(state.comparisonPage(from: old, to: new)))
        return []
      }),
    WorkbenchCommand(
      "statement.show", "Show the statement",
      "Shows the statement that is worked on, or was adopted: words, support, where it came from.",
      in: [.run, .replay],
      unavailable: { state in
        (state.session.candidate ?? state.session.statement) == nil
          ? "No version is written yet." : nil
      },
      perform: { (state, _) throws(Rejection) in
        if let id = (state.session.candidate ?? state.session.statement)?.id {
          state.overlays.append(.page(state.page(of: id)))
        }
        return []
      }),
  ]
}

extension WorkbenchState {
  /// The draft that a command is about.
  fileprivate func draft(_ arguments: Arguments) -> Draft? {
    arguments["draft"].flatMap { SpokenID(spoken: $0) }.flatMap { session.drafts[$0] }
  }

  /// Every draft and version that is up, versions first, because they are talked about last.
  var draftOptions: [Parameter.Option] {
    (session.drafts.versions.reversed() + session.drafts.up).map { draft in
      Parameter.Option(
        draft.id.spoken, "\(draft.id.spoken) \(session.words(of: draft.id) ?? "")")
    }
  }

  fileprivate var hasPrivateDrafts: Bool { session.drafts.up.contains(where: \.isPrivate) }

  /// Whether drafts are shown before cards where both wait for it, as the stage that is held works with
  /// drafts or with cards.
  var sharesDrafts: Bool {
    guard hasPrivateDrafts, hasPrivateCards else { return hasPrivateDrafts }
    return stageRow?.worksWithDrafts ?? false
  }

  fileprivate var whyNoDraft: String? {
    if let selected, selected.kind == .action { return "\(selected.spoken) is no draft." }
    return session.drafts.all.contains { !$0.isWithdrawn } ? nil : "No draft is written yet."
  }

  /// The draft or version that commands are about, while moving.
  var selectedDraft: Draft? { selected.flatMap { session.drafts[$0] } }
}

extension Parameter {
  static func draft(_ question: String) -> Parameter {
    Parameter(
      "draft", question, .list, options: { state, _ in state.draftOptions },
      given: { $0.selectedDraft?.id.spoken })
  }
}
