import Canvas
import Workshop

/// Help for what is on the screen, made from the command table.
enum HelpPage {
  static let title = "Help"

  static func page(for context: WorkbenchCommand.Context, in state: WorkbenchState) -> Page {
    if state.isLinear { return linear(state) }
    var lines: [Page.Line] = []
    if context == .run { lines += StageHelp.lines(state) }
    for context in context == .run ? [.run, .menu] : [context] {
      lines.append(.init("Keys in \(context.words)", .heading))
      lines += keys(in: context, ready(state, in: context))
      lines.append(.init(""))
    }
    if context == .replay {
      lines += [
        .init("Signs on the timeline", .heading), .init(Timeline.Mark.Kind.legend, indent: 2),
        .init(""),
      ]
    }
    if CommandTable.row("palette.show")?.key(in: context) != nil {
      lines.append(.init("Ctrl+P lists all commands, also those without a key.", .secondary))
    }
    if context == .run { lines += StageHelp.last }
    return Page(title: title, lines: lines)
  }

  /// Help for linear mode, where there are no keys.
  private static func linear(_ state: WorkbenchState) -> Page {
    let rows = CommandTable.listed.filter {
      $0.places.contains(state.place.name) && $0.unavailable(state) == nil
    }
    let commands = rows.map { Page.Line("\($0.usage). \($0.title)") }
    return Page(
      title: title,
      lines: [
        .init("How it works", .heading), .init(state.here.lineHelp(state)),
      ]
        + [state.stage.flatMap { state.stageRow?.purpose($0) }].compactMap(\.self).map { .init($0) }
        + [
          .init(
            "A line that begins with a colon is a command. What stands in brackets may be left out."
          ),
          .init(
            "In the words: @P4 says who, @A which table, /stories where it belongs, +G3+G7 what it joins."
          ),
          .init("Commands that can be given now", .heading),
        ] + commands)
  }

  /// The state in which the keys of a context would be pressed, by which those of other stages are left out.
  private static func ready(
    _ state: WorkbenchState, in context: WorkbenchCommand.Context
  ) -> WorkbenchState {
    var ready = state
    ready.overlays = []
    if context == .menu, ready.selected == nil { ready.move(.down) }
    return ready
  }

  private static func keys(
    in context: WorkbenchCommand.Context, _ state: WorkbenchState
  ) -> [Page.Line] {
    // Wherever the room does not look back, those letters mean something else.
    let foreign = state.isLookingBack ? [] : Set(CommandTable.reviewKeyRows.map(\.id))
    return CommandTable.rows.filter { !foreign.contains($0.id) }.compactMap { row in
      guard row.unavailable(state) == nil else { return nil }
      let keys = row.keys.filter { $0.contexts.contains(context) }.map(\.key.name)
      guard !keys.isEmpty else { return nil }
      let names = ScreenForm.padded(keys.joined(separator: ", "), toColumns: 18)
      return Page.Line("\(names) \(row.title)", indent: 2)
    }
  }
}
