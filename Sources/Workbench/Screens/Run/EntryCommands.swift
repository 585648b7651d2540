import Canvas
import Workshop

/// The entry line: the resting state of the run screen.
extension CommandTable {
  static let entryRows: [WorkbenchCommand] = [
    WorkbenchCommand(
      "entry.enter", "Take what is typed",
      "Puts up what is typed: @P4 says who, @A which table, /stories where it belongs, +G3+G7 what it joins.",
      keys: [.key(.enter, .typing)],
      hint: WorkbenchCommand.Hint(
        label: { $0.entryRule.enterLabel }, rank: 10, contexts: [.typing]),
      isListed: false, unavailable: { $0.whyNotWritable },
      perform: { (state, _) throws(Rejection) in try state.enterLine() }),
    WorkbenchCommand(
      "entry.category", "Next category", "Puts the next cards into the next category.",
      keys: [.key(.tab, .typing)], hint: .hint("category", 60, .typing), isListed: false,
      unavailable: { $0.whyNoCategories },
      perform: { (state, _) throws(Rejection) in
        state.turnCategory(by: 1)
        return []
      }),
    WorkbenchCommand(
      "entry.categoryBack", "Category before", "Puts the next cards into the category before.",
      keys: [.key(.backTab, .typing)], isListed: false, unavailable: { $0.whyNoCategories },
      perform: { (state, _) throws(Rejection) in
        state.turnCategory(by: -1)
        return []
      }),
    WorkbenchCommand(
      "entry.by", "Say who says it", "Puts @P4, as picked from the list, into the entry line.",
      keys: [.key(.control("b"), .typing)], parameters: [.person("Who says it?")],
      unavailable: { state in
        state.session.people.all.isEmpty ? "Nobody is on the list yet." : nil
      },
      perform: { (state, arguments) throws(Rejection) in
        state.appendToEntry("@\(try arguments.id("person").spoken)")
        return []
      }),
    WorkbenchCommand(
      "entry.link", "Say what it joins", "Puts +G3, as picked from the list, into the entry line.",
      keys: [.key(.control("v"), .typing)],
      parameters: [.card("Which card does it join?", name: "to")],
      unavailable: { state in
        state.session.cards.all.isEmpty ? "No card is up yet." : nil
      },
      perform: { (state, arguments) throws(Rejection) in
        state.appendToEntry("+\(try arguments.id("to").spoken)")
        return []
      }),
    WorkbenchCommand(
      "entry.table", "Take cards from a table", "Until changed, new cards come from this table.",
      keys: [.key(.control("d"), .typing)], parameters: [.entryTable],
      unavailable: { state in
        state.session.people.tables.isEmpty ? "This workshop has no tables." : nil
      },
      perform: { (state, arguments) throws(Rejection) in
        let table = try arguments.text("table").uppercased()
        guard table == "NONE" || state.session.people.tables.contains(table) else {
          throw Rejection("There is no table \(table).")
        }
        state.focus.table = table == "NONE" ? nil : table
        return []
      }),
    WorkbenchCommand(
      "entry.leave", "Move over the board", "Leaves the entry line; its words stay.",
      keys: [.key(.escape, .typing), .key(.up, .typing)], hint: .hint("move", 70, .typing),
      isListed: false,
      perform: { (state, _) throws(Rejection) in
        state.startMoving()
        return []
      }),
  ]

