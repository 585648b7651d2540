import Canvas
import Workshop

/// The session as a whole, the program, and help.
extension CommandTable {
  static let sessionRows: [WorkbenchCommand] = [
    WorkbenchCommand(
      "help.show", "Help for this screen", "Shows what can be done here and with which keys.",
      in: [.start, .run, .review, .replay, .room],
      keys: [
        .key(
          .function(1), .start, .run, .menu, .review, .replay, .room, .form, .palette, .page),
        .key(.character("?"), .page, .replay, .room),
      ],
      hint: .hint("help", 0, .start, .run, .menu, .review, .replay, .room, .form, .palette),
      perform: { (state, _) throws(Rejection) in
        state.toggleHelp()
        return []
      }),
    WorkbenchCommand(
      "palette.show", "All commands", "Lists all commands with their keys; type to find one.",
      in: [],
      keys: [.key(.control("p"), .start, .run, .replay)],
      hint: .hint("all commands", 40, .start, .run),
      perform: { (state, _) throws(Rejection) in
        state.overlays.append(.palette(Palette()))
        return []
      }),
    WorkbenchCommand(
      "history.undo", "Undo", "Takes the last thing back, and says what it was.",
      in: [.run, .review],
      keys: [.key(.control("z"), .run, .review)],
      hint: .hint("undo", 50, .run),
      unavailable: { state in
        state.whyNotWritable ?? state.whyNothingIsUndone
      },
      perform: { (state, _) throws(Rejection) in
        guard let target = state.record.undoTarget else { throw Rejection("Nothing to undo.") }
        return [.record(.history(.undone(target.id)), by: nil)]
      }),
    WorkbenchCommand(
      "history.redo", "Redo", "Brings back what was undone last.", in: [.run, .review],
      keys: [.key(.control("y"), .run)],
      unavailable: { state in
        state.whyNotWritable ?? (state.record.redoTarget == nil ? "Nothing to redo." : nil)
      },
      perform: { (state, _) throws(Rejection) in
        guard let target = state.record.redoTarget else { throw Rejection("Nothing to redo.") }
        return [.record(.history(.redone(target)), by: nil)]
      }),
    .record(
      "session.describe", "Change title, place or question",
      "Changes what the workshop is called, where it is, what it asks.",
      parameters: [
        .words("title", "Which title?").suggesting { state, _ in state.session.opening.title }
          .optional,
        .words("place", "Where?").suggesting { state, _ in state.session.opening.place }.optional,
        .words("question", "Which question?").suggesting { state, _ in
          state.session.opening.question
        }.optional,
      ],
      command: { (_, arguments) throws(Rejection) in
        .describe(
          title: arguments["title"], place: arguments["place"], question: arguments["question"])
      }),
    WorkbenchCommand(
      "agenda.show", "Show the agenda",
      "Shows all stages with planned and actual minutes, prompts and rules.", in: [.run, .replay],
      unavailable: { $0.whyNotRunning },
      perform: { (state, _) throws(Rejection) in
        state.overlays.append(.page(state.agendaPage))
        return []
      }),
    WorkbenchCommand(
      "agenda.fold", "Fold or unfold the agenda",
      "Shows the agenda as a list beside the board, or in one line above it.",
      keys: [.key(.function(5), .run)],
      unavailable: { state in
        state.here.isHeld ? nil : "The agenda stands beside the board while it is held."
      },
      perform: { (state, _) throws(Rejection) in
        state.foldAgenda()
        return []
      }),
    WorkbenchCommand(
      "board.show", "Show the board as a list", "Shows the board of this stage as one list.",
      in: [.run, .replay],
      unavailable: { $0.whyNotRunning },
      perform: { (state, _) throws(Rejection) in
        state.overlays.append(.page(state.boardPage))
        return []
      }),
    WorkbenchCommand(
      "app.where", "Where am I?", "Says in one line where you are and how much time is left.",
      in: [.run, .replay],
      keys: [.key(.control("t"), .run)], unavailable: { $0.whyNotRunning },
      perform: { (state, _) throws(Rejection) in
        state.message = Message(state.whereabouts, .notice)
        return []
      }),
    WorkbenchCommand(
      "message.show", "Read the last message whole",
      "Shows the sentence above the entry line from its first word to its last.",
      in: [.start, .run, .review, .room],
      keys: [.key(.function(7), .start, .run, .review, .room)],
      unavailable: { StatusLines.sentence($0) == nil ? "There is no message." : nil },
      perform: { (state, _) throws(Rejection) in
        guard let said = StatusLines.sentence(state) else { return [] }
        state.overlays.append(.page(Page(title: "Message", lines: [.init(said.text)])))
        return []
      }),
    WorkbenchCommand(
      "app.redraw", "Draw the screen again",
      "Draws everything again, in case another program has written over it.",
      in: [.start, .run, .review, .replay, .room],
      keys: [
        .key(
          .control("l"), .start, .run, .menu, .review, .replay, .room, .form, .palette, .page)
      ],
      perform: { (_, _) throws(Rejection) in [.redraw] }),
    WorkbenchCommand(
      "app.suspend", "Suspend Moot", "Gives the terminal back for a while; “fg” comes back here.",
      in: [.start, .run, .review, .replay],
      perform: { (_, _) throws(Rejection) in [.suspend] }),
    WorkbenchCommand(
      "app.leave", "Leave Moot",
      "Leaves. Everything marked saved is on disk; Ctrl+C twice does the same.",
      in: [.start, .run, .review, .replay],
      keys: [.key(.function(10), .start)], hint: .hint("leave", 7, .start),
      perform: { (_, _) throws(Rejection) in [.leave] }),
    WorkbenchCommand(
      "app.interrupt", "Leave, asking once",
      "The first press says that all is saved; the second, within three seconds, leaves.",
      keys: [
        .key(
          .control("c"), .start, .run, .menu, .review, .replay, .room, .form, .palette, .page)
      ],
      isListed: false,
      perform: { (state, _) throws(Rejection) in state.interrupt() }),
    WorkbenchCommand(
      "app.startScreen", "Back to the start screen",
      "Leaves this workshop open in its file and goes to the start screen.", in: [.run, .review],
      keys: [.key(.function(10), .run)], hint: .hint("leave", 80, .run),
      unavailable: { $0.here.hasSession ? nil : "This is the start screen." },
      perform: { (state, _) throws(Rejection) in
        state.showStart(saying: Message("“\(state.session.opening.title)” is saved.", .done))
      }),
    WorkbenchCommand(
      "app.stay", "Close what is open",
      "With nothing open it does nothing, and says so.",
      keys: [.key(.escape, .start, .run, .review, .replay, .room)], isListed: false,
      unavailable: { $0.isFinding ? "Esc shows all again." : nil },
      perform: { (state, _) throws(Rejection) in
        state.sayNothingIsOpen()
        return []
      }),
  ]
}

