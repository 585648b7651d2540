import Canvas
import Workshop

/// Arrows choose on the board, whatever is typed; what is chosen has a menu.
extension CommandTable {
  static let boardRows: [WorkbenchCommand] =
    [
      move("board.up", "Choose what stands above", .up, .up, hint: .hint("choose", 70, .run)),
      move("board.down", "Choose what stands below", .down, .down),
      move("board.left", "Choose what stands to the left", .left, .left),
      move("board.right", "Choose what stands to the right", .right, .right),
      move("board.first", "Choose the first", .home, .first),
      move("board.last", "Choose the last", .end, .last),
    ] + itemRows

  private static let itemRows: [WorkbenchCommand] = [
    WorkbenchCommand(
      "item.edit", "Edit", "Edits what is chosen.",
      keys: [.key(.character("e"), .menu)],
      hint: .init(
        label: { $0.selected?.kind.editCommand?.label ?? "" }, rank: 20, contexts: [.menu]),
      isListed: false, unavailable: { $0.whyNotWritable ?? $0.whyOnlyAddedTo },
      perform: { (state, _) throws(Rejection) in
        try state.begin(state.selected?.kind.editCommand?.id ?? "")
      }),
    WorkbenchCommand(
      "item.open", "Everything about it", "Shows the whole of it: words, whose, links, history.",
      keys: [.key(.character("o"), .menu)],
      hint: .init(label: { _ in "everything about it" }, rank: 40, contexts: [.menu]),
      isListed: false,
      perform: { (state, _) throws(Rejection) in
        if let id = state.selected { state.overlays.append(.page(state.page(of: id))) }
        return []
      }),
    WorkbenchCommand(
      "item.origin", "Where it came from",
      "Shows what it grew out of and all that grew out of it.",
      keys: [.key(.character("w"), .menu)],
      hint: .init(
        label: {
          $0.selected?.kind == .person ? "" : "where it came from, what became of it"
        }, rank: 41, contexts: [.menu]),
      isListed: false,
      perform: { (state, _) throws(Rejection) in
        if let id = state.selected { state.overlays.append(.page(state.wayPage(of: id))) }
        return []
      }),
    WorkbenchCommand(
      "item.withdraw", "Take down", "Takes down what is chosen. Undo brings it back.",
      keys: [.key(.character("x"), .menu)],
      hint: .init(
        label: { $0.selected?.kind.withdrawCommand?.label ?? "" }, rank: 50, contexts: [.menu]),
      isListed: false, unavailable: { $0.whyNotWritable ?? $0.whyOnlyAddedTo },
      perform: { (state, _) throws(Rejection) in
        try state.begin(state.selected?.kind.withdrawCommand?.id ?? "")
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
  ]

  private static func move(
    _ id: String, _ title: String, _ key: KeyPress, _ step: BoardStep,
    hint: WorkbenchCommand.Hint? = nil
  ) -> WorkbenchCommand {
    WorkbenchCommand(
      id, title, "\(title) on the board; what is typed stays.", keys: [.key(key, .run)],
      hint: hint, isListed: false,
      perform: { (state, _) throws(Rejection) in
        state.message = nil
        if state.isReadingBack { return try state.stepReadback(step) }
        state.move(step)
        return []
      })
  }
}

extension SpokenID.Kind {
  /// The command that edits such a thing, and what its menu calls that; `nil` where it stands for good or
  /// has another entry.
  fileprivate var editCommand: (id: String, label: String)? {
    switch self {
    case .action: ("action.change", "change its words, owner, date …")
    case .note: ("note.edit", "edit its words")
    case .person: ("person.change", "change the name or hats")
    case .ask: ("ask.reword", "edit its words")
    case .draft: ("draft.edit", "edit its words")
    case .version: ("version.add", "write the next version")
    case .cluster, .concern, .minority, .parked, .reflection: nil
    default: ("card.edit", "edit its words")
    }
  }

  /// The command that takes such a thing down, and what its menu calls that; `nil` where it stands for good.
  fileprivate var withdrawCommand: (id: String, label: String)? {
    switch self {
    case .action: ("action.withdraw", "take it down")
    case .note: ("note.withdraw", "take it down")
    case .person: ("person.leave", "they have left")
    case .parked: ("point.take", "take it off the list")
    case .reflection: ("reflection.withdraw", "take it down")
    case .ask: ("ask.withdraw", "take it down")
    case .draft, .version: ("draft.withdraw", "take it down")
    case .cluster: ("cluster.dissolve", "dissolve the bundle; what is in it stays up")
    case .concern: ("concern.settle", "say what became of it")
    case .minority: nil
    default: ("card.withdraw", "take it down")
    }
  }
}

extension WorkbenchState {
  /// Whether something stands under an id.
  func isThere(_ id: SpokenID) -> Bool {
    session.people[id] != nil || session.words(of: id) != nil
  }
}