  static let movingRows: [WorkbenchCommand] = [
    WorkbenchCommand(
      "board.type", "Type", "Goes back to the entry line.",
      keys: [
        .key(.escape, .moving), .key(.character("a"), .moving), .key(.character("i"), .moving),
      ],
      hint: .init(label: { $0.isReadingBack ? "note" : "type" }, rank: 10, contexts: [.moving]),
      isListed: false,
      perform: { (state, _) throws(Rejection) in
        state.focus.mode = .typing
        // The poll may have been scrolled out of sight to look at something below it.
        if state.stageRow?.returnsToTop == true { state.showTop() }
        return []
      }),
    WorkbenchCommand(
      "item.open", "Open", "Shows the whole of what is selected: words, whose, links, history.",
      keys: [.key(.enter, .moving)], hint: .hint("open", 22, .moving), isListed: false,
      unavailable: { $0.whyNothingSelected },
      perform: { (state, _) throws(Rejection) in
        if let id = state.selected { state.overlays.append(.page(state.page(of: id))) }
        return []
      }),
    WorkbenchCommand(
      "item.show", "Show everything about a thing",
      "Shows what stands under a spoken id: words, whose, where it came from and what came of it.",
      in: [.run, .review, .replay],
      parameters: [.words("item", "Which? (G3, D12, A4, P7)")],
      unavailable: { $0.whyNotRunning },
      perform: { (state, arguments) throws(Rejection) in
        let id = try arguments.id("item")
        guard state.isThere(id) else {
          throw Rejection(
            "There is no \(id.spoken)\(state.here.isPast ? " at this moment" : "").")
        }
        state.overlays.append(.page(state.page(of: id)))
        return []
      }),
    WorkbenchCommand(
      "item.edit", "Edit", "Edits what is selected.",
      keys: [.key(.character("e"), .moving)],
      hint: .init(
        label: { $0.isReadingBack || $0.selected?.kind == .concern ? "" : "edit" }, rank: 20,
        contexts: [.moving]),
      isListed: false,
      unavailable: { $0.whyNothingSelected ?? $0.whyItStands },
      perform: { (state, _) throws(Rejection) in
        try state.begin(state.selected.map(\.kind).map(\.editCommand) ?? "card.edit")
      }),
    WorkbenchCommand(
      "item.withdraw", "Take down", "Takes down what is selected. Undo brings it back.",
      keys: [.key(.character("x"), .moving), .key(.delete, .moving)],
      hint: .init(
        label: { $0.selected?.kind == .concern ? "settle" : "take down" }, rank: 24,
        contexts: [.moving]),
      isListed: false,
      unavailable: { $0.whyNothingSelected ?? $0.whyItStands },
      perform: { (state, _) throws(Rejection) in
        try state.begin(state.selected.map(\.kind).map(\.withdrawCommand) ?? "card.withdraw")
      }),
    move("board.up", "Up", [.up, .character("k")], .up),
    move("board.down", "Down", [.down, .character("j")], .down),
    move("board.left", "Left", [.left], .left),
    move("board.right", "Right", [.right], .right),
    move("board.first", "First", [.home], .first),
    move("board.last", "Last", [.end, .character("G")], .last),
  ]

  private static func move(
    _ id: String, _ title: String, _ keys: [KeyPress], _ step: BoardStep
  ) -> WorkbenchCommand {
    WorkbenchCommand(
      id, title, "Moves over the board.",
      keys: keys.map { .init(key: $0, contexts: [.moving]) }, isListed: false,
      perform: { (state, _) throws(Rejection) in
        if state.isReadingBack {
          state.message = nil
          return try state.stepReadback(step)
        }
        state.move(step)
        return []
      })
  }
}

extension SpokenID.Kind {
  /// The command that edits such a thing.
  var editCommand: String {
    switch self {
    case .action: "action.change"
    case .note: "note.edit"
    case .person: "person.change"
    case .parked: "point.home"
    case .ask: "ask.reword"
    case .draft: "draft.edit"
    case .version: "version.add"
    case .cluster: "cluster.name"
    case .concern: "concern.settle"
    default: "card.edit"
    }
  }

  /// The command that takes such a thing down.
  var withdrawCommand: String {
    switch self {
    case .action: "action.withdraw"
    case .note: "note.withdraw"
    case .person: "person.leave"
    case .parked: "point.take"
    case .reflection: "reflection.withdraw"
    case .ask: "ask.withdraw"
    case .draft, .version: "draft.withdraw"
    case .cluster: "cluster.dissolve"
    case .concern: "concern.settle"
    default: "card.withdraw"
    }
  }
}

extension WorkbenchState {
  /// Whether something stands under an id.
  func isThere(_ id: SpokenID) -> Bool {
    session.people[id] != nil || session.words(of: id) != nil
  }

  fileprivate var whyNothingSelected: String? {
    selected == nil ? "Nothing is selected. Move with the arrows first." : nil
  }

  /// Why what is selected can be neither changed nor taken down; `nil` where it can.
  fileprivate var whyItStands: String? {
    guard let selected, selected.kind == .minority else { return nil }
    return "\(selected.spoken) stands for good, in the person's own words."
  }

  fileprivate var whyNoCategories: String? {
    entryCategories.isEmpty ? "This stage has no categories." : nil
  }

  fileprivate mutating func turnCategory(by step: Int) {
    let ids: [String?] = [nil] + entryCategories.map(\.id)
    let index = ids.firstIndex { $0 == focus.category } ?? 0
    focus.category = ids[(index + step + ids.count) % ids.count]
  }

  fileprivate mutating func appendToEntry(_ token: String) {
    let text = focus.entry.text
    focus.mode = .typing
    focus.entry.moveToEnd()
    _ = focus.entry.paste(text.isEmpty || text.last == " " ? token + " " : " " + token + " ")
  }
}

extension Parameter {
  fileprivate static let entryTable = Parameter(
    "table", "Which table do the next cards come from?", .list,
    options: { state, _ in
      state.session.people.tables.map { Option($0, "Table \($0)") } + [Option("none", "No table")]
    })
}