extension WorkbenchState {
  /// Why nothing can be undone; what was closed or added to a closed record an hour ago stays.
  fileprivate var whyNothingIsUndone: String? {
    guard let target = record.undoTarget else { return "Nothing to undo." }
    guard whyOnlyAddedTo != nil else { return nil }
    let isLong = now.at.milliseconds - target.at.milliseconds > Self.reachOfUndo
    let isSaidNow = target.place >= openSession.openedCount
    guard isLong || !isSaidNow else { return nil }
    return
      "What was said on \(target.at.day(offset: now.offset).words) stays; add what is new beside it."
  }

  /// How long an addition to a closed record can be taken back, in milliseconds: whoever said it
  /// is still there.
  private static let reachOfUndo = 60 * 60 * 1000

  fileprivate mutating func interrupt() -> [Effect] {
    if let asked = leavingAskedAt, clock.at.milliseconds - asked.milliseconds <= 3000 {
      return [.leave]
    }
    leavingAskedAt = clock.at
    if context == .room {
      message = Message("Press Ctrl+C again to close this window.", .notice)
      return []
    }
    let saved =
      saving.trouble != nil
      ? "Not everything is saved!"
      : !focus.entry.isEmpty
        ? "All but the line that you are typing is saved." : "Everything is saved."
    message = Message("\(saved) Press Ctrl+C again to leave.", .notice)
    return []
  }
}
